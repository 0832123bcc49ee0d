package org.kaocheng.casework;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.store.Database;
import org.kaocheng.store.Event;
import org.kaocheng.store.SupportingFile;

/** Compares the supporting files of one case with its events, contents included. */
final class AttachedFiles {

  private final Database database;
  private final List<SupportingFile> kept;
  private final Deque<SupportingFile> added;
  private final Set<String> removed = new HashSet<>();

  AttachedFiles(Database database, long id) {
    this.database = database;
    this.kept = database.supportingFiles().of(id);
    this.added = new ArrayDeque<>(kept);
    kept.forEach(file -> file.removedHash().ifPresent(removed::add));
  }

  /** What an event of adding or removing tells otherwise than what is kept. */
  Optional<String> check(Event event) {
    boolean told;
    if (event.act().equals(Act.ATTACH.name())) {
      SupportingFile next = added.poll();
      told = next != null && next.addedHash().equals(event.contentHash());
    } else {
      told = removed.remove(event.contentHash());
    }
    return told ? Optional.empty() : Optional.of("佐证材料的登记被改动过，或者不见了。");
  }

  /**
   * What is kept and no event tells, or is no longer what was added; asked after all events.
   *
   * @param submissions how many submissions there are
   */
  Optional<String> unknown(int submissions) {
    if (!added.isEmpty() || !removed.isEmpty()) {
      return Optional.of("有没有记录的佐证材料，或没有记录的移除。");
    }
    return kept.stream()
        .filter(file -> file.removal().isEmpty() || file.isSubmitted(submissions))
        .filter(file -> !database.contents().isWhole(file.filingCase(), file.hash()))
        .findFirst()
        .map(file -> "佐证材料“" + file.name() + "”的内容被改动过，或者不见了。");
  }
}
