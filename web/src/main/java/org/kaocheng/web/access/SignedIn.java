package org.kaocheng.web.access;

import java.security.Principal;
import org.kaocheng.store.Role;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** An authenticated principal, however it signed in. */
public interface SignedIn extends Principal {

  /** Who it is. */
  Visitor visitor();

  /** The authority of a role, as the security library names it. */
  static GrantedAuthority authority(Role role) {
    return new SimpleGrantedAuthority("ROLE_" + role.name());
  }
}
