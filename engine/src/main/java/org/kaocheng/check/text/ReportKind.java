package org.kaocheng.check.text;

import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.fact.Passage;

/** What a report evaluates, by its title: a whole department or a single project. */
public final class ReportKind {

  private static final int TITLE_LINES = 12;
  private static final int LONGEST_TITLE = 60;

  private ReportKind() {}

  /** Whether the first lines name a project and no whole department, nor does any form. */
  public static boolean isOfProject(Examination examination) {
    List<String> heads =
        examination.reading().passages().stream()
            .limit(TITLE_LINES)
            .map(Passage::squeezed)
            .filter(text -> text.length() <= LONGEST_TITLE && text.matches(".*(?:绩效|自评|评价).*"))
            .toList();
    boolean whole =
        heads.stream().anyMatch(text -> text.matches(".*(?:整体|部门绩效|单位绩效|部门预算绩效).*"))
            || examination.reading().forms().stream().anyMatch(form -> form.title().contains("整体"));
    return !whole && heads.stream().anyMatch(text -> text.contains("项目"));
  }
}
