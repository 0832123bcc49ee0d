package org.kaocheng.web.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** What is wrong with a request of a program, as RFC 9457 lays down, in the language it accepts. */
@Component
public class Problem {

  private final MessageSource messages;

  Problem(MessageSource messages) {
    this.messages = messages;
  }

  /**
   * The problem of a status.
   *
   * @param key the message {@code problem.KEY}
   */
  public ProblemDetail of(HttpServletRequest request, HttpStatus status, String key) {
    Locale locale = locale(request);
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setTitle(
        messages.getMessage(
            "problem.title." + status.value(), null, status.getReasonPhrase(), locale));
    problem.setDetail(messages.getMessage("problem." + key, null, locale));
    return problem;
  }

  /** Chinese, unless the program prefers English. */
  private static Locale locale(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Language");
    return accepted != null && accepted.toLowerCase(Locale.ROOT).startsWith("en")
        ? Locale.ENGLISH
        : Locale.SIMPLIFIED_CHINESE;
  }

  /** Answers with it where no handler is asked yet. */
  void answer(
      HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
      throws IOException {
    ProblemDetail problem = of(request, status, key);
    response.setStatus(status.value());
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response
        .getWriter()
        .write(
            "{\"type\":\"about:blank\",\"status\":"
                + status.value()
                + ",\"title\":\""
                + problem.getTitle()
                + "\",\"detail\":\""
                + problem.getDetail()
                + "\"}");
  }
}
