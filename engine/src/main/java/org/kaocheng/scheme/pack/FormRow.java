package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;

/**
 * A row of a form's grid.
 *
 * @param label its label; {@code {项目名称}} stands for a project's name
 * @param prefix words printed before the label that do not belong to it: 其中
 * @param indent how deep its label is set in, from 0
 * @param concepts what is filled in by the column's {@link FormColumn#of()}; under the empty key
 *     where the columns do not tell
 * @param spent what is filled in in columns of final accounts, where it is another concept than
 *     what is planned; empty when it is not
 * @param only the heads of the columns that are filled in; empty for all
 * @param text whether words are filled in, over all columns
 * @param names the concept of the name printed in the row's head; empty when none
 * @param repetition what the row is repeated for
 * @param group which group of projects the row is repeated for; empty for all
 * @param least how many rows stand at the least, also when blank
 * @param place where the scheme says so
 */
public record FormRow(
    String label,
    String prefix,
    int indent,
    Map<String, String> concepts,
    Optional<String> spent,
    List<String> only,
    boolean text,
    Optional<String> names,
    Repetition repetition,
    String group,
    int least,
    SchemePlace place) {

  /** What a row is repeated for. */
  public enum Repetition {
    /** It stands once. */
    ONCE,
    /** For each project. */
    PROJECT,
    /** As often as the unit needs, with labels of its own. */
    OPEN
  }

  public FormRow {
    requireNonNull(label, "label is null");
    requireNonNull(prefix, "prefix is null");
    concepts = Collections.unmodifiableMap(new LinkedHashMap<>(concepts));
    requireNonNull(spent, "spent is null");
    only = List.copyOf(only);
    requireNonNull(names, "names is null");
    requireNonNull(repetition, "repetition is null");
    requireNonNull(group, "group is null");
    requireNonNull(place, "place is null");
  }

  /** The label as printed, its prefix before it. */
  public String printed() {
    return prefix.isEmpty() ? label : prefix + "：" + label;
  }

  /** What is filled in in a column; empty when nothing is. */
  public Optional<String> concept(FormColumn column) {
    if (!only.isEmpty() && !only.contains(column.label())) {
      return Optional.empty();
    }
    if (column.concept().isPresent()) {
      return column.concept();
    }
    if (column.period().basis() == Basis.FINAL_ACCOUNTS && spent.isPresent()) {
      return spent;
    }
    return Optional.ofNullable(concepts.get(column.of()));
  }
}
