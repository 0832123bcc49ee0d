package org.kaocheng.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.Verification.Broken;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draw;
import org.kaocheng.store.EventTable;
import org.kaocheng.store.EventTable.Chain;
import org.kaocheng.store.Fingerprints;
import org.kaocheng.store.LedgerEvent;
import org.kaocheng.store.LedgerEvent.Kind;
import org.kaocheng.store.Setting;

/**
 * Walks the ledger and compares with each thing's last event what is kept of it. Things no event
 * tells of (those made when the database was opened first) are not compared; reminders and draws
 * all have one.
 */
final class LedgerVerifier {

  private final Database database;

  LedgerVerifier(Database database) {
    this.database = database;
  }

  /** A thing events tell of. */
  private record Thing(Kind kind, String subject) {}

  /** The first break, if there is one. */
  Optional<Broken> verify(List<LedgerEvent> events) {
    String previous = "";
    long number = 0;
    Map<Thing, LedgerEvent> last = new LinkedHashMap<>();
    int reminders = 0;
    int draws = 0;
    for (LedgerEvent event : events) {
      number++;
      if (event.number() != number) {
        return broken(number, "管理登记的第 " + number + " 条记录不见了。");
      }
      if (!event.hash().equals(event.chained(previous))) {
        return broken(number, "管理登记的第 " + number + " 条记录被改动过。");
      }
      previous = event.hash();
      last.put(new Thing(event.kind(), event.subject()), event);
      reminders += event.kind() == Kind.REMINDER ? 1 : 0;
      draws += event.kind() == Kind.DRAW ? 1 : 0;
    }
    Optional<Chain> end = database.events().find(EventTable.LEDGER);
    if (end.isEmpty() || end.get().length() != number || !end.get().head().equals(previous)) {
      return broken(number + 1, "管理登记第 " + number + " 条之后的记录不见了。");
    }
    for (Map.Entry<Thing, LedgerEvent> each : last.entrySet()) {
      if (!kept(each.getKey()).equals(each.getValue().contentHash())) {
        return broken(each.getValue().number(), what(each.getKey().kind()) + "被改动过，或者不见了。");
      }
    }
    if (database.reminders().count() != reminders || database.draws().count() != draws) {
      return broken(0, "有没有登记的催报或抽查。");
    }
    return Optional.empty();
  }

  /** The fingerprint of what is kept of a thing; empty when nothing is. */
  private String kept(Thing thing) {
    if (thing.kind() == Kind.SETTING) {
      for (Setting setting : Setting.values()) {
        if (setting.key().equals(thing.subject())) {
          return database
              .settings()
              .find(setting)
              .map(content -> Fingerprints.of(setting, content))
              .orElse("");
        }
      }
      return "";
    }
    long id = Long.parseLong(thing.subject());
    Optional<String> kept =
        switch (thing.kind()) {
          case UNIT ->
              database
                  .units()
                  .find(id)
                  .map(unit -> Fingerprints.of(unit, database.units().contact(id)));
          case ACCOUNT -> database.accounts().find(id).map(Fingerprints::of);
          case TASK ->
              database
                  .tasks()
                  .find(id)
                  .map(task ->
                      Fingerprints.of(
                          task, database.tasks().owner(id), database.tasks().obliged(id)));
          case REMINDER -> database.reminders().find(id).map(Fingerprints::of);
          case DRAW -> database.draws().find(id).filter(LedgerVerifier::isWhole).map(Draw::hash);
          case SETTING -> Optional.empty();
        };
    return kept.orElse("");
  }

  private static boolean isWhole(Draw draw) {
    return draw.fingerprint().equals(draw.hash());
  }

  private static String what(Kind kind) {
    return switch (kind) {
      case UNIT -> "单位";
      case ACCOUNT -> "账号";
      case TASK -> "填报任务";
      case SETTING -> "设置";
      case REMINDER -> "催报记录";
      case DRAW -> "抽查";
    };
  }

  private static Optional<Broken> broken(long event, String message) {
    return Optional.of(new Broken(EventTable.LEDGER, event, message));
  }
}
