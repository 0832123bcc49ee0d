package org.kaocheng.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** What the labels of a table name: concepts, units, dimensions. */
final class TableConcepts {

  private final ConceptFinder concepts;

  TableConcepts(ConceptFinder concepts) {
    this.concepts = concepts;
  }

  Optional<Concept> concept(String label, TableState state, Dimension stated) {
    String scope =
        state.subject.isProject()
            ? "project."
            : state.title.contains("固定资产") ? "asset.fixed" : "three_publics.";
    return concepts.find(label, scope, stated).map(concept -> fixed(concept, state, stated));
  }

  /** The stock that a head names as a whole, with its words of period: 当年结余 is not 结余. */
  Optional<Concept> exact(String head, Dimension stated) {
    return concepts.exact(head, stated).filter(Concept::stock);
  }

  /**
   * 资产总额 in a table of fixed assets is the total of fixed assets; in one with columns of number and
   * value, 其他固定资产 is what is neither building, vehicle nor equipment, not what is neither in use
   * nor leased out.
   */
  private static Concept fixed(Concept concept, TableState state, Dimension stated) {
    if (concept.id().equals("asset.fixed.other")
        && stated == Dimension.MONEY
        && state.title.contains("固定资产")) {
      return Taxonomy.standard().concept("asset.other_fixed.value").orElse(concept);
    }
    return concept.id().equals("asset.total") && state.title.contains("固定资产")
        ? Taxonomy.standard().concept("asset.fixed.total").orElse(concept)
        : concept;
  }

  /** What the number's own unit or a head of measures (数量, 价值) says it measures. */
  static Dimension stated(Quantity quantity, Heads heads) {
    if (!quantity.unit().isNone()) {
      return quantity.unit().dimension();
    }
    if (Patterns.matches(heads.column(), ".*(价值|金额|万元|原值|净值).*")) {
      return Dimension.MONEY;
    }
    if (Patterns.matches(heads.column(), "(数量|面积|数目)([(（].*)?")) {
      return Patterns.matches(heads.row(), ".*(平方米|面积|㎡).*") || heads.column().startsWith("面积")
          ? Dimension.AREA
          : Dimension.COUNT;
    }
    return Dimension.NONE;
  }

  static Quantity unit(
      Quantity quantity, String id, Optional<Concept> concept, TableState state, Heads heads) {
    if (!quantity.unit().isNone()) {
      return quantity;
    }
    Dimension dimension = concept.map(Concept::dimension).orElse(Dimension.MONEY);
    if (id.startsWith("project.")) {
      dimension = Dimension.MONEY;
    }
    Matcher own = Pattern.compile("[（(]([^()（）]{1,6})[)）]").matcher(heads.row() + heads.column());
    while (own.find()) {
      Optional<Unit> named = Units.of(own.group(1));
      if (named.isPresent() && named.get().dimension() == dimension) {
        return quantity.in(named.get());
      }
    }
    return switch (dimension) {
      case MONEY -> quantity.in(state.money);
      case PERCENT -> TableReader.inUnit(quantity, "%");
      case AREA -> TableReader.inUnit(quantity, "平方米");
      case POINTS -> TableReader.inUnit(quantity, "分");
      case COUNT -> TableReader.inUnit(quantity, id.startsWith("staffing") ? "人" : "个");
      default -> quantity;
    };
  }
}
