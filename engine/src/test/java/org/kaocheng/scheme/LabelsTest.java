package org.kaocheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          一、部门基本支出（万元）        | 部门基本支出
          （一）基本支出                 | 基本支出
          (2)项目支出                    | 项目支出
          1．人员经费：                  | 人员经费
          1业务工作专项                  | 业务工作专项
          2.1公用经费                    | 公用经费
          2项目支出                      | 项目支出
          3人员经费                      | 人员经费
          12项任务                       | 12项任务
          ①基本工资                      | 基本工资
          Ⅱ、项目支出                    | 项目支出
          其中：1、压缩一般性支出         | 压缩一般性支出
          其中：其中：公车购置            | 公车购置
          “三公”　经费                   | 三公经费
          一般公共预算                   | 一般公共预算
          三公经费                       | 三公经费
          2021年实际在职人数             | 2021年实际在职人数
          20万元以上的设备               | 20万元以上的设备
          1.5万元                        | 1.5万元
          填报单位（盖章）               | 填报单位
          房屋（平方米）                 | 房屋
          执行率（％）                   | 执行率
          车辆（台、辆）                 | 车辆
          商品和服务支出（含补助）        | 商品和服务支出
          因公出国（境）费用             | 因公出国(境)费用
          Ｂ级目标                       | B级目标
          （万元）                       | (万元)
          """)
  void labels_are_compared_without_numbering_notes_and_quotation_marks(
      String printed, String normal) {
    assertThat(Taxonomy.normalise(printed)).isEqualTo(normal);
    assertThat(Taxonomy.normalise(normal)).isEqualTo(normal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022年基本支出决算数                  | EXACT     | expenditure.basic
          一、部门基本支出                      | EXACT     | expenditure.basic
          财政拨款基本支出                      | CONTAINED | expenditure.basic
          财政拨款基本支出年初预算数             | CONTAINED | expenditure.basic
          2023年度一般公共预算财政拨款基本支出年初预算数为 | CONTAINED | expenditure.basic
          基本支出年初预算                      | EXACT     | expenditure.basic
          支出决算为                            | EXACT     | expenditure.total
          全年总支出                            | EXACT     | expenditure.total
          年初一般公共预算支出                   | EXACT     | expenditure.general_public_budget.total
          一般公共预算财政拨款支出               | EXACT     | expenditure.general_public_budget.total
          年初预算收入                          | EXACT     | revenue.total
          当年实际收入                          | EXACT     | revenue.total
          本年收入合计                          | EXACT     | revenue.total
          收入总计                              | EXACT     | revenue.grand_total
          事业单位经营收入                      | EXACT     | revenue.operating
          政府性基金预算财政拨款                 | EXACT     | revenue.government_fund
          2024年年初结转和结余                  | EXACT     | carryover_and_surplus.opening
          年末结转和结余                        | EXACT     | carryover_and_surplus
          结转下年                              | EXACT     | carryover_and_surplus.next_year
          上年结转                              | EXACT     | revenue.carryover_from_prior_year
          其中：人员经费                        | EXACT     | expenditure.basic.personnel
          日常公用经费支出决算数                 | EXACT     | expenditure.basic.operating
          三是公用经费                          | CONTAINED | expenditure.basic.operating
          我单位公务用车购置及运行维护费决算数    | CONTAINED | three_publics.official_vehicle
          2、“三公”经费支出                     | EXACT     | three_publics.total
          2024年“三公经费”预算                  | EXACT     | three_publics.total
          因公出国费                            | EXACT     | three_publics.overseas_travel
          因公出国(境)费                        | EXACT     | three_publics.overseas_travel
          公务用车保有量                        | EXACT     | three_publics.vehicles_held
          2021年实际在职人数                    | EXACT     | staffing.actual.total
          年末实有在编人数                      | EXACT     | staffing.actual.total
          2023年末在职职工人数                  | EXACT     | staffing.actual.total
          核定编制人数                          | EXACT     | staffing.quota.total
          参公编制                              | EXACT     | staffing.quota.public_institution
          维修费                                | EXACT     | economic.maintenance
          维修（护）费                          | EXACT     | economic.maintenance
          其他商品和服务支出                    | EXACT     | economic.other_goods_and_services
          机关事业单位基本养老保险缴费支出        | EXACT     | functional.basic_pension_insurance_contribution
          上年末固定资产金额                    | EXACT     | asset.fixed.total
          本年度拟购置固定资产总额               | EXACT     | asset.fixed.planned_purchase
          3、单价20万元以上的设备                | EXACT     | asset.equipment_over_200k.count
          政府采购货物支出                      | EXACT     | government_procurement.goods
          资金使用率                            | EXACT     | ratio.budget_execution_rate
          全局预算执行率                        | CONTAINED | ratio.budget_execution_rate
          “三公经费”变动率                      | EXACT     | ratio.three_publics_change_rate
          控制率                                | EXACT     | ratio.staffing_control_rate
          自评得分为                            | EXACT     | evaluation.self_score
          综合评定等级：                        | EXACT     | evaluation.grade
          部门（单位）名称                      | EXACT     | document.unit_name
          公交车购置                            | NEAR      | three_publics.official_vehicle_purchase
          公交车运行维护                        | NEAR      | three_publics.official_vehicle_operation
          2023年公交车购置决算数                | NEAR      | three_publics.official_vehicle_purchase
          按指出性质分                          | NEAR      | form.by_expenditure_nature
          公务接侍费                            | NEAR      | three_publics.official_reception
          固定资产总颧                          | NEAR      | asset.fixed.total
          """)
  void a_phrase_names_the_concept_at_its_head(String phrase, Closeness closeness, String concept) {
    Match match = TAXONOMY.best(phrase).orElseThrow();
    assertThat(match.concept().id()).isEqualTo(concept);
    assertThat(match.closeness()).isEqualTo(closeness);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "年初预算数",
        "全年执行数",
        "2020年决算数",
        "2022年",
        "万元",
        "1.5万元",
        "合计",
        "……",
        "",
        "信息化建设项目支出",
        "基本支出和项目支出",
        "人均公用经费",
        "政府性基金预算基本支出",
        "制作宣传品",
        "组织会议",
        "办结率",
        "群众满意度",
        "会议次数",
        "培训人数",
        "营业收入",
        "其他体育支出",
        "农村公路建设",
        "重点项目个数",
        "预算调整幅度",
        "电梯维修费",
        "行政编制52名",
        "年度决算",
        "按期完成",
        "接送人数",
        "通用资产",
        "资产原值",
        "机关工作人员",
        "部门预算执行情况",
        "公务用车运行维护费较上年减少",
        "全年无资金结转和结余"
      })
  void what_names_no_concept_stays_unnamed(String phrase) {
    assertThat(TAXONOMY.best(phrase)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本年收入合记录", "基本收入", "项目收入", "年中结转和结余", "行政编制人员", "人员控制费",
        "政府采购预算额度", "事业单位离退人员", "二级指标", "工业用房", "固定负债", "公用车购置税",
        "三公经费使用率", "项目支出绩效", "资金使用", "预算执行", "基本支出增加原因", "出租车辆费用"
      })
  void what_differs_in_meaning_is_no_near_miss(String phrase) {
    assertThat(TAXONOMY.near(phrase)).isEmpty();
  }
}
