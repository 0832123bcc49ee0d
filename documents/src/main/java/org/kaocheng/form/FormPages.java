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
    own.facts(placed(pages, answers)).ifPresent(sheet -> pages.add(new FormPage(sheet, Map.of())));
    own.words().ifPresent(sheet -> pages.add(new FormPage(sheet, Map.of())));
    return List.copyOf(pages);
  }

  private static Set<FilingField> placed(List<FormPage> pages, Answers answers) {
    Set<FilingField> placed = new LinkedHashSet<>();
    pages.forEach(page -> placed.addAll(page.fields(answers.filing().entries().keySet())));
    return placed;
  }

  /**
   * The forms of a filing with the same rows as an earlier one; those in which nothing is different
   * are the earlier ones themselves.
   *
   * @param before the earlier forms
   * @param earlier the earlier filing
   * @param changed the fields that may be different
   */
  public static List<FormPage> after(
      List<FormPage> before, Filing earlier, Answers answers, Set<FilingField> changed) {
    OwnPages own = new OwnPages(answers);
    FormComposer composer = new FormComposer(answers);
    boolean others = !isSame(earlier.entries().keySet(), answers.filing().entries().keySet());
    boolean sections = !isSame(earlier.words().keySet(), answers.filing().words().keySet());
    List<FormPage> pages = new ArrayList<>();
    boolean facts = false;
    boolean words = false;
    for (FormPage page : before) {
      switch (page.sheet().table()) {
        case OwnPages.INFO -> pages.add(page);
        case OwnPages.FACTS -> facts = true;
        case OwnPages.WORDS -> words = true;
        default -> pages.add(page.shows(changed) ? composed(page, composer, answers) : page);
      }
    }
    if (others) {
      own.facts(placed(pages, answers)).ifPresent(sheet -> pages.add(same(before, sheet)));
    } else if (facts) {
      pages.add(of(before, OwnPages.FACTS));
    }
    if (sections) {
      own.words().ifPresent(sheet -> pages.add(same(before, sheet)));
    } else if (words) {
      pages.add(of(before, OwnPages.WORDS));
    }
    return List.copyOf(pages);
  }

  /** Whether the same stand in the same order. */
  private static <T> boolean isSame(Set<T> one, Set<T> other) {
    return List.copyOf(one).equals(List.copyOf(other));
  }

  private static FormPage composed(FormPage page, FormComposer composer, Answers answers) {
    SchemeTable table =
        answers.scheme().tables().stream()
            .filter(each -> each.id().equals(page.sheet().table()))
            .findFirst()
            .orElseThrow();
    Sheet sheet = composer.compose(FormTables.of(table), page.sheet().subject());
    return new FormPage(sheet, page.items());
  }

  /** The earlier page of a sheet where it is the same. */
  private static FormPage same(List<FormPage> before, Sheet sheet) {
    return before.stream()
        .filter(each -> each.sheet().equals(sheet))
        .findFirst()
        .orElseGet(() -> new FormPage(sheet, Map.of()));
  }

  private static FormPage of(List<FormPage> pages, String table) {
    return pages.stream()
        .filter(each -> each.sheet().table().equals(table))
        .findFirst()
        .orElseThrow();
  }

  /** Whose forms of a table there are. */
  public static List<Subject> subjects(SchemeTable table, Filing filing) {
    return table.subject() == Subject.Kind.DEPARTMENT
        ? List.of(Subject.DEPARTMENT)
        : filing.projects().stream().map(FiledProject::subject).toList();
  }
}
