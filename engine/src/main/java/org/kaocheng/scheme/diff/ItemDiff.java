package org.kaocheng.scheme.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.scheme.diff.Change.Kind;
import org.kaocheng.scheme.diff.Change.Part;

/**
 * How two lists of items differ. An item is the same one when its path of keys is; one that came or
 * went is told once, not again for each of its parts. The order counts within an item, not at the
 * top.
 */
final class ItemDiff {

  private final Part part;
  private final List<Change> changes = new ArrayList<>();

  private ItemDiff(Part part) {
    this.part = part;
  }

  static List<Change> of(Part part, List<Item> before, List<Item> after) {
    ItemDiff diff = new ItemDiff(part);
    diff.lists("", before, after);
    return diff.changes;
  }

  private void lists(String path, List<Item> before, List<Item> after) {
    Map<String, Item> old = byKey(before);
    Map<String, Item> fresh = byKey(after);
    old.forEach((key, item) -> {
      Item now = fresh.get(key);
      if (now != null) {
        items(path, item, now);
      } else if (item.isFrame()) {
        lists(within(path, item), item.parts(), List.of());
      } else {
        add(Kind.DROPPED, within(path, item), item.summary(), "");
      }
    });
    fresh.forEach((key, item) -> {
      if (!old.containsKey(key) && item.isFrame()) {
        lists(within(path, item), List.of(), item.parts());
      } else if (!old.containsKey(key)) {
        add(Kind.ADDED, within(path, item), "", item.summary());
      }
    });
  }

  private static Map<String, Item> byKey(List<Item> items) {
    Map<String, Item> byKey = new LinkedHashMap<>();
    items.forEach(item -> byKey.put(item.key(), item));
    return byKey;
  }

  private void items(String path, Item before, Item after) {
    String where = within(path, after);
    compare(Kind.RENAMED, where, before.label(), after.label());
    Map<String, String> names = new LinkedHashMap<>(before.values());
    after.values().forEach(names::putIfAbsent);
    for (String name : names.keySet()) {
      compare(
          Kind.CHANGED,
          name.isEmpty() ? where : where.isEmpty() ? name : where + "　" + name,
          before.values().getOrDefault(name, DiffWords.NONE),
          after.values().getOrDefault(name, DiffWords.NONE));
    }
    order(where, before.parts(), after.parts());
    lists(where, before.parts(), after.parts());
  }

  /** Tells when what both have stands in another order. */
  private void order(String where, List<Item> before, List<Item> after) {
    List<Item> old = shared(before, after);
    List<Item> fresh = shared(after, before);
    if (!keys(old).equals(keys(fresh))) {
      add(Kind.MOVED, (where + "　顺序").strip(), labels(old), labels(fresh));
    }
  }

  private static List<Item> shared(List<Item> items, List<Item> others) {
    Set<String> keys = byKey(others).keySet();
    return items.stream().filter(item -> keys.contains(item.key())).toList();
  }

  private static List<String> keys(List<Item> items) {
    return items.stream().map(Item::key).toList();
  }

  private static String labels(List<Item> items) {
    return String.join("、", items.stream().map(Item::label).toList());
  }

  private static String within(String path, Item item) {
    return path.isEmpty() || item.label().isEmpty()
        ? path + item.label()
        : path + "／" + item.label();
  }

  private void compare(Kind kind, String where, String before, String after) {
    boolean silent = before.equals(DiffWords.NONE) || after.equals(DiffWords.NONE);
    boolean nothing = silent && DiffWords.isNothing(before) && DiffWords.isNothing(after);
    if (!before.equals(after) && !nothing) {
      add(kind, where, before, after);
    }
  }

  private void add(Kind kind, String where, String before, String after) {
    changes.add(new Change(part, kind, where, before, after));
  }
}
