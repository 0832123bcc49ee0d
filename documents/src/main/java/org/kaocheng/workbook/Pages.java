package org.kaocheng.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.kaocheng.compose.Sheet;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.form.FormPage;
import org.kaocheng.form.FormPages;
import org.kaocheng.form.OwnPages;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;

/** The sheets of a workbook in their order. */
final class Pages {

  private static final int LONGEST_NAME = 31;

  private static final Map<String, String> OWN =
      Map.of(OwnPages.INFO, "基本信息", OwnPages.FACTS, "报告数据", OwnPages.WORDS, "文字说明");

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
    FormPages.of(answers).forEach(pages::add);
    return List.copyOf(pages.pages);
  }

  private void add(FormPage page) {
    String id = page.sheet().table();
    add(OWN.getOrDefault(id, name(id)), page.sheet().subject().name(), page.sheet(), page.items());
  }

  private void add(String name, String project, Sheet sheet, Map<String, String> items) {
    SheetKey key = new SheetKey(scheme.id(), answers.filing().year(), sheet.table(), project);
    pages.add(Page.of(unique(name), key, sheet, items));
  }

  /** 附件2, for forms of projects 附件4-1; without an annex the title. */
  private String name(String id) {
    return scheme.tables().stream()
        .filter(table -> table.id().equals(id))
        .findFirst()
        .map(this::name)
        .orElse(id);
  }

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
