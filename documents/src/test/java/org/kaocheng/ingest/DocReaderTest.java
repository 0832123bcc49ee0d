package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** {@code archives.doc} was written for this test and saved by LibreOffice. */
class DocReaderTest {

  @Test
  void reads_headings_lists_fields_changes_and_merged_and_nested_tables() throws IOException {
    try (var stream = requireNonNull(DocReaderTest.class.getResourceAsStream("archives.doc"))) {
      assertThat(Printed.of(stream.readAllBytes()))
          .containsExactly(
              "#青禾县档案馆部门整体支出绩效自评报告",
              "^一、部门概况",
              "1.人员编制12人",
              "2. 3个内设机构",
              "二、预算执行",
              "全年支出812.50万元。",
              "共42卷",
              "|项目{2,1}|预算数|决算数|",
              "|基本支出{1,2}|人员经费|600|598.10|",
              "|公用经费|220|214.40|",
              "|说明|详见下列/车辆 3辆{3,1}|",
              "青禾县档案馆");
    }
  }

  @Test
  void takes_edges_that_nearly_meet_as_one() {
    ColumnEdges edges = new ColumnEdges();
    edges.add(new int[] {-108, 2000, 4000, 8000});
    edges.add(new int[] {0, 2012, 7900});
    assertThat(edges.columns(new int[] {-108, 2000, 4000, 8000})).containsExactly(0, 1, 2, 3);
    assertThat(edges.columns(new int[] {0, 2012, 7900})).containsExactly(0, 1, 3);
  }
}
