package org.kaocheng.scheme.diff;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.diff.Change.Kind;
import org.kaocheng.scheme.diff.Change.Part;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.GradeScale;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeConcept;
import org.kaocheng.scheme.pack.SchemePolicy;
import org.kaocheng.value.Decimals;

/**
 * What differs between two effective schemes: indicators, points, rules, grades, policy and labels.
 */
public final class SchemeDiff {

  private final List<Change> changes = new ArrayList<>();

  private SchemeDiff() {}

  /** The differences, in the order of parts and, within each, of the schemes. */
  public static List<Change> of(Scheme before, Scheme after) {
    SchemeDiff diff = new SchemeDiff();
    for (Subject.Kind subject : Subject.Kind.values()) {
      Part part = subject == Subject.Kind.PROJECT ? Part.PROJECT : Part.DEPARTMENT;
      diff.changes.addAll(TreeDiff.of(part, before.tree(subject), after.tree(subject)));
    }
    diff.settings(Part.BANDS, bands(before), bands(after));
    diff.settings(Part.POLICY, policy(before.policy()), policy(after.policy()));
    diff.settings(Part.LABELS, labels(before), labels(after));
    return List.copyOf(diff.changes);
  }

  private void settings(Part part, Map<String, String> old, Map<String, String> fresh) {
    old.forEach((key, value) -> {
      String now = fresh.get(key);
      if (now == null) {
        changes.add(new Change(part, Kind.DROPPED, key, value, ""));
      } else if (!now.equals(value)) {
        changes.add(new Change(part, Kind.CHANGED, key, value, now));
      }
    });
    fresh.forEach((key, value) -> {
      if (!old.containsKey(key)) {
        changes.add(new Change(part, Kind.ADDED, key, "", value));
      }
    });
  }

  /** The grades; those of several scales are told apart by the day they begin. */
  private static Map<String, String> bands(Scheme scheme) {
    Map<String, String> bands = new LinkedHashMap<>();
    for (GradeScale scale : scheme.scales()) {
      String since =
          scheme.scales().size() < 2
              ? ""
              : scale.clause().from().map(day -> "（" + day + "起）").orElse("");
      for (GradeBand band : scale.bands()) {
        bands.put(band.grade() + since, band.range().words("分"));
      }
    }
    return bands;
  }

  private static Map<String, String> policy(SchemePolicy policy) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put("执行率的分母", policy.executionDenominator().map(Basis::label).orElse("未规定"));
    settings.put(
        "分母的几种读法",
        policy.denominatorReadings().isEmpty()
            ? "未规定"
            : String.join("、", policy.denominatorReadings().stream().map(Basis::label).toList()));
    settings.put("组内分值", policy.freeDistribution() ? "由单位分配" : "由方案规定");
    settings.put("扣分须说明原因", policy.reasonBelowFull() ? "是" : "否");
    settings.put("得分保留小数", policy.pointsDecimals() + "位");
    settings.put("比率保留小数", policy.ratioDecimals() + "位");
    settings.put("超额完成须说明原因", percent(policy.overAchievement()));
    settings.put("越低越好的指标得0分", percent(policy.lowerIsBetterZeroAt()));
    return settings;
  }

  private static String percent(Optional<BigDecimal> value) {
    return value.map(each -> "达到" + Decimals.plain(each) + "%").orElse("未规定");
  }

  private static Map<String, String> labels(Scheme scheme) {
    Map<String, String> labels = new LinkedHashMap<>();
    for (SchemeConcept concept : scheme.concepts()) {
      List<String> words = new ArrayList<>();
      concept.name().ifPresent(words::add);
      words.addAll(concept.labels());
      labels.put(concept.id(), String.join("、", words));
    }
    return labels;
  }
}
