package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeConcept;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.Dimension;

/** Makes a scheme of what its layers say; all that is wrong is a problem. */
final class SchemeReader {

  private final Effective effective;
  private final Problems problems;

  SchemeReader(Effective effective, Problems problems) {
    this.effective = effective;
    this.problems = problems;
  }

  Scheme read() {
    PackNode.Mapping pack = effective.part(Part.PACK);
    SchemeHead head = new HeadReader(problems).read(effective.id(), pack);
    Clauses clauses = Clauses.read(pack, problems);
    List<SchemeConcept> concepts = concepts();
    Formulas formulas = new Formulas(concepts, problems);
    List<IndicatorTree> trees =
        new TreeReader(clauses, formulas, problems).read(effective.part(Part.INDICATORS));
    KnownConcepts known = new KnownConcepts(concepts, problems);
    OtherParts others = new OtherParts(clauses, formulas, known, problems);
    return new Scheme(
        effective.id(),
        head.name(),
        effective.layers(),
        head.years(),
        head.level(),
        head.recognition(),
        clauses.sources(),
        trees,
        new ScaleReader(clauses, problems).read(effective.part(Part.BANDS)),
        new PolicyReader(clauses, problems).read(effective.part(Part.POLICY)),
        concepts,
        others.identities(effective.part(Part.IDENTITIES)),
        new TableReader(clauses, known, new SentenceReader(formulas, problems), problems)
            .read(effective.part(Part.TABLES)),
        others.outline(effective.part(Part.OUTLINE)),
        others.signatures(effective.part(Part.SIGN_OFF)),
        new SchemePlace(effective.id() + "/" + Part.PACK.file(), 1, 1));
  }

  private List<SchemeConcept> concepts() {
    List<SchemeConcept> concepts = new ArrayList<>();
    for (Fields.Named named : Fields.named(effective.part(Part.CONCEPTS), problems)) {
      Fields fields = new Fields(named.value(), problems, "labels", "name", "dimension", "note");
      if (!named.id().startsWith("local.") && Taxonomy.standard().concept(named.id()).isEmpty()) {
        problems.error(
            named.place(), "不认识的概念“" + named.id() + "”；本地自有的概念请以 local. 开头，如 local.my_rate。");
      }
      concepts.add(
          new SchemeConcept(
              named.id(),
              fields.text("name").map(PackNode.Text::value),
              fields.strings("labels"),
              dimension(fields),
              named.place()));
    }
    return concepts;
  }

  private Optional<Dimension> dimension(Fields fields) {
    Optional<PackNode.Text> word = fields.text("dimension");
    for (Dimension dimension : Dimension.values()) {
      if (word.filter(text -> dimension.name().equalsIgnoreCase(text.value())).isPresent()) {
        return Optional.of(dimension);
      }
    }
    word.ifPresent(text ->
        problems.error(text.place(), "不认识的量纲“" + text.value() + "”；常用：money、count、percent、none。"));
    return Optional.empty();
  }
}
