package org.kaocheng.web.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Someone who signed in through the provider.
 *
 * @param visitor the account
 * @param user what the provider told
 */
record OpenIdPrincipal(Visitor visitor, OidcUser user) implements OidcUser, SignedIn {

  private static final long serialVersionUID = 1L;

  @Override
  public String getName() {
    return visitor.login();
  }

  @Override
  public Map<String, Object> getClaims() {
    return user.getClaims();
  }

  @Override
  public @Nullable OidcUserInfo getUserInfo() {
    return user.getUserInfo();
  }

  @Override
  public OidcIdToken getIdToken() {
    return user.getIdToken();
  }

  @Override
  public Map<String, Object> getAttributes() {
    return user.getAttributes();
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(SignedIn.authority(visitor.role()));
  }

  /** Never tells the token. */
  @Override
  public String toString() {
    return visitor.login();
  }
}
