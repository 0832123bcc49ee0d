package org.kaocheng.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Finding;

class MarkedDocumentTest {

  private final Report.Checked report = SampleReport.checked();
  private final Document part =
      Jsoup.parseBodyFragment(MarkedDocument.of(report.reading(), report.findings().list()));

  @Test
  void every_place_of_a_finding_has_the_anchor_that_is_told() {
    List<Finding> findings = report.findings().list();
    for (int number = 1; number <= findings.size(); number++) {
      for (int place = 1; place <= findings.get(number - 1).evidence().size(); place++) {
        if (findings.get(number - 1).evidence().get(place - 1).place().isPassage()) {
          assertThat(part.select("#" + MarkedDocument.anchor(number, place))).hasSize(1);
        }
      }
    }
  }

  @Test
  void it_brings_no_style_and_no_script_along_and_text_stays_text() {
    assertThat(part.select("style, script, [style], b")).isEmpty();
    assertThat(part.text()).contains("<b>执行率</b>");
  }
}
