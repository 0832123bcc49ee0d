package org.kaocheng.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.OutlineFields;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormField;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Unit;

/** The sheets that are no form: what stands on every form, figures of the text, own words. */
public final class OwnPages {

  /** What stands on every form. */
  public static final String INFO = "@info";

  /** Figures of the text that stand on no form. */
  public static final String FACTS = "@facts";

  /** The own words. */
  public static final String WORDS = "@words";

  private final Answers answers;
  private final Scheme scheme;
  private final Filing filing;

  OwnPages(Answers answers) {
    this.answers = answers;
    this.scheme = answers.scheme();
    this.filing = answers.filing();
  }

  /** What stands on the cover, above and below forms: who reports, when, who signs. */
  Sheet info() {
    Set<Slot> slots = new LinkedHashSet<>();
    slots.add(Slot.of("document.unit_name", Period.NONE));
    scheme.outline().cover().forEach(field -> slots.add(slot(field)));
    for (SchemeTable table : scheme.tables()) {
      table.header().forEach(field -> slots.add(slot(field)));
      table.footer().forEach(field -> slots.add(slot(field)));
    }
    slots.add(Slot.of("document.report_date", Period.NONE));
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(head("项目", "填写内容"));
    for (Slot slot : slots) {
      if (!slot.subject().isProject()
          && !slot.concept().startsWith("project.")
          && !slot.concept().equals("form.money_unit")) {
        rows.add(new Sheet.Row(List.of(label(label(slot)), input(slot))));
      }
    }
    return sheet(INFO, "基本信息", List.of(30, 70), rows);
  }

  private Slot slot(FormField field) {
    return FormSlots.slot(field, Subject.DEPARTMENT, filing.year(), 0);
  }

  /** Figures the text of the report states that stand on no form, and whatever else is known. */
  Optional<Sheet> facts(Set<FilingField> placed) {
    Set<Slot> slots = new LinkedHashSet<>();
    OutlineFields.of(scheme).stream()
        .flatMap(table -> table.blocks().stream())
        .map(FormBlock.Fields.class::cast)
        .flatMap(block -> block.fields().stream())
        .map(this::slot)
        .forEach(slots::add);
    slots.addAll(filing.entries().keySet());
    slots.removeIf(slot ->
        placed.contains(new FilingField.Entry(slot)) || slot.concept().equals("project.name"));
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(head("数据", "时间", "单位", "填写内容"));
    for (Slot slot : slots) {
      String item = slot.item() > 0 ? "（" + slot.item() + "）" : "";
      String whose = slot.subject().isProject() ? "项目：" : "";
      rows.add(
          new Sheet.Row(
              List.of(
                  label(whose + label(slot) + item),
                  label(slot.period().label()),
                  label(FieldKinds.unit(slot.concept()).symbol()),
                  input(slot))));
    }
    return rows.size() == 1
        ? Optional.empty()
        : Optional.of(sheet(FACTS, "报告正文所用的其他数据", List.of(40, 20, 12, 28), rows));
  }

  /** A cell for the unit's own words in each section that has no table. */
  Optional<Sheet> words() {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(head("部分", "说明", "填写内容（一段一行）"));
    Set<String> paths = new LinkedHashSet<>();
    sections(scheme.outline().sections(), "", "", rows, paths);
    filing.words().keySet().stream()
        .filter(path -> !paths.contains(path))
        .forEach(path -> rows.add(words(path, path, "提纲中没有这一部分")));
    return rows.size() == 1
        ? Optional.empty()
        : Optional.of(sheet(WORDS, "文字说明", List.of(24, 26, 90), rows));
  }

  private void sections(
      List<OutlineSection> sections,
      String above,
      String headings,
      List<Sheet.Row> rows,
      Set<String> paths) {
    for (OutlineSection section : sections) {
      String path = above.isEmpty() ? section.id() : above + "/" + section.id();
      String heading = headings.isEmpty() ? section.heading() : headings + "／" + section.heading();
      if (takesWords(section)) {
        paths.add(path);
        rows.add(words(path, heading, note(section)));
      }
      sections(section.sections(), path, heading, rows, paths);
    }
  }

  private static boolean takesWords(OutlineSection section) {
    boolean computed = !section.facts().isEmpty() || !section.sentences().isEmpty();
    return section.ownWords()
        || section.table().isEmpty() && section.sections().isEmpty() && !computed;
  }

  private static String note(OutlineSection section) {
    String need =
        section.required() && section.ownWords() && section.empty().isEmpty()
            ? "必填。"
            : section.empty().isEmpty() ? "没有可不填。" : "不填时报告写“" + section.empty() + "”。";
    String figures = section.facts().isEmpty() ? "" : "数据由程序写出，这里只写其他内容。";
    return need + figures;
  }

  private Sheet.Row words(String path, String heading, String note) {
    FilingField field = new FilingField.OwnWords(path, 0);
    return new Sheet.Row(
        List.of(label(heading), label(note), input(field, SheetCell.Kind.WORDS, Unit.NONE)));
  }

  private static String label(Slot slot) {
    return Taxonomy.standard().concept(slot.concept()).map(Concept::label).orElse(slot.concept());
  }

  private static Sheet.Row head(String... words) {
    List<SheetCell> cells = new ArrayList<>();
    for (String word : words) {
      cells.add(SheetCell.of(SheetCell.Kind.HEAD, word));
    }
    return new Sheet.Row(cells);
  }

  private static SheetCell label(String text) {
    return SheetCell.of(SheetCell.Kind.LABEL, text);
  }

  private SheetCell input(Slot slot) {
    Unit unit = FieldKinds.unit(slot.concept());
    boolean measured =
        Taxonomy.standard()
            .concept(slot.concept())
            .filter(concept -> concept.dimension() != Dimension.NONE)
            .isPresent();
    return input(
        new FilingField.Entry(slot), measured ? SheetCell.Kind.FIGURE : SheetCell.Kind.WORDS, unit);
  }

  private SheetCell input(FilingField field, SheetCell.Kind kind, Unit unit) {
    return new SheetCell("", 1, 1, kind, 0, Optional.of(field), unit, answers.derivation(field));
  }

  private static Sheet sheet(String id, String title, List<Integer> widths, List<Sheet.Row> rows) {
    return new Sheet(
        id, Subject.DEPARTMENT, "", title, List.of(), widths, 1, rows, List.of(), false);
  }
}
