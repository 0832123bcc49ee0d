package org.kaocheng.scheme.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;

/** The documents that rules come from. */
final class Clauses {

  /** The keys any mapping may carry. */
  static final List<String> KEYS = List.of("source", "clause", "from", "to");

  static final Clause NONE = new Clause("", "", Optional.empty(), Optional.empty(), false);

  private final Map<String, Clause> sources = new LinkedHashMap<>();

  /** The sources each layer brings itself, by the layer's folder. */
  private final Map<String, List<Clause>> byLayer = new LinkedHashMap<>();

  private final Problems problems;

  private Clauses(Problems problems) {
    this.problems = problems;
  }

  /** Reads {@code sources}. */
  static Clauses read(PackNode.Mapping head, Problems problems) {
    Clauses clauses = new Clauses(problems);
    for (Fields.Named source : new Fields(head, problems).named("sources")) {
      Fields fields = new Fields(source.value(), problems, "document", "verified", "url", "note");
      Clause clause =
          new Clause(
              fields.requiredWords("document"),
              fields.words("clause"),
              fields.date("from"),
              to(fields, fields.date("from"), problems),
              fields.flag("verified", false));
      clauses.sources.put(source.id(), clause);
      clauses.byLayer.computeIfAbsent(layer(source.place()), key -> new ArrayList<>()).add(clause);
    }
    return clauses;
  }

  private static String layer(SchemePlace place) {
    int end = place.file().lastIndexOf('/');
    return end < 0 ? "" : place.file().substring(0, end);
  }

  /** The only source of the layer a mapping stands in; nothing when it has several. */
  private Clause only(SchemePlace place) {
    List<Clause> own = byLayer.getOrDefault(layer(place), List.of());
    return own.size() == 1 ? own.getFirst() : NONE;
  }

  Map<String, Clause> sources() {
    return sources;
  }

  /**
   * The clause a mapping names; what it leaves out is that of the mapping around it, and where that
   * has none, the only source of its layer.
   */
  Clause of(Fields fields, Clause around) {
    Clause base = around.document().isEmpty() ? only(fields.place()) : around;
    Optional<PackNode.Text> key = fields.text("source");
    if (key.isPresent()) {
      Clause found = sources.get(key.get().value());
      if (found == null) {
        String hint = Nearest.hint(key.get().value(), sources.keySet());
        problems.error(
            key.get().place(),
            "找不到来源“"
                + key.get().value()
                + "”"
                + (hint.isEmpty() ? "；请先在 pack.yaml 的 sources 里写明文件名称和文号。" : hint));
      } else {
        base = found;
      }
    }
    Optional<LocalDate> from = fields.date("from").or(base::from);
    Optional<LocalDate> to = fields.has("to") ? to(fields, from, problems) : base.to();
    String clause = fields.words("clause");
    return new Clause(
        base.document(), clause.isEmpty() ? base.clause() : clause, from, to, base.verified());
  }

  private static Optional<LocalDate> to(
      Fields fields, Optional<LocalDate> from, Problems problems) {
    Optional<LocalDate> to = fields.date("to");
    if (to.isPresent() && from.isPresent() && to.get().isBefore(from.get())) {
      SchemePlace place = fields.place("to");
      problems.error(place, "失效日期 " + to.get() + " 早于生效日期 " + from.get() + "。");
      return Optional.empty();
    }
    return to;
  }
}
