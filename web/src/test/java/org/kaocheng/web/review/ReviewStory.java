package org.kaocheng.web.review;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.FilledIndicators;
import org.kaocheng.casework.ScoreRow;
import org.kaocheng.check.Finding;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Actor;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.store.Submission;
import org.kaocheng.web.Browser;
import org.kaocheng.web.Site;

/** A department of the own county that submits, and a reviewer at a browser. */
final class ReviewStory {

  private static final Actor UNIT = new Actor("own-head", "10.0.0.9");

  private static final Scheme SCHEME =
      Schemes.builtIn().scheme("hunan-hengyang/2022").orElseThrow();

  final Site site = Site.shared();
  final Browser reviewer = site.browser(Role.REVIEWER);
  final ReportingUnit department;
  final long id;

  ReviewStory(String department) {
    this.department = site.department(site.own().bureau(), department);
    this.id = site.opened(this.department).id();
  }

  /** Submits with accounts of so many 万元 against a budget of 1200.50. */
  Submission submits(String accounts) {
    return submits(filing(department.name(), accounts));
  }

  /** Submits with more points given for an indicator than it has. */
  Submission submitsTooManyPoints() {
    Filing filing = filing(department.name(), "1350.75");
    List<IndicatorRow> rows = new ArrayList<>(filing.indicators());
    IndicatorRow first = rows.getFirst();
    Map<Indicator.Column, String> texts = new EnumMap<>(first.texts());
    texts.put(Indicator.Column.SCORE, "88");
    rows.set(
        0,
        new IndicatorRow(
            first.table(),
            first.block(),
            first.subject(),
            first.level1(),
            first.level2(),
            first.name(),
            texts));
    return submits(
        new Filing(
            filing.scheme(),
            filing.year(),
            filing.entries(),
            filing.projects(),
            rows,
            filing.openRows(),
            filing.words()));
  }

  /** Saves accounts of so many 万元. */
  void saves(String accounts) {
    saves(filing(department.name(), accounts));
  }

  private void saves(Filing filing) {
    Site.done(site.cases().save(id, draft(), filing, UNIT));
  }

  private Submission submits(Filing filing) {
    saves(filing);
    return Site.done(site.cases().submit(id, draft(), UNIT));
  }

  private long draft() {
    return site.database().drafts().find(id).orElseThrow().version();
  }

  /** A filing with a budget, accounts and all points. */
  static Filing filing(String unit, String accounts) {
    Map<Slot, Content> entries = new LinkedHashMap<>();
    entries.put(Slot.of("document.unit_name", Period.NONE), new Content.Words(unit));
    entries.put(money(Basis.ORIGINAL_BUDGET), figure("1200.50"));
    entries.put(money(Basis.ADJUSTED_BUDGET), figure("1200.50"));
    entries.put(money(Basis.FINAL_ACCOUNTS), figure(accounts));
    return FilledIndicators.in(SCHEME, Filing.blank("hunan-hengyang/2022", 2022).with(entries));
  }

  private static Slot money(Basis basis) {
    return Slot.of("expenditure.total", new Period(2022, basis));
  }

  private static Content figure(String number) {
    return new Content.Figure(
        FigureText.of(new BigDecimal(number), FieldKinds.unit("expenditure.total")));
  }

  /** The case as it is kept. */
  FilingCase kept() {
    return site.database().cases().find(id).orElseThrow();
  }

  /** The findings of the last submission. */
  List<Finding> findings() {
    Submission last = site.database().submissions().last(id).orElseThrow();
    return site.bean(Examinations.class).of(last).orElseThrow().findings().list();
  }

  /** The rows of the last submission that can be scored. */
  List<ScoreRow> rows() {
    Submission last = site.database().submissions().last(id).orElseThrow();
    return ScoreRow.of(site.bean(Examinations.class).of(last).orElseThrow().scorecard()).stream()
        .filter(ScoreRow::isScorable)
        .toList();
  }

  /** A page of the case; empty for its first one. */
  Document page(String rest) {
    HttpResponse<String> answer = reviewer.get("/review/" + id + rest);
    if (answer.statusCode() != 200) {
      throw new AssertionError(rest + ": " + answer.statusCode());
    }
    return Jsoup.parse(answer.body());
  }

  /** Sends a form of the case's pages with the version of the case. */
  HttpResponse<String> post(String rest, Map<String, String> form) {
    return reviewer.post("/review/" + id + rest, versioned(form));
  }

  /** The same as a part of the page does. */
  HttpResponse<String> part(String rest, Map<String, String> form) {
    return reviewer.part("/review/" + id + rest, versioned(form));
  }

  private Map<String, String> versioned(Map<String, String> form) {
    Map<String, String> all = new LinkedHashMap<>(form);
    all.putIfAbsent("version", Long.toString(kept().version()));
    return all;
  }

  /** Decides on a finding as a part of the page does. */
  HttpResponse<String> decide(String finding, int last, String decision, String reason) {
    return part(
        "/decisions",
        Map.of(
            "finding", finding,
            "last", Integer.toString(last),
            "decision", decision,
            "reason", reason));
  }
}
