package org.kaocheng.check.peer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The paragraphs of last year's result, found by whose they are and what figures they hold. */
final class PastParagraphs {

  private final Map<Key, List<ComparedParagraph>> paragraphs;

  private record Key(String unit, String figures) {

    static Key of(ComparedParagraph paragraph) {
      return new Key(paragraph.unit(), paragraph.figures());
    }
  }

  /** Those of what is given, in its order. */
  PastParagraphs(Stream<ComparedParagraph> compared) {
    this.paragraphs =
        compared.filter(ComparedParagraph::past).collect(Collectors.groupingBy(Key::of));
  }

  /**
   * The unit's own paragraph of an earlier year with the same figures and the same words, or nearly
   * the same.
   */
  Optional<ComparedParagraph> repeatedBy(ComparedParagraph each) {
    List<ComparedParagraph> earlier =
        paragraphs.getOrDefault(Key.of(each), List.of()).stream()
            .filter(past -> past.year() != 0 && past.year() < each.year())
            .toList();
    Predicate<ComparedParagraph> same = past -> past.words().equals(each.words());
    return earlier.stream()
        .filter(same)
        .findFirst()
        .or(() -> earlier.stream().filter(past -> isAlike(past, each)).findFirst());
  }

  private static boolean isAlike(ComparedParagraph past, ComparedParagraph each) {
    return Shingles.shared(Shingles.of(past.words()), Shingles.of(each.words()))
        >= AlikeTexts.ALIKE;
  }
}
