package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaocheng.store.Role;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who gets where: every endpoint × every role × own and foreign unit. {@code authorisation.csv}
 * tells what is expected; an endpoint without a line fails.
 */
class AuthorisationTest {

  private static final List<Optional<Role>> ROLES = roles();

  private final Site site = Site.shared();

  private static List<Optional<Role>> roles() {
    List<Optional<Role>> roles = new ArrayList<>();
    roles.add(Optional.empty());
    for (Role role : Role.values()) {
      roles.add(Optional.of(role));
    }
    return roles;
  }

  /**
   * A line: what each role gets with what is its own; the last is what all who enter get abroad.
   */
  private record Expected(List<String> own, String foreign) {}

  @Test
  void every_endpoint_has_a_line_and_every_line_an_endpoint() {
    assertThat(table().keySet()).isEqualTo(endpoints());
  }

  @Test
  void every_role_gets_what_its_line_says_with_what_is_its_own() {
    List<String> wrong = new ArrayList<>();
    for (int at = 0; at < ROLES.size(); at++) {
      for (Map.Entry<String, Expected> line : table().entrySet()) {
        String expected = line.getValue().own().get(at);
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
      for (Map.Entry<String, Expected> line : table().entrySet()) {
        if (line.getKey().contains("{") && line.getValue().own().get(at).equals("ok")) {
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

  private Browser browser(Optional<Role> role) {
    return role.map(site::browser).orElseGet(site::browser);
  }

  /** ok, no (403), login, absent (404). What lies under /api/ is asked for by token. */
  private String outcome(Optional<Role> role, String endpoint, Site.County county) {
    String[] parts = endpoint.split(" ", 2);
    String method = parts[0].equals("ANY") ? "GET" : parts[0];
    String path = filled(parts[1], county);
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

  private static String filled(String pattern, Site.County county) {
    Map<String, String> variables = new HashMap<>();
    variables.put("case", Long.toString(county.filingCase().id()));
    variables.put("unit", Long.toString(county.department().id()));
    // Numbers that are never given: whether there is a first file depends on other tests.
    variables.put("file", "0");
    variables.put("submission", "0");
    String path = pattern;
    for (Map.Entry<String, String> variable : variables.entrySet()) {
      path = path.replace("{" + variable.getKey() + "}", variable.getValue());
    }
    return path.replaceAll("\\{[^}]*}", "1").replace("/**", "/any");
  }

  // ---- what there is ----

  private Set<String> endpoints() {
    Set<String> endpoints = new TreeSet<>();
    RequestMappingHandlerMapping mapping =
        site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
      Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
      for (String pattern : info.getPatternValues()) {
        if (!isOfLibrary(pattern)) {
          if (methods.isEmpty()) {
            endpoints.add("ANY " + pattern);
          }
          methods.forEach(method -> endpoints.add(method + " " + pattern));
        }
      }
    }
    return endpoints;
  }

  /**
   * The libraries' own: the error page, which is never asked for, and the page of the interface.
   */
  private static boolean isOfLibrary(String pattern) {
    return pattern.equals("/error")
        || pattern.startsWith("/swagger-ui")
        || pattern.startsWith("/api/v1/openapi");
  }

  private static Map<String, Expected> table() {
    try (var stream =
        java.util.Objects.requireNonNull(
            AuthorisationTest.class.getResourceAsStream("authorisation.csv"))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.isBlank())
          .map(line -> line.split(","))
          .collect(
              Collectors.toMap(
                  cells -> cells[0] + " " + cells[1],
                  cells -> new Expected(List.of(cells).subList(2, 7), cells[7]),
                  (one, other) -> one,
                  LinkedHashMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
