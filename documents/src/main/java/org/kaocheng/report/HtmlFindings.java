package org.kaocheng.report;

import java.util.List;
import java.util.stream.Stream;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.Findings;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;

/** The list of findings with its filters, and what was not understood. */
final class HtmlFindings {

  private static final int AROUND = 14;

  private final Html html;
  private final Report.Checked report;
  private final Places places;

  HtmlFindings(Html html, Report.Checked report) {
    this.html = html;
    this.report = report;
    this.places = new Places(report.reading());
  }

  /** Writes the filters, the list and what was not understood. */
  void write() {
    Findings findings = report.findings();
    filters(findings);
    if (findings.list().isEmpty()) {
      html.element("p", "没有发现问题。", "class", "none");
    }
    html.open("ol", "class", "findings");
    int number = 0;
    for (Finding finding : findings.list()) {
      finding(++number, finding);
    }
    html.end("ol");
    problems(report.notUnderstood());
  }

  private void filters(Findings findings) {
    html.open("form", "class", "filters", "aria-label", "筛选");
    html.open("div", "class", "severities");
    for (Severity severity : Severity.values()) {
      String name = HtmlPassage.name(severity);
      html.open("label", "class", name);
      html.raw("<input type=\"checkbox\" name=\"severity\" checked value=\"" + name + "\">");
      html.text(severity.label() + " " + findings.counts().get(severity)).close("label");
    }
    html.close("div");
    html.open("select", "name", "family", "aria-label", "类别");
    html.raw("<option value=\"\">全部类别</option>");
    Stream.of(Family.values()).forEach(family -> option(family, findings.list()));
    html.close("select");
    html.open(
        "input",
        "type",
        "search",
        "name",
        "words",
        "placeholder",
        "搜索  （按 / 键）",
        "aria-label",
        "搜索");
    html.element("output", "", "aria-live", "polite").end("form");
  }

  private void option(Family family, List<Finding> findings) {
    long count = findings.stream().filter(f -> f.rule().family() == family).count();
    if (count > 0) {
      html.element("option", family.label() + " " + count, "value", family.name());
    }
  }

  private void finding(int number, Finding finding) {
    String severity = HtmlPassage.name(finding.severity());
    html.open(
        "li",
        "id",
        "f" + number,
        "class",
        severity,
        "data-severity",
        severity,
        "data-family",
        finding.rule().family().name());
    html.open("h3").element("span", Integer.toString(number), "class", "number");
    html.element("span", finding.rule().title(), "class", "title");
    html.element("small", finding.severity().label() + " · " + finding.rule().family().label());
    html.close("h3").element("p", finding.message(), "class", "message");
    html.open("dl");
    pair("原文", finding.stated());
    pair("应为", finding.expected());
    pair("算式", finding.formula());
    html.end("dl");
    consequences(finding);
    evidence(number, finding);
    html.open("details").element("summary", "依据与建议");
    html.element("p", finding.rule().why()).element("p", finding.rule().remedy());
    html.element("p", "规则 " + finding.rule().code() + " · 编号 " + finding.id(), "class", "code");
    html.close("details").end("li");
  }

  private void pair(String name, String value) {
    if (!value.isEmpty()) {
      html.open("div").element("dt", name).element("dd", value).close("div");
    }
  }

  private void consequences(Finding finding) {
    if (!finding.consequences().isEmpty()) {
      html.open("div", "class", "consequences").element("p", "由此还有：").open("ul");
      finding.consequences().forEach(each -> html.element("li", each));
      html.close("ul").close("div");
    }
  }

  private void evidence(int number, Finding finding) {
    html.open("ul", "class", "places");
    int count = 0;
    for (Evidence evidence : finding.evidence()) {
      count++;
      html.open("li");
      if (evidence.place().isPassage()) {
        String words = places.words(evidence.place());
        html.element("a", words, "href", "#" + Mark.anchor(number, count));
        quote(places.quote(evidence.place(), AROUND), places.labels(evidence.place()));
      } else {
        html.text("全文");
      }
      html.close("li");
    }
    html.close("ul");
  }

  private void quote(Places.Quote quote, String labels) {
    if (!labels.isEmpty()) {
      html.element("span", labels, "class", "labels");
    }
    html.open("q").text(quote.before());
    html.element("b", quote.text().isEmpty() ? "（空白）" : quote.text());
    html.text(quote.after()).close("q");
  }

  private void problems(List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    html.open("details", "class", "problems");
    html.element("summary", "未能读懂 " + problems.size() + " 处（未参加核对）").open("ul");
    for (Problem problem : problems) {
      String where = problem.place().isPassage() ? places.words(problem.place()) + "：" : "";
      html.element("li", where + problem.message());
    }
    html.close("ul").end("details");
  }
}
