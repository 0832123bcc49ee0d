package org.kaocheng.check.peer;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
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
 * Self-scores that stand on a number people like far more often than on its neighbours, told of the
 * group. Of the scores less than two points from the number (at 100: above 97), a third would stand
 * on it exactly if scores were whole and spread evenly, fewer if they had decimals. Told when half
 * or more do (at 100: two thirds), and chance would do that less than once in ten thousand groups:
 * the exact upper tail of the binomial distribution with p = 1/3.
 */
public final class HeapedScores implements PeerRule<PeerReport> {

  /** The key of findings that are about a group and about none of its files alone. */
  public static final String GROUP = "";

  private static final List<Integer> LIKED =
      List.of(100, 99, 98, 96, 95, 92, 90, 88, 85, 80, 75, 70, 60);
  private static final int TOP = 100;
  private static final int FEWEST_NEAR = 20;
  private static final BigInteger RARE = BigInteger.valueOf(10_000);

  private static final RuleCard CARD =
      new RuleCard(
          "peer.heaped-scores",
          Family.PEERS,
          Severity.INFO,
          "自评得分扎堆",
          "许多单位的自评得分正好是同一个整数，可能是先定总分、再凑分项。",
          "抽查得分相同的单位，逐项核对分项得分的依据。");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public Map<String, List<Finding>> check(List<PeerReport> compared) {
    Map<String, Map<String, BigDecimal>> groups = new TreeMap<>();
    for (PeerReport report : compared) {
      boolean outOfHundred =
          report.points().filter(points -> points.compareTo(hundred()) == 0).isPresent();
      Optional<BigDecimal> score = report.selfScore().filter(any -> outOfHundred);
      // A unit that handed in several files with one score counts once.
      score.ifPresent(value ->
          groups
              .computeIfAbsent(report.group(), group -> new TreeMap<>())
              .put(report.unit() + " " + value.stripTrailingZeros(), value));
    }
    List<Finding> findings = new ArrayList<>();
    groups.forEach((group, scores) -> {
      for (int liked : LIKED) {
        Heap heap = Heap.of(List.copyOf(scores.values()), liked);
        if (heap.isTold()) {
          findings.add(finding(group, scores.size(), heap));
        }
      }
    });
    return findings.isEmpty() ? Map.of() : Map.of(GROUP, findings);
  }

  private static BigDecimal hundred() {
    return BigDecimal.valueOf(TOP);
  }

  private static Finding finding(String group, int size, Heap heap) {
    String about =
        heap.liked == TOP
            ? "97分以上（不含97分）"
            : (heap.liked - 2) + "至" + (heap.liked + 2) + "分之间（不含两端）";
    String share =
        BigDecimal.valueOf(heap.on * 100L)
            .divide(BigDecimal.valueOf(heap.near), 0, RoundingMode.HALF_UP)
            .toPlainString();
    return FindingBuilder.of(CARD)
        .message(
            group
                + size
                + "个得分中，正好"
                + heap.liked
                + "分的有"
                + heap.on
                + "个，占"
                + about
                + "得分的"
                + share
                + "%。")
        .stated(heap.on + "个")
        .formula(
            heap.on
                + "÷"
                + heap.near
                + "；得分若均匀分布，约三分之一正好为"
                + heap.liked
                + "分，出现"
                + heap.on
                + "个及以上的概率不足万分之一")
        .key(group + heap.liked)
        .build();
  }

  /**
   * The scores on and about a number.
   *
   * @param liked the number
   * @param on how many stand on it exactly
   * @param near how many stand on it or near it
   */
  private record Heap(int liked, int on, int near) {

    static Heap of(List<BigDecimal> scores, int liked) {
      BigDecimal number = BigDecimal.valueOf(liked);
      BigDecimal low = BigDecimal.valueOf(liked == TOP ? liked - 3L : liked - 2L);
      BigDecimal high = BigDecimal.valueOf(liked + 2L);
      Map<Boolean, Long> near =
          scores.stream()
              .filter(each -> each.compareTo(low) > 0 && each.compareTo(high) < 0)
              .collect(
                  Collectors.partitioningBy(
                      each -> each.compareTo(number) == 0, Collectors.counting()));
      int on = Math.toIntExact(near.getOrDefault(true, 0L));
      return new Heap(liked, on, on + Math.toIntExact(near.getOrDefault(false, 0L)));
    }

    boolean isTold() {
      boolean many = liked == TOP ? on * 3 >= near * 2 : on * 2 >= near;
      return near >= FEWEST_NEAR && many && isRare();
    }

    /** Sums C(near, k)·2^(near−k) over k from on to near, over 3^near. */
    private boolean isRare() {
      BigInteger ways = BigInteger.ONE;
      BigInteger tail = BigInteger.ZERO;
      for (int k = near; k >= on; k--) {
        tail = tail.add(ways.shiftLeft(near - k));
        ways = ways.multiply(BigInteger.valueOf(k)).divide(BigInteger.valueOf(near - k + 1L));
      }
      return tail.multiply(RARE).compareTo(BigInteger.valueOf(3).pow(near)) < 0;
    }
  }
}
