package org.kaocheng.evaluate.draft;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.pack.SchemeLevel;

/** Drafts {@code pack.yaml}. */
final class HeadFile {

  private static final String FILE = "pack.yaml";
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{IsHan}]{1,8}[〔\\[（(【]20[0-9]{2}[〕\\]）)】]第?[0-9]{1,4}号");
  private static final Pattern TABLE = Pattern.compile("(评分表|自评表|评价表|评分标准|指标体系|表)$");
  private static final String UNTITLED = "部门整体支出绩效评价评分表";

  /** Where the scoring is told in running text. */
  private static final String TOLD = "部门整体支出绩效评价办法";

  private static final int LONGEST_TITLE = 40;
  private static final int MOST_NUMBERS = 4;

  private final Reading reading;
  private final DraftOrder order;
  private final String title;
  private final boolean told;
  private final Questions questions;

  /**
   * The head of a pack.
   *
   * @param scoring the first of what the pack scores by
   */
  HeadFile(Reading reading, DraftOrder order, ScoringTree scoring, Questions questions) {
    String title = scoring.title();
    this.told = scoring.told();
    this.reading = reading;
    this.order = order;
    this.title = told ? TOLD : title.isEmpty() || title.length() > LONGEST_TITLE ? UNTITLED : title;
    this.questions = questions;
  }

  /** The key of the table among the sources. */
  String source() {
    return "table-" + order.year();
  }

  PackDraft.File file() {
    Optional<Region> region = Region.of(reading);
    DraftNode.Builder head = new DraftNode.Builder();
    String mark = undated(region);
    head.put(
        "name",
        region.map(Region::name).orElse("")
            + order.year()
            + "年度"
            + TABLE.matcher(mark).replaceFirst(""));
    head.put("extends", order.base());
    year(head);
    head.put("years", DraftNode.Items.of(List.of(order.year())));
    if (region.isEmpty() || region.get().level() == SchemeLevel.CITY) {
      head.note(ask("level", "级别请核对：province（省）、city（市）、county（县）、district（区）。"));
    }
    head.put("level", region.map(Region::level).orElse(SchemeLevel.COUNTY).id());
    head.put("recognition", recognition(head, region, mark));
    head.put("sources", sources());
    return new PackDraft.File(
        FILE,
        DraftWriter.write(
            List.of(
                "由 kaocheng scheme new 从" + (told ? "正文" : "评分表") + "起草，请逐项核对；改好一处，就删去那一处的“待确认”。"),
            head.block()));
  }

  private void year(DraftNode.Builder head) {
    int read = reading.identification().year();
    if (read > 0 && !order.year().equals(Integer.toString(read))) {
      head.note(ask("years", "文中写的是 " + read + " 年，编号是 " + order.year() + " 年。"));
    }
  }

  private DraftNode.Mapping recognition(
      DraftNode.Builder head, Optional<Region> region, String mark) {
    DraftNode.Builder marks = new DraftNode.Builder();
    if (region.isPresent()) {
      marks.put("regions", DraftNode.Items.of(List.of(region.get().name())));
    } else {
      head.note(ask("recognition", "没有找到地区名称；请写 regions: [某某县]，否则不能自动认出本地的报告。"));
    }
    return marks.put("words", DraftNode.Items.of(told ? List.of() : List.of(mark))).block();
  }

  private DraftNode.Mapping sources() {
    List<String> numbers = numbers();
    String found = numbers.isEmpty() ? "" : "文中提到 " + String.join("、", numbers) + "，是否是它？";
    DraftNode.Mapping document =
        new DraftNode.Builder()
            .put("document", title)
            .put("from", order.year() + "-01-01")
            .put("verified", "no")
            .inline();
    return new DraftNode.Builder()
        .note(ask("sources", (told ? "评分办法" : "评分表") + "随哪个文件印发、文号是什么、从哪天起执行。" + found))
        .put(source(), document)
        .block();
  }

  private List<String> numbers() {
    return reading.passages().stream()
        .map(Passage::squeezed)
        .flatMap(text -> NUMBER.matcher(text).results())
        .map(MatchResult::group)
        .distinct()
        .limit(MOST_NUMBERS)
        .toList();
  }

  /** The title without region and year, as next year's table has it too. */
  private String undated(Optional<Region> region) {
    String plain = title.replaceAll("[（(]?[0-9]{4}年度?[)）]?", "");
    String mark = region.map(found -> plain.replace(found.name(), "")).orElse(plain).strip();
    return mark.isEmpty() ? UNTITLED : mark;
  }

  private String ask(String subject, String text) {
    return questions.ask(FILE, subject, text);
  }
}
