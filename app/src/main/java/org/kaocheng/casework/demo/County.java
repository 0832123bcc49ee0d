package org.kaocheng.casework.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The invented county of 青禾: a finance bureau, its departments and what is below them. */
final class County {

  static final String BUREAU = "青禾县财政局";

  private static final List<String> SUPPORT =
      List.of("信息网络运行经费", "业务培训经费", "办公楼修缮经费", "政策调研经费", "会议服务经费", "设备更新经费");

  private County() {}

  /** The departments with the units below them. */
  static Map<Office, List<Office>> departments() {
    Map<Office, List<Office>> all = new LinkedHashMap<>();
    all.put(
        office("教育局", "学前教育和义务教育", "资助学生", "人", "薄弱学校改造经费"),
        List.of(
            office("第一中学", "高中教育教学", "培养学生", "人", "实验室建设经费"),
            office("实验小学", "小学教育教学", "培养学生", "人", "课后服务经费"),
            office("教师进修学校", "教师培训", "培训教师", "人次", "骨干教师培训经费")));
    all.put(
        office("卫生健康局", "公共卫生和基层医疗服务", "服务居民", "人次", "基本公共卫生服务经费"),
        List.of(
            office("疾病预防控制中心", "疾病预防控制", "接种疫苗", "剂次", "疫情监测经费"),
            office("妇幼保健院", "妇幼保健", "筛查妇女儿童", "人次", "两癌筛查经费")));
    all.put(
        office("农业农村局", "农业生产和农村人居环境整治", "建设高标准农田", "亩", "农产品质量监测经费"),
        List.of(
            office("农业技术推广中心", "农业技术推广", "推广新技术", "亩", "良种推广经费"),
            office("畜牧水产服务中心", "畜牧水产技术服务", "检疫牲畜", "头", "动物防疫经费")));
    for (List<String> each : SINGLE) {
      all.put(office(each.get(0), each.get(1), each.get(2), each.get(3), each.get(4)), List.of());
    }
    return all;
  }

  private static final List<List<String>> SINGLE =
      List.of(
          List.of("档案局", "档案接收、保管和利用", "整理档案", "卷", "档案数字化经费"),
          List.of("水利局", "水利工程建设和防汛抗旱", "维修水库", "座", "山洪灾害防治经费"),
          List.of("交通运输局", "农村公路建设和养护", "养护公路", "公里", "农村公路养护经费"),
          List.of("民政局", "社会救助和养老服务", "救助困难群众", "人次", "养老服务补助经费"),
          List.of("人力资源和社会保障局", "就业创业和社会保险服务", "新增就业", "人", "职业技能培训经费"),
          List.of("自然资源局", "国土空间规划和耕地保护", "核查图斑", "个", "地质灾害防治经费"),
          List.of("住房和城乡建设局", "城镇住房保障和建筑管理", "改造老旧住房", "户", "老旧小区改造经费"),
          List.of("文化旅游广电体育局", "公共文化和旅游服务", "举办文体活动", "场次", "公共文化服务经费"),
          List.of("应急管理局", "安全生产监管和应急救援", "检查企业", "家", "应急救援装备经费"),
          List.of("市场监督管理局", "市场监管和食品药品安全", "抽检食品", "批次", "食品抽检经费"),
          List.of("审计局", "审计监督", "完成审计项目", "个", "投资审计经费"),
          List.of("统计局", "统计调查和分析", "完成统计调查", "项", "人口抽样调查经费"),
          List.of("司法局", "法治宣传和法律服务", "办理法律援助", "件", "法律援助经费"),
          List.of("林业局", "森林资源保护和造林绿化", "营造林地", "亩", "森林防火经费"),
          List.of("科学技术局", "科技创新和成果转化", "支持科技项目", "个", "科技创新引导经费"),
          List.of("商务局", "商贸流通和外贸服务", "服务企业", "家", "电子商务发展经费"),
          List.of("城市管理局", "市容环卫和城市管理", "清运垃圾", "吨", "环卫作业经费"),
          List.of("医疗保障局", "医疗保障服务", "服务参保群众", "人次", "医保基金监管经费"),
          List.of("退役军人事务局", "退役军人服务保障", "服务退役军人", "人次", "优抚安置经费"),
          List.of("乡村振兴局", "巩固拓展脱贫攻坚成果", "帮扶脱贫户", "户", "产业帮扶经费"),
          List.of("机关事务服务中心", "机关后勤保障", "保障会议", "场次", "公共机构节能经费"));

  private static Office office(
      String name, String work, String product, String measure, String project) {
    List<String> projects = new ArrayList<>();
    projects.add(project);
    projects.addAll(SUPPORT);
    return new Office("青禾县" + name, work, product, measure, projects);
  }
}
