package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;

/** A part of a form of one shape. */
public sealed interface FormBlock {

  /** Its key within the table. */
  String id();

  /** What stands before or beside it; empty when nothing. */
  String label();

  /** Where the scheme says so. */
  SchemePlace place();

  /**
   * Labelled fields.
   *
   * @param head a head above the fields; with as many words as fields the fields stand under their
   *     words in one row; empty when none
   * @param fields the fields in order
   */
  record Fields(
      String id, String label, List<String> head, List<FormField> fields, SchemePlace place)
      implements FormBlock {
    public Fields {
      requireNonNull(id, "id is null");
      requireNonNull(label, "label is null");
      head = List.copyOf(head);
      fields = List.copyOf(fields);
      requireNonNull(place, "place is null");
    }

    /** Whether the fields stand in columns under the words of the head. */
    public boolean isUnderHead() {
      return head.size() == fields.size()
          && fields.stream().allMatch(field -> field.side() == FormField.Side.WHOLE);
    }
  }

  /**
   * Rows and columns of figures.
   *
   * @param rowHead the head of the labels' column; empty when none
   * @param columns the columns in order
   * @param rows the rows in order
   */
  record Grid(
      String id,
      String label,
      String rowHead,
      List<FormColumn> columns,
      List<FormRow> rows,
      SchemePlace place)
      implements FormBlock {
    public Grid {
      requireNonNull(id, "id is null");
      requireNonNull(label, "label is null");
      requireNonNull(rowHead, "rowHead is null");
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
      requireNonNull(place, "place is null");
    }
  }

  /**
   * A list with one row for each of several: units, persons.
   *
   * @param each what a row is for: unit, subordinate, evaluator
   * @param least how many rows stand at the least, also when blank
   * @param columns the columns in order
   */
  record Records(
      String id, String label, String each, int least, List<FormColumn> columns, SchemePlace place)
      implements FormBlock {
    public Records {
      requireNonNull(id, "id is null");
      requireNonNull(label, "label is null");
      requireNonNull(each, "each is null");
      columns = List.copyOf(columns);
      requireNonNull(place, "place is null");
    }
  }

  /** What stands in a column of a table of indicators. */
  enum Role {
    LEVEL1,
    LEVEL2,
    LEVEL3,
    CRITERION,
    TARGET,
    ACTUAL,
    POINTS,
    SCORE,
    DEVIATION
  }

  /**
   * A column of a table of indicators.
   *
   * @param label its head
   * @param role what stands in it
   * @param item words before each entry with {@code {n}} for its number: 指标{n}：; may be empty
   */
  record IndicatorColumn(String label, Role role, String item) {
    public IndicatorColumn {
      requireNonNull(label, "label is null");
      requireNonNull(role, "role is null");
      requireNonNull(item, "item is null");
    }
  }

  /**
   * First- and second-level names of rows that are not those of the scheme's tree.
   *
   * @param level1 the first level
   * @param level2 the second levels under it
   */
  record Branch(String level1, List<String> level2) {
    public Branch {
      requireNonNull(level1, "level1 is null");
      level2 = List.copyOf(level2);
    }
  }

  /**
   * A table of indicators.
   *
   * @param tree whose indicators
   * @param showPoints whether groups are printed with their points: 产出指标（50分）
   * @param blankRows how many blank rows stand where a unit adds its own
   * @param goalsOnly whether it holds goals and results without points and scores
   * @param columns the columns in order
   * @param branches its first and second levels where they are not the tree's; empty for the tree's
   * @param total the label of the row of totals; empty when there is none
   */
  record Indicators(
      String id,
      String label,
      Subject.Kind tree,
      boolean showPoints,
      int blankRows,
      boolean goalsOnly,
      List<IndicatorColumn> columns,
      List<Branch> branches,
      Optional<String> total,
      SchemePlace place)
      implements FormBlock {
    public Indicators {
      requireNonNull(id, "id is null");
      requireNonNull(label, "label is null");
      requireNonNull(tree, "tree is null");
      columns = List.copyOf(columns);
      branches = List.copyOf(branches);
      requireNonNull(total, "total is null");
      requireNonNull(place, "place is null");
    }
  }

  /**
   * A sentence with fields in it.
   *
   * @param sentence the sentence
   * @param fields the fields it is written from
   */
  record Paragraph(
      String id, String label, Sentence sentence, List<FormField> fields, SchemePlace place)
      implements FormBlock {
    public Paragraph {
      requireNonNull(id, "id is null");
      requireNonNull(label, "label is null");
      requireNonNull(sentence, "sentence is null");
      fields = List.copyOf(fields);
      requireNonNull(place, "place is null");
    }
  }
}
