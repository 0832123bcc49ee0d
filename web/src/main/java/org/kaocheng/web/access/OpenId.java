package org.kaocheng.web.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Signs in through a provider of identities whom it knows by login; makes no accounts. The provider
 * is first asked when somebody signs in through it, so that the application starts without it.
 */
@Configuration(proxyBeanMethods = false)
class OpenId {

  private static final String UNKNOWN = "unknown_account";

  private final OpenIdSettings settings;
  private final Database database;

  OpenId(OpenIdSettings settings, Database database) {
    this.settings = settings;
    this.database = database;
  }

  /** The one provider, asked for its addresses at the first use. */
  @Bean
  ClientRegistrationRepository providers() {
    return new Provider(settings);
  }

  private static final class Provider implements ClientRegistrationRepository {

    private final OpenIdSettings settings;
    private @Nullable ClientRegistration known;

    Provider(OpenIdSettings settings) {
      this.settings = settings;
    }

    @Override
    public synchronized @Nullable ClientRegistration findByRegistrationId(String id) {
      if (!settings.isConfigured() || !id.equals(OpenIdSettings.ID)) {
        return null;
      }
      if (known == null) {
        known =
            ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(OpenIdSettings.ID)
                .clientId(settings.client())
                .clientSecret(settings.secret())
                .scope("openid", "profile", "email")
                .build();
      }
      return known;
    }
  }

  /** Adds the provider to the ways to sign in, where there is one. */
  void addTo(HttpSecurity security) throws Exception {
    if (!settings.isConfigured()) {
      return;
    }
    security.oauth2Login(login ->
        login
            .loginPage("/login")
            .userInfoEndpoint(user -> user.oidcUserService(this::principal))
            .failureHandler((request, response, e) -> {
              boolean unknown =
                  e instanceof OAuth2AuthenticationException told
                      && told.getError().getErrorCode().equals(UNKNOWN);
              response.sendRedirect(
                  request.getContextPath() + (unknown ? "/login?unknown" : "/login?provider"));
            }));
  }

  private OidcUser principal(OidcUserRequest request) {
    OidcUser user = new OidcUserService().loadUser(request);
    String login = user.getClaimAsString(settings.claim());
    boolean verified =
        !settings.claim().equals("email") || !Boolean.FALSE.equals(user.getEmailVerified());
    Optional<Account> account =
        login == null || login.isBlank() || !verified
            ? Optional.empty()
            : database.accounts().find(login).filter(each -> !each.disabled());
    return account
        .map(each -> new OpenIdPrincipal(Visitor.of(each).withoutPassword(), user))
        .orElseThrow(() -> new OAuth2AuthenticationException(new OAuth2Error(UNKNOWN)));
  }
}
