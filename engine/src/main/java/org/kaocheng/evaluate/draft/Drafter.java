package org.kaocheng.evaluate.draft;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Indicator.Column;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;

/** Drafts a pack from a scoring table that was read. */
public final class Drafter {

  /** Of several that are told: the one that adds up, then the one that says most. */
  private static final Comparator<ScoringTree> FULLEST =
      Comparator.comparing((ScoringTree tree) -> !tree.fits())
          .thenComparing(tree -> -tree.count(leaf -> leaf.points.isPresent()))
          .thenComparing(tree -> -tree.count(leaf -> !leaf.criterion.isEmpty()));

  private final Schemes schemes;

  /** A drafter that knows what these schemes know. */
  public Drafter(Schemes schemes) {
    this.schemes = requireNonNull(schemes, "schemes is null");
  }

  /**
   * Drafts a pack. Of several tables of a kind the one with most criteria is taken, then the one
   * with most points, then the first. Where the document has no table, the scoring is taken from
   * its text: from numbered headings and paragraphs with points, or from a sentence with weights.
   *
   * @return empty when the document has no table or text with points
   * @throws IllegalArgumentException when there is no sound scheme to extend
   */
  public Optional<PackDraft> draft(Reading reading, DraftOrder order) {
    Scheme base =
        schemes
            .scheme(order.base())
            .orElseThrow(() -> new IllegalArgumentException("no scheme " + order.base()));
    List<ScoringTree> trees = new ArrayList<>();
    for (Subject.Kind subject : List.of(Subject.Kind.DEPARTMENT, Subject.Kind.PROJECT)) {
      best(reading, subject).map(FormTree::of).ifPresent(trees::add);
    }
    if (trees.isEmpty()) {
      ToldTree.of(reading).ifPresent(trees::add);
      ToldWeights.of(reading).ifPresent(trees::add);
      trees.sort(FULLEST);
      trees = trees.isEmpty() ? trees : List.of(trees.getFirst());
    }
    return trees.isEmpty() ? Optional.empty() : Optional.of(draft(reading, order, base, trees));
  }

  private PackDraft draft(
      Reading reading, DraftOrder order, Scheme base, List<ScoringTree> scorings) {
    Questions questions = new Questions();
    Known known = new Known(schemes, base);
    HeadFile head = new HeadFile(reading, order, scorings.getFirst(), questions);
    LocalNames names = new LocalNames(known);
    LeafDrafter leaves = new LeafDrafter(known, names, questions);
    List<PackDraft.File> files = new ArrayList<>(List.of(head.file()));
    DraftNode.Builder indicators = new DraftNode.Builder();
    TreeDrafter trees = new TreeDrafter(known, head.source(), leaves, questions);
    scorings.forEach(scoring -> trees.draft(scoring, indicators));
    files.add(
        new PackDraft.File(
            "indicators.yaml", DraftWriter.write(List.of("指标、分值和评分规则"), indicators.block())));
    DraftNode.Mapping concepts = names.concepts();
    if (!concepts.entries().isEmpty()) {
      files.add(
          new PackDraft.File(
              "concepts.yaml",
              DraftWriter.write(
                  List.of("评分规则要用、系统还不会算的数：由人填入，或在 indicators.yaml 里改成公式"), concepts)));
    }
    files.add(new GradeFile(head.source(), questions).file(reading));
    files.add(PolicyFile.of(scorings, head.source(), questions));
    return new PackDraft(order.id(), files, leaves.leaves(), leaves.computed(), questions.list());
  }

  private static Optional<Form> best(Reading reading, Subject.Kind subject) {
    return reading.forms().stream()
        .filter(form -> form.subject().kind() == subject)
        .filter(form -> count(form, Column.POINTS) > 0 || !form.groups().isEmpty())
        .max(
            Comparator.comparingLong((Form form) -> count(form, Column.CRITERION))
                .thenComparingLong(form -> count(form, Column.POINTS))
                .thenComparing(form -> -reading.forms().indexOf(form)));
  }

  private static long count(Form form, Column column) {
    return form.indicators().stream()
        .filter((Indicator row) ->
            column == Column.POINTS ? row.fact(column).isPresent() : !row.text(column).isEmpty())
        .count();
  }
}
