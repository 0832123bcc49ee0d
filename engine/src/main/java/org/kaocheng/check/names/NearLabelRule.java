package org.kaocheng.check.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Field;
import org.kaocheng.check.text.Likeness;
import org.kaocheng.check.text.Sheet;
import org.kaocheng.check.text.Spots;
import org.kaocheng.scheme.Concept;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Dimension;

/**
 * Row labels one character off a standard label of the field, standing among rows of the same group
 * of concepts: 公交车购置 below 公务用车购置和维护经费.
 */
public final class NearLabelRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "names.label",
          Family.CONSISTENCY,
          Severity.WARNING,
          "栏目名称疑有误",
          "栏目名称与规定的名称相差一字，含义随之改变。",
          "请按规定的栏目名称更正。");

  private static final int NEIGHBOURS = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Sheet sheet : Sheet.all(examination)) {
      for (int row = 0; row < sheet.rows().size(); row++) {
        Optional<Field> label = Sheet.label(sheet.rows().get(row));
        if (label.isPresent() && label.get().text().length() <= 20) {
          check(examination.taxonomy(), sheet, row, label.get()).ifPresent(findings::add);
        }
      }
    }
    return findings;
  }

  private static Optional<Finding> check(Taxonomy taxonomy, Sheet sheet, int row, Field label) {
    boolean figures = Sheet.after(sheet.rows().get(row), label).stream().anyMatch(Field::isNumeric);
    if (!figures) {
      return Optional.empty();
    }
    return taxonomy
        .near(label.text())
        .filter(match -> match.concept().dimension() == Dimension.MONEY)
        .filter(match -> !isMeant(Taxonomy.normalise(label.text()), match.label()))
        .filter(match -> hasNeighbour(taxonomy, sheet, row, match.concept()))
        .map(match -> finding(label, match.label()));
  }

  /** Whether the difference is a connecting word or a number and not a slip. */
  private static boolean isMeant(String name, String standard) {
    return Likeness.difference(name, standard)
        .filter(d -> (d.left() + d.right()).matches(".*[和与及的、费数额0-9一二三四五六七八九十].*|"))
        .isPresent();
  }

  private static boolean hasNeighbour(Taxonomy taxonomy, Sheet sheet, int row, Concept concept) {
    String group = group(concept.id());
    int from = Math.max(0, row - NEIGHBOURS);
    int to = Math.min(sheet.rows().size(), row + NEIGHBOURS + 1);
    return sheet.rows().subList(from, to).stream()
        .flatMap(fields -> Sheet.label(fields).stream())
        .filter(label -> label.row() != row)
        .flatMap(label -> taxonomy.named(label.text()).stream())
        .anyMatch(other -> group(other.id()).equals(group) || other.id().equals(group));
  }

  private static String group(String id) {
    int dot = id.lastIndexOf('.');
    return dot < 0 ? id : id.substring(0, dot);
  }

  private static Finding finding(Field label, String standard) {
    String stated = label.text().replaceFirst("^其中[：:]?", "");
    return FindingBuilder.of(CARD)
        .message("栏目“" + stated + "”疑为“" + standard + "”之误，请按规定的栏目名称核改。")
        .stated(stated)
        .expected(standard)
        .key(stated + ">" + standard)
        .at(Spots.whole(label.passage()))
        .build();
  }
}
