package org.kaocheng.filing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Identity;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemePolicy;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.scheme.pack.ScoringRule;

/**
 * Which figures of a scheme's forms follow from others of them: totals by the taxonomy's identities
 * and by the rows of grids, rates by their definitions, points and scores of the execution rate and
 * total scores by the scheme's tree.
 */
public final class Derivations {

  private static final String EXECUTION_POINTS = "evaluation.execution_rate.points";
  private static final String EXECUTION_SCORE = "evaluation.execution_rate.score";
  private static final String EXECUTION_RATE = "ratio.budget_execution_rate";

  private final Scheme scheme;
  private final Filing filing;
  private final Set<Slot> slots;
  private final Map<FilingField, Derivation> found = new LinkedHashMap<>();

  private Derivations(Scheme scheme, Filing filing, Set<Slot> slots) {
    this.scheme = scheme;
    this.filing = filing;
    this.slots = slots;
  }

  /** The derivations of a scheme's forms by the field derived; none rests on itself. */
  public static Map<FilingField, Derivation> of(Scheme scheme, Filing filing) {
    return of(scheme, filing, FormSlots.of(scheme, filing));
  }

  /**
   * The same.
   *
   * @param slots the slots of the filing's forms
   */
  static Map<FilingField, Derivation> of(Scheme scheme, Filing filing, Set<Slot> slots) {
    Derivations derivations = new Derivations(scheme, filing, slots);
    derivations.projectGroups();
    derivations.totals();
    derivations.slots.forEach(derivations::identity);
    return Collections.unmodifiableMap(derivations.found);
  }

  private void add(FilingField field, Derivation derivation) {
    if (!found.containsKey(field) && !rests(derivation, field, new LinkedHashSet<>())) {
      found.put(field, derivation);
    }
  }

  private boolean rests(Derivation derivation, FilingField on, Set<FilingField> seen) {
    for (FilingField operand : derivation.operands()) {
      Derivation below = found.get(operand);
      if (operand.equals(on) || seen.add(operand) && below != null && rests(below, on, seen)) {
        return true;
      }
    }
    return false;
  }

  // ---- sums of projects ----

  /** A row right above rows of projects that are set in deeper is their sum. */
  private void projectGroups() {
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Grid grid) {
          projectGroups(grid);
        }
      }
    }
  }

  private void projectGroups(FormBlock.Grid grid) {
    Optional<FormRow> above = Optional.empty();
    for (FormRow row : grid.rows()) {
      if (row.repetition() == FormRow.Repetition.PROJECT) {
        above
            .filter(total -> total.indent() < row.indent())
            .ifPresent(total -> {
              List<FiledProject> projects = FormSlots.projects(filing, row);
              grid.columns()
                  .forEach(column -> {
                    Period period = column.period().in(filing.year());
                    Optional<String> whole = total.concept(column);
                    Optional<String> part = row.concept(column);
                    if (!projects.isEmpty() && whole.isPresent() && part.isPresent()) {
                      List<FilingField> operands = new ArrayList<>();
                      projects.forEach(project ->
                          operands.add(entry(new Slot(project.subject(), part.get(), period, 0))));
                      add(entry(Slot.of(whole.get(), period)), new Derivation.Sum(operands));
                    }
                  });
            });
      } else if (row.repetition() == FormRow.Repetition.ONCE) {
        above = Optional.of(row);
      }
    }
  }

  // ---- identities ----

  private void identity(Slot slot) {
    if (slot.concept().equals(EXECUTION_POINTS)) {
      execution(slot)
          .flatMap(IndicatorNode::points)
          .ifPresent(points -> add(entry(slot), new Derivation.Fixed(points)));
    } else if (slot.concept().equals(EXECUTION_SCORE)) {
      executionScore(slot);
    } else if (slot.concept().equals("evaluation.grade")) {
      scheme
          .scale(Scheme.usualDay(filing.year()))
          .ifPresent(scale ->
              add(
                  entry(slot),
                  new Derivation.Grade(
                      entry(FormSlots.selfScore(slot.subject(), filing.year())), scale)));
    } else if (slot.concept().startsWith("project.") && slot.concept().endsWith(".total")) {
      ofProjects(slot);
    } else {
      for (Identity identity : Taxonomy.standard().identities()) {
        if (identity.result().equals(slot.concept())) {
          apply(identity, slot);
        }
      }
    }
  }

  /** The sum over all projects. */
  private void ofProjects(Slot slot) {
    String each = slot.concept().substring(0, slot.concept().length() - ".total".length());
    List<FilingField> operands = new ArrayList<>();
    for (FiledProject project : filing.projects()) {
      operands.add(entry(new Slot(project.subject(), each, slot.period(), 0)));
    }
    if (!operands.isEmpty() && operands.stream().allMatch(this::isShown)) {
      add(entry(slot), new Derivation.Sum(operands));
    }
  }

  private void apply(Identity identity, Slot slot) {
    switch (identity.kind()) {
      case SUM -> {
        List<FilingField> operands = new ArrayList<>();
        identity
            .operands()
            .forEach(operand ->
                operands.addAll(
                    shown(new Slot(slot.subject(), operand, slot.period(), slot.item()), 0)));
        if (operands.size() > 1 && operands.stream().allMatch(this::isShown)) {
          add(entry(slot), new Derivation.Sum(operands));
        }
      }
      case RATE -> rate(identity, slot);
      case PART_OF, CHANGE -> {
        // The first derives nothing; the second needs the year before, which forms seldom show.
      }
    }
  }

  /** A part, or where no form shows it the parts it is made of. */
  private List<FilingField> shown(Slot part, int depth) {
    if (!slots.contains(part) && depth < 3) {
      for (Identity identity : Taxonomy.standard().identities()) {
        if (identity.kind() == Identity.Kind.SUM && identity.result().equals(part.concept())) {
          List<FilingField> parts = new ArrayList<>();
          for (String operand : identity.operands()) {
            parts.addAll(
                shown(new Slot(part.subject(), operand, part.period(), part.item()), depth + 1));
          }
          if (parts.size() > 1 && parts.stream().allMatch(this::isShown)) {
            return parts;
          }
        }
      }
    }
    return List.of(entry(part));
  }

  private boolean isShown(FilingField field) {
    return field instanceof FilingField.Entry(Slot slot) && slots.contains(slot);
  }

  private void rate(Identity identity, Slot slot) {
    int year = slot.period().year();
    for (Basis basis : denominators(identity)) {
      FilingField numerator =
          entry(
              new Slot(
                  slot.subject(),
                  identity.operands().get(0),
                  new Period(year, basis(identity.numeratorBasis())),
                  0));
      FilingField denominator =
          entry(new Slot(slot.subject(), identity.operands().get(1), new Period(year, basis), 0));
      if (isShown(numerator) && isShown(denominator)) {
        add(
            entry(slot),
            new Derivation.Rate(numerator, denominator, scheme.policy().ratioDecimals()));
        return;
      }
    }
  }

  private List<Basis> denominators(Identity identity) {
    List<Basis> bases = new ArrayList<>();
    SchemePolicy policy = scheme.policy();
    if (identity.result().equals(EXECUTION_RATE)) {
      policy.executionDenominator().ifPresent(bases::add);
    }
    identity.denominatorBases().forEach(id -> bases.add(basis(id)));
    return bases;
  }

  private static Basis basis(String id) {
    for (Basis basis : Basis.values()) {
      if (basis.id().equals(id)) {
        return basis;
      }
    }
    return Basis.NONE;
  }

  // ---- scores ----

  private Optional<IndicatorNode> execution(Slot slot) {
    return scheme
        .tree(slot.subject().kind())
        .flatMap(tree ->
            tree.groups().stream()
                .filter(node -> node.id().equals("execution") && node.isLeaf())
                .findFirst());
  }

  private void executionScore(Slot slot) {
    Slot rate =
        new Slot(
            slot.subject(), EXECUTION_RATE, new Period(filing.year(), Basis.FINAL_ACCOUNTS), 0);
    execution(slot)
        .filter(node -> node.rule().filter(ScoringRule.Ratio.class::isInstance).isPresent())
        .flatMap(IndicatorNode::points)
        .filter(points -> slots.contains(rate))
        .ifPresent(points ->
            add(
                entry(slot),
                new Derivation.Share(entry(rate), points, scheme.policy().pointsDecimals())));
  }

  /** Total scores: the scores of a form's rows and of its execution rate. */
  private void totals() {
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators indicators && indicators.total().isPresent()) {
          subjects(table, filing).forEach(subject -> total(table, indicators, subject));
        }
      }
    }
  }

  /** Whose forms of a table there are. */
  static List<Subject> subjects(SchemeTable table, Filing filing) {
    return table.subject() == Subject.Kind.DEPARTMENT
        ? List.of(Subject.DEPARTMENT)
        : filing.projects().stream().map(FiledProject::subject).toList();
  }

  private void total(SchemeTable table, FormBlock.Indicators block, Subject subject) {
    List<FilingField> operands = new ArrayList<>();
    Slot execution = new Slot(subject, EXECUTION_SCORE, Period.NONE, 0);
    for (Slot slot : slots) {
      if (slot.concept().equals(EXECUTION_SCORE) && slot.subject().equals(subject)) {
        execution = slot;
      }
    }
    if (showsExecution(table)) {
      operands.add(entry(execution));
    }
    List<IndicatorRow> rows = IndicatorRows.of(scheme, filing, table, block, subject);
    for (int row = 0; row < rows.size(); row++) {
      operands.add(
          new FilingField.IndicatorField(
              table.id(), block.id(), subject, row, FilingField.Part.SCORE));
    }
    add(entry(FormSlots.selfScore(subject, filing.year())), new Derivation.Sum(operands));
  }

  /** Whether a form scores the execution rate apart from its indicators. */
  static boolean showsExecution(SchemeTable table) {
    return table.blocks().stream()
        .filter(FormBlock.Grid.class::isInstance)
        .flatMap(block -> ((FormBlock.Grid) block).columns().stream())
        .anyMatch(column -> column.concept().filter(EXECUTION_SCORE::equals).isPresent());
  }

  private static FilingField entry(Slot slot) {
    return new FilingField.Entry(slot);
  }
}
