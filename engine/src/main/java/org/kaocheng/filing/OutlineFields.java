package org.kaocheng.filing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.Formula;
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
import org.kaocheng.scheme.pack.Sentence;
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
    Map<String, Set<RelativePeriod>> told = new LinkedHashMap<>();
    told(scheme.outline().sections(), told);
    for (String concept : stated) {
      for (RelativePeriod period : told.getOrDefault(concept, Set.of(usual(concept)))) {
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

  /** The periods for which the outline's sentences refer to concepts. */
  private static void told(
      List<OutlineSection> sections, Map<String, Set<RelativePeriod>> periods) {
    for (OutlineSection section : sections) {
      section.sentences().forEach(sentence -> references(sentence.pieces(), periods));
      told(section.sections(), periods);
    }
  }

  private static void references(
      List<Sentence.Piece> pieces, Map<String, Set<RelativePeriod>> periods) {
    for (Sentence.Piece piece : pieces) {
      switch (piece) {
        case Sentence.Piece.Fragment(List<Sentence.Piece> inside) -> references(inside, periods);
        case Sentence.Piece.Value(Formula formula) -> references(formula, periods);
        case Sentence.Piece.Words _, Sentence.Piece.Year _, Sentence.Piece.Number _ -> {
          // They refer to nothing.
        }
      }
    }
  }

  private static void references(Formula formula, Map<String, Set<RelativePeriod>> periods) {
    switch (formula) {
      case Formula.Reference reference ->
          reference
              .basis()
              .ifPresent(basis ->
                  periods
                      .computeIfAbsent(reference.concept(), key -> new LinkedHashSet<>())
                      .add(new RelativePeriod(true, reference.yearsBack(), basis)));
      case Formula.Binary binary -> {
        references(binary.left(), periods);
        references(binary.right(), periods);
      }
      case Formula.Negation negation -> references(negation.operand(), periods);
      case Formula.Not not -> references(not.operand(), periods);
      case Formula.Call call -> call.arguments().forEach(each -> references(each, periods));
      case Formula.Number _ -> {
        // It refers to nothing.
      }
    }
  }

  /**
   * Where no sentence says: a stock at the year's end, money and rates by the accounts, anything
   * else of the year.
   */
  private static RelativePeriod usual(String concept) {
    Optional<Concept> known = Taxonomy.standard().concept(concept);
    Dimension dimension = known.map(Concept::dimension).orElse(Dimension.NONE);
    Basis basis =
        known.filter(Concept::stock).isPresent()
            ? Basis.YEAR_END
            : dimension == Dimension.MONEY || dimension == Dimension.PERCENT
                ? Basis.FINAL_ACCOUNTS
                : Basis.NONE;
    return new RelativePeriod(true, 0, basis);
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
