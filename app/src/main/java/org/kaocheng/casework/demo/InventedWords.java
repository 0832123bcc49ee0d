package org.kaocheng.casework.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Dimension;

/** The words of an invented filing. */
final class InventedWords {

  private final Office office;
  private final int year;

  InventedWords(Office office, int year) {
    this.office = office;
    this.year = year;
  }

  /** The words of a slot; empty where a figure is asked for. */
  Optional<Content> of(Slot slot) {
    Dimension dimension =
        Taxonomy.standard()
            .concept(slot.concept())
            .map(each -> each.dimension())
            .orElse(Dimension.NONE);
    return dimension == Dimension.NONE
        ? Optional.of(new Content.Words(text(slot)))
        : Optional.empty();
  }

  private String text(Slot slot) {
    return switch (slot.concept()) {
      case "document.fiscal_year" -> year + "年";
      case "document.fill_date", "document.report_date" -> (year + 1) + "年3月18日";
      case "document.evaluation_method" -> "部门绩效自评";
      case "document.evaluation_body" -> "部门评价组";
      case "document.template_issuer" -> "青禾县财政局";
      case "form.money_unit" -> "万元";
      case "form.cutoff_date" -> (year - 1) + "年12月31日";
      case "unit.code" -> "305001";
      case "unit.legal_nature" -> "行政单位";
      case "unit.administrative_rank" -> "正科级";
      case "unit.funding_guarantee_form" -> "财政拨款";
      case "project.name" -> slot.subject().name();
      case "project.competent_department", "project.implementing_unit" -> office.name();
      case "project.narrative" -> office.product() + "2000" + office.measure();
      case "project.achievement" -> "全年" + office.product() + "2100" + office.measure();
      case "goal.expected" -> "完成全年" + office.work() + "任务。";
      case "goal.actual" -> "全年" + office.work() + "任务已经完成。";
      case "goal.task" -> "做好" + office.work() + "工作。";
      case "evaluation.deviation_reason", "evaluation.improvement" -> "无";
      case "narrative.economy_measures" -> "严格执行公务接待和公务用车管理办法，从严审核各项开支。";
      case "person.preparer" -> "甲某";
      case "person.unit_head", "person.contact" -> "乙某";
      default ->
          slot.concept().endsWith("phone")
              ? "0000-0000000"
              : slot.concept().startsWith("person.") ? "丙某" : "负责全县" + office.work() + "工作。";
    };
  }

  /** A paragraph for every section of the outline that asks for the unit's own words. */
  Map<String, List<String>> sections(Scheme scheme) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    sections(scheme.outline().sections(), "", words);
    return words;
  }

  private void sections(
      List<OutlineSection> sections, String above, Map<String, List<String>> words) {
    for (OutlineSection section : sections) {
      String path = above.isEmpty() ? section.id() : above + "/" + section.id();
      if (section.ownWords() && section.empty().isEmpty()) {
        String work = "围绕" + office.work() + "，按要求组织开展了相关工作，各项任务有序推进。";
        words.put(path, List.of("本单位在" + section.heading() + "方面，" + work));
      }
      sections(section.sections(), path, words);
    }
  }
}
