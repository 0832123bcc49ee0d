package org.kaocheng.web.check;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/** Tells why an upload is not taken: on the page, and in a header for the script that uploads. */
@ControllerAdvice
class RefusalPage {

  private final MessageSource messages;

  RefusalPage(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler(Refusal.class)
  ModelAndView refused(Refusal refusal, HttpServletResponse response, Locale locale) {
    tell(refusal.message(), response, locale);
    return new ModelAndView(
        "check/upload", Map.of("problem", refusal.message(), "jobs", List.of()), refusal.status());
  }

  /** A request larger than the site takes, whatever page it was for. */
  @ExceptionHandler(MaxUploadSizeExceededException.class)
  ModelAndView tooLarge(HttpServletRequest request, HttpServletResponse response, Locale locale) {
    tell("error.413", response, locale);
    return new ModelAndView("error", Map.of("status", 413), HttpStatus.CONTENT_TOO_LARGE);
  }

  /** A form with files that is not written as one, or whose file's name cannot be one. */
  @ExceptionHandler(MultipartException.class)
  ModelAndView malformed(HttpServletResponse response, Locale locale) {
    tell("error.400", response, locale);
    return new ModelAndView("error", Map.of("status", 400), HttpStatus.BAD_REQUEST);
  }

  private void tell(String message, HttpServletResponse response, Locale locale) {
    String words = messages.getMessage(message, null, locale);
    response.setHeader(
        "Kaocheng-Message", URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20"));
  }
}
