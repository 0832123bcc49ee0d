package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormField;
import org.kaocheng.scheme.pack.Outline;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.scheme.pack.Sentence;

/** Composes the official report of a filing by its scheme's outline and annexes. */
public final class ReportComposer {

  /** From so many headings on a report has a table of contents. */
  private static final int LONG = 24;

  private final Answers answers;
  private final Outline outline;
  private final Cells cells;
  private final FormComposer forms;
  private final SentenceComposer sentences;
  private final PlainStatement statements;
  private final OwnWords ownWords;
  private final HeadingNumbers numbers;
  private final List<Element> elements = new ArrayList<>();

  private ReportComposer(Answers answers) {
    this.answers = answers;
    this.outline = answers.scheme().outline();
    this.cells = new Cells(answers, "");
    this.forms = new FormComposer(answers);
    this.sentences = new SentenceComposer(answers);
    this.statements = new PlainStatement(answers);
    this.ownWords = new OwnWords(sentences);
    this.numbers = new HeadingNumbers(outline.numbering());
  }

  /** The report: cover, text by the outline, annexes. */
  public static Composition compose(Answers answers) {
    ReportComposer composer = new ReportComposer(answers);
    String title = composer.title();
    composer.opening(title);
    composer.sections(outline(answers), "", 1);
    composer.closing();
    composer.annexes();
    return new Composition(title, composer.elements);
  }

  private static List<OutlineSection> outline(Answers answers) {
    return answers.scheme().outline().sections();
  }

  private String unitName() {
    return answers.filing().words(Slot.of("document.unit_name", Period.NONE));
  }

  private String title() {
    String title = FormLabels.of(outline.title(), answers.filing().year());
    String named = title.replace("{单位名称}", unitName());
    return named.isEmpty() ? "部门整体支出绩效自评报告" : named;
  }

  private void opening(String title) {
    elements.add(new Element.Title(title));
    if (!outline.cover().isEmpty()) {
      for (FormField field : outline.cover()) {
        Slot slot = FormSlots.slot(field, Subject.DEPARTMENT, answers.filing().year(), 0);
        elements.add(
            new Element.Line(
                List.of(
                    Span.of(field.label() + "："),
                    new Span(
                        cells.withUnit(slot, field.unit()),
                        false,
                        Optional.of(new FilingField.Entry(slot)))),
                Element.Alignment.LEFT));
      }
      elements.add(new Element.Break());
    }
    if (count(outline.sections()) >= LONG) {
      elements.add(new Element.Contents());
      elements.add(new Element.Break());
    }
  }

  private static int count(List<OutlineSection> sections) {
    int count = sections.size();
    for (OutlineSection section : sections) {
      count += count(section.sections());
    }
    return count;
  }

  private void sections(List<OutlineSection> sections, String above, int level) {
    int number = 0;
    for (OutlineSection section : sections) {
      number++;
      String path = above.isEmpty() ? section.id() : above + "/" + section.id();
      elements.add(new Element.Heading(level, numbers.of(level, number) + section.heading()));
      elements.add(new Element.Anchor(path));
      int before = elements.size();
      text(section, path);
      table(section);
      if (elements.size() == before && section.sections().isEmpty()) {
        elements.add(Element.Line.of(section.empty().isEmpty() ? "无。" : section.empty() + "。"));
      }
      sections(section.sections(), path, level + 1);
    }
  }

  private void text(OutlineSection section, String path) {
    Set<FilingField> own = told(path);
    Set<String> stated = concepts(own);
    for (Sentence sentence : section.sentences()) {
      sentences
          .compose(sentence, Subject.DEPARTMENT, 1)
          .filter(spans -> !own.containsAll(fields(spans)))
          .ifPresent(spans -> {
            paragraph(spans);
            stated.addAll(concepts(fields(spans)));
          });
    }
    List<String> left = new ArrayList<>(section.facts());
    left.removeAll(stated);
    statements.of(left).forEach(this::paragraph);
    List<String> words = answers.filing().words().getOrDefault(path, List.of());
    for (int number = 0; number < words.size(); number++) {
      if (!words.get(number).isBlank()) {
        paragraph(ownWords.compose(new FilingField.OwnWords(path, number), words.get(number)));
      }
    }
  }

  /** The figures the unit tells in its own words in a section or in the sections within it. */
  private Set<FilingField> told(String path) {
    Set<FilingField> told = new HashSet<>();
    answers
        .filing()
        .words()
        .forEach((section, paragraphs) -> {
          if (section.equals(path) || section.startsWith(path + "/")) {
            for (int number = 0; number < paragraphs.size(); number++) {
              told.addAll(
                  fields(
                      ownWords.compose(
                          new FilingField.OwnWords(section, number), paragraphs.get(number))));
            }
          }
        });
    return told;
  }

  /** The figures in a sentence. */
  private static Set<FilingField> fields(List<Span> spans) {
    Set<FilingField> fields = new HashSet<>();
    for (Span span : spans) {
      span.field().filter(FilingField.Entry.class::isInstance).ifPresent(fields::add);
    }
    return fields;
  }

  private static Set<String> concepts(Set<FilingField> fields) {
    Set<String> concepts = new HashSet<>();
    for (FilingField field : fields) {
      if (field instanceof FilingField.Entry(Slot slot)) {
        concepts.add(slot.concept());
      }
    }
    return concepts;
  }

  private void paragraph(List<Span> spans) {
    if (spans.stream().allMatch(span -> span.text().isBlank())) {
      return;
    }
    elements.add(new Element.Line(spans, Element.Alignment.PARAGRAPH));
  }

  private void table(OutlineSection section) {
    table(section.table())
        .ifPresent(table -> {
          if (table.subject() == Subject.Kind.DEPARTMENT) {
            sheet(table, Subject.DEPARTMENT, section.heading());
          } else {
            List<FiledProject> projects = answers.filing().projects();
            for (int at = 0; at < projects.size(); at++) {
              project(table, projects.get(at).subject(), at + 1);
            }
          }
        });
  }

  private Optional<SchemeTable> table(String id) {
    return answers.scheme().tables().stream().filter(table -> table.id().equals(id)).findFirst();
  }

  private void project(SchemeTable table, Subject subject, int number) {
    boolean paragraphs = false;
    for (FormBlock block : table.blocks()) {
      if (block instanceof FormBlock.Paragraph paragraph) {
        sentences.compose(paragraph.sentence(), subject, number).ifPresent(this::paragraph);
        paragraphs = true;
      }
    }
    if (!paragraphs) {
      elements.add(forms.compose(table, subject));
    }
  }

  /** A form within the text; its title is left out where the heading above says the same. */
  private void sheet(SchemeTable table, Subject subject, String heading) {
    Sheet sheet = forms.compose(table, subject);
    boolean same = sheet.title().endsWith(heading);
    elements.add(
        same
            ? new Sheet(
                sheet.table(),
                sheet.subject(),
                sheet.annex(),
                "",
                sheet.above(),
                sheet.widths(),
                sheet.headRows(),
                sheet.rows(),
                sheet.below(),
                sheet.wide())
            : sheet);
  }

  private void closing() {
    String date = answers.filing().words(Slot.of("document.report_date", Period.NONE));
    if (!outline.cover().isEmpty() || unitName().isEmpty()) {
      return;
    }
    elements.add(Element.Line.of(unitName(), Element.Alignment.RIGHT));
    if (!date.isEmpty()) {
      elements.add(Element.Line.of(date, Element.Alignment.RIGHT));
    }
  }

  private void annexes() {
    for (String id : outline.annexes()) {
      table(id)
          .ifPresent(table -> {
            List<Subject> subjects =
                table.subject() == Subject.Kind.DEPARTMENT
                    ? List.of(Subject.DEPARTMENT)
                    : answers.filing().projects().stream().map(FiledProject::subject).toList();
            for (Subject subject : subjects) {
              elements.add(new Element.Break());
              elements.add(forms.compose(table, subject));
            }
          });
    }
  }
}
