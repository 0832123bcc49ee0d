package org.kaocheng.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;
import org.kaocheng.scheme.pack.FormField;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.RelativePeriod;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.value.Dimension;

/**
 * What a report's text is to state and none of the scheme's forms asks for: fields of a form of
 * their own, which is filled in and not printed.
 */
public final class OutlineFields {

  /** The id of the form. */
  public static final String ID = "outline-fields";

  private OutlineFields() {}

  /** The form; empty when the scheme's forms ask for everything its outline states. */
  public static Optional<SchemeTable> of(Scheme scheme) {
    Set<String> asked = new HashSet<>();
    scheme.tables().forEach(table -> asked(table, asked));
    scheme.outline().cover().forEach(field -> asked.add(field.concept()));
    List<FormField> fields = new ArrayList<>(scheme.outline().cover());
    Set<String> stated = new LinkedHashSet<>();
    stated(scheme.outline().sections(), stated);
    stated.removeAll(asked);
    for (String concept : stated) {
      for (RelativePeriod period : periods(concept)) {
        fields.add(field(concept, period, scheme));
      }
    }
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    FormBlock block = new FormBlock.Fields("facts", "", List.of(), fields, scheme.place());
    return Optional.of(
        new SchemeTable(
            ID,
            "报告正文所用数据",
            "",
            "万元",
            "",
            Subject.Kind.DEPARTMENT,
            List.of(),
            List.of(block),
            List.of(),
            new PackNode.Mapping(List.of(), scheme.place()),
            new Clause("", "", Optional.empty(), Optional.empty(), false),
            scheme.place()));
  }

  private static void stated(List<OutlineSection> sections, Set<String> concepts) {
    for (OutlineSection section : sections) {
      concepts.addAll(section.facts());
      stated(section.sections(), concepts);
    }
  }

  private static void asked(SchemeTable table, Set<String> concepts) {
    table.header().forEach(field -> concepts.add(field.concept()));
    table.footer().forEach(field -> concepts.add(field.concept()));
    for (FormBlock block : table.blocks()) {
      switch (block) {
        case FormBlock.Fields fields ->
            fields.fields().forEach(field -> concepts.add(field.concept()));
        case FormBlock.Grid grid -> {
          grid.columns().stream()
              .map(FormColumn::concept)
              .flatMap(Optional::stream)
              .forEach(concepts::add);
          grid.rows().stream()
              .filter(row -> row.repetition() == FormRow.Repetition.ONCE)
              .forEach(row -> concepts.addAll(row.concepts().values()));
        }
        case FormBlock.Records records ->
            records.columns().forEach(column -> column.concept().ifPresent(concepts::add));
        case FormBlock.Indicators indicators -> {
          if (indicators.total().isPresent() && table.subject() == Subject.Kind.DEPARTMENT) {
            concepts.add("evaluation.self_score");
          }
        }
        case FormBlock.Paragraph ignored -> {
          // What is asked for a project is not the department's.
        }
      }
    }
  }

  /** Stocks at the year's end; money planned and spent; the rest of the year. */
  private static List<RelativePeriod> periods(String concept) {
    Optional<Concept> known = Taxonomy.standard().concept(concept);
    Dimension dimension = known.map(Concept::dimension).orElse(Dimension.NONE);
    if (known.filter(Concept::stock).isPresent()) {
      return List.of(new RelativePeriod(true, 0, Basis.YEAR_END));
    }
    return switch (dimension) {
      case MONEY ->
          concept.endsWith("budget.total")
              ? List.of(new RelativePeriod(true, 0, Basis.ADJUSTED_BUDGET))
              : isAccountsOnly(concept)
                  ? List.of(new RelativePeriod(true, 0, Basis.FINAL_ACCOUNTS))
                  : List.of(
                      new RelativePeriod(true, 0, Basis.ORIGINAL_BUDGET),
                      new RelativePeriod(true, 0, Basis.FINAL_ACCOUNTS));
      case PERCENT -> List.of(new RelativePeriod(true, 0, Basis.FINAL_ACCOUNTS));
      default -> List.of(new RelativePeriod(true, 0, Basis.NONE));
    };
  }

  /** Whether only the accounts tell it: spending from a fund, a change on the year before. */
  private static boolean isAccountsOnly(String concept) {
    return concept.contains("_budget")
        || concept.contains("variance")
        || concept.contains("change")
        || concept.endsWith("expenditure.total") && concept.startsWith("project.");
  }

  private static FormField field(String concept, RelativePeriod period, Scheme scheme) {
    String label = Taxonomy.standard().concept(concept).map(Concept::label).orElse(concept);
    String basis = period.basis() == Basis.NONE ? "" : "（" + period.basis().label() + "）";
    return new FormField(
        label + basis,
        "",
        concept,
        period,
        "",
        0,
        FormField.Side.WHOLE,
        false,
        Optional.empty(),
        scheme.place());
  }
}
