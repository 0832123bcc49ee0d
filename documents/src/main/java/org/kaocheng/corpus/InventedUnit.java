package org.kaocheng.corpus;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A unit that is nowhere.
 *
 * @param county its county
 * @param name its name, which begins with the county's
 */
record InventedUnit(String county, String name) {

  private static final List<String> FIRST =
      List.of("青", "白", "云", "松", "竹", "梅", "石", "沙", "枫", "桐", "柳", "杉", "荷", "菱", "雁", "鹭");
  private static final List<String> SECOND =
      List.of("禾", "埠", "岚", "溆", "坞", "垅", "陂", "峒", "湄", "畈", "塬", "墩", "汀", "渚", "坳", "砦");
  private static final List<String> OFFICES =
      List.of(
          "水利局",
          "民政局",
          "林业局",
          "统计局",
          "档案馆",
          "司法局",
          "商务局",
          "文化馆",
          "审计局",
          "信访局",
          "教育局",
          "体育局",
          "科学技术局",
          "农业农村局",
          "卫生健康局",
          "医疗保障局",
          "应急管理局",
          "市场监督管理局",
          "自然资源局",
          "交通运输局",
          "住房和城乡建设局",
          "退役军人事务局",
          "机关事务服务中心",
          "残疾人联合会",
          "妇女联合会",
          "工商业联合会",
          "供销合作社联合社",
          "图书馆",
          "疾病预防控制中心",
          "不动产登记中心");

  InventedUnit {
    requireNonNull(county, "county is null");
    requireNonNull(name, "name is null");
  }

  /** The unit of a number from 0; after 7,680 of them the counties are numbered too. */
  static InventedUnit numbered(int number) {
    int of = number / OFFICES.size();
    int pair = of % (FIRST.size() * SECOND.size());
    int round = of / (FIRST.size() * SECOND.size());
    String county =
        FIRST.get(pair / SECOND.size())
            + SECOND.get(pair % SECOND.size())
            + (round == 0
                ? ""
                : SECOND.get(round % SECOND.size())
                    + (round < SECOND.size()
                        ? ""
                        : FIRST.get(round / SECOND.size() % FIRST.size())))
            + "县";
    return new InventedUnit(county, county + OFFICES.get(number % OFFICES.size()));
  }
}
