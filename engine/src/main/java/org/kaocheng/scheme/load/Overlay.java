package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.pack.PackNode;

/**
 * Lays one layer over another: mappings are joined key by key, everything else is replaced, {@code
 * remove: yes} drops what is inherited. A {@code rule}, and a mapping whose {@code kind} differs,
 * is another thing and replaces the inherited one as a whole.
 */
final class Overlay {

  private final Problems problems;

  Overlay(Problems problems) {
    this.problems = problems;
  }

  /** The upper mapping over the lower one; values keep their places. */
  PackNode.Mapping over(PackNode.Mapping lower, PackNode.Mapping upper) {
    List<PackNode.Entry> entries = new ArrayList<>();
    for (PackNode.Entry inherited : lower.entries()) {
      Optional<PackNode.Entry> own = upper.entry(inherited.key());
      if (own.isEmpty()) {
        entries.add(inherited);
      } else if (!removes(own.get().value())) {
        entries.add(over(inherited, own.get()));
      }
    }
    for (PackNode.Entry own : upper.entries()) {
      if (lower.entry(own.key()).isEmpty()) {
        fresh(own).ifPresent(entries::add);
      }
    }
    return new PackNode.Mapping(entries, upper.entries().isEmpty() ? lower.place() : upper.place());
  }

  private PackNode.Entry over(PackNode.Entry lower, PackNode.Entry upper) {
    PackNode value =
        upper.value() instanceof PackNode.Mapping mapping && !upper.key().equals("rule")
            ? over(base(lower.value(), mapping), mapping)
            : upper.value();
    return new PackNode.Entry(upper.key(), upper.keyPlace(), value);
  }

  /** What a mapping is laid over: nothing, unless the lower one is of the same kind. */
  private static PackNode.Mapping base(PackNode lower, PackNode.Mapping upper) {
    boolean same =
        lower instanceof PackNode.Mapping mapping
            && kind(upper).filter(kind -> !Optional.of(kind).equals(kind(mapping))).isEmpty();
    return same && lower instanceof PackNode.Mapping mapping
        ? mapping
        : new PackNode.Mapping(List.of(), upper.place());
  }

  private static Optional<String> kind(PackNode.Mapping mapping) {
    return mapping
        .value("kind")
        .filter(PackNode.Text.class::isInstance)
        .map(value -> ((PackNode.Text) value).value());
  }

  private Optional<PackNode.Entry> fresh(PackNode.Entry own) {
    if (removes(own.value())) {
      problems.warning(own.keyPlace(), "没有可去掉的“" + own.key() + "”：所继承的方案里没有它。");
      return Optional.empty();
    }
    return own.value() instanceof PackNode.Mapping mapping
        ? Optional.of(
            new PackNode.Entry(
                own.key(),
                own.keyPlace(),
                over(new PackNode.Mapping(List.of(), mapping.place()), mapping)))
        : Optional.of(own);
  }

  private static boolean removes(PackNode node) {
    return node instanceof PackNode.Mapping mapping
        && mapping.value("remove").orElse(null) instanceof PackNode.Text text
        && Values.flag(text.value()).orElse(false);
  }
}
