package org.kaocheng.web.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.form.ProjectEdit;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/**
 * A project as the list of projects shows it.
 *
 * @param name its name
 * @param group the words for the group it is listed in; empty when there is but one
 */
public record ProjectView(String name, String group) {

  /** The projects of a draft in order. */
  static List<ProjectView> of(FilledForms forms) {
    Map<String, String> groups = groups(forms);
    return forms.answers().filing().projects().stream()
        .map(project -> new ProjectView(project.name(), label(project, groups)))
        .toList();
  }

  private static String label(FiledProject project, Map<String, String> groups) {
    return groups.size() < 2 ? "" : groups.getOrDefault(project.group(), project.group());
  }

  /** The groups of a scheme's projects with the words forms print above them. */
  static Map<String, String> groups(FilledForms forms) {
    Scheme scheme = forms.answers().scheme();
    Map<String, String> groups = new LinkedHashMap<>();
    ProjectEdit.groups(scheme).forEach(group -> groups.put(group, group));
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Grid grid) {
          String above = "";
          for (FormRow row : grid.rows()) {
            if (row.repetition() == FormRow.Repetition.PROJECT && !above.isEmpty()) {
              groups.replace(row.group(), row.group(), above);
            } else if (row.repetition() == FormRow.Repetition.ONCE) {
              above = row.label();
            }
          }
        }
      }
    }
    return groups;
  }
}
