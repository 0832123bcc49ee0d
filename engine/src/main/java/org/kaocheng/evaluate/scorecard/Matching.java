package org.kaocheng.evaluate.scorecard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.ScoringRule;
import org.kaocheng.value.Patterns;

/**
 * Which indicator of a tree each row of a form is: the leaf of its name within its group; else a
 * leaf of its name anywhere, if there is but one; else one a slip away within its group; else, for
 * a row the unit set itself, the group it stands in.
 */
public final class Matching {

  /**
   * A row and what it is in the tree.
   *
   * @param row the row
   * @param path the nodes from the first level down; empty when the tree does not know it
   * @param leaf whether the last node is the row's own indicator, not only its group
   */
  record Matched(Indicator row, List<IndicatorNode> path, boolean leaf) {
    Matched {
      path = List.copyOf(path);
    }
  }

  private final List<List<IndicatorNode>> paths = new ArrayList<>();
  private final Set<List<IndicatorNode>> taken = new LinkedHashSet<>();

  private Matching(IndicatorTree tree) {
    tree.groups().forEach(group -> collect(List.of(), group));
  }

  private void collect(List<IndicatorNode> above, IndicatorNode node) {
    List<IndicatorNode> path = new ArrayList<>(above);
    path.add(node);
    paths.add(path);
    node.children().forEach(child -> collect(path, child));
  }

  /** The rows of a form in order. */
  static List<Matched> of(Form form, IndicatorTree tree) {
    Matching matching = new Matching(tree);
    List<Matched> matched = new ArrayList<>();
    for (Indicator row : form.indicators()) {
      matched.add(
          matching
              .leaf(row)
              .map(path -> matching.take(row, path))
              .orElseGet(() -> new Matched(row, matching.group(row), false)));
    }
    return matched;
  }

  /** The rule of the only leaf of a row's name, whatever group the row stands in. */
  public static Optional<ScoringRule> rule(IndicatorTree tree, Indicator row) {
    String name = plain(row.name().text());
    List<List<IndicatorNode>> named =
        leaves(tree).stream().filter(path -> names(path.getLast()).contains(name)).toList();
    return named.size() == 1 ? named.getFirst().getLast().rule() : Optional.empty();
  }

  /** The leaves of a tree, as paths. */
  static List<List<IndicatorNode>> leaves(IndicatorTree tree) {
    return new Matching(tree).paths.stream().filter(path -> path.getLast().isLeaf()).toList();
  }

  /** How many of a row's own names stand on its path, each node being named once. */
  static int known(Matched matched) {
    Indicator row = matched.row();
    int known = 0;
    int at = 0;
    for (String level : List.of(row.level1(), row.level2(), row.name().text())) {
      String name = plain(level);
      for (int i = at; !name.isEmpty() && i < matched.path().size(); i++) {
        if (names(matched.path().get(i)).contains(name)) {
          known++;
          at = i + 1;
          break;
        }
      }
    }
    return known;
  }

  private Matched take(Indicator row, List<IndicatorNode> path) {
    taken.add(path);
    return new Matched(row, path, true);
  }

  private Optional<List<IndicatorNode>> leaf(Indicator row) {
    String name = plain(row.name().text());
    List<List<IndicatorNode>> named = free(node -> names(node).contains(name));
    List<List<IndicatorNode>> within = named.stream().filter(path -> isWithin(path, row)).toList();
    if (!within.isEmpty()) {
      return Optional.of(within.getFirst());
    }
    if (named.size() == 1) {
      return Optional.of(named.getFirst());
    }
    List<List<IndicatorNode>> near =
        free(node -> names(node).stream().anyMatch(label -> isNear(label, name))).stream()
            .filter(path -> isWithin(path, row))
            .toList();
    return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
  }

  private List<List<IndicatorNode>> free(Predicate<IndicatorNode> test) {
    return paths.stream()
        .filter(path -> path.getLast().isLeaf() && !taken.contains(path))
        .filter(path -> test.test(path.getLast()))
        .toList();
  }

  private static boolean isWithin(List<IndicatorNode> path, Indicator row) {
    Set<String> above = new LinkedHashSet<>(List.of(plain(row.level1()), plain(row.level2())));
    above.remove("");
    return path.subList(0, path.size() - 1).stream()
        .anyMatch(node -> names(node).stream().anyMatch(above::contains));
  }

  /** The deepest node that the row's second or first level, or its own name, names. */
  private List<IndicatorNode> group(Indicator row) {
    List<IndicatorNode> found = List.of();
    for (String level : List.of(row.level1(), row.level2(), row.name().text())) {
      String name = plain(level);
      List<IndicatorNode> above = found;
      found =
          paths.stream()
              .filter(path -> !name.isEmpty() && names(path.getLast()).contains(name))
              .filter(path -> above.isEmpty() || startsWith(path, above))
              .findFirst()
              .orElse(found);
    }
    return found;
  }

  private static boolean startsWith(List<IndicatorNode> path, List<IndicatorNode> above) {
    return path.size() > above.size() && path.subList(0, above.size()).equals(above);
  }

  /** Whether a path ends with some names, whatever stands between them. */
  static boolean names(List<String> names, List<String> path) {
    List<String> above = path.stream().map(Matching::plain).filter(l -> !l.isEmpty()).toList();
    int at = above.size() - 1;
    boolean last = true;
    for (String name : names.reversed()) {
      String wanted = plain(name);
      while (at >= 0 && !above.get(at).equals(wanted) && !last) {
        at--;
      }
      if (at < 0 || !above.get(at).equals(wanted)) {
        return false;
      }
      at--;
      last = false;
    }
    return true;
  }

  static List<String> names(IndicatorNode node) {
    List<String> names = new ArrayList<>();
    names.add(plain(node.label()));
    node.synonyms().forEach(synonym -> names.add(plain(synonym)));
    return names;
  }

  /** The label as it is compared; 指标 and 方面 at its end tell nothing. */
  static String plain(String label) {
    return Patterns.replaceFirst(Taxonomy.normalise(label), "(?<=..)(?:指标|目标|方面|情况)$", "");
  }

  /** One slip in labels of four characters and more, two from eight on; or one begins the other. */
  private static boolean isNear(String label, String name) {
    int shorter = Math.min(label.length(), name.length());
    if (shorter < 4) {
      return false;
    }
    boolean begins = label.startsWith(name) || name.startsWith(label);
    return begins || slips(label, name) <= (shorter >= 8 ? 2 : 1);
  }

  private static int slips(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int above = row[j];
        int substituted = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(substituted, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[other.length()];
  }
}
