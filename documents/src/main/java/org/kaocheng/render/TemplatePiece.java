package org.kaocheng.render;

import static java.util.Objects.requireNonNull;

/** A piece of a template's part. */
sealed interface TemplatePiece {

  /** Mark-up that stays as it is. */
  record Markup(String xml) implements TemplatePiece {
    public Markup {
      requireNonNull(xml, "xml is null");
    }
  }

  /** A place to be filled. */
  record Place(TemplateTag tag) implements TemplatePiece {
    public Place {
      requireNonNull(tag, "tag is null");
    }
  }
}
