package org.kaocheng.check.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;

/**
 * Sums over projects: the lines of one table, the forms of single projects and the numbered
 * paragraphs, each against the printed total of project expenditure; and a combined project
 * (甲经费、乙经费) against the lines it combines.
 */
final class ProjectClaims {

  private static final int FEWEST_PROJECTS = 3;
  private static final int FEWEST_COMBINED = 2;

  private ProjectClaims() {}

  static void find(Reading reading, Standing standing, List<List<Claim>> claims) {
    Map<String, Map<String, Fact>> collections = collections(reading);
    List<Fact> totals = reading.facts("expenditure.project");
    collections.forEach((key, projects) -> totals(totals, standing, key, projects, claims));
    collections.forEach((key, projects) -> combined(collections, key, projects, claims));
  }

  /**
   * Projects by where they are listed together (a table of lines, the forms, paragraphs) and
   * period; the first figure of each.
   */
  private static Map<String, Map<String, Fact>> collections(Reading reading) {
    Map<Integer, Set<Subject>> subjectsInTable = new LinkedHashMap<>();
    for (Fact fact : reading.facts()) {
      if (money(fact) && fact.place().table() > 0) {
        subjectsInTable
            .computeIfAbsent(fact.place().table(), ignored -> new LinkedHashSet<>())
            .add(fact.subject());
      }
    }
    Map<String, Map<String, Fact>> collections = new LinkedHashMap<>();
    for (Fact fact : reading.facts()) {
      if (!money(fact)) {
        continue;
      }
      String where = where(fact, subjectsInTable);
      collections
          .computeIfAbsent(where + "|" + fact.period(), ignored -> new LinkedHashMap<>())
          .putIfAbsent(ProjectNames.key(fact.subject().name()), fact);
    }
    return collections;
  }

  private static boolean money(Fact fact) {
    boolean concept =
        fact.concept().equals("project.budget") || fact.concept().equals("project.expenditure");
    return concept
        && fact.subject().isProject()
        && fact.quantity().isPresent()
        && fact.figure().wellFormed();
  }

  private static String where(Fact fact, Map<Integer, Set<Subject>> subjectsInTable) {
    if (fact.place().table() == 0) {
      return fact.origin() == Fact.Origin.SENTENCE && fact.context().contains("分项")
          ? "paragraphs"
          : "sentence" + fact.place().passage();
    }
    return subjectsInTable.getOrDefault(fact.place().table(), Set.of()).size() > 1
        ? "table" + fact.place().table()
        : "forms";
  }

  // ---- against the totals ----

  private static void totals(
      List<Fact> all,
      Standing standing,
      String key,
      Map<String, Fact> projects,
      List<List<Claim>> claims) {
    boolean listed = key.startsWith("table") || key.startsWith("forms");
    if (!listed || projects.size() < FEWEST_PROJECTS) {
      return;
    }
    Period period = projects.values().iterator().next().period();
    List<Fact> totals =
        all.stream()
            .filter(f -> f.period().equals(period) && f.quantity().isPresent())
            .filter(f -> standing.named(f) && standing.scopes(f).isEmpty())
            .toList();
    if (totals.isEmpty() || period.basis() == Basis.ADJUSTED_BUDGET) {
      return;
    }
    String ground = key.startsWith("forms") ? projects.size() + "张项目支出绩效自评表" : "表中各项目";
    claims.add(
        List.of(
            new Claim(
                Claim.Kind.SUM,
                totals.getFirst(),
                Comparison.EQUAL,
                Expression.sum(List.copyOf(projects.values())),
                partial(totals.getFirst(), projects.values())
                    ? Certainty.POSSIBLE
                    : Certainty.LIKELY,
                totals.getFirst().place(),
                ground)));
  }

  /**
   * Whether the projects fall short by so much that one or more may not be listed: often only the
   * larger ones have forms.
   */
  private static boolean partial(Fact total, Collection<Fact> projects) {
    BigDecimal sum =
        projects.stream()
            .map(fact -> fact.figure().amount())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal smallest =
        projects.stream()
            .map(fact -> fact.figure().amount())
            .min(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    return total.figure().amount().subtract(sum).compareTo(smallest) >= 0;
  }

  // ---- combined projects ----

  private static void combined(
      Map<String, Map<String, Fact>> collections,
      String key,
      Map<String, Fact> projects,
      List<List<Claim>> claims) {
    String periodKey = key.substring(key.indexOf('|'));
    for (Map.Entry<String, Map<String, Fact>> other : collections.entrySet()) {
      boolean combines =
          !other.getKey().equals(key)
              && other.getKey().endsWith(periodKey)
              && other.getValue().size() >= FEWEST_COMBINED;
      if (!combines) {
        continue;
      }
      projects.forEach((name, fact) -> {
        if (!other.getValue().containsKey(name)) {
          lines(name, fact, other.getValue())
              .ifPresent(lines -> claims.add(List.of(claim(fact, lines))));
        }
      });
    }
  }

  private record Lines(List<Fact> facts, Certainty certainty) {}

  /**
   * The lines a combined name names: by its parts exactly, else those nearly contained whose
   * budgets fill its budget.
   */
  private static Optional<Lines> lines(String whole, Fact fact, Map<String, Fact> lines) {
    List<String> parts = ProjectNames.parts(fact.subject().name());
    List<Fact> exact = new ArrayList<>();
    parts.forEach(part -> Optional.ofNullable(lines.get(part)).ifPresent(exact::add));
    if (parts.size() >= 2 && exact.size() == parts.size()) {
      return Optional.of(new Lines(exact, Certainty.CERTAIN));
    }
    List<Fact> near = new ArrayList<>();
    for (Map.Entry<String, Fact> line : lines.entrySet()) {
      if (whole.length() > line.getKey().length() + 2
          && line.getKey().length() >= 3
          && ProjectNames.contained(line.getKey(), whole) >= 75) {
        near.add(line.getValue());
      }
    }
    BigDecimal sum =
        near.stream().map(f -> f.figure().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal amount = fact.figure().amount();
    boolean close =
        near.size() >= 2
            && sum.subtract(amount).abs().multiply(BigDecimal.valueOf(1000)).compareTo(amount) <= 0;
    return close ? Optional.of(new Lines(near, Certainty.LIKELY)) : Optional.empty();
  }

  private static Claim claim(Fact fact, Lines lines) {
    return new Claim(
        Claim.Kind.SUM,
        fact,
        Comparison.EQUAL,
        Expression.sum(lines.facts()),
        lines.certainty(),
        fact.place(),
        "项目“" + fact.subject().name() + "”所含各项");
  }
}
