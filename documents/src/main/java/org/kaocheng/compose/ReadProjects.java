package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.scheme.Match;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** The projects of a report that was read, each in the group of the list it stands in. */
final class ReadProjects {

  private static final String GROUPS = "expenditure.project.";

  private final Scheme scheme;
  private final Reading reading;

  ReadProjects(Scheme scheme, Reading reading) {
    this.scheme = scheme;
    this.reading = reading;
  }

  /** The projects in the order they are named, each in the group of the list it stands in. */
  List<FiledProject> projects() {
    Map<Integer, String> groupOfPassage = groups();
    Map<String, String> projects = new LinkedHashMap<>();
    for (Fact fact : reading.facts()) {
      if (fact.subject().isProject() && !fact.subject().name().isBlank()) {
        String group = groupOfPassage.getOrDefault(fact.place().passage(), "");
        projects.merge(fact.subject().name(), group, (one, other) -> one.isEmpty() ? other : one);
      }
    }
    List<FiledProject> list = new ArrayList<>();
    projects.forEach((name, group) -> list.add(new FiledProject(name, group)));
    return list;
  }

  /** The group of projects each cell stands under. */
  private Map<Integer, String> groups() {
    List<String> known = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Grid grid) {
          grid.rows().stream()
              .filter(row -> row.repetition() == FormRow.Repetition.PROJECT)
              .map(FormRow::group)
              .filter(group -> !group.isEmpty())
              .forEach(known::add);
        }
      }
    }
    Map<Integer, String> groups = new HashMap<>();
    String current = "";
    for (Passage passage : reading.passages()) {
      if (passage.kind() != Passage.Kind.CELL) {
        current = "";
        continue;
      }
      String concept =
          Taxonomy.standard()
              .best(passage.text())
              .map(Match::concept)
              .map(each -> each.id())
              .orElse("");
      if (concept.startsWith(GROUPS) && known.contains(concept.substring(GROUPS.length()))) {
        current = concept.substring(GROUPS.length());
      } else if (!concept.isEmpty() && !concept.startsWith("project.")) {
        current = "";
      }
      if (!current.isEmpty()) {
        groups.put(passage.index(), current);
      }
    }
    return groups;
  }
}
