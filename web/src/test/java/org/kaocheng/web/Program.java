package org.kaocheng.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A program that uses the interface, with a token or without. */
public final class Program {

  private final String address;
  private final Optional<String> token;
  private final HttpClient client = HttpClient.newHttpClient();

  Program(String address, Optional<String> token) {
    this.address = address;
    this.token = token;
  }

  /** Asks. */
  public HttpResponse<String> get(String path) {
    return send("GET", path, new byte[0]);
  }

  /** Sends a file. */
  public HttpResponse<String> check(String name, byte[] content) {
    return send("POST", "/api/v1/check?name=" + Browser.encoded(name), content);
  }

  /** Sends a request with headers of its own. */
  public HttpResponse<String> send(String method, String path, byte[] content, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + path))
            .method(
                method,
                content.length == 0
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofByteArray(content));
    token.ifPresent(each -> request.header("Authorization", "Bearer " + each));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
