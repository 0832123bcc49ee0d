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
import org.kaocheng.value.FullWidth;

/**
 * How surely a printed figure is its subject's figure of its concept: whether its own words name
 * the concept, which words before it narrow it to a part (财政拨款, 本级, 下属单位), and whether its basis is
 * stated. Only figures of equal standing can contradict each other.
 */
final class Standing {

  /** Names that every amount bears. */
  private static final Set<String> GENERIC =
      Set.of("支出", "收入", "经费", "资金", "预算", "决算", "合计", "总计", "费用");

  /** A cell that holds nothing but a figure. */
  private static final Pattern FIGURE = Pattern.compile("[-+]?[0-9][0-9,，.]*(%|％|万元|元)?");

  /** A cell that holds a label and its figure, or room for it. */
  private static final Pattern FILLED =
      Pattern.compile("(?<!其中)[：:]([-+]?[0-9][0-9,，.]*(%|％|万元|元)?)?$");

  /** Words behind a figure that send the reader to the table below. */
  private static final Pattern SEE_BELOW = Pattern.compile("^[（(，,]?(详见|具体见|见|如)下表");

  /** A table that is spoken of stands at most so many passages below. */
  private static final int NEAREST_TABLE = 6;

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

  /**
   * The words at the left of a cell's row, up to the figure of another field: a form sets fields
   * side by side.
   */
  private String heads(Fact fact) {
    StringBuilder heads = new StringBuilder();
    boolean label = false;
    for (int column = fact.place().column() - 2; column >= 0; column--) {
      int at = column;
      String text =
          grid(fact)
              .flatMap(grid -> grid.slot(fact.place().row() - 1, at))
              .map(slot -> shortText(slot.passage()))
              .orElse("");
      if (FILLED.matcher(text).find() || label && FIGURE.matcher(text).matches()) {
        break;
      }
      label |= !text.isEmpty() && !FIGURE.matcher(text).matches();
      heads.insert(0, text + '\n');
    }
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

  /** Whether a sentence gives a figure and sends the reader to the table below for it (详见下表). */
  boolean refers(Fact sentence, Fact cell) {
    return sentence.origin() == Fact.Origin.SENTENCE
        && cell.origin() == Fact.Origin.CELL
        && cell.place().table() > 0
        && sentence.place().table() == 0
        && grid(cell)
            .flatMap(grid -> grid.slot(0, 0))
            .filter(slot ->
                slot.passage() > sentence.place().passage()
                    && slot.passage() - sentence.place().passage() <= NEAREST_TABLE)
            .isPresent()
        && reading
            .passage(sentence.place())
            .map(passage -> squeezed(passage.text().substring(sentence.place().end())))
            .filter(behind -> SEE_BELOW.matcher(behind).find())
            .isPresent();
  }

  private static String squeezed(String text) {
    StringBuilder squeezed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign == '\n' || !FullWidth.isSpace(sign)) {
        squeezed.append(sign);
      }
    }
    return squeezed.toString();
  }
}
