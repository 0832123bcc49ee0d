package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FilingField;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaReader;
import org.kaocheng.scheme.formula.Names;

/** A unit's own words, in which figures are referred to: {@code 全年支出{支出合计[决算]}，…}. */
final class OwnWords {

  private static final Names NAMES = Names.of(Taxonomy.standard(), List.of());

  private final SentenceComposer sentences;

  OwnWords(SentenceComposer sentences) {
    this.sentences = sentences;
  }

  /** The paragraph; what refers to nothing, or to what is not filled in, stays as written. */
  List<Span> compose(FilingField.OwnWords field, String text) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      int close = open < 0 ? -1 : text.indexOf('}', open);
      if (close < 0) {
        break;
      }
      Optional<Formula> formula =
          FormulaReader.number(text.substring(open + 1, close), NAMES).result();
      Optional<Span> value = formula.flatMap(each -> sentences.value(each, Subject.DEPARTMENT));
      add(text.substring(at, value.isPresent() ? open : close + 1), field, spans);
      value.ifPresent(spans::add);
      at = close + 1;
    }
    add(text.substring(at), field, spans);
    return spans;
  }

  private static void add(String text, FilingField field, List<Span> spans) {
    if (!text.isEmpty()) {
      spans.add(new Span(text, false, Optional.of(field)));
    }
  }
}
