package org.kaocheng.scheme.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.kaocheng.scheme.diff.Change.Kind;
import org.kaocheng.scheme.diff.Change.Part;
import org.kaocheng.scheme.formula.FormulaText;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.value.Decimals;

/**
 * How two trees differ. An indicator is the same one when its path of keys is; else when its path
 * of labels is; else, moved, when the only leaf of its label stands elsewhere.
 */
final class TreeDiff {

  private final Part part;
  private final List<Place> old;
  private final List<Place> fresh;
  private final Set<Place> taken = new LinkedHashSet<>();
  private final List<Change> changes = new ArrayList<>();

  /** A node with the keys and labels down to it. */
  private record Place(IndicatorNode node, String keys, String labels) {}

  private TreeDiff(Part part, Optional<IndicatorTree> old, Optional<IndicatorTree> fresh) {
    this.part = part;
    this.old = places(old);
    this.fresh = places(fresh);
  }

  static List<Change> of(Part part, Optional<IndicatorTree> old, Optional<IndicatorTree> fresh) {
    TreeDiff diff = new TreeDiff(part, old, fresh);
    diff.compare(points(old.map(IndicatorTree::points)), points(fresh.map(IndicatorTree::points)));
    return diff.changes;
  }

  private static List<Place> places(Optional<IndicatorTree> tree) {
    List<Place> places = new ArrayList<>();
    tree.ifPresent(each -> each.groups().forEach(group -> collect(group, "", "", places)));
    return places;
  }

  private static void collect(IndicatorNode node, String keys, String labels, List<Place> into) {
    Place place = new Place(node, keys + "/" + node.id(), labels + "／" + node.label());
    into.add(place);
    node.children().forEach(child -> collect(child, place.keys, place.labels, into));
  }

  private void compare(String points, String now) {
    if (!points.equals(now)) {
      changes.add(new Change(part, Kind.POINTS, "总分", points, now));
    }
    List<Place> gone = new ArrayList<>();
    List<Optional<Place>> partners = new ArrayList<>();
    old.forEach(place -> partners.add(take(each -> each.keys.equals(place.keys))));
    partner(partners, place -> take(each -> each.labels.equals(place.labels)));
    partner(partners, this::elsewhere);
    for (int i = 0; i < old.size(); i++) {
      Place place = old.get(i);
      partners.get(i).ifPresentOrElse(other -> node(place, other), () -> gone.add(place));
    }
    gone.forEach(place ->
        changes.add(new Change(part, Kind.DROPPED, words(place), points(place.node.points()), "")));
    fresh.stream()
        .filter(place -> !taken.contains(place))
        .forEach(place ->
            changes.add(
                new Change(part, Kind.ADDED, words(place), "", points(place.node.points()))));
  }

  private void partner(List<Optional<Place>> partners, Function<Place, Optional<Place>> finder) {
    for (int i = 0; i < old.size(); i++) {
      if (partners.get(i).isEmpty()) {
        partners.set(i, finder.apply(old.get(i)));
      }
    }
  }

  private Optional<Place> take(Predicate<Place> test) {
    Optional<Place> found =
        fresh.stream().filter(place -> !taken.contains(place) && test.test(place)).findFirst();
    found.ifPresent(taken::add);
    return found;
  }

  private Optional<Place> elsewhere(Place place) {
    Predicate<Place> same =
        each -> each.node.isLeaf() && each.node.label().equals(place.node.label());
    boolean once =
        old.stream().filter(same).count() == 1 && fresh.stream().filter(same).count() == 1;
    return place.node.isLeaf() && once ? take(same) : Optional.empty();
  }

  private void node(Place before, Place after) {
    if (!parent(before.keys).equals(parent(after.keys))
        && !parent(before.labels).equals(parent(after.labels))) {
      change(Kind.MOVED, after.node.label(), words(before), words(after));
    }
    change(Kind.RENAMED, words(after), before.node.label(), after.node.label());
    change(Kind.POINTS, words(after), points(before.node.points()), points(after.node.points()));
    change(Kind.RULE, words(after), rule(before.node), rule(after.node));
    change(Kind.CHANGED, words(after) + "其他名称", synonyms(before.node), synonyms(after.node));
  }

  private void change(Kind kind, String where, String before, String after) {
    if (!before.equals(after)) {
      changes.add(new Change(part, kind, where, before, after));
    }
  }

  private static String synonyms(IndicatorNode node) {
    return node.synonyms().isEmpty() ? "无" : String.join("、", node.synonyms());
  }

  private static String rule(IndicatorNode node) {
    String rule = node.rule().map(RuleWords::of).orElse("");
    String measure = node.measure().map(each -> "测算" + FormulaText.words(each)).orElse("");
    String all = rule.isEmpty() || measure.isEmpty() ? rule + measure : rule + "；" + measure;
    return all.isEmpty() ? "按上级规则" : all;
  }

  private static String parent(String path) {
    return path.substring(0, Math.max(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('／'))));
  }

  private static String words(Place place) {
    return place.labels.substring(1);
  }

  private static String points(Optional<BigDecimal> points) {
    return points.map(each -> Decimals.plain(each) + "分").orElse("分值自定");
  }
}
