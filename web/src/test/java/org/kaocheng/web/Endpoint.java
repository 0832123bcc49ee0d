package org.kaocheng.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kaocheng.store.Role;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An endpoint of the application, from its mappings.
 *
 * @param method GET or POST; ANY for one that takes every method
 * @param pattern its address with variables: {@code /fill/{case}}
 * @param handler the method that answers
 */
record Endpoint(String method, String pattern, HandlerMethod handler) {

  private static final String API = "/api/";

  /** What is expected of an endpoint. */
  record Expected(List<String> own, String foreign) {

    /** What a role gets with what is its own; the public when it is empty. */
    String of(Optional<Role> role) {
      return own.get(role.map(each -> each.ordinal() + 1).orElse(0));
    }

    /** Whether a role is let in, though what it asks for may not be there. */
    boolean lets(Role role) {
      return of(Optional.of(role)).equals("ok") || of(Optional.of(role)).equals("absent");
    }
  }

  /** All of them, those of libraries apart, in the order of their names. */
  static List<Endpoint> all(Site site) {
    List<Endpoint> endpoints = new ArrayList<>();
    RequestMappingHandlerMapping mapping =
        site.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    mapping
        .getHandlerMethods()
        .forEach((info, handler) -> {
          for (String pattern : info.getPatternValues()) {
            if (!isOfLibrary(pattern)) {
              methods(info)
                  .forEach(method -> endpoints.add(new Endpoint(method, pattern, handler)));
            }
          }
        });
    endpoints.sort(Comparator.comparing(Endpoint::name));
    return endpoints;
  }

  private static List<String> methods(RequestMappingInfo info) {
    Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty() ? List.of("ANY") : methods.stream().map(Enum::name).toList();
  }

  /**
   * The libraries' own: the error page, which is never asked for, and the page of the interface.
   */
  private static boolean isOfLibrary(String pattern) {
    return pattern.equals("/error")
        || pattern.startsWith("/swagger-ui")
        || pattern.startsWith("/api/v1/openapi");
  }

  /** What {@code authorisation.csv} expects, by the endpoint's name. */
  static Map<String, Expected> expected() {
    try (var stream =
        Objects.requireNonNull(Endpoint.class.getResourceAsStream("authorisation.csv"))) {
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

  /** Its method and its pattern. */
  String name() {
    return method + " " + pattern;
  }

  /** Whether programs use it, with a token. */
  boolean isForPrograms() {
    return pattern.startsWith(API);
  }

  /** Its address with what is a county's own. */
  String path(Site.County county) {
    return filled(pattern, county);
  }

  /** A pattern with what is a county's own. */
  static String filled(String pattern, Site.County county) {
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
}
