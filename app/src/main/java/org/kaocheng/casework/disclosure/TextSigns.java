package org.kaocheng.casework.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.casework.disclosure.Sign.Stretch;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.store.Hash;
import org.kaocheng.value.FullWidth;

/** Looks for signs in one text. */
final class TextSigns {

  private static final int AROUND = 14;
  private static final int FINGERPRINT = 16;

  private final GateWords words;

  TextSigns(GateWords words) {
    this.words = words;
  }

  /**
   * What was found.
   *
   * @param obstacle it as it is shown
   * @param sign by what it was found
   * @param stretch where it is in the text
   */
  record Found(Obstacle obstacle, Sign sign, Stretch stretch) {}

  /** All that is found in a text; nothing of it is found twice. */
  List<Found> in(Locus locus, String text) {
    if (text.isBlank()) {
      return List.of();
    }
    List<Spot> spots = new ArrayList<>();
    for (Locus.Filled filled : locus.filled()) {
      asked(filled.field())
          .ifPresent(sign -> add(spots, new Spot(sign, value(text, filled.stretch()))));
    }
    // Words of a cell's own label count more than those to its left.
    String prefix =
        locus.label().isEmpty() ? "" : plain(locus.label()).replaceAll("[:\\s]+$", "") + ":";
    String searched = prefix + plain(text);
    for (Sign sign : words.signs()) {
      for (Stretch stretch : sign.in(searched, prefix.length())) {
        int start = stretch.start() - prefix.length();
        add(spots, new Spot(sign, new Stretch(start, stretch.end() - prefix.length())));
      }
    }
    String masked = text;
    for (Spot spot : spots) {
      masked = spot.isMasked() ? spot.sign().masked(masked, spot.stretch()) : masked;
    }
    String published = masked;
    return spots.stream().map(spot -> found(spot, locus, text, published)).toList();
  }

  /** A sign at a stretch of the text. */
  private record Spot(Sign sign, Stretch stretch) {
    boolean isMasked() {
      return sign.handling() == Handling.MASK || sign.handling() == Handling.ALWAYS;
    }
  }

  private Optional<Sign> asked(FilingField field) {
    return field instanceof FilingField.Entry(Slot slot)
        ? Optional.ofNullable(words.concepts().get(slot.concept()))
        : Optional.empty();
  }

  /** What is filled in, without a label before it and the white space at its ends. */
  private static Stretch value(String text, Stretch stretch) {
    String part = plain(text).substring(stretch.start(), stretch.end());
    int label = part.indexOf(':') + 1;
    String value = part.substring(label);
    int start = stretch.start() + label + value.length() - value.stripLeading().length();
    int end = stretch.start() + label + value.stripTrailing().length();
    return new Stretch(start, Math.max(start, end));
  }

  private static void add(List<Spot> spots, Spot added) {
    Stretch at = added.stretch();
    if (at.start() < at.end() && spots.stream().noneMatch(each -> each.stretch().meets(at))) {
      spots.add(added);
    }
  }

  private static Found found(Spot spot, Locus locus, String text, String published) {
    Sign sign = spot.sign();
    Stretch at = spot.stretch();
    String id =
        Hash.of(sign.id(), locus.path(), text, Integer.toString(at.start()))
            .substring(0, FINGERPRINT);
    return new Found(
        new Obstacle(
            id,
            sign.id(),
            sign.title(),
            sign.why(),
            sign.todo(),
            sign.handling(),
            locus.words(),
            excerpt(locus, text, at),
            spot.isMasked() ? excerpt(locus, published, at) : ""),
        sign,
        at);
  }

  private static String excerpt(Locus locus, String text, Stretch at) {
    int from = Math.max(0, at.start() - AROUND);
    int to = Math.min(text.length(), at.end() + AROUND);
    String label = from == 0 && !locus.label().isEmpty() ? locus.label() + "：" : "";
    return label
        + (from > 0 ? "…" : "")
        + text.substring(from, to).replaceAll("\\s+", " ")
        + (to < text.length() ? "…" : "");
  }

  /** The text with full-width digits and signs made half-width, character by character. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    text.chars()
        .forEach(
            c -> plain.append(c == '\u3000' || c == '\u00a0' ? ' ' : FullWidth.half((char) c)));
    return plain.toString();
  }
}
