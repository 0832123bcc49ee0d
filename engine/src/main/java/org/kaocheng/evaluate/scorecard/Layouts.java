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
  private final Map<Labels, Layout> kept = new ConcurrentHashMap<>();

  /**
   * A form of one layout.
   *
   * @param fits whether it is a form of the scheme's tree
   * @param paths the names of each row from the first level down
   * @param rows what each row is in the tree
   * @param leaves the leaves of the tree; none when it is not a form of it
   */
  record Layout(boolean fits, List<String> paths, List<Chain> rows, List<Chain> leaves) {
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
  }

  /** The scheme, with only what is in force. */
  Optional<Scheme> scheme() {
    return scheme;
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
    Optional<IndicatorTree> tree = scheme.flatMap(each -> each.tree(form.subject().kind()));
    List<String> paths = form.indicators().stream().map(Indicator::path).toList();
    if (tree.isEmpty()) {
      return new Layout(
          true, paths, form.indicators().stream().map(row -> Chain.UNKNOWN).toList(), List.of());
    }
    List<Matched> matched = Matching.of(form, tree.get());
    long known = matched.stream().filter(each -> !each.path().isEmpty()).count();
    boolean fits = known * 2 >= form.indicators().size();
    List<Chain> rows = matched.stream().map(each -> chain(each, fits)).toList();
    List<Chain> leaves =
        fits
            ? Matching.leaves(tree.get()).stream().map(path -> new Chain(path, true)).toList()
            : List.of();
    return new Layout(fits, paths, rows, leaves);
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
