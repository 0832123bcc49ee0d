package org.kaocheng.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaocheng.scheme.Lexicon;

class TargetParserTest {

  private static final TargetParser CELLS = TargetParser.ofCells(Lexicon.standard());

  @ParameterizedTest(name = "{0} is {1} with {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "≥200|NUMBER|AT_LEAST 200",
        "≥ 95％|NUMBER|AT_LEAST 95%",
        "≧95%|NUMBER|AT_LEAST 95%",
        "95%以上|NUMBER|AT_LEAST 95%",
        "30次以上|NUMBER|AT_LEAST 30次",
        "不少于20次|NUMBER|AT_LEAST 20次",
        "不低于90%|NUMBER|AT_LEAST 90%",
        "20篇以上|NUMBER|AT_LEAST 20篇",
        "＞3次|NUMBER|MORE_THAN 3次",
        "制发公文600份|NUMBER|EXACT 600份",
        "4人|NUMBER|EXACT 4人",
        "8小时|NUMBER|EXACT 8小时",
        "100%|NUMBER|EXACT 100%",
        "12|NUMBER|EXACT 12",
        "不高于3800元|NUMBER|AT_MOST 3800元",
        "不超过134.3万元|NUMBER|AT_MOST 134.3万元",
        "≤50万元|NUMBER|AT_MOST 50万元",
        "控制在50万元以内|NUMBER|AT_MOST 50万元",
        "85%（含）-95%|NUMBER|RANGE 85%",
        "会议中心5600平方米，大院6700平方米|NUMBER|EXACT 5600平方米, EXACT 6700平方米",
        "2140万元|NUMBER|EXACT 2140万元",
        "举办培训3次以上|NUMBER|AT_LEAST 3次",
        "1年以上|NUMBER|AT_LEAST 1年",
        "不超预算|BUDGET_LIMIT|-",
        "不超过年初预算|BUDGET_LIMIT|-",
        "不超年初预算|BUDGET_LIMIT|-",
        "不突破预算|BUDGET_LIMIT|-",
        "未超预算|BUDGET_LIMIT|-",
        "控制在年度预算范围内|BUDGET_LIMIT|-",
        "控制在预算以内|BUDGET_LIMIT|-",
        "把各项开支控制在预算成本内|BUDGET_LIMIT|-",
        "预算范围内列支|BUDGET_LIMIT|-",
        "≤预算数|BUDGET_LIMIT|-",
        "不超支|BUDGET_LIMIT|-",
        "工资总额不超过年初预算|BUDGET_LIMIT|-",
        "当年完成|DEADLINE|-",
        "按时完成|DEADLINE|-",
        "及时发放|DEADLINE|-",
        "12月底前|DEADLINE|-",
        "12月31日前完成|DEADLINE|-",
        "在规定时间节点内完成|DEADLINE|-",
        "年底前完成|DEADLINE|-",
        "达标|VERDICT|-",
        "已完成|VERDICT|-",
        "完成|VERDICT|-",
        "全部完成|VERDICT|-",
        "圆满完成|VERDICT|-",
        "达到预期目标|VERDICT|-",
        "按期完成|DEADLINE|-",
        "增加|DIRECTION|-",
        "有所提高|DIRECTION|-",
        "逐步改善|DIRECTION|-",
        "降低|DIRECTION|-",
        "满意|STATE|-",
        "基本满意|STATE|-",
        "良好以上|STATE|-",
        "优秀|STATE|-",
        "高效|STATE|-",
        "效果显著|STATE|-",
        "窗口服务范围|WORDS|-",
        "设备无人为损坏|WORDS|-",
        "三家以上比选后确定|WORDS|-",
        "''|BLANK|-",
        "/|BLANK|-",
        "—|BLANK|-",
        "落实中央八项规定精神|WORDS|-",
      })
  void reads_what_a_field_says(String text, Target.Kind kind, String quantities) {
    Target target = CELLS.parse(text);

    assertThat(target.kind()).isEqualTo(kind);
    assertThat(
            target.quantities().stream()
                .map(q -> q.bound() + " " + q.numeral() + q.unit().symbol())
                .collect(Collectors.joining(", ")))
        .isEqualTo(quantities == null ? "" : quantities);
  }

  @Test
  void reads_the_span_a_limit_is_meant_for() {
    assertThat(CELLS.parse("每月不超过10万元").every()).isEqualTo(Target.Every.MONTHLY);
    assertThat(CELLS.parse("每季度不少于1次").every()).isEqualTo(Target.Every.QUARTERLY);
    assertThat(CELLS.parse("全年不超过80万元").every()).isEqualTo(Target.Every.YEARLY);
    assertThat(CELLS.parse("不超过80万元").every()).isEqualTo(Target.Every.UNSTATED);
    assertThat(CELLS.parse("每人不超过300元").perHead()).isTrue();
    assertThat(CELLS.parse("不超年初预算").original()).isTrue();
    assertThat(CELLS.parse("不超预算").original()).isFalse();
  }

  @ParameterizedTest(name = "{1} against {0} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "≥200份|200份|MET",
        "≥200份|199份|MISSED",
        "200份|571份|MET",
        "600份|571份|MISSED",
        "600份|571件|NOT_COMPARABLE",
        "≥200份|200余份|MET",
        "≥200份|180余份|MISSED",
        "≥95%|95%|MET",
        "≥95%|94%|MISSED",
        "≥95%|95%以上|MET",
        "≥95%|90%以上|MET",
        "不超过134.3万元|134.3万元|MET",
        "不超过134.3万元|196.76万元|MISSED",
        "不超过134.3万元|1343000元|MET",
        "不超过5次|5次|MET",
        "5-8次|6次|MET",
        "5-8次|12次|NOT_COMPARABLE",
        "≥3次|100%|NOT_COMPARABLE",
        "≥3次|3人|NOT_COMPARABLE",
      })
  void compares_a_result_with_a_target(
      String target, String result, TargetComparison.Outcome outcome) {
    TargetComparison comparison =
        TargetComparison.of(
            CELLS.parse(target).single().orElseThrow(),
            CELLS.parse(result).single().orElseThrow(),
            TargetComparison.Sense.AT_LEAST);

    assertThat(comparison.outcome()).isEqualTo(outcome);
  }

  @Test
  void a_bare_number_is_the_most_where_less_is_better() {
    TargetComparison comparison =
        TargetComparison.of(
            CELLS.parse("50万元").single().orElseThrow(),
            CELLS.parse("52万元").single().orElseThrow(),
            TargetComparison.Sense.AT_MOST);

    assertThat(comparison)
        .isEqualTo(new TargetComparison(TargetComparison.Outcome.MISSED, "52万元＞50万元"));
  }

  @Test
  void plain_text_finds_its_way_back() {
    IndexedText plain = IndexedText.of("满 意　率９５％");

    assertThat(plain.text()).isEqualTo("满意率95%");
    assertThat(plain.written(3)).isEqualTo(5);
    assertThat(plain.written(6)).isEqualTo(8);
  }
}
