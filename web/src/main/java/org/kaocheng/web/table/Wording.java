package org.kaocheng.web.table;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Messages in the visitor's language, for what is not written in a page. */
@Component
public class Wording {

  private final MessageSource messages;

  Wording(MessageSource messages) {
    this.messages = messages;
  }

  /** A message with words put in. */
  public String of(String key, Object... words) {
    return messages.getMessage(key, words, LocaleContextHolder.getLocale());
  }
}
