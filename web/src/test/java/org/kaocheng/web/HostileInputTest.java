package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaocheng.store.Role;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.HtmlUtils;

/**
 * What is typed, sent or put into an address to do harm: every parameter of every endpoint, taken
 * from the mappings, in every role that is let in.
 */
class HostileInputTest {

  private static final Site SITE = Site.shared();
  private static final String SCRIPT = "<script>alert('hostile')</script>";
  private static final List<String> HOSTILE =
      List.of(
          "' or 1=1 --",
          "\0",
          "../../etc/passwd",
          SCRIPT,
          "\"><img src=x onerror=alert('hostile')>",
          "${7*7}__${T(java.lang.Runtime)}__",
          "x".repeat(5_000),
          "99999999999999999999",
          "\uFFFF\u202E一\r\nSet-Cookie: hostile=1");
  private static final Pattern TRACE =
      Pattern.compile("Exception\\b|\\bat (?:org|java|jdk)[.]|Apache Tomcat|jdbc|Whitelabel");
  private static final Pattern VARIABLE = Pattern.compile("\\{([^}]*)}");

  private static final Map<String, Endpoint.Expected> EXPECTED = Endpoint.expected();

  private final List<String> wrong = new ArrayList<>();

  /** Whether a page showed the script as words, without which the test would prove nothing. */
  private boolean shown;

  /** A county of its own, for what is sent may change it. */
  private static final class Holder {
    static final Site.County COUNTY = SITE.county("hostile", "赤水县");
    static final Map<Role, Browser> BROWSERS = new EnumMap<>(Role.class);
    static final Map<Role, Program> PROGRAMS = new EnumMap<>(Role.class);

    static {
      for (Role role : Role.values()) {
        Browser browser = SITE.browser();
        browser.signIn(COUNTY.login(role), Site.PASSWORD);
        BROWSERS.put(role, browser);
        PROGRAMS.put(role, SITE.program(SITE.token(COUNTY.login(role))));
      }
    }
  }

  @Test
  void a_change_without_the_token_of_the_page_is_refused_everywhere() {
    Browser browser = SITE.browser();
    browser.signIn(Holder.COUNTY.login(Role.HEAD), Site.PASSWORD);
    for (Endpoint endpoint : Endpoint.all(SITE)) {
      if (endpoint.method().equals("POST") && !endpoint.isForPrograms()) {
        browser.withoutToken();
        int status = browser.post(endpoint.path(Holder.COUNTY), Map.of()).statusCode();
        if (status != 403) {
          wrong.add(endpoint.name() + ": " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  @Test
  void the_session_is_another_once_someone_is_signed_in() {
    Browser browser = SITE.browser();
    browser.get("/login");
    String before = browser.session();
    browser.signIn(Holder.COUNTY.login(Role.PREPARER), Site.PASSWORD);
    assertThat(before).isNotEmpty();
    assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    Browser other = SITE.browser().withSession(before);
    assertThat(other.get("/fill").headers().firstValue("Location").orElse("")).endsWith("/login");
  }

  @Test
  void hostile_parameters_and_variables_of_addresses_are_answered_calmly() {
    for (Endpoint endpoint : Endpoint.all(SITE)) {
      if (!endpoint.method().equals("POST")) {
        Map<String, String> proper = proper(endpoint);
        for (Role role : roles(endpoint)) {
          for (String hostile : HOSTILE) {
            for (String name : proper.keySet()) {
              ask(endpoint, role, endpoint.path(Holder.COUNTY) + query(proper, name, hostile));
            }
            variables(endpoint, hostile).forEach(path -> ask(endpoint, role, path));
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(shown).isTrue();
  }

  @Test
  void hostile_fields_of_forms_are_answered_calmly_and_never_shown_as_they_are() {
    for (Endpoint endpoint : Endpoint.all(SITE)) {
      if (endpoint.method().equals("POST") && !endpoint.isForPrograms()) {
        Map<String, String> proper = proper(endpoint);
        for (Role role : roles(endpoint)) {
          for (String hostile : HOSTILE) {
            for (String name : proper.keySet()) {
              Map<String, String> form = new LinkedHashMap<>(proper);
              form.put(name, hostile);
              look(
                  endpoint.name() + " as " + role + ", " + name + "=" + brief(hostile),
                  browser(role).post(endpoint.path(Holder.COUNTY), form));
            }
            variables(endpoint, hostile)
                .forEach(path ->
                    look(
                        endpoint.name() + " as " + role + " at " + brief(path),
                        browser(role).post(path, proper)));
          }
        }
      }
    }
    shown = false;
    for (Endpoint endpoint : Endpoint.all(SITE)) {
      if (!endpoint.method().equals("POST")) {
        roles(endpoint).forEach(role -> ask(endpoint, role, endpoint.path(Holder.COUNTY)));
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(shown).isTrue();
  }

  @Test
  void files_with_hostile_names_and_contents_of_another_kind_are_answered_calmly() {
    List<String> names =
        List.of(
            "../../etc/passwd",
            "..%5C..%5Cx.docx",
            SCRIPT + ".docx",
            "x\0.pdf",
            "x".repeat(5_000) + ".xlsx",
            "a.xlsx",
            "a.csv",
            "a.zip",
            "a.exe",
            "CON",
            "");
    for (Endpoint endpoint : Endpoint.all(SITE)) {
      if (takesFile(endpoint)) {
        Map<String, String> proper = proper(endpoint);
        for (Role role : roles(endpoint)) {
          for (String name : names) {
            for (byte[] content : List.of(new byte[0], new byte[] {'P', 'K', 3, 4, 0, -1})) {
              look(
                  endpoint.name() + " as " + role + ", file " + brief(name),
                  browser(role).upload(endpoint.path(Holder.COUNTY), name, content, proper));
            }
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  // ---- asking ----

  private static Browser browser(Role role) {
    return Objects.requireNonNull(Holder.BROWSERS.get(role));
  }

  private void ask(Endpoint endpoint, Role role, String path) {
    String what = endpoint.name() + " as " + role + " at " + brief(path);
    look(
        what,
        endpoint.isForPrograms()
            ? Objects.requireNonNull(Holder.PROGRAMS.get(role)).get(path)
            : browser(role).get(path));
  }

  /** Notes an answer that is a failure, tells of the inside, or has the script in a page. */
  private void look(String what, HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    String body = answer.body();
    shown |= body.contains(HtmlUtils.htmlEscape(SCRIPT));
    if (answer.statusCode() >= 500) {
      wrong.add(what + ": " + answer.statusCode());
    }
    if (type.startsWith("text/html")
        && (body.contains(SCRIPT) || body.contains("<img src=x onerror"))) {
      wrong.add(what + ": the script stands in the page");
    }
    if (answer.statusCode() >= 400 && TRACE.matcher(body).find()) {
      wrong.add(what + ": tells of the inside: " + brief(body));
    }
    if (answer.headers().firstValue("Set-Cookie").orElse("").contains("hostile")) {
      wrong.add(what + ": a header of its own");
    }
  }

  private static String brief(String text) {
    return text.length() > 200 ? text.substring(0, 200) + "…" : text;
  }

  private static List<Role> roles(Endpoint endpoint) {
    Endpoint.Expected expected = Objects.requireNonNull(EXPECTED.get(endpoint.name()));
    return Arrays.stream(Role.values()).filter(expected::lets).toList();
  }

  private static String query(Map<String, String> proper, String name, String hostile) {
    StringBuilder query = new StringBuilder();
    proper.forEach((each, value) ->
        query
            .append(query.isEmpty() ? "?" : "&")
            .append(each)
            .append('=')
            .append(Browser.encoded(each.equals(name) ? hostile : value)));
    return query.toString();
  }

  /** The addresses of an endpoint with one of its variables hostile. */
  private static List<String> variables(Endpoint endpoint, String hostile) {
    List<String> paths = new ArrayList<>();
    Matcher variable = VARIABLE.matcher(endpoint.pattern());
    while (variable.find()) {
      String before = endpoint.pattern().substring(0, variable.start());
      String after = endpoint.pattern().substring(variable.end());
      paths.add(
          Endpoint.filled(before, Holder.COUNTY)
              + Browser.encoded(hostile).replace("+", "%20")
              + Endpoint.filled(after, Holder.COUNTY));
    }
    return paths;
  }

  // ---- what an endpoint takes ----

  private static boolean takesFile(Endpoint endpoint) {
    return Arrays.stream(endpoint.handler().getMethodParameters())
        .anyMatch(each ->
            each.getNestedGenericParameterType()
                .getTypeName()
                .contains(MultipartFile.class.getName()));
  }

  /** The parameters of an endpoint with values it takes; one name at least, which it ignores. */
  private static Map<String, String> proper(Endpoint endpoint) {
    Set<Method> methods = new LinkedHashSet<>();
    methods.add(endpoint.handler().getMethod());
    for (Method each : endpoint.handler().getBeanType().getDeclaredMethods()) {
      if (each.isAnnotationPresent(ModelAttribute.class)) {
        methods.add(each);
      }
    }
    Map<String, String> proper = new LinkedHashMap<>();
    for (Method method : methods) {
      for (int at = 0; at < method.getParameterCount(); at++) {
        MethodParameter parameter = new MethodParameter(method, at);
        parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        boolean file =
            parameter.getNestedGenericParameterType().getTypeName().contains("MultipartFile");
        if (named != null && !file) {
          String name =
              named.name().isEmpty()
                  ? Objects.requireNonNull(parameter.getParameterName())
                  : named.name();
          proper.put(name, value(name, parameter.nested().getNestedParameterType()));
        }
      }
    }
    proper.putIfAbsent("unknown", "x");
    return proper;
  }

  private static String value(String name, Class<?> type) {
    if (type.isEnum()) {
      return ((Enum<?>) type.getEnumConstants()[0]).name();
    }
    if (name.equals("task")) {
      return Long.toString(SITE.task().id());
    }
    return type == String.class ? "x" : "1";
  }
}
