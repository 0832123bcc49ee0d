package org.kaocheng.evaluate.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kaocheng.value.DisplayWidth;

/**
 * Writes a file of a pack as YAML. Texts are quoted wherever YAML could take them for something
 * else; comments are broken at 100 columns, values never, since a break in a value becomes a space.
 */
final class DraftWriter {

  private static final int COMMENT_WIDTH = 100;
  private static final int INLINE_WIDTH = 165;

  /** Nothing that has a meaning in YAML, neither in a block nor within brackets. */
  private static final Pattern PLAIN =
      Pattern.compile("(?![ -/])[A-Za-z0-9 _./%\\-[^\\x00-\\x7F\\p{C}\\p{Z}]]+(?<! )");

  private final StringBuilder text = new StringBuilder();

  private DraftWriter() {}

  /** The text of a file with comments at its head. */
  static String write(List<String> head, DraftNode.Mapping mapping) {
    DraftWriter writer = new DraftWriter();
    writer.notes(head, "");
    writer.entries(mapping, "", "");
    return writer.text.toString();
  }

  private void notes(List<String> notes, String indent) {
    for (String note : notes) {
      for (String line : lines(note, COMMENT_WIDTH - indent.length() - 2)) {
        text.append(indent).append("# ").append(line).append('\n');
      }
    }
  }

  private static List<String> lines(String note, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int sign : harmless(note).codePoints().toArray()) {
      boolean full = DisplayWidth.of(line.toString()) + DisplayWidth.of(sign) > columns;
      if (full && "，。；、：）”》".indexOf(sign) < 0) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.appendCodePoint(sign);
    }
    lines.add(line.toString());
    return lines;
  }

  /** A comment holds no line break and no control character. */
  private static String harmless(String note) {
    return note.replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]+", " ");
  }

  private void entries(DraftNode.Mapping mapping, String indent, String first) {
    String lead = first;
    for (DraftNode.Entry entry : mapping.entries()) {
      if (lead.isEmpty()) {
        notes(entry.notes(), indent);
      }
      String head = (lead.isEmpty() ? indent : lead) + scalar(entry.key()) + ":";
      value(head, entry.value(), indent);
      lead = "";
    }
  }

  private void value(String head, DraftNode value, String indent) {
    switch (value) {
      case DraftNode.Text(String words) -> line(head + " " + scalar(words));
      case DraftNode.Items items when inline(items) -> line(head + " " + flow(items));
      case DraftNode.Items(List<DraftNode> items) -> {
        line(head);
        items.forEach(item -> item(item, indent + "  "));
      }
      case DraftNode.Mapping mapping when mapping.entries().isEmpty() -> line(head + " {}");
      case DraftNode.Mapping mapping when fits(head, mapping) -> line(head + " " + flow(mapping));
      case DraftNode.Mapping mapping -> {
        line(head);
        entries(mapping, indent + "  ", "");
      }
    }
  }

  private void item(DraftNode item, String indent) {
    switch (item) {
      case DraftNode.Mapping mapping when !fits(indent, mapping) ->
          entries(mapping, indent + "  ", indent + "- ");
      case DraftNode other -> line(indent + "- " + flow(other));
    }
  }

  private static boolean inline(DraftNode.Items items) {
    return items.items().stream().allMatch(DraftNode.Text.class::isInstance);
  }

  private static boolean fits(String head, DraftNode.Mapping mapping) {
    return mapping.inline()
        && flat(mapping)
        && DisplayWidth.of(head) + DisplayWidth.of(flow(mapping)) < INLINE_WIDTH;
  }

  /** Whether no comment stands within. */
  private static boolean flat(DraftNode node) {
    return switch (node) {
      case DraftNode.Text ignored -> true;
      case DraftNode.Items(List<DraftNode> items) -> items.stream().allMatch(DraftWriter::flat);
      case DraftNode.Mapping mapping ->
          mapping.entries().stream()
              .allMatch(entry -> entry.notes().isEmpty() && flat(entry.value()));
    };
  }

  private static String flow(DraftNode node) {
    return switch (node) {
      case DraftNode.Text(String words) -> scalar(words);
      case DraftNode.Items(List<DraftNode> items) ->
          "[" + String.join(", ", items.stream().map(DraftWriter::flow).toList()) + "]";
      case DraftNode.Mapping(List<DraftNode.Entry> entries, boolean _) ->
          "{"
              + String.join(
                  ", ",
                  entries.stream()
                      .map(entry -> scalar(entry.key()) + ": " + flow(entry.value()))
                      .toList())
              + "}";
    };
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private static String scalar(String value) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int sign : value.codePoints().toArray()) {
      if (sign == '"' || sign == '\\') {
        quoted.append('\\').appendCodePoint(sign);
      } else if (Character.getType(sign) == Character.SURROGATE) {
        quoted.append('\uFFFD');
      } else if (isHidden(sign)) {
        quoted.append(String.format(sign > 0xFFFF ? "\\U%08X" : "\\u%04X", sign));
      } else {
        quoted.appendCodePoint(sign);
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isHidden(int sign) {
    return switch (Character.getType(sign)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
