package org.kaocheng.web.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Signs a program in for one request by {@code Authorization: Bearer}, and counts its requests. */
final class TokenFilter extends OncePerRequestFilter {

  /** How a token is sent. */
  static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final RateLimit limit;
  private final Problem problem;

  TokenFilter(Tokens tokens, RateLimit limit, Problem problem) {
    this.tokens = tokens;
    this.limit = limit;
    this.problem = problem;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      chain.doFilter(request, response);
      return;
    }
    Optional<TokenPrincipal> principal =
        tokens.principal(header.substring(BEARER.length()).strip());
    if (principal.isEmpty()) {
      response.setHeader(
          HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"kaocheng\", error=\"invalid_token\"");
      problem.answer(request, response, HttpStatus.UNAUTHORIZED, "token");
      return;
    }
    if (limit.isExceeded(principal.get().token())) {
      response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(limit.secondsLeft()));
      problem.answer(request, response, HttpStatus.TOO_MANY_REQUESTS, "often");
      return;
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(
        UsernamePasswordAuthenticationToken.authenticated(
            principal.get(), "", List.of(SignedIn.authority(principal.get().visitor().role()))));
    SecurityContextHolder.setContext(context);
    chain.doFilter(request, response);
  }
}
