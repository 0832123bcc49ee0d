package org.kaocheng.web.check;

import static java.util.Objects.requireNonNull;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.kaocheng.web.access.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who brings reports to be checked.
 *
 * @param owner the secret of the session, which alone opens its jobs
 * @param payer whose limits count: the account, or the network address of who has none
 */
record CheckVisitor(String owner, String payer) {

  private static final String ATTRIBUTE = CheckVisitor.class.getName();

  CheckVisitor {
    requireNonNull(owner, "owner is null");
    requireNonNull(payer, "payer is null");
  }

  /** The visitor of a request; the session gets a secret when it has none. */
  static CheckVisitor of(HttpServletRequest request) {
    HttpSession session = request.getSession();
    Object known = session.getAttribute(ATTRIBUTE);
    String owner = known instanceof String secret ? secret : Secrets.next();
    session.setAttribute(ATTRIBUTE, owner);
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    String payer =
        signedIn != null && signedIn.getPrincipal() instanceof SignedIn principal
            ? "account " + principal.visitor().account()
            : "address " + request.getRemoteAddr();
    return new CheckVisitor(owner, payer);
  }
}
