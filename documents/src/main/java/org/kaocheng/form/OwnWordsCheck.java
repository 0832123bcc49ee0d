package org.kaocheng.form;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaReader;
import org.kaocheng.scheme.formula.FormulaReading;
import org.kaocheng.scheme.formula.Names;

/** What is wrong with the references to figures in a unit's own words: {@code {支出合计[决算]}}. */
public final class OwnWordsCheck {

  private static final Names NAMES = Names.of(Taxonomy.standard(), List.of());

  private OwnWordsCheck() {}

  /** What is to be said of a text, Chinese sentences in its order. */
  public static List<String> of(Answers answers, String text) {
    List<String> messages = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int open = text.indexOf('{', at);
      if (open < 0) {
        break;
      }
      int close = text.indexOf('}', open);
      if (close < 0) {
        messages.add("“" + TypedFigure.shortened(text.substring(open)) + "”缺少右括号“}”，将原样印出");
        break;
      }
      message(answers, text.substring(open + 1, close), messages);
      at = close + 1;
    }
    return messages;
  }

  private static void message(Answers answers, String written, List<String> messages) {
    switch (FormulaReader.number(written, NAMES)) {
      case FormulaReading.Wrong(var problems) ->
          messages.add("“{" + written + "}”不能识别，将原样印出：" + problems.getFirst().message());
      case FormulaReading.Read(Formula formula) -> {
        if (formula instanceof Formula.Reference reference
            && reference.basis().isPresent()
            && isBlank(answers, reference)) {
          messages.add("“{" + written + "}”所指的数据没有填写，将原样印出");
        }
      }
    }
  }

  private static boolean isBlank(Answers answers, Formula.Reference reference) {
    Period period =
        new Period(
            answers.filing().year() - reference.yearsBack(), reference.basis().orElseThrow());
    return answers.of(new FilingField.Entry(Slot.of(reference.concept(), period))).isEmpty();
  }
}
