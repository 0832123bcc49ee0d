package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.Outline;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemeIdentity;
import org.kaocheng.scheme.pack.Signature;
import org.kaocheng.source.Severity;

/** Reads identities, the outline and who signs. */
final class OtherParts {

  private final Clauses clauses;
  private final Formulas formulas;
  private final KnownConcepts concepts;
  private final Problems problems;

  OtherParts(Clauses clauses, Formulas formulas, KnownConcepts concepts, Problems problems) {
    this.clauses = clauses;
    this.formulas = formulas;
    this.concepts = concepts;
    this.problems = problems;
  }

  List<SchemeIdentity> identities(PackNode.Mapping part) {
    List<SchemeIdentity> identities = new ArrayList<>();
    for (Fields.Named named : new Fields(part, problems, "identities").named("identities")) {
      Fields fields =
          new Fields(named.value(), problems, "label", "holds", "tolerance", "severity", "note");
      Optional<Formula> holds = formulas.condition(fields, "holds");
      String label = fields.requiredWords("label");
      BigDecimal tolerance = fields.number("tolerance").orElse(BigDecimal.ZERO);
      Severity severity = severity(fields);
      Clause clause = clauses.of(fields, Clauses.NONE);
      holds.ifPresent(formula ->
          identities.add(
              new SchemeIdentity(
                  named.id(), label, formula, tolerance, severity, clause, named.place())));
    }
    return identities;
  }

  private Severity severity(Fields fields) {
    Optional<PackNode.Text> word = fields.text("severity");
    for (Severity severity : Severity.values()) {
      String name = severity.name().toLowerCase(Locale.ROOT);
      if (word.filter(text -> text.value().equals(name)).isPresent()) {
        return severity;
      }
    }
    word.ifPresent(text ->
        problems.error(
            text.place(), "“severity”应为 error、warning 或 info；现为“" + text.value() + "”。"));
    return Severity.WARNING;
  }

  Outline outline(PackNode.Mapping part) {
    Fields fields =
        new Fields(
            part, problems, "title", "numbering", "sections", "order", "annexes", "cover", "note");
    clauses.of(fields, Clauses.NONE);
    return new Outline(
        fields.words("title"),
        fields.strings("numbering"),
        new FormFields(concepts, problems).read(fields, "cover"),
        ordered(sections(fields, "sections"), fields.texts("order")),
        fields.strings("annexes"));
  }

  /** The sections in the order named; those not named follow. */
  private List<OutlineSection> ordered(List<OutlineSection> sections, List<PackNode.Text> order) {
    List<OutlineSection> rest = new ArrayList<>(sections);
    List<OutlineSection> ordered = new ArrayList<>();
    for (PackNode.Text id : order) {
      Optional<OutlineSection> named =
          rest.stream().filter(section -> section.id().equals(id.value())).findFirst();
      named.ifPresent(ordered::add);
      if (named.isEmpty()) {
        List<String> known = sections.stream().map(OutlineSection::id).toList();
        String hint = Nearest.hint(id.value(), known);
        problems.error(
            id.place(), "提纲里没有“" + id.value() + "”这一部分" + (hint.isEmpty() ? "，或写了两遍。" : hint));
      }
      rest.removeAll(ordered);
    }
    ordered.addAll(rest);
    return ordered;
  }

  private List<OutlineSection> sections(Fields around, String key) {
    List<OutlineSection> sections = new ArrayList<>();
    for (Fields.Named named : around.named(key)) {
      Fields fields =
          new Fields(
              named.value(),
              problems,
              "heading",
              "synonyms",
              "required",
              "own-words",
              "facts",
              "sentences",
              "children",
              "empty",
              "table",
              "note");
      fields.texts("facts").forEach(concepts::check);
      sections.add(
          new OutlineSection(
              named.id(),
              fields.requiredWords("heading"),
              fields.strings("synonyms"),
              fields.flag("required", false),
              fields.flag("own-words", false),
              fields.words("empty"),
              fields.words("table"),
              fields.strings("facts"),
              fields.texts("sentences").stream()
                  .flatMap(text -> new SentenceReader(formulas, problems).read(text).stream())
                  .toList(),
              sections(fields, "children"),
              named.place()));
    }
    return sections;
  }

  List<Signature> signatures(PackNode.Mapping part) {
    List<Signature> signatures = new ArrayList<>();
    for (Fields.Named named : new Fields(part, problems, "sign-off").named("sign-off")) {
      Fields fields =
          new Fields(
              named.value(),
              problems,
              "label",
              "role",
              "concept",
              "where",
              "fields",
              "min",
              "required",
              "note");
      fields.text("concept").ifPresent(concepts::check);
      signatures.add(
          new Signature(
              named.id(),
              fields.requiredWords("label"),
              fields.words("role"),
              fields.words("concept"),
              fields.strings("where"),
              fields.strings("fields"),
              fields.count("min", 1),
              fields.flag("required", false),
              named.place()));
    }
    return signatures;
  }
}
