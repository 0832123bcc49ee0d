package org.kaocheng.document;

import static java.util.Objects.requireNonNull;

/**
 * A paragraph. Blank paragraphs are kept out; what they tell is in {@code gap}.
 *
 * @param text the paragraph's text; numbers that Word generates for a list stand at its beginning
 *     as they would be printed
 * @param outlineLevel the heading level the file gives it by style or mark-up ({@code <h2>},
 *     Heading 2, {@code ##}), from 1; 0 when none
 * @param gap how many blank lines or blank paragraphs stand right above it
 */
public record Paragraph(Text text, int outlineLevel, int gap) implements Block {
  public Paragraph {
    requireNonNull(text, "text is null");
  }
}
