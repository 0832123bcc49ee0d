package org.kaocheng.check.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;

/**
 * The same paragraph in the reports of two units, or of two years of a unit. The same words and
 * several figures, all alike, are a warning; the same words alone in two units a hint, in two years
 * of a unit nothing. Words that many units use are a form's or a law's and are nobody's.
 */
public final class CopiedParagraph implements PeerRule<SameParagraph> {

  /** Words used by more units are set phrases. */
  public static final int MOST_UNITS = 5;

  /** Fewer figures may be alike by chance: 1次, 100%. */
  private static final int FEWEST_FIGURES = 3;

  private static final RuleCard CARD =
      new RuleCard(
          "peer.copied-paragraph",
          Family.PEERS,
          Severity.WARNING,
          "段落雷同",
          "与其他单位或上年度的段落连同数字完全相同，说明内容不是根据本单位本年度的情况写的。",
          "按本单位本年度的实际情况重写，并逐一核对数字。");

  private static final Comparator<SameParagraph> ORDER =
      Comparator.comparing(SameParagraph::file)
          .thenComparing(SameParagraph::print)
          .thenComparing(SameParagraph::figures);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Map<String, List<Finding>> check(List<SameParagraph> compared) {
    Map<String, List<SameParagraph>> alike =
        compared.stream()
            .sorted(ORDER)
            .collect(
                Collectors.groupingBy(SameParagraph::print, TreeMap::new, Collectors.toList()));
    Map<String, List<Finding>> findings = new TreeMap<>();
    alike.values().stream()
        .filter(group -> group.stream().map(SameParagraph::unit).distinct().count() <= MOST_UNITS)
        .forEach(group -> {
          for (SameParagraph each : group) {
            source(each, group)
                .ifPresent(from ->
                    findings
                        .computeIfAbsent(each.file(), key -> new ArrayList<>())
                        .add(finding(each, from)));
          }
        });
    return findings;
  }

  /** The paragraph it is most like; empty when it is nobody else's, or told. */
  private static Optional<SameParagraph> source(SameParagraph each, List<SameParagraph> group) {
    Optional<SameParagraph> withFigures =
        each.figureCount() < FEWEST_FIGURES
            ? Optional.empty()
            : group.stream()
                .filter(other -> other.figures().equals(each.figures()))
                .filter(other ->
                    !other.unit().equals(each.unit())
                        || other.year() != 0 && other.year() < each.year())
                .findFirst();
    return withFigures.or(
        () -> group.stream().filter(other -> !other.unit().equals(each.unit())).findFirst());
  }

  private static Finding finding(SameParagraph each, SameParagraph from) {
    boolean figures = each.figureCount() >= FEWEST_FIGURES && from.figures().equals(each.figures());
    String whose = from.unit().equals(each.unit()) ? "本单位" : from.unit();
    return FindingBuilder.of(CARD)
        .severity(figures ? Severity.WARNING : Severity.INFO)
        .message(
            "段落“"
                + each.text()
                + "……”与"
                + whose
                + (from.year() == 0 ? "" : from.year() + "年度")
                + "报告的一段文字"
                + (figures ? "及其中" + each.figureCount() + "个数字" : "")
                + "完全相同。")
        .stated(each.text())
        .formula("对照：" + from.file())
        .key(each.unit() + each.year() + each.print())
        .build();
  }
}
