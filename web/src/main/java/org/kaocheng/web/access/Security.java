package org.kaocheng.web.access;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.Map;
import org.kaocheng.store.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
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

  private static final String PBKDF2 = "pbkdf2@SpringSecurity_v5_8";
  private static final String PREPARER = Role.PREPARER.name();
  private static final String HEAD = Role.HEAD.name();
  private static final String REVIEWER = Role.REVIEWER.name();
  private static final String ADMINISTRATOR = Role.ADMINISTRATOR.name();

  /** The filters of the pages. */
  @Bean
  SecurityFilterChain pages(
      HttpSecurity security, AccountStillStands stands, CheckIsOpen checkIsOpen, OpenId provider)
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
                .access(checkIsOpen)
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
   * Passwords are hashed by PBKDF2 with SHA-256 and 310,000 rounds (OWASP, Password Storage Cheat
   * Sheet); those hashed by bcrypt, as other programs hand them over, are taken too.
   */
  @Bean
  PasswordEncoder passwords() {
    return new DelegatingPasswordEncoder(
        PBKDF2,
        Map.of(
            PBKDF2,
            Pbkdf2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
            "bcrypt",
            new BCryptPasswordEncoder()));
  }
}
