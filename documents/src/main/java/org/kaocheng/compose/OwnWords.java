package org.kaocheng.compose;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.FormulaProblem;
import org.kaocheng.scheme.formula.FormulaReader;
import org.kaocheng.scheme.formula.FormulaReading;
import org.kaocheng.scheme.formula.Names;

/** A unit's own words, in which figures are referred to: {@code 全年支出{支出合计[决算]}，…}. */
public final class OwnWords {

  private static final Names NAMES = Names.of(Taxonomy.standard(), List.of());

  private final SentenceComposer sentences;

  OwnWords(SentenceComposer sentences) {
    this.sentences = sentences;
  }

  /**
   * What refers to no figure and is printed as it is written.
   *
   * @param text the reference with its braces
   * @param reason why, in Chinese, without a full stop
   */
  public record Unresolved(String text, String reason) {
    public Unresolved {
      requireNonNull(text, "text is null");
      requireNonNull(reason, "reason is null");
    }
  }

  /**
   * What stands in braces.
   *
   * @param start where the brace opens
   * @param end behind the one that closes
   */
  private record Reference(int start, int end, FormulaReading reading) {}

  /** The references of a paragraph that are printed as they are written, in order. */
  public static List<Unresolved> unresolved(Answers answers, String text) {
    OwnWords words = new OwnWords(new SentenceComposer(answers));
    List<Unresolved> unresolved = new ArrayList<>();
    for (Reference reference : references(text)) {
      if (words.value(reference).isEmpty()) {
        String reason =
            reference.reading().problems().stream()
                .map(FormulaProblem::message)
                .findFirst()
                .orElse("所用的数没有填写，或不能由已填的数算出");
        unresolved.add(new Unresolved(text.substring(reference.start(), reference.end()), reason));
      }
    }
    return unresolved;
  }

  /** The paragraph; what refers to nothing, or to what is not filled in, stays as written. */
  List<Span> compose(FilingField.OwnWords field, String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Reference reference : references(text)) {
      Optional<Span> value = value(reference);
      if (value.isPresent()) {
        add(text.substring(at, reference.start()), field, spans);
        spans.add(value.get());
        at = reference.end();
      }
    }
    add(text.substring(at), field, spans);
    return spans;
  }

  private Optional<Span> value(Reference reference) {
    return reference
        .reading()
        .result()
        .flatMap(formula -> sentences.value(formula, Subject.DEPARTMENT));
  }

  private static List<Reference> references(String text) {
    List<Reference> references = new ArrayList<>();
    int open = text.indexOf('{');
    while (open >= 0) {
      int close = text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      FormulaReading reading = FormulaReader.number(text.substring(open + 1, close), NAMES);
      references.add(new Reference(open, close + 1, reading));
      open = text.indexOf('{', close);
    }
    return references;
  }

  private static void add(String text, FilingField field, List<Span> spans) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, false, Optional.of(field)));
    }
  }
}
