package org.kaocheng.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kaocheng.fact.Identification;

class IdentifierTest {

  @ParameterizedTest
  @CsvSource({
    "清河市民政局, CITY",
    "云岭省清河市民政局, CITY",
    "清河市政府办公室, CITY",
    "清河市政务服务中心, CITY",
    "清河市市政管理局, CITY",
    "清河市市场监督管理局, CITY",
    "清河市场监督管理局, CITY",
    "清河县市场监督管理局, COUNTY",
    "清河县市政设施维护中心, COUNTY",
    "清河县市民服务中心, COUNTY",
    "白石县行政区划调整办公室, COUNTY",
    "青源市西山区司法局, DISTRICT",
    "云岭省档案馆, PROVINCE",
  })
  void the_last_area_in_the_units_name_tells_its_level(String unit, Identification.Level level) {
    Identification whose = ReadText.titled(unit + "2023年度部门整体支出绩效自评报告");
    assertThat(whose.unit()).isEqualTo(unit);
    assertThat(whose.level()).isEqualTo(level);
  }
}
