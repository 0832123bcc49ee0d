package org.kaocheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Family;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Findings;
import org.kaocheng.check.RuleCard;
import org.kaocheng.document.Document;
import org.kaocheng.document.Format;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Reading;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.ingest.Pending;
import org.kaocheng.report.Report;
import org.kaocheng.report.TextReport;
import org.kaocheng.report.TextStyle;
import org.kaocheng.source.Severity;

class RunTest {

  private static final Reading EMPTY =
      new Reading(
          new Identification("", 0, Identification.Level.UNKNOWN),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of());

  private final Captured captured = new Captured();
  private final StringWriter written = new StringWriter();

  @Test
  void nothing_wrong_is_status_0() throws IOException {
    assertThat(run(Severity.ERROR, outcome -> checked(outcome), "甲")).isZero();
  }

  @Test
  void findings_count_from_the_severity_asked_for() throws IOException {
    Function<Outcome, Report> warns = outcome -> checked(outcome, Severity.WARNING);
    assertThat(run(Severity.ERROR, warns, "甲")).isZero();
    assertThat(run(Severity.WARNING, warns, "甲")).isEqualTo(1);
    assertThat(run(Severity.INFO, warns, "甲")).isEqualTo(1);
  }

  @Test
  void an_unreadable_file_is_status_2_and_one_line_and_the_others_are_checked() throws IOException {
    Function<Outcome, Report> step =
        outcome ->
            outcome.name().equals("乙")
                ? new Report.Unreadable("乙", "文件已加密。")
                : checked(outcome, Severity.ERROR);
    assertThat(run(Severity.ERROR, step, "甲", "乙", "丙")).isEqualTo(2);
    assertThat(captured.err()).isEqualTo("乙：文件已加密。\n");
    assertThat(written.toString()).contains("甲\n结论：需修改", "丙\n结论：需修改");
  }

  @Test
  void what_a_broken_rule_throws_becomes_one_line() throws IOException {
    Function<Outcome, Report> broken =
        outcome ->
            switch (outcome.name()) {
              case "甲" -> throw new IllegalStateException("秘密");
              case "乙" -> endless(outcome);
              case "丙" -> throw new OutOfMemoryError();
              default -> checked(outcome);
            };
    assertThat(run(Severity.ERROR, broken, "甲", "乙", "丙", "丁")).isEqualTo(2);
    assertThat(captured.err().lines())
        .hasSize(3)
        .allMatch(line -> line.contains("：内部错误"))
        .noneMatch(line -> line.contains("秘密") || line.contains("at org."));
    assertThat(written.toString()).contains("丁\n结论：可提交");
  }

  @Test
  void no_file_at_all_is_status_2() throws IOException {
    assertThat(run(Severity.ERROR, outcome -> checked(outcome))).isEqualTo(2);
    assertThat(captured.err()).contains("没有找到");
  }

  private int run(Severity failOn, Function<Outcome, Report> step, String... names)
      throws IOException {
    List<Path> named = Stream.of(names).map(Path::of).toList();
    Failures failures = new Failures(captured.terminal(), false);
    Stream<Pending> found = Stream.of(names).map(name -> new Pending(name, () -> opened(name)));
    try (TextReport writer = new TextReport(written, TextStyle.PLAIN)) {
      return new Run(captured.terminal(), failures, named, failOn).over(found, step, 2, writer);
    }
  }

  private static Outcome opened(String name) {
    return new Outcome.Readable(new Document(name, Format.TEXT, List.of(), List.of()));
  }

  private static Report checked(Outcome outcome, Severity... severities) {
    RuleCard card = new RuleCard("test.rule", Family.WORDING, Severity.ERROR, "题", "理由。", "建议。");
    Findings findings =
        new Findings(
            Stream.of(severities)
                .map(severity -> FindingBuilder.of(card).severity(severity).message("有问题。").build())
                .toList());
    return new Report.Checked(outcome.name(), EMPTY, findings, Optional.empty(), List.of());
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Report endless(Outcome outcome) {
    return endless(outcome);
  }
}
