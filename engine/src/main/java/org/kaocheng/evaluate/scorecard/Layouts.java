package org.kaocheng.evaluate.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kaocheng.evaluate.scorecard.Matching.Matched;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.Scheme;

/**
 * What a scheme makes of forms by their labels alone. Forms of one layout are many (that of a
 * jurisdiction), so it is kept.
 */
final class Layouts {

  /** So many layouts are kept; then all are forgotten. */
  private static final int MOST = 256;

  private final Optional<Scheme> scheme;
  private final Terms terms;
  private final Map<Labels, Layout> kept = new ConcurrentHashMap<>();

  /**
   * A form of one layout.
   *
   * @param tree the scheme's tree that fits it best; empty when the scheme has none
   * @param fits whether it is a form of that tree
   * @param paths the names of each row from the first level down
   * @param rows what each row is in the tree
   * @param leaves the leaves of the tree
   */
  record Layout(
      Optional<IndicatorTree> tree,
      boolean fits,
      List<String> paths,
      List<Chain> rows,
      List<Chain> leaves) {
    Layout {
      paths = List.copyOf(paths);
      rows = List.copyOf(rows);
      leaves = List.copyOf(leaves);
    }
  }

  /** All that a layout follows from. */
  private record Labels(Subject.Kind kind, List<String> labels) {}

  Layouts(Optional<Scheme> scheme) {
    this.scheme = scheme;
    terms = Terms.of(scheme);
  }

  /** The scheme, with only what is in force. */
  Optional<Scheme> scheme() {
    return scheme;
  }

  /** What the scheme says of all its rules. */
  Terms terms() {
    return terms;
  }

  /** The layout of a form. */
  Layout of(Form form) {
    Labels labels = labels(form);
    Layout known = kept.get(labels);
    if (known == null) {
      known = layout(form);
      if (kept.size() >= MOST) {
        kept.clear();
      }
      kept.put(labels, known);
    }
    return known;
  }

  private static Labels labels(Form form) {
    List<String> labels = new ArrayList<>(3 * form.indicators().size());
    for (Indicator row : form.indicators()) {
      labels.add(row.level1());
      labels.add(row.level2());
      labels.add(row.name().text());
    }
    return new Labels(form.subject().kind(), labels);
  }

  private Layout layout(Form form) {
    List<String> paths = form.indicators().stream().map(Indicator::path).toList();
    List<IndicatorTree> trees =
        scheme.map(each -> each.trees(form.subject().kind())).orElse(List.of());
    if (trees.isEmpty()) {
      return new Layout(
          Optional.empty(),
          true,
          paths,
          form.indicators().stream().map(row -> Chain.UNKNOWN).toList(),
          List.of());
    }
    IndicatorTree tree = best(form, trees);
    List<Matched> matched = Matching.of(form, tree);
    long known = matched.stream().filter(each -> !each.path().isEmpty()).count();
    boolean fits = known * 2 >= form.indicators().size();
    List<Chain> rows = matched.stream().map(each -> chain(each, fits)).toList();
    List<Chain> leaves = Matching.leaves(tree).stream().map(path -> new Chain(path, true)).toList();
    return new Layout(Optional.of(tree), fits, paths, rows, leaves);
  }

  /** The tree that knows most of the names in the form; the first of those that know as many. */
  private static IndicatorTree best(Form form, List<IndicatorTree> trees) {
    IndicatorTree best = trees.getFirst();
    for (IndicatorTree tree : trees.subList(1, trees.size())) {
      best = known(form, tree) > known(form, best) ? tree : best;
    }
    return best;
  }

  private static int known(Form form, IndicatorTree tree) {
    int known = 0;
    for (Matched matched : Matching.of(form, tree)) {
      known += Matching.known(matched);
    }
    return known;
  }

  /** In a form that is not of the tree only indicators of the same name are taken from it. */
  private static Chain chain(Matched matched, boolean fits) {
    boolean same = !matched.path().isEmpty() && isNamed(matched);
    if (!fits && !(matched.leaf() && same)) {
      return Chain.UNKNOWN;
    }
    Optional<IndicatorNode> last =
        matched.path().isEmpty() ? Optional.empty() : Optional.of(matched.path().getLast());
    boolean group = !matched.leaf() && same && last.filter(node -> !node.isLeaf()).isPresent();
    return new Chain(matched.path(), matched.leaf(), group);
  }

  private static boolean isNamed(Matched matched) {
    return Matching.names(matched.path().getLast())
        .contains(Matching.plain(matched.row().name().text()));
  }
}
