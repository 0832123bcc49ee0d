package org.kaocheng.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaocheng.check.Examination;
import org.kaocheng.fact.Passage;
import org.kaocheng.scheme.Lexicon;

/** What a report evaluates, by its title: a whole department or a single project. */
public final class ReportKind {

  private static final int TITLE_LINES = 12;
  private static final int LONGEST_TITLE = 60;

  private static final int FEWEST_WORDS = 4;
  private static final Pattern AMOUNT = Pattern.compile("[0-9]万?元");

  private ReportKind() {}

  /**
   * Whether the document is a self-evaluation at all: it has its title, a form, or a figure of the
   * field.
   */
  public static boolean isReport(Examination examination) {
    Lexicon words = examination.lexicon();
    Pattern title = words.pattern("{structure.title-subjects}.*{structure.title-kinds}");
    List<String> field = words.words("structure.field-concepts");
    boolean titled =
        examination.reading().passages().stream()
            .limit(TITLE_LINES)
            .filter(passage -> passage.kind() != Passage.Kind.CELL)
            .map(Passage::squeezed)
            .anyMatch(text -> text.length() <= LONGEST_TITLE && title.matcher(text).find());
    return titled
        || speaksOfMoney(examination)
        || !examination.reading().forms().isEmpty()
        || examination.reading().facts().stream()
            .anyMatch(fact -> field.stream().anyMatch(fact.concept()::startsWith));
  }

  /** Whether the paragraphs use most words of the field and name an amount of money. */
  private static boolean speaksOfMoney(Examination examination) {
    String text =
        examination.reading().passages().stream()
            .filter(passage -> passage.kind() != Passage.Kind.CELL)
            .map(Passage::squeezed)
            .collect(Collectors.joining("\n"));
    List<String> words = examination.lexicon().words("structure.field-words");
    return words.stream().filter(text::contains).count() >= FEWEST_WORDS
        && AMOUNT.matcher(text).find();
  }

  /** Whether the first lines name a project and no whole department, nor does any form. */
  public static boolean isOfProject(Examination examination) {
    Lexicon words = examination.lexicon();
    Pattern evaluation = words.pattern("{structure.title-evaluation}");
    Pattern department = words.pattern("{structure.title-department}");
    List<String> heads =
        examination.reading().passages().stream()
            .limit(TITLE_LINES)
            .map(Passage::squeezed)
            .filter(text -> text.length() <= LONGEST_TITLE && evaluation.matcher(text).find())
            .toList();
    boolean whole =
        heads.stream().anyMatch(text -> department.matcher(text).find())
            || examination.reading().forms().stream().anyMatch(form -> form.title().contains("整体"));
    return !whole && heads.stream().anyMatch(text -> text.contains("项目"));
  }
}
