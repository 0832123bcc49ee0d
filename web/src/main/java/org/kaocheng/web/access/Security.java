package org.kaocheng.web.access;

import static org.springframework.security.config.Customizer.withDefaults;

import org.kaocheng.store.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Which role enters which part; what of it one may see is asked by {@link VisibleCase} and {@link
 * Sight}. Whatever is not named here is closed.
 */
@Configuration(proxyBeanMethods = false)
class Security {

  /** Scripts, styles and pictures from here only, none inside a page. */
  private static final String CONTENT_POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'self'";

  private static final String PREPARER = Role.PREPARER.name();
  private static final String HEAD = Role.HEAD.name();
  private static final String REVIEWER = Role.REVIEWER.name();
  private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

  /** The filters of the pages. */
  @Bean
  SecurityFilterChain pages(HttpSecurity security, AccountStillStands stands, OpenId provider)
      throws Exception {
    security
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers(
                    "/",
                    "/login",
                    "/language",
                    "/error",
                    "/open/**",
                    "/css/**",
                    "/js/**",
                    "/pictures/**",
                    "/webjars/**",
                    "/_static/**",
                    "/favicon.ico",
                    "/swagger-ui.html",
                    "/swagger-ui/**",
                    "/actuator/health/**")
                .permitAll()
                .requestMatchers("/check/**")
                .access(new CheckIsOpen())
                .requestMatchers("/fill/**")
                .hasAnyRole(PREPARER, HEAD)
                .requestMatchers("/review/**", "/sampling/**")
                .hasRole(REVIEWER)
                .requestMatchers("/overview/**")
                .hasAnyRole(REVIEWER, ADMINISTRATOR, HEAD)
                .requestMatchers("/admin/**", "/actuator/**")
                .hasRole(ADMINISTRATOR)
                .requestMatchers("/password", "/logout", "/tokens/**")
                .authenticated()
                .anyRequest()
                .denyAll())
        .formLogin(form ->
            form.loginPage("/login")
                .usernameParameter("login")
                .passwordParameter("password")
                .defaultSuccessUrl("/", false)
                .failureUrl("/login?failed"))
        .exceptionHandling(exceptions ->
            exceptions.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/login")))
        .logout(logout -> logout.logoutSuccessUrl("/login?left"))
        .addFilterAfter(
            stands, org.springframework.security.web.context.SecurityContextHolderFilter.class)
        .sessionManagement(withDefaults())
        .headers(headers ->
            headers
                .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(frame -> frame.sameOrigin())
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN)));
    provider.addTo(security);
    return security.build();
  }

  /**
   * Passwords are hashed by PBKDF2 with SHA-256 and 310,000 rounds (OWASP); older kinds are still
   * read.
   */
  @Bean
  PasswordEncoder passwords() {
    DelegatingPasswordEncoder known =
        (DelegatingPasswordEncoder) PasswordEncoderFactories.createDelegatingPasswordEncoder();
    String id = "pbkdf2@SpringSecurity_v5_8";
    DelegatingPasswordEncoder encoder =
        new DelegatingPasswordEncoder(
            id, java.util.Map.of(id, Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8()));
    encoder.setDefaultPasswordEncoderForMatches(known);
    return encoder;
  }
}
