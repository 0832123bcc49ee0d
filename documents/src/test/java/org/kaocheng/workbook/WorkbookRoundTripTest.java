package org.kaocheng.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.compose.CompleteFiling;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.IndicatorRows;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FormPages;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** What is written into a workbook is read out of it. */
class WorkbookRoundTripTest {

  static Stream<String> schemes() {
    return Schemes.builtIn().ids().stream();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_filled_in_workbook_gives_its_filing_back(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    for (long seed = 1; seed <= 3; seed++) {
      Filing filing = thinned(CompleteFiling.of(scheme, seed), seed);
      FilledWorkbook read = Workbooks.read(WorkbookWriter.write(scheme, filing, 1));
      assertThat(read.problems()).isEmpty();
      assertSame(scheme, read.filing(), filing);
    }
  }

  /** What the checker says of the report itself is the checker's; the workbook adds nothing. */
  @ParameterizedTest
  @MethodSource("schemes")
  void a_complete_workbook_has_only_what_its_report_has(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    Filing filing = CompleteFiling.of(scheme, 1);
    FilledWorkbook read = Workbooks.read(WorkbookWriter.write(scheme, filing, 0));
    FilledWorkbook typed = new FilledWorkbook(scheme, filing, List.of(), List.of());
    assertThat(
            Workbooks.check(read).stream()
                .map(CellProblem::message)
                .filter(message -> !message.contains("未填")))
        .containsExactlyInAnyOrderElementsOf(
            WorkbookFindings.of(typed).stream().map(CellProblem::message).toList());
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void a_blank_workbook_is_a_blank_filing(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    Filing blank = Filing.blank(id, scheme.years().first());
    FilledWorkbook read = Workbooks.read(WorkbookWriter.write(scheme, blank, 1));
    assertThat(read.problems()).isEmpty();
    assertThat(read.filing()).isEqualTo(blank);
  }

  @Test
  void the_same_filing_gives_the_same_bytes() throws InterruptedException {
    Scheme scheme = Workbooks.scheme();
    Filing filing = CompleteFiling.of(scheme, 2);
    byte[] first = WorkbookWriter.write(scheme, filing, 1);
    Thread.sleep(2_100);
    assertThat(WorkbookWriter.write(scheme, filing, 1)).isEqualTo(first);
  }

  @Test
  void two_hundred_projects_are_read_back() {
    Scheme scheme = Workbooks.scheme();
    List<FiledProject> projects = new ArrayList<>();
    Filing some = CompleteFiling.of(scheme, 1);
    for (int number = 1; number <= 200; number++) {
      projects.add(new FiledProject("项目" + number, some.projects().getFirst().group()));
    }
    Filing filing =
        new Filing(some.scheme(), some.year(), Map.of(), projects, List.of(), List.of(), Map.of());
    FilledWorkbook read = Workbooks.read(WorkbookWriter.write(scheme, filing, 0));
    assertThat(read.filing().projects()).isEqualTo(projects);
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void excel_reckons_what_we_reckon(String id) {
    Scheme scheme = Schemes.builtIn().scheme(id).orElseThrow();
    Filing filing = thinned(CompleteFiling.of(scheme, 4), 4);
    Answers answers = Answers.of(scheme, filing);
    byte[] file = WorkbookWriter.write(scheme, filing, 1);
    byte[] reckoned =
        Workbooks.edited(
            file, workbook -> workbook.getCreationHelper().createFormulaEvaluator().evaluateAll());
    Workbooks.assertReckoned(reckoned, answers);
  }

  /** Leaves every seventh entry out: what is missing stays missing. */
  private static Filing thinned(Filing filing, long seed) {
    Random random = new Random(seed);
    Map<Slot, Content> entries = new LinkedHashMap<>(filing.entries());
    entries.keySet().removeIf(slot -> random.nextInt(7) == 0);
    entries.keySet().removeIf(slot -> slot.concept().equals("project.name"));
    return filing.with(entries);
  }

  static void assertSame(Scheme scheme, Filing read, Filing filing) {
    Map<String, Content> entries = new TreeMap<>();
    filing
        .entries()
        .forEach((slot, content) -> {
          if (!slot.concept().equals("document.fiscal_year")
              && !slot.concept().equals("project.name")
              && !(slot.concept().equals("goal.expected") && slot.item() > 0)) {
            entries.put(slot.toString(), content);
          }
        });
    Map<String, Content> found = new TreeMap<>();
    read.entries().forEach((slot, content) -> found.put(slot.toString(), content));
    assertThat(found).containsAllEntriesOf(entries);
    assertThat(read.entries())
        .hasSameSizeAs(
            filing.entries().entrySet().stream()
                .filter(entry -> !entry.getKey().concept().equals("document.fiscal_year"))
                .filter(entry -> !entry.getKey().concept().equals("project.name"))
                .toList());
    assertThat(read.projects()).isEqualTo(filing.projects());
    assertThat(read.openRows()).isEqualTo(filing.openRows());
    assertThat(read.words()).isEqualTo(filing.words());
    assertThat(read.indicators()).hasSameSizeAs(filing.indicators());
    assertThat(printed(scheme, read)).isEqualTo(printed(scheme, filing));
  }

  /** All rows of indicators with their levels, names and texts; what the scheme fixes counts in. */
  private static List<IndicatorRow> printed(Scheme scheme, Filing filing) {
    List<IndicatorRow> rows = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators indicators) {
          FormPages.subjects(table, filing)
              .forEach(subject ->
                  rows.addAll(IndicatorRows.of(scheme, filing, table, indicators, subject)));
        }
      }
    }
    return rows;
  }
}
