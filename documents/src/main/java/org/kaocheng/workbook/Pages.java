package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kaocheng.compose.FormComposer;
import org.kaocheng.compose.Sheet;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FilingField;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** The sheets of a workbook in their order. */
final class Pages {

  private static final int LONGEST_NAME = 31;

  private final Scheme scheme;
  private final Answers answers;
  private final List<Page> pages = new ArrayList<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private final Map<String, Integer> forms = new HashMap<>();

  private Pages(Answers answers) {
    this.scheme = answers.scheme();
    this.answers = answers;
  }

  /** The sheets for a padded filing. */
  static List<Page> of(Answers answers) {
    Pages pages = new Pages(answers);
    OwnPages own = new OwnPages(answers);
    pages.add("基本信息", "", own.info(), Map.of());
    List<SchemeTable> tables = new ArrayList<>(pages.scheme.tables());
    tables.sort(Comparator.comparing(SchemeTable::subject));
    for (SchemeTable table : tables) {
      SchemeTable form = FormTables.of(table);
      for (Subject subject : PaddedFiling.subjects(form, answers.filing())) {
        Sheet sheet = new FormComposer(answers).compose(form, subject);
        if (!sheet.rows().isEmpty()) {
          pages.add(pages.name(form), subject.name(), sheet, FormTables.items(form));
        }
      }
    }
    Set<FilingField> placed = Places.fields(pages.pages, answers.filing().entries().keySet());
    own.facts(placed).ifPresent(sheet -> pages.add("报告数据", "", sheet, Map.of()));
    own.words().ifPresent(sheet -> pages.add("文字说明", "", sheet, Map.of()));
    return List.copyOf(pages.pages);
  }

  private void add(String name, String project, Sheet sheet, Map<String, String> items) {
    SheetKey key = new SheetKey(scheme.id(), answers.filing().year(), sheet.table(), project);
    pages.add(Page.of(unique(name), key, sheet, items));
  }

  /** 附件2, for forms of projects 附件4-1; without an annex the title. */
  private String name(SchemeTable table) {
    String name = table.annex().isEmpty() ? plain(table.title()) : table.annex();
    if (table.subject() == Subject.Kind.DEPARTMENT) {
      return name;
    }
    int number = forms.merge(table.id(), 1, Integer::sum);
    String base = table.annex().isEmpty() ? "项目" : name + "-";
    return base + number;
  }

  private static String plain(String title) {
    String plain = title.replaceAll("[\\[\\]:*?/\\\\']", "");
    return plain.isBlank() ? "表" : plain;
  }

  private String unique(String name) {
    String cut = name.substring(0, Math.min(LONGEST_NAME - 3, name.length()));
    String unique = cut;
    for (int number = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); number++) {
      unique = cut + number;
    }
    return unique;
  }
}
