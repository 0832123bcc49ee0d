package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;
import org.kaocheng.scheme.pack.FormField;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.RelativePeriod;
import org.kaocheng.scheme.pack.SchemeTable;

/** Reads {@code tables.yaml}: forms with their fields, grids, lists and indicators. */
final class TableReader {

  private static final int MOST_BLANK_ROWS = 50;

  private final Clauses clauses;
  private final KnownConcepts concepts;
  private final Problems problems;

  TableReader(Clauses clauses, KnownConcepts concepts, Problems problems) {
    this.clauses = clauses;
    this.concepts = concepts;
    this.problems = problems;
  }

  List<SchemeTable> read(PackNode.Mapping part) {
    List<SchemeTable> tables = new ArrayList<>();
    for (Fields.Named named : new Fields(part, problems, "tables").named("tables")) {
      Fields fields =
          new Fields(
              named.value(),
              problems,
              "title",
              "annex",
              "unit",
              "note",
              "per",
              "header",
              "blocks",
              "footer");
      tables.add(
          new SchemeTable(
              named.id(),
              fields.requiredWords("title"),
              fields.words("annex"),
              fields.words("unit"),
              fields.words("note"),
              one(fields, "per", Map.of("project", Subject.Kind.PROJECT), Subject.Kind.DEPARTMENT),
              formFields(fields, "header"),
              blocks(fields),
              formFields(fields, "footer"),
              named.value(),
              clauses.of(fields, Clauses.NONE),
              named.place()));
    }
    return tables;
  }

  private List<FormBlock> blocks(Fields table) {
    List<FormBlock> blocks = new ArrayList<>();
    for (Fields.Named named : table.named("blocks")) {
      String kind = new Fields(named.value(), problems).requiredWords("kind");
      switch (kind) {
        case "fields" -> blocks.add(fields(named));
        case "grid" -> blocks.add(grid(named));
        case "record" -> blocks.add(records(named));
        case "indicators" -> blocks.add(indicators(named));
        case "paragraph" -> blocks.add(sentence(named));
        case "" -> {
          // Reported as missing already.
        }
        default ->
            problems.error(
                new Fields(named.value(), problems).place("kind"),
                "“kind”应为 fields、grid、record、indicators 或 paragraph；现为“" + kind + "”。");
      }
    }
    return blocks;
  }

  private FormBlock.Fields fields(Fields.Named named) {
    Fields fields = new Fields(named.value(), problems, "kind", "label", "head", "fields");
    return new FormBlock.Fields(
        named.id(),
        fields.words("label"),
        fields.strings("head"),
        formFields(fields, "fields"),
        named.place());
  }

  private List<FormField> formFields(Fields around, String key) {
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
              period(field),
              field.words("unit"),
              field.count("indent", 0),
              one(
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

  private FormBlock.Grid grid(Fields.Named named) {
    Fields fields =
        new Fields(named.value(), problems, "kind", "label", "rowHead", "columns", "rows");
    List<FormColumn> columns = columns(fields);
    List<String> heads = columns.stream().map(FormColumn::label).toList();
    List<FormRow> rows = new ArrayList<>();
    fields.requiredMappings("rows").forEach(row -> rows.add(row(row, heads)));
    return new FormBlock.Grid(
        named.id(), fields.words("label"), fields.words("rowHead"), columns, rows, named.place());
  }

  private List<FormColumn> columns(Fields around) {
    List<FormColumn> columns = new ArrayList<>();
    for (PackNode.Mapping mapping : around.requiredMappings("columns")) {
      Fields column =
          new Fields(
              mapping, problems, "label", "group", "concept", "period", "of", "inline", "blank");
      columns.add(
          new FormColumn(
              column.requiredWords("label"),
              column.words("group"),
              concepts.optional(column, "concept"),
              period(column),
              column.words("of"),
              column.flag("inline", false),
              column.flag("blank", false),
              column.place()));
    }
    return columns;
  }

  private FormRow row(PackNode.Mapping mapping, List<String> heads) {
    Fields row =
        new Fields(
            mapping,
            problems,
            "label",
            "prefix",
            "indent",
            "concept",
            "quantity",
            "value",
            "spent",
            "only",
            "text",
            "names",
            "repeat",
            "group",
            "min");
    Map<String, String> filled = new LinkedHashMap<>();
    concepts.optional(row, "concept").ifPresent(concept -> filled.put("", concept));
    concepts.optional(row, "quantity").ifPresent(concept -> filled.put("quantity", concept));
    concepts.optional(row, "value").ifPresent(concept -> filled.put("value", concept));
    for (PackNode.Text only : row.texts("only")) {
      if (!heads.contains(only.value())) {
        problems.error(
            only.place(), "表里没有“" + only.value() + "”这一栏；各栏为：" + String.join("、", heads) + "。");
      }
    }
    return new FormRow(
        row.requiredWords("label"),
        row.words("prefix"),
        row.count("indent", 0),
        filled,
        concepts.optional(row, "spent"),
        row.strings("only"),
        row.flag("text", false),
        concepts.optional(row, "names"),
        one(
            row,
            "repeat",
            Map.of("project", FormRow.Repetition.PROJECT, "open", FormRow.Repetition.OPEN),
            FormRow.Repetition.ONCE),
        row.words("group"),
        row.count("min", 0),
        row.place());
  }

  private FormBlock.Records records(Fields.Named named) {
    Fields fields =
        new Fields(named.value(), problems, "kind", "label", "each", "fixed", "columns");
    return new FormBlock.Records(
        named.id(),
        fields.words("label"),
        fields.requiredWords("each"),
        Math.min(fields.count("fixed", 1), MOST_BLANK_ROWS),
        columns(fields),
        named.place());
  }

  private FormBlock.Indicators indicators(Fields.Named named) {
    Fields fields =
        new Fields(
            named.value(),
            problems,
            "kind",
            "label",
            "tree",
            "showPoints",
            "blankRows",
            "goals-only",
            "columns",
            "places",
            "total");
    return new FormBlock.Indicators(
        named.id(),
        fields.words("label"),
        one(
            fields,
            "tree",
            Map.of("department", Subject.Kind.DEPARTMENT, "project", Subject.Kind.PROJECT),
            Subject.Kind.DEPARTMENT),
        fields.flag("showPoints", false),
        Math.min(fields.count("blankRows", 0), MOST_BLANK_ROWS),
        fields.flag("goals-only", false),
        indicatorColumns(fields),
        branches(fields),
        fields
            .mapping("total")
            .map(total -> new Fields(total, problems, "label").requiredWords("label")),
        named.place());
  }

  private List<FormBlock.IndicatorColumn> indicatorColumns(Fields around) {
    List<FormBlock.IndicatorColumn> columns = new ArrayList<>();
    Map<String, FormBlock.Role> roles = new LinkedHashMap<>();
    for (FormBlock.Role role : FormBlock.Role.values()) {
      roles.put(role.name().toLowerCase(Locale.ROOT), role);
    }
    for (PackNode.Mapping mapping : around.requiredMappings("columns")) {
      Fields column = new Fields(mapping, problems, "label", "role", "item");
      column.required("role");
      columns.add(
          new FormBlock.IndicatorColumn(
              column.requiredWords("label"),
              one(column, "role", roles, FormBlock.Role.LEVEL3),
              column.words("item")));
    }
    return columns;
  }

  private List<FormBlock.Branch> branches(Fields around) {
    List<FormBlock.Branch> branches = new ArrayList<>();
    for (PackNode.Mapping mapping : around.mappings("places")) {
      Fields place = new Fields(mapping, problems, "level1", "level2");
      branches.add(new FormBlock.Branch(place.requiredWords("level1"), place.strings("level2")));
    }
    return branches;
  }

  private FormBlock.Sentence sentence(Fields.Named named) {
    Fields fields = new Fields(named.value(), problems, "kind", "label", "text", "fields");
    return new FormBlock.Sentence(
        named.id(),
        fields.words("label"),
        fields.requiredWords("text"),
        formFields(fields, "fields"),
        named.place());
  }

  private RelativePeriod period(Fields fields) {
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
  private <T> T one(Fields fields, String key, Map<String, T> values, T otherwise) {
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
