package org.kaocheng.compose;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** A part of a document to be printed. */
public sealed interface Element
    permits Element.Title,
        Element.Heading,
        Element.Line,
        Element.Contents,
        Element.Break,
        Element.Anchor,
        Sheet {

  /** The title: centred, 小标宋 二号. */
  record Title(String text) implements Element {
    public Title {
      requireNonNull(text, "text is null");
    }
  }

  /**
   * A heading.
   *
   * @param level from 1: 黑体, 楷体, 仿宋 bold, 仿宋
   * @param text its words with the number before them: 一、部门基本情况
   */
  record Heading(int level, String text) implements Element {
    public Heading {
      requireNonNull(text, "text is null");
      if (level < 1) {
        throw new IllegalArgumentException("level is not positive: " + level);
      }
    }
  }

  /** How a line is laid. */
  enum Alignment {
    /** A paragraph: first line set in by two characters. */
    PARAGRAPH,
    /** From the left margin: salutations, labels. */
    LEFT,
    CENTRE,
    /** To the right margin less four characters: signatures, dates. */
    RIGHT
  }

  /**
   * A paragraph or a line of its own.
   *
   * @param spans its words in pieces
   * @param alignment how it is laid
   */
  record Line(List<Span> spans, Alignment alignment) implements Element {
    public Line {
      spans = List.copyOf(spans);
      requireNonNull(alignment, "alignment is null");
    }

    /** A paragraph of plain words. */
    public static Line of(String text) {
      return new Line(List.of(Span.of(text)), Alignment.PARAGRAPH);
    }

    /** A line of plain words. */
    public static Line of(String text, Alignment alignment) {
      return new Line(List.of(Span.of(text)), alignment);
    }

    /** All its words. */
    public String text() {
      StringBuilder text = new StringBuilder();
      spans.forEach(span -> text.append(span.text()));
      return text.toString();
    }
  }

  /** A table of contents over the headings. */
  record Contents() implements Element {}

  /** The next element begins a page. */
  record Break() implements Element {}

  /**
   * A place a template may put words at or fill, in the order of the document: where a section's
   * text begins.
   *
   * @param name its name: the path of the outline's section, or the id of a table
   */
  record Anchor(String name) implements Element {
    public Anchor {
      requireNonNull(name, "name is null");
    }
  }
}
