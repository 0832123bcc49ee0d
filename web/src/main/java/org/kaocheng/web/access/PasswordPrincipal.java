package org.kaocheng.web.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Someone who signed in with a password. */
record PasswordPrincipal(Visitor visitor, String password, boolean locked, boolean disabled)
    implements UserDetails, SignedIn, Serializable {

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return List.of(SignedIn.authority(visitor.role()));
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getUsername() {
    return visitor.login();
  }

  @Override
  public String getName() {
    return visitor.login();
  }

  @Override
  public boolean isAccountNonLocked() {
    return !locked;
  }

  @Override
  public boolean isEnabled() {
    return !disabled;
  }

  /** Never tells the hash. */
  @Override
  public String toString() {
    return visitor.login();
  }
}
