package org.kaocheng.web;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A client with cookies that sends the token its pages carry; follows no redirect by itself. */
public final class Browser {

  private static final Pattern TOKEN = Pattern.compile("data-csrf-token=\"([^\"]+)\"");

  private static final String SESSION = "JSESSIONID";

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private String token = "";

  Browser(String address) {
    this.address = address;
  }

  /** Signs in; fails when it is not let in. */
  public void signIn(String login, String password) {
    get("/login");
    HttpResponse<String> answer = post("/login", Map.of("login", login, "password", password));
    String to = answer.headers().firstValue("Location").orElse("");
    if (answer.statusCode() != 302 || to.contains("failed")) {
      throw new AssertionError(login + " is not let in: " + answer.statusCode() + " " + to);
    }
    // The token changes with the session; any page that is there tells the new one.
    get("/password");
  }

  /** Opens a page. */
  public HttpResponse<String> get(String path) {
    return send("GET", path, Map.of());
  }

  /** Sends a form. */
  public HttpResponse<String> post(String path, Map<String, String> form) {
    return send("POST", path, form);
  }

  /** Sends a form that is encoded already: names may come several times. */
  public HttpResponse<String> post(String path, String encoded) {
    return send(request("POST", path, encoded));
  }

  /** Sends a form as a part of a page does, that is, by htmx. */
  public HttpResponse<String> part(String path, Map<String, String> form) {
    return send(request("POST", path, form).header("HX-Request", "true"));
  }

  /** Sends a request with the fields of a form. */
  public HttpResponse<String> send(String method, String path, Map<String, String> form) {
    return send(request(method, path, form));
  }

  private HttpRequest.Builder request(String method, String path, Map<String, String> form) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(joining("&"));
    return request(method, path, body);
  }

  private HttpRequest.Builder request(String method, String path, String body) {
    return HttpRequest.newBuilder(URI.create(address + path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .header("X-CSRF-TOKEN", token)
        .method(
            method,
            method.equals("GET")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body));
  }

  /** Sends a file as the part {@code file} of a form, with other fields. */
  public HttpResponse<String> upload(
      String path, String name, byte[] content, Map<String, String> form) {
    String boundary = "----kaocheng-test-boundary";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    form.forEach((key, value) ->
        body.writeBytes(
            ("--"
                    + boundary
                    + "\r\nContent-Disposition: form-data; name=\""
                    + key
                    + "\"\r\n\r\n"
                    + value
                    + "\r\n")
                .getBytes(StandardCharsets.UTF_8)));
    body.writeBytes(
        ("--"
                + boundary
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    body.writeBytes(content);
    body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .header("X-CSRF-TOKEN", token)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
  }

  /** Sends a form without fields and takes the bytes that are answered. */
  public byte[] download(String path) {
    try {
      return client
          .send(
              HttpRequest.newBuilder(URI.create(address + path))
                  .header("X-CSRF-TOKEN", token)
                  .POST(HttpRequest.BodyPublishers.noBody())
                  .build(),
              HttpResponse.BodyHandlers.ofByteArray())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Forgets the token, as a page of another site would not know it. */
  public Browser withoutToken() {
    token = "";
    return this;
  }

  /** The name of its session; empty when it has none. */
  public String session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(SESSION))
        .map(HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }

  /** Takes a session that another browser was given. */
  public Browser withSession(String session) {
    HttpCookie cookie = new HttpCookie(SESSION, session);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(address), cookie);
    return this;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      Matcher found = TOKEN.matcher(answer.body());
      if (found.find()) {
        token = found.group(1);
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A text as part of an address or a form. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
