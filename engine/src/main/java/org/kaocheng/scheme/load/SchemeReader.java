package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.FiscalYears;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.RecognitionMarks;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeConcept;
import org.kaocheng.scheme.pack.SchemeLevel;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.Dimension;

/** Makes a scheme of what its layers say; all that is wrong is a problem. */
final class SchemeReader {

  /** Regions of China end in one of these; a mark without it would be found in any text. */
  private static final String REGION_ENDS = "省市区县州盟旗镇乡";

  private final Effective effective;
  private final Problems problems;

  SchemeReader(Effective effective, Problems problems) {
    this.effective = effective;
    this.problems = problems;
  }

  Scheme read() {
    PackNode.Mapping head = effective.part(Part.PACK);
    Fields fields =
        new Fields(head, problems, "name", "extends", "years", "level", "recognition", "sources");
    String name = fields.requiredWords("name");
    FiscalYears years = years(fields);
    SchemeLevel level = level(fields);
    Clauses clauses = Clauses.read(head, problems);
    List<SchemeConcept> concepts = concepts();
    Formulas formulas = new Formulas(concepts, problems);
    List<IndicatorTree> trees =
        new TreeReader(clauses, formulas, problems).read(effective.part(Part.INDICATORS));
    KnownConcepts known = new KnownConcepts(concepts, problems);
    OtherParts others = new OtherParts(clauses, formulas, known, problems);
    return new Scheme(
        effective.id(),
        name,
        effective.layers(),
        years,
        level,
        recognition(fields),
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

  private SchemeLevel level(Fields fields) {
    Optional<PackNode.Text> word = fields.required("level");
    for (SchemeLevel level : SchemeLevel.values()) {
      if (word.filter(text -> text.value().equals(level.id())).isPresent()) {
        return level;
      }
    }
    word.ifPresent(text ->
        problems.error(
            text.place(),
            "“level”应为 country、province、city、county 或 district；现为“" + text.value() + "”。"));
    return SchemeLevel.COUNTY;
  }

  /** {@code [2021]}, {@code [2021, 2022]}, {@code "2020-"} or {@code "2020-2023"}. */
  private FiscalYears years(Fields fields) {
    List<PackNode.Text> texts = fields.texts("years");
    String joined = String.join(",", texts.stream().map(PackNode.Text::value).toList());
    if (joined.matches("[12][0-9]{3}-")) {
      return new FiscalYears(Integer.parseInt(joined.substring(0, 4)), OptionalInt.empty());
    }
    if (joined.matches("[12][0-9]{3}([-,][12][0-9]{3})*")) {
      int first = Integer.parseInt(joined.substring(0, 4));
      int last = Integer.parseInt(joined.substring(joined.length() - 4));
      boolean row = joined.indexOf('-') >= 0 || last - first + 1 == texts.size();
      if (first <= last && row) {
        return new FiscalYears(first, OptionalInt.of(last));
      }
    }
    problems.error(
        fields.place("years"),
        fields.has("years")
            ? "“years”应为相连的年度，如 [2021]、[2021, 2022]、\"2020-2023\" 或 \"2020-\"（以后各年）。"
            : "缺少“years”（适用的年度）。");
    return new FiscalYears(1, OptionalInt.of(1));
  }

  private RecognitionMarks recognition(Fields fields) {
    Optional<PackNode.Mapping> marks = fields.mapping("recognition");
    if (marks.isEmpty()) {
      return new RecognitionMarks(List.of(), List.of(), List.of());
    }
    Fields inside = new Fields(marks.get(), problems, "regions", "except", "words");
    for (PackNode.Text region : inside.texts("regions")) {
      String word = region.value();
      if (word.length() < 2 || REGION_ENDS.indexOf(word.charAt(word.length() - 1)) < 0) {
        problems.error(region.place(), "“" + word + "”不像行政区划名称：应写全称，以省、市、区、县、州、盟、旗、镇、乡结尾。");
      }
    }
    return new RecognitionMarks(
        inside.strings("regions"), inside.strings("except"), inside.strings("words"));
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
