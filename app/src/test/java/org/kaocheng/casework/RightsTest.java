package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.store.Database;
import org.kaocheng.store.Databases;
import org.kaocheng.store.Databases.Fresh;
import org.kaocheng.store.Draft;
import org.kaocheng.store.FilingCase;

/** The rights that docs/operate.md gives on PostgreSQL are enough, and no more than needed. */
class RightsTest {

  private static final String ROLE = "kaocheng_app";

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
        Office.done(cases.giveBack(opened.id(), 1, "请改正。", Office.REVIEWER));
        assertThat(new Verifier(database).verify()).isInstanceOf(Verification.Sound.class);
        for (String table : Arrays.asList("event", "submission", "finding_decision")) {
          assertThatThrownBy(() -> restricted.tamper("delete from " + table))
              .hasStackTraceContaining("permission denied");
        }
        assertThatThrownBy(() -> restricted.tamper("update event set note = 'x'"))
            .hasStackTraceContaining("permission denied");
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
