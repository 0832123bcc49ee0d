package org.kaocheng.filing;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/**
 * The answers of a filing that was made from an earlier one.
 *
 * @param answers the answers
 * @param changed the fields in which something else is filled in, with all that follows from them;
 *     empty when the forms may have other rows, so that nothing told of the earlier ones is sure
 */
public record Revision(Answers answers, Optional<Set<FilingField>> changed) {
  public Revision {
    requireNonNull(answers, "answers is null");
    requireNonNull(changed, "changed is null");
  }

  /** The answers of a later filing than that of answers. */
  public static Revision of(Answers before, Filing filing) {
    Filing earlier = before.filing();
    boolean rowsMayDiffer =
        !earlier.scheme().equals(filing.scheme())
            || earlier.year() != filing.year()
            || !earlier.projects().equals(filing.projects())
            || !earlier.openRows().equals(filing.openRows());
    Answers after = before.with(filing);
    Set<FilingField> changed = new LinkedHashSet<>();
    if (rowsMayDiffer
        || !entries(before.scheme(), earlier, filing, changed)
        || !indicators(before, after, changed)) {
      return new Revision(Answers.of(before.scheme(), filing), Optional.empty());
    }
    words(earlier, filing, changed);
    return new Revision(after, Optional.of(after.withFollowing(changed)));
  }

  /** Adds the entries that differ; false when rows may come or go with them. */
  private static boolean entries(
      Scheme scheme, Filing before, Filing after, Set<FilingField> changed) {
    Set<Slot> other = new LinkedHashSet<>();
    before
        .entries()
        .forEach((slot, content) -> {
          Content now = after.entries().get(slot);
          if (now == null) {
            other.add(slot);
          } else if (!now.equals(content)) {
            changed.add(new FilingField.Entry(slot));
          }
        });
    after.entries().keySet().stream()
        .filter(slot -> !before.entries().containsKey(slot))
        .forEach(other::add);
    if (other.isEmpty()) {
      return true;
    }
    Set<String> repeated = repeated(scheme);
    for (Slot slot : other) {
      if (slot.item() > 0 || repeated.contains(slot.concept())) {
        return false;
      }
      changed.add(new FilingField.Entry(slot));
    }
    return true;
  }

  /** The concepts of lists, which have as many rows as are filled in. */
  private static Set<String> repeated(Scheme scheme) {
    Set<String> repeated = new HashSet<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Records records) {
          records.columns().forEach(column -> column.concept().ifPresent(repeated::add));
        }
      }
    }
    return repeated;
  }

  /** Adds what differs in tables of indicators; false when they have other rows. */
  private static boolean indicators(Answers before, Answers after, Set<FilingField> changed) {
    if (before.filing().indicators().equals(after.filing().indicators())) {
      return true;
    }
    for (SchemeTable table : before.scheme().tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators) {
          for (Subject subject : Derivations.subjects(table, after.filing())) {
            List<IndicatorRow> one = before.rows(table.id(), block.id(), subject);
            List<IndicatorRow> other = after.rows(table.id(), block.id(), subject);
            if (one.size() != other.size()) {
              return false;
            }
            for (int row = 0; row < one.size(); row++) {
              if (!row(one.get(row), other.get(row), row, changed)) {
                return false;
              }
            }
          }
        }
      }
    }
    return true;
  }

  private static boolean row(
      IndicatorRow before, IndicatorRow after, int number, Set<FilingField> changed) {
    if (before.equals(after)) {
      return true;
    }
    if (!before.level1().equals(after.level1())
        || !before.level2().equals(after.level2())
        || !before.name().equals(after.name())) {
      return false;
    }
    for (FilingField.Part part : FilingField.Part.values()) {
      if (!part.isName() && !before.text(part.column()).equals(after.text(part.column()))) {
        changed.add(
            new FilingField.IndicatorField(
                after.table(), after.block(), after.subject(), number, part));
      }
    }
    return true;
  }

  private static void words(Filing before, Filing after, Set<FilingField> changed) {
    Set<String> sections = new LinkedHashSet<>(before.words().keySet());
    sections.addAll(after.words().keySet());
    for (String section : sections) {
      List<String> one = before.words().getOrDefault(section, List.of());
      List<String> other = after.words().getOrDefault(section, List.of());
      if (!one.equals(other)) {
        for (int number = 0; number < Math.max(1, Math.max(one.size(), other.size())); number++) {
          changed.add(new FilingField.OwnWords(section, number));
        }
      }
    }
  }
}
