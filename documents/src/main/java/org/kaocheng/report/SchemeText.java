package org.kaocheng.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.GradeScale;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.DisplayWidth;

/** Schemes as text. */
public final class SchemeText {

  private static final int INDENT = 2;
  private static final int YEARS = 14;

  private SchemeText() {}

  /** The schemes as a list, one in a line, ending with a line break. */
  public static String list(List<Scheme> schemes, TextStyle style) {
    int widest =
        schemes.stream().mapToInt(scheme -> DisplayWidth.of(scheme.id())).max().orElse(0) + 2;
    TextLines lines = new TextLines(style);
    for (Scheme scheme : schemes) {
      lines.line(
          DisplayWidth.padded(scheme.id(), widest)
              + DisplayWidth.padded(scheme.years().words(), YEARS)
              + DisplayWidth.padded(scheme.level().label(), INDENT + 4)
              + scheme.name());
    }
    return TextStyle.harmless(lines.toString());
  }

  /** A scheme for reading: its sources, its indicators with points and criteria, its grades. */
  public static String show(Scheme scheme, TextStyle style) {
    TextLines lines = new TextLines(style).line(style.bold(scheme.name()));
    lines.paragraph(INDENT, "编号：", scheme.id());
    lines.paragraph(INDENT, "适用：", scheme.years().words() + "，" + scheme.level().label());
    lines.paragraph(INDENT, "各层：", String.join(" ← ", scheme.layers()));
    scheme.sources().forEach((key, clause) -> lines.paragraph(INDENT, "来源：", source(clause)));
    for (IndicatorTree tree : scheme.trees()) {
      String subject = tree.subject() == Subject.Kind.PROJECT ? "项目支出" : "部门整体支出";
      String layout = tree.label().isEmpty() ? "" : "，" + tree.label();
      lines.gap().line(style.bold(subject + layout + "（" + Decimals.plain(tree.points()) + "分）"));
      tree.groups().forEach(group -> node(group, INDENT, lines));
    }
    scheme.scales().forEach(scale -> grades(scale, lines, style));
    return lines.toString();
  }

  private static String source(Clause clause) {
    return clause.document()
        + clause.from().map(SchemeText::from).orElse("")
        + clause.to().map(day -> "，至" + day).orElse("")
        + (clause.verified() ? "" : "（未对照原文核对）");
  }

  private static String from(LocalDate day) {
    return "，" + day + "起";
  }

  private static void node(IndicatorNode node, int indent, TextLines lines) {
    String points = node.points().map(each -> Decimals.plain(each) + "分").orElse("分值自定");
    lines.paragraph(
        indent,
        node.label() + "　" + points + (node.criterion().isEmpty() ? "" : "　"),
        node.criterion());
    node.children().forEach(child -> node(child, indent + INDENT, lines));
  }

  private static void grades(GradeScale scale, TextLines lines, TextStyle style) {
    lines.gap().line(style.bold("评价等级"));
    for (GradeBand band : scale.bands()) {
      lines.paragraph(INDENT, band.grade() + "　", band.range().words("分"));
    }
    Optional.of(source(scale.clause()))
        .filter(words -> !scale.clause().document().isEmpty())
        .ifPresent(words -> lines.paragraph(INDENT, "依据：", words));
  }
}
