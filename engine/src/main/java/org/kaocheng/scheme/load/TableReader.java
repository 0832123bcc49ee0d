package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormColumn;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.scheme.pack.Sentence;

/** Reads {@code tables.yaml}: forms with their fields, grids, lists and indicators. */
final class TableReader {

  private static final int MOST_BLANK_ROWS = 50;

  private final Clauses clauses;
  private final KnownConcepts concepts;
  private final SentenceReader sentences;
  private final FormFields fieldLists;
  private final Problems problems;

  TableReader(
      Clauses clauses, KnownConcepts concepts, SentenceReader sentences, Problems problems) {
    this.clauses = clauses;
    this.concepts = concepts;
    this.sentences = sentences;
    this.fieldLists = new FormFields(concepts, problems);
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
              FormFields.one(
                  problems,
                  fields,
                  "per",
                  Map.of("project", Subject.Kind.PROJECT),
                  Subject.Kind.DEPARTMENT),
              fieldLists.read(fields, "header"),
              blocks(fields),
              fieldLists.read(fields, "footer"),
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
        fieldLists.read(fields, "fields"),
        named.place());
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
              FormFields.period(column, problems),
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
        FormFields.one(
            problems,
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
        FormFields.one(
            problems,
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
              FormFields.one(problems, column, "role", roles, FormBlock.Role.LEVEL3),
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

  private FormBlock.Paragraph sentence(Fields.Named named) {
    Fields fields = new Fields(named.value(), problems, "kind", "label", "text", "fields");
    return new FormBlock.Paragraph(
        named.id(),
        fields.words("label"),
        fields.required("text").flatMap(sentences::read).orElseGet(() -> new Sentence(List.of())),
        fieldLists.read(fields, "fields"),
        named.place());
  }
}
