package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.DisplayWidth;

/** Writes an effective scheme as YAML, each line with the place it comes from as a comment. */
final class EffectiveText {

  /** Where comments begin, as far as lines are shorter. */
  private static final int COMMENTS = 60;

  /** What needs no quotation marks: nothing that YAML could take for something else. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{IsHan}A-Za-z0-9][\\p{IsHan}A-Za-z0-9 _./%（）《》〔〕、，。；-]*(?<! )");

  private final StringBuilder text = new StringBuilder();

  private EffectiveText() {}

  static String of(Effective effective) {
    EffectiveText writer = new EffectiveText();
    writer.text.append("# 生效方案：").append(String.join(" ← ", effective.layers())).append('\n');
    for (Part part : Part.values()) {
      PackNode.Mapping mapping = effective.part(part);
      if (!mapping.entries().isEmpty()) {
        writer.text.append(part.word()).append(":\n");
        writer.mapping(mapping, 1, "");
      }
    }
    return writer.text.toString();
  }

  private void mapping(PackNode.Mapping mapping, int depth, String first) {
    String lead = first;
    for (PackNode.Entry entry : mapping.entries()) {
      String head = (lead.isEmpty() ? "  ".repeat(depth) : lead) + scalar(entry.key()) + ":";
      value(head, entry.keyPlace(), entry.value(), depth);
      lead = "";
    }
  }

  private void value(String head, SchemePlace place, PackNode value, int depth) {
    switch (value) {
      case PackNode.Text scalar -> line(head + " " + scalar(scalar.value()), scalar.place());
      case PackNode.Items items when inline(items) -> line(head + " " + flow(items), place);
      case PackNode.Items items -> {
        line(head, place);
        items.items().forEach(item -> item(item, depth + 1));
      }
      case PackNode.Mapping mapping when mapping.entries().isEmpty() -> line(head + " {}", place);
      case PackNode.Mapping mapping -> {
        line(head, place);
        mapping(mapping, depth + 1, "");
      }
    }
  }

  private void item(PackNode item, int depth) {
    String lead = "  ".repeat(depth) + "- ";
    switch (item) {
      case PackNode.Text scalar -> line(lead + scalar(scalar.value()), scalar.place());
      case PackNode.Items items -> line(lead + flow(items), items.place());
      case PackNode.Mapping mapping when mapping.entries().isEmpty() ->
          line(lead + "{}", mapping.place());
      case PackNode.Mapping mapping -> mapping(mapping, depth + 1, lead);
    }
  }

  private static boolean inline(PackNode.Items items) {
    return items.items().stream().allMatch(PackNode.Text.class::isInstance);
  }

  private static String flow(PackNode node) {
    List<String> parts = new ArrayList<>();
    return switch (node) {
      case PackNode.Text scalar -> scalar(scalar.value());
      case PackNode.Items items -> {
        items.items().forEach(item -> parts.add(flow(item)));
        yield "[" + String.join(", ", parts) + "]";
      }
      case PackNode.Mapping mapping -> {
        mapping
            .entries()
            .forEach(entry -> parts.add(scalar(entry.key()) + ": " + flow(entry.value())));
        yield "{" + String.join(", ", parts) + "}";
      }
    };
  }

  private void line(String line, SchemePlace place) {
    text.append(DisplayWidth.padded(line, COMMENTS))
        .append("  # ")
        .append(place.file())
        .append(':')
        .append(place.line())
        .append('\n');
  }

  private static String scalar(String value) {
    if (PLAIN.matcher(value).matches()) {
      return value;
    }
    return "\""
        + value
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("\n", "\\n")
            .replace("\t", "\\t")
        + "\"";
  }
}
