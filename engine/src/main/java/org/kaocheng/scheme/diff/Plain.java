package org.kaocheng.scheme.diff;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaocheng.fact.Basis;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaText;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.RelativePeriod;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.Sentence;
import org.kaocheng.value.Range;

/**
 * The parts of a pack as plain data: mappings, lists and values. Any record is taken component by
 * component and what is kept as written key by key, so that what packs learn to say is compared
 * without a line here. Where a thing stands and which document it comes from is left out.
 */
final class Plain {

  private static final Set<String> KEYS = Set.of("id");

  private Plain() {}

  /**
   * The mapping of a record's components, in order; those that say nothing are left out. A record
   * that keeps all of it as written is taken as written.
   */
  static Map<String, Object> of(Record record) {
    Map<String, Object> mapping = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = read(record, component);
      if (value instanceof PackNode.Mapping written) {
        mapping.keySet().retainAll(KEYS);
        written.entries().forEach(entry -> put(mapping, entry.key(), entry.value()));
        return mapping;
      }
      put(mapping, component.getName(), value);
    }
    return mapping;
  }

  private static void put(Map<String, Object> mapping, String key, Object value) {
    Object plain = value(value);
    if (plain != null) {
      mapping.put(key, plain);
    }
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(record.getClass() + " hides " + component.getName(), e);
    }
  }

  private static @Nullable Object value(Object value) {
    return switch (value) {
      case SchemePlace ignored -> null;
      case Clause ignored -> null;
      case Optional<?> maybe -> maybe.isPresent() ? value(maybe.get()) : null;
      case PackNode.Text text -> text.value();
      case PackNode.Items items -> list(items.items());
      case PackNode.Mapping mapping -> {
        Map<String, Object> entries = new LinkedHashMap<>();
        mapping.entries().forEach(entry -> put(entries, entry.key(), entry.value()));
        yield entries;
      }
      case Collection<?> items -> list(items);
      case RelativePeriod period -> period.dated() ? written(period) : null;
      case Formula formula -> formula;
      case Sentence sentence -> written(sentence.pieces());
      case Range range -> range;
      case Record record -> of(record);
      default -> value;
    };
  }

  /** The period as packs write it. */
  private static String written(RelativePeriod period) {
    return "Y"
        + (period.yearsBack() == 0 ? "" : "-" + period.yearsBack())
        + (period.basis() == Basis.NONE ? "" : ":" + period.basis().id());
  }

  /** The sentence as packs write it, its formulas in words. */
  private static String written(List<Sentence.Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Sentence.Piece piece : pieces) {
      text.append(
          switch (piece) {
            case Sentence.Piece.Words(String words) -> words;
            case Sentence.Piece.Value(Formula formula) -> "{" + FormulaText.words(formula) + "}";
            case Sentence.Piece.Year(int back) -> "{Y" + (back == 0 ? "" : "-" + back) + "}";
            case Sentence.Piece.Number() -> "{n}";
            case Sentence.Piece.Fragment(List<Sentence.Piece> inside) ->
                "[[" + written(inside) + "]]";
          });
    }
    return text.toString();
  }

  private static List<Object> list(Collection<?> items) {
    List<Object> list = new ArrayList<>();
    for (Object item : items) {
      Object plain = value(item);
      if (plain != null) {
        list.add(plain);
      }
    }
    return list;
  }
}
