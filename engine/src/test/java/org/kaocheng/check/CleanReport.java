package org.kaocheng.check;

/** A report without anything to find, with the traps that rules on words must not fall into. */
public final class CleanReport {

  private CleanReport() {}

  /** The report. */
  public static ReadingFixture report() {
    return forms(prose(ReadingFixture.report()));
  }

  private static ReadingFixture prose(ReadingFixture report) {
    return report
        .headings("一、部门基本情况", "（一）机构设置情况")
        .paragraphs(
            "云溪县档案馆内设办公室、保管利用股和征集编研股，核定编制12人，2022年末在职11人，控制率为91.67%。",
            "主要职责是：1.贯彻执行档案工作法律法规。2.负责全县档案接收。3.开展编研开发。4.完成县委交办的其他任务。")
        .headings("（二）年度绩效目标")
        .paragraphs(
            "一是按时接收到期档案；二是既保障日常查阅，又推进数字化；三是人人参与、天天落实，不断提高服务水平。",
            "目标1：接收档案2000卷；",
            "目标2：数字化加工1000卷；",
            "目标3：接待查阅500人次。")
        .headings("二、一般公共预算支出情况")
        .paragraphs(
            "2022年年初预算356.20万元，决算支出351.08万元，预算执行率98.56%，比2021年增长3.2%。",
            "“三公”经费支出1.20万元，政府采购支出20.00万元，年末无结转结余。",
            "根据《云溪县预算绩效管理办法》（云财〔2020〕8号）要求，对全县各单位移交工作进行指导，并向市档案局报送了情况。")
        .headings("三、政府性基金预算支出情况（无）", "四、部门整体支出绩效情况")
        .paragraphs("自评得分96分，评价等级为优秀，其中服务对象满意度97%，得分在[85,100)之间的项目（共3个）均已完成。")
        .headings("五、存在的问题及改进措施")
        .paragraphs("部分指标不够细化。下一步将细化指标，按月通报进度。");
  }

  private static ReadingFixture forms(ReadingFixture report) {
    return report
        .paragraphs("填报单位：云溪县档案馆        填报时间：2023年3月2日")
        .table(
            "|编制数|2022年实际在职人数|控制率",
            "|12|11|91.67%",
            "项目|2021年决算数|2022年预算数|2022年决算数",
            "一、部门基本支出|200.10|210.20|208.08",
            "其中：公用经费|30.10|32.00|31.00",
            "二、部门项目支出|140.00|146.00|143.00",
            "档案数字化加工经费|80.00|86.00|85.00",
            "库房维护费|60.00|60.00|58.00")
        .table(
            "年度总体目标|预期目标|实际完成情况",
            "|接收档案2000卷|全年接收档案2010卷，数字化加工1002卷",
            "综合评定等级|优秀|总分|96",
            "指标1：接收数量|2000卷|2010卷|",
            "指标2：加工数量|1000卷|1002卷|")
        .paragraphs("填表人：于淼        联系电话：0000-1234567        单位负责人签字：于淼");
  }
}
