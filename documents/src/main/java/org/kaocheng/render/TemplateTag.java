package org.kaocheng.render;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What a template writes between double braces.
 *
 * @param kind what is put there
 * @param section the path of the outline's section for {@link Kind#SECTION}; else empty
 */
record TemplateTag(Kind kind, String section) {

  /** What can be put somewhere. */
  enum Kind {
    /** The words of the title, within a paragraph. */
    TITLE("标题"),
    /** What stands before the table of contents or, without one, before the first heading. */
    COVER("封面"),
    /** The table of contents. */
    CONTENTS("目录"),
    /** The report itself without what is put elsewhere. */
    BODY("正文"),
    /** From the first annex on. */
    ANNEXES("附件"),
    /** All of it without what is put elsewhere. */
    ALL("全文"),
    /** The text of one section: {{+profile}}. */
    SECTION("+");

    private final String name;

    Kind(String name) {
      this.name = name;
    }

    /** How it is written. */
    String written() {
      return name;
    }
  }

  TemplateTag {
    requireNonNull(kind, "kind is null");
    requireNonNull(section, "section is null");
  }

  /** Whether it takes a paragraph of its own. */
  boolean isBlock() {
    return kind != Kind.TITLE;
  }

  /** All that may be written, for messages. */
  static List<String> known() {
    return List.of("标题", "封面", "目录", "正文", "附件", "全文", "+章节");
  }

  /** The tag written so; empty when there is none. */
  static Optional<TemplateTag> of(String written) {
    String name = written.strip();
    if (name.length() > 1 && name.startsWith("+")) {
      return Optional.of(new TemplateTag(Kind.SECTION, name.substring(1).strip()));
    }
    for (Kind kind : Kind.values()) {
      if (kind != Kind.SECTION && kind.name.equals(name)) {
        return Optional.of(new TemplateTag(kind, ""));
      }
    }
    return Optional.empty();
  }

  /** As written in a template. */
  @Override
  public String toString() {
    return "{{" + kind.name + section + "}}";
  }
}
