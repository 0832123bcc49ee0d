package org.kaocheng.scheme.load;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kaocheng.scheme.pack.FiscalYears;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.RecognitionMarks;
import org.kaocheng.scheme.pack.SchemeLevel;

/** Reads what a pack says of itself; all that is wrong is a problem. */
final class HeadReader {

  /** Regions of China end in one of these; a mark without it would be found in any text. */
  private static final String REGION_ENDS = "省市区县州盟旗镇乡";

  private final Problems problems;

  HeadReader(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads it.
   *
   * @param id the pack's id
   * @param pack what its {@code pack.yaml} says
   */
  SchemeHead read(String id, PackNode.Mapping pack) {
    Fields fields =
        new Fields(pack, problems, "name", "extends", "years", "level", "recognition", "sources");
    String name = fields.requiredWords("name");
    return new SchemeHead(id, name, years(fields), level(fields), recognition(fields));
  }

  private SchemeLevel level(Fields fields) {
    Optional<PackNode.Text> word = fields.required("level");
    for (SchemeLevel level : SchemeLevel.values()) {
      if (word.filter(text -> text.value().equals(level.id())).isPresent()) {
        return level;
      }
    }
    word.ifPresent(text ->
        problems.error(
            text.place(),
            "“level”应为 country、province、city、county 或 district；现为“" + text.value() + "”。"));
    return SchemeLevel.COUNTY;
  }

  /** {@code [2021]}, {@code [2021, 2022]}, {@code "2020-"} or {@code "2020-2023"}. */
  private FiscalYears years(Fields fields) {
    List<PackNode.Text> texts = fields.texts("years");
    String joined = String.join(",", texts.stream().map(PackNode.Text::value).toList());
    if (joined.matches("[12][0-9]{3}-")) {
      return new FiscalYears(Integer.parseInt(joined.substring(0, 4)), OptionalInt.empty());
    }
    if (joined.matches("[12][0-9]{3}([-,][12][0-9]{3})*")) {
      int first = Integer.parseInt(joined.substring(0, 4));
      int last = Integer.parseInt(joined.substring(joined.length() - 4));
      boolean row = joined.indexOf('-') >= 0 || last - first + 1 == texts.size();
      if (first <= last && row) {
        return new FiscalYears(first, OptionalInt.of(last));
      }
    }
    problems.error(
        fields.place("years"),
        fields.has("years")
            ? "“years”应为相连的年度，如 [2021]、[2021, 2022]、\"2020-2023\" 或 \"2020-\"（以后各年）。"
            : "缺少“years”（适用的年度）。");
    return new FiscalYears(1, OptionalInt.of(1));
  }

  private RecognitionMarks recognition(Fields fields) {
    Optional<PackNode.Mapping> marks = fields.mapping("recognition");
    if (marks.isEmpty()) {
      return new RecognitionMarks(List.of(), List.of(), List.of());
    }
    Fields inside = new Fields(marks.get(), problems, "regions", "except", "words");
    for (PackNode.Text region : inside.texts("regions")) {
      String word = region.value();
      if (word.length() < 2 || REGION_ENDS.indexOf(word.charAt(word.length() - 1)) < 0) {
        problems.error(region.place(), "“" + word + "”不像行政区划名称：应写全称，以省、市、区、县、州、盟、旗、镇、乡结尾。");
      }
    }
    return new RecognitionMarks(
        inside.strings("regions"), inside.strings("except"), inside.strings("words"));
  }
}
