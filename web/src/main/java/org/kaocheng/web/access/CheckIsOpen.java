package org.kaocheng.web.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/**
 * Whether reports may be checked: by who is signed in; by anyone when the administrator allows it
 * ({@code KAOCHENG_CHECK=open}).
 */
final class CheckIsOpen implements AuthorizationManager<RequestAuthorizationContext> {

  private static final boolean OPEN = "open".equals(System.getenv("KAOCHENG_CHECK"));

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext context) {
    Authentication who = signedIn.get();
    return new AuthorizationDecision(OPEN || who != null && who.getPrincipal() instanceof SignedIn);
  }
}
