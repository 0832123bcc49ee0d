package org.kaocheng.web.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import org.kaocheng.store.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * How programs come in: by token, without session, cookie or form. What lies under {@code /api/},
 * and what is measured when it is asked for with a token.
 */
@Configuration(proxyBeanMethods = false)
class ProgramSecurity {

  /** The filters of programs, asked before those of the pages. */
  @Bean
  @Order(1)
  SecurityFilterChain programs(
      HttpSecurity security, Tokens tokens, InstantSource clock, Problem problem) throws Exception {
    security
        .securityMatcher(ProgramSecurity::isProgram)
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(
                    "/api/v1/openapi/**", "/api/v1/openapi.yaml", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.ADMINISTRATOR.name())
                .requestMatchers("/api/**")
                .authenticated()
                .anyRequest()
                .denyAll())
        .addFilterBefore(
            new TokenFilter(tokens, new RateLimit(clock), problem), AuthorizationFilter.class)
        .exceptionHandling(exceptions ->
            exceptions
                .authenticationEntryPoint((request, response, e) -> {
                  response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kaocheng\"");
                  problem.answer(request, response, HttpStatus.UNAUTHORIZED, "token");
                })
                .accessDeniedHandler((request, response, e) ->
                    problem.answer(request, response, HttpStatus.FORBIDDEN, "denied")))
        .sessionManagement(
            sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .csrf(AbstractHttpConfigurer::disable)
        .headers(headers ->
            headers.contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'")));
    return security.build();
  }

  private static boolean isProgram(HttpServletRequest request) {
    String path = request.getRequestURI();
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    boolean token =
        header != null
            && header.regionMatches(true, 0, TokenFilter.BEARER, 0, TokenFilter.BEARER.length());
    return path.startsWith("/api/") || token && path.startsWith("/actuator/");
  }
}
