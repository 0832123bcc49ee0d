package org.kaocheng.filing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Unit;
import org.kaocheng.value.Units;

/** How concepts are filled in, from {@code fields.yaml} beside this class. */
public final class FieldKinds {

  private static final Map<String, Object> FILE = Yaml.resource(FieldKinds.class, "fields.yaml");
  private static final List<String> DEPARTMENT = Yaml.strings(FILE.get("department"));
  private static final List<String> RUNNING = Yaml.strings(FILE.get("running"));
  private static final Map<String, List<String>> COUNTED = counted();
  private static final Unit MONEY = unitNamed("万元");
  private static final Unit PERCENT = unitNamed("%");
  private static final Unit POINTS = unitNamed("分");
  private static final Unit AREA = unitNamed("平方米");
  private static final Unit THING = unitNamed("个");

  private FieldKinds() {}

  private static Map<String, List<String>> counted() {
    Map<String, List<String>> counted = new LinkedHashMap<>();
    for (Object row : Yaml.list(FILE.get("counted"))) {
      Map<String, Object> entry = Yaml.mapping(row, "fields.yaml");
      counted.put(Yaml.string(entry.get("unit"), ""), Yaml.strings(entry.get("concepts")));
    }
    return counted;
  }

  private static Unit unitNamed(String symbol) {
    return Units.of(symbol).orElseThrow(() -> new IllegalStateException("no unit " + symbol));
  }

  /** Whether a concept is the department's own, also in a project's form. */
  public static boolean isOfDepartment(String concept) {
    return DEPARTMENT.stream().anyMatch(concept::startsWith);
  }

  /** Whether a concept is answered in sentences. */
  public static boolean isRunning(String concept) {
    return RUNNING.stream().anyMatch(concept::startsWith);
  }

  /** The unit in which a concept's figures are filled in where the form says nothing else. */
  public static Unit unit(String concept) {
    Dimension dimension =
        Taxonomy.standard().concept(concept).map(each -> each.dimension()).orElse(Dimension.NONE);
    return switch (dimension) {
      case MONEY -> MONEY;
      case PERCENT -> PERCENT;
      case POINTS -> POINTS;
      case AREA -> AREA;
      case COUNT -> thing(concept);
      default -> Unit.NONE;
    };
  }

  /** The unit in which a field's figure is reckoned. */
  public static Unit unit(FilingField field) {
    return switch (field) {
      case FilingField.Entry(Slot slot) -> unit(slot.concept());
      case FilingField.OpenField ignored -> MONEY;
      case FilingField.IndicatorField ignored -> Unit.NONE;
      case FilingField.ProjectName ignored -> Unit.NONE;
      case FilingField.OwnWords ignored -> Unit.NONE;
    };
  }

  private static Unit thing(String concept) {
    for (Map.Entry<String, List<String>> entry : COUNTED.entrySet()) {
      if (entry.getValue().stream().anyMatch(concept::startsWith)) {
        return unitNamed(entry.getKey());
      }
    }
    return THING;
  }
}
