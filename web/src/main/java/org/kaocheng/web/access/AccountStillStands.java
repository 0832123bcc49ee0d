package org.kaocheng.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the session of an account that was disabled or changed meanwhile, and sends who must change
 * the password to where it is changed.
 */
@Component
class AccountStillStands extends OncePerRequestFilter {

  private static final Set<String> BEFORE_CHANGE =
      Set.of("/password", "/logout", "/login", "/language", "/error");

  private final Database database;

  AccountStillStands(Database database) {
    this.database = database;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.startsWith("/api/")
        || path.startsWith("/css/")
        || path.startsWith("/js/")
        || path.startsWith("/webjars/")
        || path.startsWith("/_static/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Visitor> visitor = Arguments.visitor();
    if (visitor.isPresent()) {
      Optional<Account> account = database.accounts().find(visitor.get().account());
      if (account.isEmpty()
          || account.get().disabled()
          || account.get().version() != visitor.get().version()) {
        var session = request.getSession(false);
        if (session != null) {
          session.invalidate();
        }
        SecurityContextHolder.clearContext();
        response.sendRedirect(request.getContextPath() + "/login?ended");
        return;
      }
      if (visitor.get().mustChange() && !BEFORE_CHANGE.contains(request.getRequestURI())) {
        response.sendRedirect(request.getContextPath() + "/password");
        return;
      }
    }
    chain.doFilter(request, response);
  }
}
