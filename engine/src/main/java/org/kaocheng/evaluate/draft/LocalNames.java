package org.kaocheng.evaluate.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.evaluate.Rubric;
import org.kaocheng.scheme.formula.Names;
import org.kaocheng.value.Dimension;

/**
 * Names the figures of indicators: by the definition the table prints, by what other schemes know,
 * by a name the taxonomy has, and failing these by a new name that goes into {@code concepts.yaml}.
 */
final class LocalNames {

  private static final DraftWords WORDS = DraftWords.STANDARD;

  private final Known known;
  private final Map<String, DraftNode.Mapping> concepts = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();

  LocalNames(Known known) {
    this.known = known;
  }

  /** The new names, as {@code concepts.yaml} has them. */
  DraftNode.Mapping concepts() {
    DraftNode.Builder builder = new DraftNode.Builder();
    concepts.forEach(builder::put);
    return builder.block();
  }

  /** Names the figure of an indicator. */
  Figures of(String label, String id, Rubric rubric) {
    return (unit, questions) -> {
      boolean rate = unit.equals("%") || unit.isEmpty();
      Optional<String> text =
          rate ? printed(rubric).or(() -> known(label, questions)) : Optional.empty();
      return text.orElseGet(() -> named(label, id, unit, questions));
    };
  }

  /** 控制率=实有人数/编制数×100%, where all its names are known. */
  private Optional<String> printed(Rubric rubric) {
    for (String note : new Clauses(rubric).notes) {
      int sign = note.indexOf('=');
      String formula = note.substring(sign + 1).strip();
      if (sign > 0 && known.isReadable(formula)) {
        return Optional.of(formula.contains("100") ? formula : "(" + formula + ") * 100");
      }
    }
    return Optional.empty();
  }

  private Optional<String> known(String label, List<String> questions) {
    Optional<Known.Computed> computed = known.formula(label);
    computed
        .filter(found -> !known.extended().layers().contains(found.scheme()))
        .ifPresent(found -> questions.add("算法取自方案 " + found.scheme() + "，请核对。"));
    return computed.map(Known.Computed::text);
  }

  private String named(String label, String id, String unit, List<String> questions) {
    Dimension dimension = dimension(unit);
    String name = name(label, unit);
    Optional<Names.Named> existing = known.names().named(name);
    if (existing.filter(found -> found.dimension() == dimension).isPresent()) {
      return name;
    }
    String own = existing.isPresent() ? name + "指标值" : name;
    String earlier = names.get(own);
    if (earlier == null) {
      String key = key(id);
      names.put(own, key);
      concepts.put(
          key,
          new DraftNode.Builder()
              .put("name", own)
              .put("dimension", dimension.name().toLowerCase(Locale.ROOT))
              .inline());
    }
    questions.add("“" + own + "”怎样算没有写明，暂由人填入；能用报告里的数算出的，请把 of 改成公式。");
    return own;
  }

  private String key(String id) {
    String key = "local." + id.replace('-', '_');
    int number = 2;
    while (concepts.containsKey(key)) {
      key = "local." + id.replace('-', '_') + "_" + number++;
    }
    return key;
  }

  /** The label as a name of the formula language, which has letters only. */
  private static String name(String label, String unit) {
    StringBuilder name = new StringBuilder();
    label.codePoints().filter(Character::isLetter).forEach(name::appendCodePoint);
    String suffix = unit.equals("分") ? "考核得分" : "";
    return (name.isEmpty() ? "指标" : name.toString()) + suffix;
  }

  private static Dimension dimension(String unit) {
    return switch (unit) {
      case "%", "" -> Dimension.PERCENT;
      case "分" -> Dimension.POINTS;
      case "元", "万元" -> Dimension.MONEY;
      default -> WORDS.words("counted").contains(unit) ? Dimension.COUNT : Dimension.NONE;
    };
  }
}
