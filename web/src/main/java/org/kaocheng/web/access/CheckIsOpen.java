package org.kaocheng.web.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Whether reports may be checked: by who is signed in; by anyone when the policy says so. */
@Component
final class CheckIsOpen implements AuthorizationManager<RequestAuthorizationContext> {

  private final CheckPolicy policy;

  CheckIsOpen(CheckPolicy policy) {
    this.policy = policy;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> signedIn, RequestAuthorizationContext context) {
    Authentication who = signedIn.get();
    boolean known = who != null && who.getPrincipal() instanceof SignedIn;
    return new AuthorizationDecision(known || policy.isOpenToAll());
  }
}
