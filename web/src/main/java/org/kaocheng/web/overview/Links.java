package org.kaocheng.web.overview;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where marks of pictures lead.
 *
 * @param task the task's number
 */
record Links(long task) {

  /** The list narrowed by one thing. */
  String list(String name, Object value) {
    return "/overview/list?task="
        + task
        + "&"
        + name
        + "="
        + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
  }

  /** The list narrowed by two things. */
  String list(String name, Object value, String other, Object second) {
    return list(name, value)
        + "&"
        + other
        + "="
        + URLEncoder.encode(second.toString(), StandardCharsets.UTF_8);
  }
}
