package org.kaocheng.web.api;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.kaocheng.web.access.Problem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;

/** What went wrong, told to programs as RFC 9457 lays down. */
@RestControllerAdvice(basePackageClasses = Problems.class)
class Problems {

  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  private final Problem problem;

  Problems(Problem problem) {
    this.problem = problem;
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> bad(BadRequestException e, HttpServletRequest request) {
    HttpStatus status =
        switch (e.key()) {
          case "large" -> HttpStatus.CONTENT_TOO_LARGE;
          case "content" -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
          case "busy" -> HttpStatus.SERVICE_UNAVAILABLE;
          case "unsubmitted" -> HttpStatus.NOT_FOUND;
          default -> HttpStatus.BAD_REQUEST;
        };
    return answer(request, status, e.key());
  }

  @ExceptionHandler({TypeMismatchException.class, MissingServletRequestParameterException.class})
  ResponseEntity<ProblemDetail> parameter(Exception e, HttpServletRequest request) {
    return answer(request, HttpStatus.BAD_REQUEST, "parameter");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> status(ResponseStatusException e, HttpServletRequest request) {
    HttpStatus status = HttpStatus.valueOf(e.getStatusCode().value());
    return answer(request, status, status == HttpStatus.NOT_FOUND ? "absent" : "failed");
  }

  /** The kind of failure and where it was thrown are logged; its words may quote a document. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> failed(
      RuntimeException e, HttpServletRequest request, HttpServletResponse response) {
    StackTraceElement[] trace = e.getStackTrace();
    LOG.error(
        "{} {}: {} at {}",
        request.getMethod(),
        request.getRequestURI(),
        e.getClass().getName(),
        trace.length == 0 ? "?" : trace[0]);
    return answer(request, HttpStatus.INTERNAL_SERVER_ERROR, "failed");
  }

  private ResponseEntity<ProblemDetail> answer(
      HttpServletRequest request, HttpStatus status, String key) {
    return ResponseEntity.status(status)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem.of(request, status, key));
  }

  /** Answers what no other handler does. */
  @Hidden
  @RestController
  static class Elsewhere {

    @RequestMapping("/api/**")
    void none() {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
