package org.kaocheng.web.access;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Signing in through a provider of identities, as {@code KAOCHENG_OIDC_ISSUER}, {@code
 * KAOCHENG_OIDC_CLIENT_ID}, {@code KAOCHENG_OIDC_CLIENT_SECRET} and {@code KAOCHENG_OIDC_CLAIM}
 * tell.
 */
@Component
public class OpenIdSettings {

  /** The provider's name in addresses. */
  static final String ID = "kaocheng";

  private final String issuer;
  private final String client;
  private final String secret;
  private final String claim;

  OpenIdSettings(Environment environment) {
    issuer = environment.getProperty("KAOCHENG_OIDC_ISSUER", "").strip();
    client = environment.getProperty("KAOCHENG_OIDC_CLIENT_ID", "").strip();
    secret = environment.getProperty("KAOCHENG_OIDC_CLIENT_SECRET", "").strip();
    claim = environment.getProperty("KAOCHENG_OIDC_CLAIM", "preferred_username").strip();
  }

  /** Whether there is a provider. */
  public boolean isConfigured() {
    return !issuer.isEmpty() && !client.isEmpty();
  }

  /** The provider's address. */
  String issuer() {
    return issuer;
  }

  /** What the provider calls this application. */
  String client() {
    return client;
  }

  /** The secret shared with the provider. */
  String secret() {
    return secret;
  }

  /** The claim that tells the login: preferred_username or email. */
  String claim() {
    return claim;
  }

  /** Never tells the secret. */
  @Override
  public String toString() {
    return issuer;
  }
}
