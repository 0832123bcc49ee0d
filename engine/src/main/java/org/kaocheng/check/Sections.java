package org.kaocheng.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.kaocheng.evaluate.IndexedText;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;

/** Where in a report a passage stands: its headings, and whether it is a field of a form. */
public final class Sections {

  private static final int DEEPEST = 8;
  private static final Memo<Sections> OF = new Memo<>(each -> new Sections(each.reading()));

  private final List<Passage> passages;
  private final Set<Integer> promised = new HashSet<>();
  private final Map<Integer, List<String>> headings = new ConcurrentHashMap<>();

  private Sections(Reading reading) {
    passages = reading.passages();
    for (Form form : reading.forms()) {
      for (Indicator indicator : form.indicators()) {
        promise(indicator);
      }
    }
  }

  private void promise(Indicator indicator) {
    int name = indicator.name().place().passage();
    if (passage(name).filter(p -> p.kind() == Passage.Kind.CELL).isPresent()) {
      promised.add(name);
    }
    indicator
        .cells()
        .forEach((column, cell) -> {
          boolean stated = column == Indicator.Column.REASON || column == Indicator.Column.ACTUAL;
          if (!stated && cell.place().table() > 0) {
            promised.add(cell.place().passage());
          }
        });
  }

  /** The sections of the report under examination. */
  public static Sections of(Examination examination) {
    return OF.of(examination);
  }

  /** Whether the passage is a field that promises or rules: name, target, criterion of a row. */
  public boolean isPromise(Passage passage) {
    return promised.contains(passage.index());
  }

  /** The texts of all headings above a passage, the nearest first. */
  public List<String> headings(Passage passage) {
    int nearest = passage.kind() == Passage.Kind.HEADING ? passage.index() : passage.section();
    return headings.computeIfAbsent(nearest, this::above);
  }

  private List<String> above(int nearest) {
    List<String> headings = new ArrayList<>();
    int next = nearest;
    int level = Integer.MAX_VALUE;
    while (next >= 0 && headings.size() < DEEPEST) {
      Passage heading = passages.get(next);
      if (heading.level() < level) {
        headings.add(IndexedText.plain(heading.text()));
        level = heading.level();
      }
      next = level <= 1 ? -1 : before(heading);
    }
    return List.copyOf(headings);
  }

  private static int before(Passage heading) {
    return heading.section() < heading.index() ? heading.section() : -1;
  }

  /** Whether one of the headings above the passage fits one of the patterns. */
  public boolean under(Passage passage, List<Pattern> patterns) {
    return headings(passage).stream()
        .anyMatch(heading -> patterns.stream().anyMatch(p -> p.matcher(heading).find()));
  }

  private Optional<Passage> passage(int index) {
    return index >= 0 && index < passages.size()
        ? Optional.of(passages.get(index))
        : Optional.empty();
  }
}
