package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.casework.administration.Administrator;
import org.kaocheng.casework.administration.Ledger;
import org.kaocheng.casework.administration.Reminding;
import org.kaocheng.casework.sampling.FrameUnit;
import org.kaocheng.casework.sampling.Sampling;
import org.kaocheng.casework.sampling.Strata;
import org.kaocheng.casework.sampling.Weighting;
import org.kaocheng.store.Database;
import org.kaocheng.store.Databases;
import org.kaocheng.store.Databases.Fresh;
import org.kaocheng.store.Draft;
import org.kaocheng.store.FilingCase;

/** The rights that docs/operate.md gives on PostgreSQL are enough, and no more than needed. */
class RightsTest {

  private static final String ROLE = "kaocheng_app";

  /** The tables that are only added to, with a column of each. */
  private static final Map<String, String> ADDED_ONLY =
      Map.of(
          "event", "note",
          "ledger", "note",
          "submission", "filing",
          "finding_decision", "reason",
          "row_score", "score",
          "draw", "result",
          "reminder", "note",
          "disclosure", "grade",
          "disclosed_file", "hash",
          "disclosed_piece", "content");

  @TempDir private Path folder = Path.of("");

  @Test
  void the_role_of_the_manual_works_on_cases_and_cannot_change_what_was_done() throws IOException {
    try (Office office = new Office(Databases.POSTGRESQL, folder)) {
      long unit = office.opened().unit();
      office.fresh.tamper("create role " + ROLE + " login");
      office.fresh.tamper(granted());
      // The address of the tests names another user.
      String url = office.fresh.url().replaceFirst("[?].*", "");
      Fresh restricted = new Fresh(Database.open(url, ROLE, ""), url, ROLE);
      try (restricted) {
        Database database = restricted.database();
        Cases cases = new Cases(database, Office.SCHEMES, () -> office.now);
        long other = database.units().add(Optional.of(unit), "某县水利局").id();
        FilingCase opened = Office.done(cases.open(other, office.task.id(), Office.PREPARER));
        Draft draft = Office.done(cases.save(opened.id(), 0, Office.filing("1"), Office.PREPARER));
        Office.done(cases.submit(opened.id(), draft.version(), Office.PREPARER));
        Scoring scoring = new Scoring(database, office.examinations, () -> office.now);
        ScoreRow row =
            ScoreRow.of(
                    office
                        .examinations
                        .of(database.submissions().last(opened.id()).orElseThrow())
                        .orElseThrow()
                        .scorecard())
                .stream()
                .filter(ScoreRow::isScorable)
                .findFirst()
                .orElseThrow();
        RowMark mark = new RowMark(row.key(), 0, row.line().points(), "已核实。");
        Office.done(scoring.score(opened.id(), 1, List.of(mark), Office.REVIEWER));
        Office.done(cases.giveBack(opened.id(), 1, "请改正。", Office.REVIEWER));
        Administrator administrator =
            new Administrator(0, database.units().root(unit).orElseThrow().id(), Office.REVIEWER);
        Ledger ledger = new Ledger(database, () -> office.now);
        new Reminding(database, ledger).remind(administrator, office.task.id(), other, "电话");
        new Sampling(database, ledger)
            .draw(
                new Sampling.Request(
                    office.task.id(), unit, Strata.NONE, Weighting.EQUAL, 1, false, "s"),
                List.of(new FrameUnit(other, 1, "全部", "某县水利局", "")),
                Office.REVIEWER);
        assertThat(new Verifier(database).verify()).isInstanceOf(Verification.Sound.class);
        ADDED_ONLY.forEach((table, column) -> {
          assertThatThrownBy(() -> restricted.tamper("delete from " + table))
              .as(table)
              .hasStackTraceContaining("permission denied");
          assertThatThrownBy(
                  () -> restricted.tamper("update " + table + " set " + column + " = " + column))
              .as(table)
              .hasStackTraceContaining("permission denied");
        });
      }
    }
  }

  private static String[] granted() throws IOException {
    String manual = Files.readString(Path.of("..", "docs", "operate.md"));
    Matcher block = Pattern.compile("```sql rights\n(.*?)```", Pattern.DOTALL).matcher(manual);
    assertThat(block.find()).isTrue();
    return block.group(1).strip().split(";\\s*");
  }
}
