package org.kaocheng.check.ledger;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Grid;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;

/**
 * How surely a printed figure is its subject's figure of its concept: whether its own words name
 * the concept, which words before it narrow it to a part (财政拨款, 本级, 下属单位), and whether its basis is
 * stated. Only figures of equal standing can contradict each other.
 */
final class Standing {

  /** Names that every amount bears. */
  private static final Set<String> GENERIC =
      Set.of("支出", "收入", "经费", "资金", "预算", "决算", "合计", "总计", "费用");

  private static final String ENDS = "。！？!?；;";

  private final Reading reading;
  private final Taxonomy taxonomy;
  private final Map<Integer, Set<String>> scopes = new LinkedHashMap<>();

  private final Map<String, List<String>> names = new HashMap<>();
  private static final Pattern SPENT_OR_FUND = Pattern.compile("决算|执行|实际|完成|公共预算|基金预算");
  private static final Pattern OPENING = Pattern.compile("年初|期初|批复");

  Standing(Reading reading, Taxonomy taxonomy) {
    this.reading = reading;
    this.taxonomy = taxonomy;
  }

  /** Whether the figure's own words name its concept; a cell's labels always do. */
  boolean named(Fact fact) {
    if (fact.origin() == Fact.Origin.CELL) {
      return true;
    }
    String label = Taxonomy.normalise(fact.label());
    if (fact.concept().startsWith("ratio.")) {
      return taxonomy
          .concept(fact.concept())
          .map(concept -> label.contains(Taxonomy.normalise(concept.label())))
          .orElse(false);
    }
    boolean budgetAsFinal =
        fact.period().basis() == Basis.FINAL_ACCOUNTS
            && label.contains("预算")
            && !SPENT_OR_FUND.matcher(label).find();
    return !budgetAsFinal
        && taxonomy
            .concept(fact.concept())
            .map(concept -> names(concept).stream().anyMatch(label::contains))
            .orElse(false);
  }

  /** The concept's labels as compared, without those that many concepts share. */
  private List<String> names(Concept concept) {
    return names.computeIfAbsent(
        concept.id(),
        ignored ->
            concept.labels().stream()
                .map(Taxonomy::normalise)
                .filter(name -> name.length() >= 2 && !GENERIC.contains(name))
                .toList());
  }

  /** The scopes told by the figure's labels and by what stands before it in its paragraph. */
  Set<String> scopes(Fact fact) {
    return scopes.computeIfAbsent(fact.id(), ignored -> narrowing(fact));
  }

  private Set<String> narrowing(Fact fact) {
    Set<String> found = Scopes.standard().in(surroundings(fact));
    if (fact.label().contains("总计")) {
      found.add("总计"); // with what was carried over, unlike 合计
    }
    return found;
  }

  boolean sameScopes(Fact one, Fact other) {
    return scopes(one).equals(scopes(other));
  }

  private String surroundings(Fact fact) {
    String before = fact.origin() == Fact.Origin.SENTENCE ? before(fact) : heads(fact);
    return squeezed(fact.context() + "\n" + before + "\n" + fact.label());
  }

  private String before(Fact fact) {
    return reading
        .passage(fact.place())
        .map(Passage::text)
        .map(text -> text.substring(0, Math.min(text.length(), fact.place().start())))
        .orElse("");
  }

  /** The words at the left of a cell's row. */
  private String heads(Fact fact) {
    StringBuilder heads = new StringBuilder();
    grid(fact)
        .ifPresent(grid -> {
          for (int column = 0; column < fact.place().column() - 1; column++) {
            grid.slot(fact.place().row() - 1, column)
                .ifPresent(slot -> heads.append(shortText(slot.passage())).append('\n'));
          }
        });
    return heads.toString();
  }

  private java.util.Optional<Grid> grid(Fact fact) {
    int table = fact.place().table();
    return table < 1 || table > reading.grids().size()
        ? java.util.Optional.empty()
        : java.util.Optional.of(reading.grids().get(table - 1));
  }

  private String shortText(int passage) {
    String text = reading.passages().get(passage).squeezed();
    return text.length() <= 40 ? text : "";
  }

  /** Whether a budget is said to be the opening one (年初, 批复); a bare 预算数 may be an adjusted one. */
  boolean opening(Fact fact) {
    if (fact.period().basis() != Basis.ORIGINAL_BUDGET) {
      return false;
    }
    String words =
        fact.origin() == Fact.Origin.CELL
            ? fact.label() + columnHead(fact)
            : squeezed(fact.label());
    return OPENING.matcher(words).find();
  }

  private String columnHead(Fact fact) {
    StringBuilder head = new StringBuilder();
    grid(fact)
        .ifPresent(grid -> {
          for (int row = fact.place().row() - 2; row >= 0 && head.isEmpty(); row--) {
            grid.slot(row, fact.place().column() - 1)
                .map(slot -> shortText(slot.passage()))
                .filter(text -> text.contains("预算"))
                .ifPresent(head::append);
          }
        });
    return head.toString();
  }

  /** Whether two figures stand in one sentence of one passage, where a writer tells them apart. */
  boolean together(Fact one, Fact other) {
    if (one.origin() != Fact.Origin.SENTENCE
        || other.origin() != Fact.Origin.SENTENCE
        || one.place().passage() != other.place().passage()) {
      return false;
    }
    int from = Math.min(one.place().end(), other.place().end());
    int to = Math.max(one.place().start(), other.place().start());
    String between =
        reading
            .passage(one.place())
            .map(Passage::text)
            .filter(text -> from <= to && to <= text.length())
            .map(text -> text.substring(from, to))
            .orElse("");
    return between.chars().noneMatch(c -> ENDS.indexOf(c) >= 0 && c != ';' && c != '；');
  }

  private static String squeezed(String text) {
    return text.replaceAll("[ \\t\u3000\u00A0]", "");
  }
}
