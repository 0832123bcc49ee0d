package org.kaocheng.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.Pending;
import org.kaocheng.source.Severity;

/** Lets a server check files, one after the other, and passes on what it answers. */
final class RemoteCheck {

  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final String HEAD = "{\"reports\":[";
  private static final int TOO_MANY = 429;
  private static final int BUSY = 503;
  private static final int MOST_TRIES = 5;
  private static final Pattern DETAIL =
      Pattern.compile("\"detail\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"");

  private final Terminal terminal;
  private final Server server;
  private final boolean json;
  private final Severity failOn;
  private final HttpClient client =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();
  private boolean begun;
  private boolean findings;
  private boolean unreadable;
  private int files;

  /**
   * A server.
   *
   * @param address its address, with a slash at the end
   * @param token what it lets one in by
   */
  record Server(URI address, String token) {

    /** Never tells the token. */
    @Override
    public String toString() {
      return address.toString();
    }
  }

  /**
   * Checks by a server.
   *
   * @param json whether results are JSON, else text
   * @param failOn from which severity on findings make the exit status 1
   */
  RemoteCheck(Terminal terminal, Server server, boolean json, Severity failOn) {
    this.terminal = terminal;
    this.server = server;
    this.json = json;
    this.failOn = failOn;
  }

  /**
   * Checks the files.
   *
   * @param found the files as they are found; closed at the end
   * @return the exit status
   * @throws UsageException when the server cannot be reached or refuses
   */
  int over(Stream<Pending> found, OutputStream out) throws IOException {
    try (found) {
      for (Iterator<Pending> each = found.iterator(); each.hasNext(); ) {
        file(each.next(), out);
      }
    }
    write(out, json ? (begun ? "" : HEAD) + "\n]}\n" : "");
    if (files == 0) {
      terminal.tell("没有找到可读的文件。");
      return ExitStatus.FAILED;
    }
    return unreadable ? ExitStatus.FAILED : findings ? ExitStatus.FINDINGS : ExitStatus.FINE;
  }

  private void file(Pending file, OutputStream out) throws IOException {
    byte[] content;
    try {
      content = file.content().bytes();
    } catch (IOException e) {
      unreadable = true;
      files++;
      String reason = file.read() instanceof Outcome.Unreadable known ? known.reason() : "无法读取。";
      terminal.tell(file.name() + "：" + reason);
      return;
    }
    HttpResponse<String> answer = answer(file.name(), content);
    if (answer.statusCode() != 200) {
      throw new UsageException(file.name() + "：" + refusal(answer));
    }
    note(answer);
    String body = answer.body();
    if (json) {
      body =
          (begun ? "," : HEAD)
              + body.substring(body.indexOf('[') + 1, body.lastIndexOf(']')).stripTrailing();
    } else if (begun) {
      body = "\n" + body;
    }
    write(out, body);
    begun = true;
    files++;
  }

  private void note(HttpResponse<String> answer) {
    for (Severity severity : Severity.values()) {
      String name = "Kaocheng-" + severity.name().toLowerCase(Locale.ROOT);
      if (answer.headers().firstValueAsLong(name).orElse(0) > 0 && severity.reaches(failOn)) {
        findings = true;
      }
    }
    unreadable |= answer.headers().firstValueAsLong("Kaocheng-unreadable").orElse(0) > 0;
  }

  /** Asks again when the server is busy, as it tells. */
  private HttpResponse<String> answer(String name, byte[] content) {
    String query =
        "?name="
            + URLEncoder.encode(name, StandardCharsets.UTF_8)
            + "&format="
            + (json ? "json" : "text");
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("api/v1/check" + query))
            .header("Authorization", "Bearer " + server.token())
            .header("Content-Type", "application/octet-stream")
            .timeout(LONGEST)
            .POST(HttpRequest.BodyPublishers.ofByteArray(content))
            .build();
    try {
      HttpResponse<String> answer = send(request);
      for (int times = 1; times < MOST_TRIES && isBusy(answer); times++) {
        Thread.sleep(
            Duration.ofSeconds(answer.headers().firstValueAsLong("Retry-After").orElse(5) + 1));
        answer = send(request);
      }
      return answer;
    } catch (IOException e) {
      throw new UsageException("连不上服务器 " + server.address() + "，请检查网址和网络。");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("已停止。");
    }
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static boolean isBusy(HttpResponse<String> answer) {
    return answer.statusCode() == TOO_MANY || answer.statusCode() == BUSY;
  }

  private static String refusal(HttpResponse<String> answer) {
    Matcher detail = DETAIL.matcher(answer.body());
    return "服务器没有检查（"
        + answer.statusCode()
        + "）"
        + (detail.find() ? "：" + detail.group(1) : "。请确认网址是考成的服务器。");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
