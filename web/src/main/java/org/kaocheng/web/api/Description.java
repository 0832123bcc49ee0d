package org.kaocheng.web.api;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the interface. */
@Configuration(proxyBeanMethods = false)
class Description {

  private static final String WORDS =
      "令牌在网页的“令牌”页建立，放在请求头 Authorization: Bearer 令牌。令牌看得见的就是它的账号看得见的。"
          + "每个令牌每分钟最多 120 次请求，超过答 429。列表分页，每页最多 200 条。"
          + "出错时按 RFC 9457 答 application/problem+json，请求头 Accept-Language: en 时用英文。\n\n"
          + "Make a token on the page “Tokens” and send it as a bearer token. It sees what its account sees;"
          + " 120 requests a minute; errors as RFC 9457.";

  /** What stands above the operations. */
  @Bean
  OpenAPI interfaceDescription() {
    return new OpenAPI()
        .info(new Info().title("考成 Kaocheng").version("v1").description(WORDS))
        .components(
            new Components()
                .addSecuritySchemes(
                    "token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")))
        .addSecurityItem(new SecurityRequirement().addList("token"));
  }
}
