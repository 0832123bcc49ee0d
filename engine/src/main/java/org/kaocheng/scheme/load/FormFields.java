package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.pack.FormField;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.RelativePeriod;

/** Reads lists of labelled fields. */
final class FormFields {

  private final KnownConcepts concepts;
  private final Problems problems;

  FormFields(KnownConcepts concepts, Problems problems) {
    this.concepts = concepts;
    this.problems = problems;
  }

  /** The fields listed under a key. */
  List<FormField> read(Fields around, String key) {
    List<FormField> fields = new ArrayList<>();
    for (PackNode.Mapping mapping : around.mappings(key)) {
      Fields field =
          new Fields(
              mapping, problems, "concept", "label", "prefix", "period", "unit", "indent", "column",
              "inline", "repeat", "item");
      fields.add(
          new FormField(
              field.requiredWords("label"),
              field.words("prefix"),
              concepts.required(field, "concept"),
              period(field, problems),
              field.words("unit"),
              field.count("indent", 0),
              one(
                  problems,
                  field,
                  "column",
                  Map.of("left", FormField.Side.LEFT, "right", FormField.Side.RIGHT),
                  FormField.Side.WHOLE),
              field.flag("inline", false),
              field.has("repeat")
                  ? Optional.of(field.words("item").isEmpty() ? "{n}、" : field.words("item"))
                  : Optional.empty(),
              field.place()));
    }
    return fields;
  }

  /** The period of a field; another text is a problem. */
  static RelativePeriod period(Fields fields, Problems problems) {
    Optional<PackNode.Text> text = fields.text("period");
    if (text.isEmpty()) {
      return RelativePeriod.NONE;
    }
    return RelativePeriod.of(text.get().value())
        .orElseGet(() -> {
          problems.error(
              text.get().place(),
              "“period”应为 Y（评价年度）、Y-1（上一年）或加口径，如 Y:original_budget、Y:adjusted_budget、Y:final_accounts、Y:year_end、Y:target；现为“"
                  + text.get().value()
                  + "”。");
          return RelativePeriod.NONE;
        });
  }

  /** The value a word stands for; another word is a problem. */
  static <T> T one(
      Problems problems, Fields fields, String key, Map<String, T> values, T otherwise) {
    Optional<PackNode.Text> word = fields.text(key);
    if (word.isEmpty()) {
      return otherwise;
    }
    T value = values.get(word.get().value());
    if (value != null) {
      return value;
    }
    problems.error(
        word.get().place(),
        "“"
            + key
            + "”应为 "
            + String.join("、", values.keySet().stream().sorted().toList())
            + "；现为“"
            + word.get().value()
            + "”。");
    return otherwise;
  }
}
