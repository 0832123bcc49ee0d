package org.kaocheng.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kaocheng.store.Database;
import org.kaocheng.web.access.CheckPolicy;
import org.kaocheng.web.access.SignedIn;
import org.kaocheng.web.access.Visitor;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: who is signed in, and the ways the role may go. */
@ControllerAdvice
public class PageFrame {

  /**
   * A way in the menu.
   *
   * @param path where it leads
   * @param message its words
   * @param here whether the page lies on it
   */
  public record Way(String path, String message, boolean here) {}

  private final CheckPolicy policy;

  private final Database database;

  PageFrame(CheckPolicy policy, Database database) {
    this.policy = policy;
    this.database = database;
  }

  /** The names of those a page tells of. */
  @ModelAttribute("people")
  People people() {
    return new People(database);
  }

  /** Who is signed in; null for the public. */
  @ModelAttribute("visitor")
  @Nullable Visitor visitor() {
    Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
    return signedIn != null && signedIn.getPrincipal() instanceof SignedIn principal
        ? principal.visitor()
        : null;
  }

  /** The menu. */
  @ModelAttribute("ways")
  List<Way> ways(HttpServletRequest request) {
    Visitor visitor = visitor();
    List<String> paths = new ArrayList<>();
    if (visitor != null && !visitor.mustChange()) {
      paths.addAll(
          switch (visitor.role()) {
            case PREPARER -> List.of("/fill", "/check");
            case HEAD -> List.of("/fill", "/check", "/overview");
            case REVIEWER -> List.of("/review", "/check", "/sampling", "/overview");
            case ADMINISTRATOR -> List.of("/admin", "/check", "/overview");
          });
    }
    if (visitor == null && policy.isOpenToAll()) {
      paths.add("/check");
    }
    paths.add("/open");
    String at = request.getRequestURI();
    return paths.stream()
        .map(path ->
            new Way(path, "way." + path.substring(1), at.equals(path) || at.startsWith(path + "/")))
        .toList();
  }

  /** Where the page lies, so that the language switch comes back to it. */
  @ModelAttribute("here")
  String here(HttpServletRequest request) {
    return request.getMethod().equals("GET") ? request.getRequestURI() : "/";
  }
}
