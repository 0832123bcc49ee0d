package org.kaocheng.scheme.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Identification.Level;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.source.Place;

class RecognitionTest {

  private final Recognition recognition = new Recognition(Schemes.builtIn());

  @Test
  void region_and_year_tell_the_scheme_and_the_grounds_are_shown() {
    Recognised first = first("岳阳市岳阳楼区测试局", 2021, Level.DISTRICT, "部门整体支出绩效评价评分表");
    assertThat(first.scheme()).isEqualTo("hunan-yueyanglou/2021");
    assertThat(first.kind()).isEqualTo(Recognised.Kind.FITTING);
    assertThat(first.grounds())
        .extracting(Recognised.Ground::sentence)
        .containsExactly(
            "填报单位“岳阳市岳阳楼区测试局”的名称中有“岳阳楼区”。", "报告中有“部门整体支出绩效评价评分表”。", "报告年度为2021年，方案适用于2021年。");
    assertThat(first.grounds().get(1).place().passage()).isZero();
  }

  @Test
  void of_two_years_of_a_region_the_nearest_is_taken_and_said() {
    Recognised near = first("衡阳市测试中心", 2025, Level.CITY, "");
    assertThat(near.scheme()).isEqualTo("hunan-hengyang/2024");
    assertThat(near.kind()).isEqualTo(Recognised.Kind.NEAREST_YEAR);
    assertThat(near.grounds().getLast().sentence()).contains("取本地区最近年度的方案");
    assertThat(first("衡阳市测试中心", 2022, Level.CITY, "").scheme()).isEqualTo("hunan-hengyang/2022");
  }

  @Test
  void a_county_is_not_scored_by_the_city_it_belongs_to() {
    assertThat(first("衡阳市衡阳县测试局", 2021, Level.COUNTY, "").scheme())
        .isEqualTo("hunan-hengyang-county/2021");
    assertThat(first("衡阳市珠晖区测试局", 2022, Level.UNKNOWN, "").kind())
        .isEqualTo(Recognised.Kind.FALLBACK);
  }

  @Test
  void without_a_unit_the_opening_of_the_report_tells_the_region() {
    Recognised first = first("", 2022, Level.UNKNOWN, "灵寿县测试局2022年度部门整体绩效自评报告");
    assertThat(first.scheme()).isEqualTo("hebei-lingshou/2022");
    assertThat(first.grounds().getFirst().sentence()).isEqualTo("报告开头有“灵寿县”。");
  }

  @Test
  void a_region_without_a_scheme_is_given_the_national_base_and_told_so() {
    List<Recognised> all = recognition.of(reading("某某县测试局", 2023, Level.COUNTY, ""));
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().scheme()).isEqualTo(Schemes.BASE);
    assertThat(all.getFirst().grounds().getFirst().sentence())
        .isEqualTo("没有“某某县测试局”所在地区的评分方案，按全国基础方案处理。");
  }

  @Test
  void a_scheme_with_errors_in_any_part_is_never_proposed(@TempDir Path folder) throws IOException {
    Path pack = Files.createDirectories(folder.resolve("qingchuan/2023"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        "{name: 青川县, years: [2023], level: county, recognition: {regions: [青川县]}}");
    Reading report = reading("青川县测试局", 2023, Level.COUNTY, "");
    assertThat(new Recognition(Schemes.folder(folder)).of(report).getFirst().scheme())
        .isEqualTo("qingchuan/2023");
    Files.writeString(pack.resolve("indicators.yaml"), "department: {points: many}");
    assertThat(new Recognition(Schemes.folder(folder)).of(report).getFirst().scheme())
        .isEqualTo(Schemes.BASE);
    Files.delete(pack.resolve("indicators.yaml"));
    Files.writeString(
        pack.resolve("pack.yaml"),
        "{name: 青川县, years: [2023], level: village, recognition: {regions: [青川县]}}");
    assertThat(new Recognition(Schemes.folder(folder)).of(report).getFirst().scheme())
        .isEqualTo(Schemes.BASE);
  }

  private Recognised first(String unit, int year, Level level, String text) {
    return recognition.of(reading(unit, year, level, text)).getFirst();
  }

  private static Reading reading(String unit, int year, Level level, String text) {
    List<Passage> passages = new ArrayList<>();
    if (!text.isEmpty()) {
      Place place = new Place(0, 0, text.length(), 1, 0, 0, 0, 0);
      passages.add(new Passage(0, Passage.Kind.PARAGRAPH, 0, "", text, place, -1));
    }
    return new Reading(
        new Identification(unit, year, level),
        passages,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
