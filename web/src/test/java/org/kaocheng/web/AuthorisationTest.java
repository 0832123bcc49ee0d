package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaocheng.store.Role;

/**
 * Who gets where: every endpoint × every role × own and foreign unit. {@code authorisation.csv}
 * tells what is expected; an endpoint without a line fails.
 */
class AuthorisationTest {

  private static final List<Optional<Role>> ROLES = roles();

  private final Site site = Site.shared();
  private final Map<Role, Browser> signedIn = new EnumMap<>(Role.class);

  private static List<Optional<Role>> roles() {
    List<Optional<Role>> roles = new ArrayList<>();
    roles.add(Optional.empty());
    for (Role role : Role.values()) {
      roles.add(Optional.of(role));
    }
    return roles;
  }

  @Test
  void every_endpoint_has_a_line_and_every_line_an_endpoint() {
    assertThat(Endpoint.expected().keySet())
        .isEqualTo(Endpoint.all(site).stream().map(Endpoint::name).collect(Collectors.toSet()));
  }

  @Test
  void every_role_gets_what_its_line_says_with_what_is_its_own() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < ROLES.size(); at++) {
      for (Map.Entry<String, Endpoint.Expected> line : Endpoint.expected().entrySet()) {
        String expected = line.getValue().of(ROLES.get(at));
        String got = outcome(ROLES.get(at), line.getKey(), site.own());
        if (!got.equals(expected)) {
          wrong.add(
              line.getKey() + " as " + ROLES.get(at) + ": " + got + " instead of " + expected);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void who_may_enter_gets_nothing_of_a_foreign_unit() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < ROLES.size(); at++) {
      for (Map.Entry<String, Endpoint.Expected> line : Endpoint.expected().entrySet()) {
        if (line.getKey().contains("{") && line.getValue().of(ROLES.get(at)).equals("ok")) {
          String got = outcome(ROLES.get(at), line.getKey(), site.foreign());
          if (!got.equals(line.getValue().foreign())) {
            wrong.add(
                line.getKey()
                    + " as "
                    + ROLES.get(at)
                    + ": "
                    + got
                    + " instead of "
                    + line.getValue().foreign());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  // ---- asking ----

  /** One of each role for a test: signing in costs more than asking. */
  private Browser browser(Optional<Role> role) {
    return role.map(each -> signedIn.computeIfAbsent(each, site::browser)).orElseGet(site::browser);
  }

  /** ok, no (403), login, absent (404). What lies under /api/ is asked for by token. */
  private String outcome(Optional<Role> role, String endpoint, Site.County county) {
    String[] parts = endpoint.split(" ", 2);
    String method = parts[0].equals("ANY") ? "GET" : parts[0];
    String path = Endpoint.filled(parts[1], county);
    HttpResponse<String> answer;
    if (path.startsWith("/api/")) {
      Program program = role.map(site::program).orElseGet(site::program);
      answer = program.send(method, path, new byte[0]);
    } else {
      Browser browser = browser(role);
      browser.get("/login");
      answer = browser.send(method, path, Map.of());
    }
    String to = answer.headers().firstValue("Location").orElse("");
    return switch (answer.statusCode()) {
      case 401 -> "login";
      case 403 -> "no";
      case 404 -> "absent";
      case 302 -> to.endsWith("/login") && !path.equals("/") ? "login" : "ok";
      case 500 -> "failed";
      default -> "ok";
    };
  }
}
