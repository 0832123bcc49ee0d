package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Numeral;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/** Gaps in series such as 指标1、指标2、指标4 and 目标1、目标3 within one table or section. */
public final class LabelledSeriesRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.series-number",
          Family.STRUCTURE,
          Severity.ERROR,
          "指标、目标序号跳号",
          "序号跳号说明有指标或目标漏填，或编号有误。",
          "请补上漏填的一项，或按顺序重新编号。");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?<![\\u4E00-\\u9FFF])(指标|目标|任务|措施|问题)\\s*([0-9]{1,2}|[一二三四五六七八九十]{1,2})\\s*[：:]");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    Map<String, List<Item>> series = new LinkedHashMap<>();
    for (Passage passage : examination.index().passages(ITEM)) {
      Matcher matcher = ITEM.matcher(passage.text());
      while (matcher.find()) {
        int table = passage.place().table();
        String key = matcher.group(1) + (table > 0 ? "T" + table : "S" + passage.section());
        series
            .computeIfAbsent(key, ignored -> new ArrayList<>())
            .add(
                new Item(
                    matcher.group(1),
                    Numeral.value(matcher.group(2)),
                    Spots.at(examination, passage, matcher.start(), matcher.end())));
      }
    }
    List<Finding> findings = new ArrayList<>();
    series.values().forEach(items -> findings.addAll(gaps(examination, items)));
    return findings;
  }

  private static List<Finding> gaps(Examination examination, List<Item> items) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 1; i < items.size(); i++) {
      Item last = items.get(i - 1);
      Item here = items.get(i);
      int missing = last.value + 1;
      boolean jumps = here.value > missing && here.value <= missing + 2;
      boolean later =
          items.stream()
              .skip(i)
              .takeWhile(item -> item.value > 1)
              .anyMatch(item -> item.value == missing);
      if (jumps && !later && !isWrittenOtherwise(examination, last, here, missing)) {
        String from = last.word + last.value;
        String to = here.word + here.value;
        findings.add(
            FindingBuilder.of(CARD)
                .severity(isRead(last, here) ? Severity.ERROR : Severity.WARNING)
                .message("序号由“" + from + "”跳到“" + to + "”，缺“" + here.word + missing + "”。")
                .stated(from + " → " + to)
                .expected(here.word + missing)
                .at(here.evidence)
                .at(last.evidence)
                .build());
      }
    }
    return findings;
  }

  /**
   * Whether nothing between the two can have been lost in reading a table: both are in one text.
   */
  private static boolean isRead(Item last, Item here) {
    return last.evidence.place().table() == 0
        || last.evidence.place().passage() == here.evidence.place().passage();
  }

  /** Whether the missing number stands between them with another sign: 目标2、 for 目标2：. */
  private static boolean isWrittenOtherwise(
      Examination examination, Item last, Item here, int missing) {
    Pattern other = Pattern.compile(last.word + missing + "(?![0-9])");
    return examination
        .reading()
        .passages()
        .subList(last.evidence.place().passage(), here.evidence.place().passage() + 1)
        .stream()
        .anyMatch(passage -> other.matcher(passage.squeezed()).find());
  }

  private record Item(String word, int value, Evidence evidence) {}
}
