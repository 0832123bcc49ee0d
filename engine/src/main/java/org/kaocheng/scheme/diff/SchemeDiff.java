package org.kaocheng.scheme.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.diff.Change.Part;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.GradeScale;
import org.kaocheng.scheme.pack.Scheme;

/**
 * What differs between two effective schemes, in all their parts. Their names and the years they
 * are for tell the schemes apart and are no differences.
 */
public final class SchemeDiff {

  private final Scheme before;
  private final Scheme after;
  private final ItemReader reader;
  private final List<Change> changes = new ArrayList<>();

  private SchemeDiff(Scheme before, Scheme after) {
    this.before = before;
    this.after = after;
    this.reader = new ItemReader(new DiffWords(before, after));
  }

  /** The differences, in the order of parts and, within each, of the schemes. */
  public static List<Change> of(Scheme before, Scheme after) {
    SchemeDiff diff = new SchemeDiff(before, after);
    diff.compare();
    return List.copyOf(diff.changes);
  }

  private void compare() {
    for (Subject.Kind subject : Subject.Kind.values()) {
      Part part = subject == Subject.Kind.PROJECT ? Part.PROJECT : Part.DEPARTMENT;
      changes.addAll(TreeDiff.of(part, before.tree(subject), after.tree(subject)));
    }
    part(Part.BANDS, this::grades);
    part(Part.POLICY, scheme -> reader.sayings(scheme.policy()));
    part(Part.LABELS, scheme -> reader.items(scheme.concepts()));
    part(Part.IDENTITIES, scheme -> reader.items(scheme.identities()));
    part(Part.TABLES, scheme -> reader.items(scheme.tables()));
    part(Part.OUTLINE, scheme -> List.of(reader.item("", "", scheme.outline())));
    part(Part.SIGN_OFF, scheme -> reader.items(scheme.signOff()));
    part(Part.RECOGNITION, this::recognition);
    part(Part.SOURCES, this::sources);
  }

  private void part(Part part, Function<Scheme, List<Item>> items) {
    changes.addAll(ItemDiff.of(part, items.apply(before), items.apply(after)));
  }

  /** The grades; those of several scales are told apart by the day they begin. */
  private List<Item> grades(Scheme scheme) {
    List<Item> grades = new ArrayList<>();
    for (GradeScale scale : scheme.scales()) {
      String since =
          scheme.scales().size() < 2
              ? ""
              : scale.clause().from().map(day -> "（" + day + "起）").orElse("");
      for (GradeBand band : scale.bands()) {
        String grade = band.grade() + since;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("", band.range().words("分"));
        values.put("其他名称", reader.words().value(band.synonyms()));
        grades.add(new Item(grade, grade, values, List.of()));
      }
      grades.add(single("printed" + since, "文件写明等级" + since, scale.printed()));
    }
    return grades;
  }

  private Item single(String key, String label, Object value) {
    return new Item(key, label, Map.of("", reader.words().value(value)), List.of());
  }

  private List<Item> recognition(Scheme scheme) {
    List<Item> items = new ArrayList<>();
    items.add(single("level", reader.words().name("level"), scheme.level()));
    items.addAll(reader.sayings(scheme.recognition()));
    return items;
  }

  private List<Item> sources(Scheme scheme) {
    List<Item> items = new ArrayList<>();
    scheme
        .sources()
        .forEach((key, source) -> items.add(reader.item(key, source.document(), source)));
    return items;
  }
}
