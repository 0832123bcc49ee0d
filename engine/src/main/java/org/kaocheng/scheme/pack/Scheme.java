package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Subject;

/**
 * A jurisdiction's rules of one year, its own layer laid over those it extends. Each value knows
 * the file and line it comes from.
 *
 * @param id region and year: {@code hunan-yueyanglou/2021}
 * @param name its Chinese name
 * @param layers the ids of the layers it is made of, its own first, the national base last
 * @param years the fiscal years it is for
 * @param level the level of government
 * @param recognition the words by which a report is told to be of this scheme
 * @param sources the documents its rules come from, by key, in file order
 * @param trees the indicator trees: for departments and for projects the usual one, and after that
 *     those of other layouts their forms may have
 * @param scales the grade scales, in file order; several when they differ by date
 * @param policy what is agreed on reckoning
 * @param concepts labels and names beyond the taxonomy's
 * @param identities relations its tables must keep
 * @param tables the forms and tables it prescribes
 * @param outline the prescribed outline of the report
 * @param signOff who signs
 * @param place where the pack begins
 */
public record Scheme(
    String id,
    String name,
    List<String> layers,
    FiscalYears years,
    SchemeLevel level,
    RecognitionMarks recognition,
    Map<String, Clause> sources,
    List<IndicatorTree> trees,
    List<GradeScale> scales,
    SchemePolicy policy,
    List<SchemeConcept> concepts,
    List<SchemeIdentity> identities,
    List<SchemeTable> tables,
    Outline outline,
    List<Signature> signOff,
    SchemePlace place) {
  public Scheme {
    requireNonNull(id, "id is null");
    requireNonNull(name, "name is null");
    layers = List.copyOf(layers);
    requireNonNull(years, "years is null");
    requireNonNull(level, "level is null");
    requireNonNull(recognition, "recognition is null");
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    trees = List.copyOf(trees);
    scales = List.copyOf(scales);
    requireNonNull(policy, "policy is null");
    concepts = List.copyOf(concepts);
    identities = List.copyOf(identities);
    tables = List.copyOf(tables);
    requireNonNull(outline, "outline is null");
    signOff = List.copyOf(signOff);
    requireNonNull(place, "place is null");
  }

  /** The layer directly below its own; empty for a base. */
  public Optional<String> base() {
    return layers.size() > 1 ? Optional.of(layers.get(1)) : Optional.empty();
  }

  /** The tree by which a department or a project is usually scored. */
  public Optional<IndicatorTree> tree(Subject.Kind subject) {
    return trees.stream().filter(tree -> tree.subject() == subject).findFirst();
  }

  /** The trees by which departments or projects are scored, the usual one first. */
  public List<IndicatorTree> trees(Subject.Kind subject) {
    return trees.stream().filter(tree -> tree.subject() == subject).toList();
  }

  /** The grade scale in force on a day; of several, the one that came into force last. */
  public Optional<GradeScale> scale(LocalDate day) {
    return scales.stream()
        .filter(scale -> scale.clause().inForce(day))
        .reduce((one, other) -> other.startsAfter(one) ? other : one);
  }

  /**
   * The scheme with only what is in force on a day: indicators, identities and grade scales whose
   * clause is not are left out.
   */
  public Scheme asOf(LocalDate day) {
    return new Scheme(
        id,
        name,
        layers,
        years,
        level,
        recognition,
        sources,
        trees.stream().map(tree -> tree.asOf(day)).toList(),
        scale(day).stream().toList(),
        policy,
        concepts,
        identities.stream().filter(identity -> identity.clause().inForce(day)).toList(),
        tables,
        outline,
        signOff,
        place);
  }

  /**
   * The day whose rules a report of a fiscal year is held against when none is named: the last of
   * that year.
   */
  public static LocalDate usualDay(int fiscalYear) {
    return LocalDate.of(fiscalYear, 12, 31);
  }
}
