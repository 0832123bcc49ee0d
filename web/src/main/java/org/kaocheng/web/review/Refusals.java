package org.kaocheng.web.review;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Tells why something was not done: in a header to a part of a page, which shows it and reloads
 * when someone else was faster; on the page of the case to a whole page.
 */
@ControllerAdvice(basePackageClasses = Refusals.class)
class Refusals {

  private final MessageSource messages;

  Refusals(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  @Nullable ModelAndView refused(
      RefusedException refused,
      HttpServletRequest request,
      HttpServletResponse response,
      Locale locale) {
    String told =
        refused.told().isEmpty()
            ? messages.getMessage("review.conflict", null, locale)
            : refused.told();
    if (request.getHeader("HX-Request") != null) {
      response.setStatus(refused.status().value());
      String header = URLEncoder.encode(told, StandardCharsets.UTF_8).replace("+", "%20");
      response.setHeader("Kaocheng-Message", header);
      return new ModelAndView();
    }
    RequestContextUtils.getOutputFlashMap(request).put("problem", told);
    return new ModelAndView("redirect:" + back(request));
  }

  /** The page of the case. */
  private static String back(HttpServletRequest request) {
    Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    Object number = variables instanceof Map<?, ?> map ? map.get("case") : null;
    return number == null ? "/review" : "/review/" + number;
  }
}
