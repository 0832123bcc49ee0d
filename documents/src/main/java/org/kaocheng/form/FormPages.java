package org.kaocheng.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.compose.FormComposer;
import org.kaocheng.compose.Sheet;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.scheme.pack.SchemeTable;

/**
 * All that is filled in, form by form: what stands on every form, the department's forms, those of
 * the projects, other figures of the text, own words.
 */
public final class FormPages {

  private FormPages() {}

  /** The forms of a filing. */
  public static List<FormPage> of(Answers answers) {
    OwnPages own = new OwnPages(answers);
    List<FormPage> pages = new ArrayList<>();
    pages.add(new FormPage(own.info(), Map.of()));
    List<SchemeTable> tables = new ArrayList<>(answers.scheme().tables());
    tables.sort(Comparator.comparing(SchemeTable::subject));
    FormComposer composer = new FormComposer(answers);
    for (SchemeTable table : tables) {
      SchemeTable form = FormTables.of(table);
      for (Subject subject : subjects(form, answers.filing())) {
        Sheet sheet = composer.compose(form, subject);
        if (!sheet.rows().isEmpty()) {
          pages.add(new FormPage(sheet, FormTables.items(form)));
        }
      }
    }
    Set<FilingField> placed = new LinkedHashSet<>();
    pages.forEach(page -> placed.addAll(page.fields(answers.filing().entries().keySet())));
    own.facts(placed).ifPresent(sheet -> pages.add(new FormPage(sheet, Map.of())));
    own.words().ifPresent(sheet -> pages.add(new FormPage(sheet, Map.of())));
    return List.copyOf(pages);
  }

  /** Whose forms of a table there are. */
  public static List<Subject> subjects(SchemeTable table, Filing filing) {
    return table.subject() == Subject.Kind.DEPARTMENT
        ? List.of(Subject.DEPARTMENT)
        : filing.projects().stream().map(FiledProject::subject).toList();
  }
}
