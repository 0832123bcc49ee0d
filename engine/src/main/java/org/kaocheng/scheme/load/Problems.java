package org.kaocheng.scheme.load;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.SchemeProblem;
import org.kaocheng.scheme.pack.SourceText;
import org.kaocheng.source.Severity;

/** Gathers problems; the same problem of an inherited layer is kept once. */
final class Problems {

  private final Map<String, SourceText> sources = new LinkedHashMap<>();
  private final Set<SchemeProblem> found = new LinkedHashSet<>();

  /** Makes a file's lines known, so that problems can show them. */
  void know(SourceText source) {
    sources.put(source.file(), source);
  }

  void error(SchemePlace place, String message) {
    add(Severity.ERROR, place, message);
  }

  void warning(SchemePlace place, String message) {
    add(Severity.WARNING, place, message);
  }

  private void add(Severity severity, SchemePlace place, String message) {
    SourceText source = sources.get(place.file());
    String line = source == null || place.line() < 1 ? "" : source.line(place.line());
    found.add(new SchemeProblem(severity, place, message, line));
  }

  void addAll(Collection<SchemeProblem> others) {
    found.addAll(others);
  }

  /** All of them by place. */
  List<SchemeProblem> sorted() {
    return found.stream().sorted(SchemeProblem.BY_PLACE).toList();
  }

  /** Keeps the lines known elsewhere. */
  void knowAll(Problems other) {
    sources.putAll(other.sources);
  }
}
