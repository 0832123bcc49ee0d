package org.kaocheng.check.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.RuleCard;
import org.kaocheng.source.Severity;

/**
 * The same paragraph, or nearly the same, in the reports of two units, or of two years of a unit.
 * Of two units alike words and several figures, all equal, are a warning, alike words alone a hint.
 * Of two years of a unit the former are a hint, since offices and posts may stay what they are, and
 * the latter nothing. Words that many units use, each with a change or none, are a form's or a
 * law's and are nobody's.
 */
public final class CopiedParagraph implements PeerRule<ComparedParagraph> {

  /** Words used by more units are set phrases. */
  public static final int MOST_UNITS = 5;

  /** Words that stand in more files are set phrases, be they all of one unit. */
  public static final int MOST_FILES = 60;

  /** Fewer figures may be alike by chance: 1次, 100%. */
  public static final int FEWEST_FIGURES = 3;

  /** Shorter words may be nearly alike for what they must say. */
  private static final int SHORTEST_NEARLY = 80;

  private static final RuleCard CARD =
      new RuleCard(
          "peer.copied-paragraph",
          Family.PEERS,
          Severity.WARNING,
          "段落雷同",
          "与其他单位或上年度的段落文字完全相同或基本相同，数字也全部相同，内容可能不是根据本单位本年度的情况写的。",
          "请核对该段是否为本单位本年度的实际情况；不是的重写，并逐一核对数字。");

  private static final Comparator<ComparedParagraph> ORDER =
      Comparator.comparing(ComparedParagraph::file)
          .thenComparing(ComparedParagraph::words)
          .thenComparing(ComparedParagraph::figures)
          .thenComparing(ComparedParagraph::text);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Map<String, List<Finding>> check(List<ComparedParagraph> compared) {
    PastParagraphs past = new PastParagraphs(compared.stream().sorted(ORDER));
    List<ComparedParagraph> told = compared.stream().filter(each -> !each.past()).toList();
    Map<String, String> clusters =
        AlikeTexts.clusters(told.stream().map(ComparedParagraph::words).toList());
    Map<String, List<ComparedParagraph>> alike =
        told.stream()
            .sorted(ORDER)
            .collect(
                Collectors.groupingBy(
                    each -> clusters.getOrDefault(each.words(), each.words()),
                    TreeMap::new,
                    Collectors.toList()));
    Map<String, List<Finding>> findings = new TreeMap<>();
    alike.values().stream()
        .map(Cluster::of)
        .filter(cluster -> cluster.units() <= MOST_UNITS)
        .forEach(cluster -> {
          for (ComparedParagraph each : cluster.paragraphs()) {
            cluster
                .source(each, past)
                .ifPresent(from ->
                    findings
                        .computeIfAbsent(each.file(), key -> new ArrayList<>())
                        .add(finding(each, from, cluster.shared(each, from))));
          }
        });
    return findings;
  }

  /**
   * Paragraphs alike.
   *
   * @param paragraphs in order
   * @param shingles of their words
   */
  private record Cluster(List<ComparedParagraph> paragraphs, Map<String, Set<String>> shingles) {

    static Cluster of(List<ComparedParagraph> paragraphs) {
      Map<String, Set<String>> shingles = new HashMap<>();
      paragraphs.forEach(each -> shingles.computeIfAbsent(each.words(), Shingles::of));
      return new Cluster(paragraphs, shingles);
    }

    long units() {
      return paragraphs.stream().map(ComparedParagraph::unit).distinct().count();
    }

    /** The paragraph it is most like; empty when it is nobody else's, or told. */
    Optional<ComparedParagraph> source(ComparedParagraph each, PastParagraphs past) {
      Predicate<ComparedParagraph> another = other -> !other.unit().equals(each.unit());
      Predicate<ComparedParagraph> before =
          other -> other.year() != 0 && other.year() < each.year();
      return first(each, other -> sameFigures(each, other) && another.or(before).test(other))
          .or(() -> each.figureCount() < FEWEST_FIGURES ? Optional.empty() : past.repeatedBy(each))
          .or(() -> first(each, other -> sameWords(each, other) && another.test(other)))
          .or(() ->
              each.words().length() < SHORTEST_NEARLY ? Optional.empty() : first(each, another));
    }

    private Optional<ComparedParagraph> first(
        ComparedParagraph each, Predicate<ComparedParagraph> such) {
      List<ComparedParagraph> others = paragraphs.stream().filter(such).toList();
      return others.stream()
          .filter(other -> sameWords(each, other))
          .findFirst()
          .or(() ->
              others.stream().filter(other -> shared(each, other) >= AlikeTexts.ALIKE).findFirst());
    }

    /** How much of their words two paragraphs share, in per cent. */
    int shared(ComparedParagraph one, ComparedParagraph other) {
      return Shingles.shared(shingles(one), shingles(other));
    }

    /** Those of a past paragraph are not among those of the cluster. */
    private Set<String> shingles(ComparedParagraph each) {
      Set<String> known = shingles.get(each.words());
      return known == null ? Shingles.of(each.words()) : known;
    }
  }

  private static boolean sameWords(ComparedParagraph one, ComparedParagraph other) {
    return one.words().equals(other.words());
  }

  private static boolean sameFigures(ComparedParagraph one, ComparedParagraph other) {
    return one.figureCount() >= FEWEST_FIGURES && one.figures().equals(other.figures());
  }

  private static Finding finding(ComparedParagraph each, ComparedParagraph from, int shared) {
    boolean figures = sameFigures(each, from);
    boolean exact = sameWords(each, from);
    boolean own = from.unit().equals(each.unit());
    String whose = own ? "本单位" : from.unit();
    String count = each.figureCount() + "个数字";
    return FindingBuilder.of(CARD)
        .severity(figures && !own ? Severity.WARNING : Severity.INFO)
        .message(
            "段落“"
                + each.text()
                + "……”与"
                + whose
                + (from.year() == 0 ? "" : from.year() + "年度")
                + "报告的一段文字"
                + (figures && exact ? "及其中" + count : "")
                + (exact ? "完全相同" : "基本相同")
                + (figures && !exact ? "，其中" + count + "全部相同" : "")
                + "。")
        .stated(each.text())
        .formula("对照：" + from.file() + (exact ? "" : "；去掉数字和标点后，每五个字相连的片段有" + shared + "%相同"))
        .key(each.unit() + each.year() + each.words())
        .build();
  }
}
