package org.kaocheng.annotate;

/** Adds to the end of a part's root element and leaves the rest of the part as it is. */
final class Roots {

  private Roots() {}

  /** The part with elements added behind the last of its root element. */
  static String append(String part, String elements) {
    XmlTags tags = new XmlTags(part);
    if (!tags.next()) {
      throw new IllegalArgumentException("no root element");
    }
    if (tags.isWhole()) {
      return part.substring(0, tags.to() - 2)
          + ">"
          + elements
          + "</"
          + tags.name()
          + ">"
          + part.substring(tags.to());
    }
    int end = part.lastIndexOf("</" + tags.name());
    return part.substring(0, end) + elements + part.substring(end);
  }

  /** The prefix of the root element with its colon; empty when it has none. */
  static String prefix(String part) {
    XmlTags tags = new XmlTags(part);
    String name = tags.next() ? tags.name() : "";
    return name.substring(0, name.indexOf(':') + 1);
  }
}
