package org.kaocheng.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** Chooses the language. */
@Controller
class LanguageSwitch {

  private final LocaleResolver resolver;

  LanguageSwitch(LocaleResolver resolver) {
    this.resolver = resolver;
  }

  @PostMapping("/language")
  String choose(
      @RequestParam String language,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    resolver.setLocale(
        request, response, language.equals("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE);
    // Only back to a page of this site: one slash, no second, no backslash.
    return "redirect:" + (back.matches("/([^/\\\\].*)?") ? back : "/");
  }
}
