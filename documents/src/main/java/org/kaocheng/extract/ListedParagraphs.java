package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.SievedPattern;

/** A whole in a paragraph that ends in a colon, and its parts in the numbered paragraphs below. */
final class ListedParagraphs {

  private static final SievedPattern ANNOUNCES =
      SievedPattern.of(
          Pattern.compile(".*(其中|如下|具体情况|包括|情况为|分别为|明细)[^。]{0,6}[：:]$", Pattern.DOTALL));

  /** The paragraphs below are announced as only the main ones. */
  private static final SievedPattern SOME =
      SievedPattern.of(Pattern.compile(".*(主要|重点|部分)[^，。]{0,14}[：:]$", Pattern.DOTALL));

  private ListedParagraphs() {}

  static void find(Passages passages, List<Statement> statements, List<Claim> claims) {
    for (Statement statement : statements) {
      Passage passage = statement.passage();
      boolean last = Passages.squeeze(passage.text().substring(statement.end())).isEmpty();
      if (!last
          || !ANNOUNCES.matches(statement.text())
          || SOME.matches(statement.text())
          || passage.kind() == Passage.Kind.CELL) {
        continue;
      }
      List<Passage> items = items(passages.list(), passage.index() + 1);
      if (items.size() < 2) {
        continue;
      }
      for (Mention whole : statement.mentions()) {
        if (whole.quantity().unit().dimension() == Dimension.MONEY
            && !WholeAndParts.change(whole)) {
          sum(statement, whole.fact(), items, statements, claims);
        }
      }
    }
  }

  /** The numbered paragraphs right below, all in one style and counting up from one. */
  static List<Passage> items(List<Passage> passages, int from) {
    List<Passage> items = new ArrayList<>();
    int level = 0;
    for (int i = from; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Optional<Numbering> number = Numbering.of(passage.text());
      if (passage.kind() == Passage.Kind.CELL) {
        break;
      }
      if (number.isEmpty()) {
        if (items.isEmpty()
            || passage.kind() == Passage.Kind.HEADING
            || i - items.getLast().index() > 1) {
          break;
        }
        continue;
      }
      if (items.isEmpty()) {
        if (number.get().value() != 1) {
          break;
        }
        level = number.get().level();
      }
      if (number.get().level() < level) {
        break;
      }
      if (number.get().level() == level) {
        if (!items.isEmpty() && number.get().value() == 1) {
          break;
        }
        items.add(passage);
      }
    }
    return items;
  }

  private static void sum(
      Statement statement,
      Fact whole,
      List<Passage> items,
      List<Statement> statements,
      List<Claim> claims) {
    List<Fact> parts = new ArrayList<>();
    for (Passage item : items) {
      part(item, whole, statements).ifPresent(parts::add);
    }
    boolean most = parts.size() * 2 > items.size() || parts.size() >= 5;
    if (parts.size() >= 2 && most) {
      claims.add(
          new Claim(
              Claim.Kind.SUM,
              whole,
              Comparison.EQUAL,
              Expression.sum(parts),
              parts.size() == items.size() || whole.period().basis() == Basis.ORIGINAL_BUDGET
                  ? Certainty.CERTAIN
                  : Certainty.LIKELY,
              statement.place(),
              "下列" + items.size() + "项"));
    }
  }

  /** The first amount of an item on the whole's basis. */
  private static Optional<Fact> part(Passage item, Fact whole, List<Statement> statements) {
    boolean spent = whole.concept().equals("project.expenditure.total");
    return statements.stream()
        .filter(s -> s.passage().index() == item.index())
        .flatMap(s -> s.mentions().stream())
        .filter(m -> m.quantity().unit().dimension() == Dimension.MONEY && !WholeAndParts.change(m))
        .map(Mention::fact)
        .filter(f ->
            spent
                ? f.period().basis() == Basis.FINAL_ACCOUNTS
                : f.period().basis() == whole.period().basis())
        .filter(f -> f.period().year() == whole.period().year())
        .findFirst();
  }
}
