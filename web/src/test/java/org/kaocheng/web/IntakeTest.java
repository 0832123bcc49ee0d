package org.kaocheng.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.Slot;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Draft;
import org.kaocheng.store.Event;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.FilingJson;
import org.kaocheng.store.IntakeFile;
import org.kaocheng.store.Role;
import org.kaocheng.workbook.WorkbookWriter;

class IntakeTest {

  private static final Slot UNIT = Slot.of("document.unit_name", Period.NONE);
  private static final Slot PHONE = Slot.of("person.phone", Period.NONE);
  private static final Slot BUDGET =
      Slot.of("expenditure.basic", new Period(2022, Basis.ORIGINAL_BUDGET));
  private static final Slot ACCOUNTS =
      Slot.of("expenditure.basic", new Period(2022, Basis.FINAL_ACCOUNTS));
  private static final Slot STAFF = Slot.of("staffing.actual", new Period(2022, Basis.YEAR_END));
  private static final Pattern BASED_ON = Pattern.compile("name=\"based_on\" value=\"([0-9]+)\"");
  private static final Pattern LINE =
      Pattern.compile("name=\"take\" value=\"([0-9]+)\"[^>]*?(checked=\"checked\")?[^>]*>");

  private final Site site = Site.shared();
  private final Scheme scheme = site.bean(Schemes.class).scheme(Site.SCHEME).orElseThrow();

  /** A case below the own department, so that its preparer and its reviewer see it. */
  private FilingCase fresh(String name) {
    return site.opened(site.department(site.own().department(), name));
  }

  private Filing draft(FilingCase at) {
    return ((FilingJson.Decoded.Read) kept(at).decoded()).filing();
  }

  private Draft kept(FilingCase at) {
    return site.database().drafts().find(at.id()).orElseThrow();
  }

  /** A filing of the unit with basic expenditure. */
  private static Filing filed(String unit) {
    Map<Slot, Content> entries = new LinkedHashMap<>();
    entries.put(UNIT, new Content.Words(unit));
    entries.put(BUDGET, money("600.00"));
    entries.put(ACCOUNTS, money("590.10"));
    return Filing.blank(Site.SCHEME, 2022).with(entries);
  }

  private static Content money(String number) {
    return new Content.Figure(
        FigureText.of(new BigDecimal(number), FieldKinds.unit("expenditure.basic")));
  }

  /** A case whose draft has another budget and no accounts yet. */
  private FilingCase withBudget(String name) {
    FilingCase at = fresh(name);
    Map<Slot, Content> entries = new LinkedHashMap<>(draft(at).entries());
    entries.put(BUDGET, money("555.00"));
    Site.done(
        site.cases().save(at.id(), 1, draft(at).with(entries), new Actor("colleague", "test")));
    return at;
  }

  private byte[] docx(Filing filing) {
    return DocxWriter.write(ReportComposer.compose(Answers.of(scheme, filing))).content();
  }

  private static String address(FilingCase at, String rest) {
    return "/fill/" + at.id() + rest;
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String path(HttpResponse<String> answer) {
    return location(answer).replaceFirst("^https?://[^/]+", "");
  }

  private static String basedOn(String page) {
    Matcher matcher = BASED_ON.matcher(page);
    assertThat(matcher.find()).isTrue();
    return matcher.group(1);
  }

  /** The numbers of the lines of a preview. */
  private static List<String> lines(String page, boolean ticked) {
    return LINE.matcher(page)
        .results()
        .filter(found -> !ticked || found.group().contains("checked"))
        .map(found -> found.group(1))
        .toList();
  }

  @Test
  void a_finished_docx_is_shown_before_anything_changes_and_taken_over_as_one_save() {
    FilingCase at = withBudget("青禾县档案馆");
    Draft before = kept(at);
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    HttpResponse<String> sent =
        browser.upload(address(at, "/import"), "报告.docx", docx(filed("青禾县档案馆")), Map.of());
    assertThat(sent.statusCode()).isEqualTo(302);
    String preview = browser.get(path(sent)).body();
    assertThat(preview).contains("报告.docx", "2022", "600.00 万元", "590.10 万元", "555.00 万元", "覆盖");
    assertThat(kept(at)).isEqualTo(before);
    assertThat(browser.get(path(sent)).body()).contains("600.00 万元");
    assertThat(lines(preview, true)).isNotEmpty().hasSizeLessThan(lines(preview, false).size());
    int events = site.database().events().of(at.id()).size();
    HttpResponse<String> applied =
        browser.post(
            path(sent),
            Map.of(
                "as", "this",
                "based_on", basedOn(preview),
                "take", String.join(",", lines(preview, true))));
    assertThat(applied.statusCode()).isEqualTo(302);
    Filing blanksFilled = draft(at);
    assertThat(kept(at).version()).isEqualTo(before.version() + 1);
    assertThat(amount(blanksFilled, BUDGET)).isEqualByComparingTo("555.00");
    assertThat(amount(blanksFilled, ACCOUNTS)).isEqualByComparingTo("590.10");
    assertThat(blanksFilled.words()).isEmpty();
    List<Event> all = site.database().events().of(at.id());
    assertThat(all).hasSize(events + 1);
    assertThat(all.getLast().note()).contains("报告.docx");
    assertThat(browser.get(address(at, "/import")).body()).contains("已从文件填入", "报告.docx");
    assertThat(path(browser.get(path(sent)))).isEqualTo(address(at, "/import"));
    IntakeFile original = site.database().intakeFiles().of(at.id()).getFirst();
    assertThat(original.applied()).isPresent();
    assertThat(site.database().contents().isWhole(at.id(), original.hash())).isTrue();
  }

  private static BigDecimal amount(Filing filing, Slot slot) {
    return filing.figure(slot).orElseThrow().number();
  }

  @Test
  void all_lines_can_be_taken_over_and_a_report_written_from_a_filing_comes_back() {
    FilingCase at = withBudget("青禾县图书馆");
    Filing filed = filed("青禾县图书馆");
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    String to = path(browser.upload(address(at, "/import"), "x.docx", docx(filed), Map.of()));
    String preview = browser.get(to).body();
    browser.post(
        to,
        Map.of(
            "as", "this",
            "based_on", basedOn(preview),
            "take", String.join(",", lines(preview, false))));
    assertThat(amount(draft(at), BUDGET)).isEqualByComparingTo("600.00");
    assertThat(amount(draft(at), ACCOUNTS)).isEqualByComparingTo("590.10");
    String again = path(browser.upload(address(at, "/import"), "x.docx", docx(filed), Map.of()));
    assertThat(lines(browser.get(again).body(), false)).isEmpty();
  }

  @Test
  void last_years_workbook_is_carried_forward_and_the_choice_can_be_corrected() {
    FilingCase at = fresh("青禾县文化馆");
    Filing last =
        Filing.blank(Site.SCHEME, 2021)
            .with(
                Map.of(
                    UNIT,
                    new Content.Words("青禾县文化馆"),
                    PHONE,
                    new Content.Words("0000-1234567"),
                    Slot.of("budget.total", new Period(2021, Basis.FINAL_ACCOUNTS)),
                    new Content.Figure(
                        FigureText.of(new BigDecimal("555.5"), FieldKinds.unit("budget.total")))));
    byte[] workbook = WorkbookWriter.write(scheme, last, 1);
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    String to = path(browser.upload(address(at, "/import"), "上年.xlsx", workbook, Map.of()));
    String preview = browser.get(to).body();
    assertThat(preview).contains("value=\"last\" checked=\"checked\"", "填报工作簿", "2021");
    String corrected = browser.get(to + "?as=this").body();
    assertThat(corrected)
        .contains("value=\"this\" checked=\"checked\"", "与您的选择不同", "没有位置的内容", "555.5");
    assertThat(kept(at).version()).isEqualTo(1);
  }

  @Test
  void what_is_filled_in_for_a_project_brings_the_project_with_it() {
    FilingCase at = fresh("青禾县公路站");
    FiledProject road = new FiledProject("道路养护", group());
    Filing bare =
        new Filing(Site.SCHEME, 2022, Map.of(), List.of(road), List.of(), List.of(), Map.of());
    Slot budget =
        FormSlots.of(scheme, bare).stream()
            .filter(slot ->
                slot.subject().equals(road.subject())
                    && FieldKinds.unit(slot.concept()).symbol().equals("万元"))
            .findFirst()
            .orElseThrow();
    byte[] workbook = WorkbookWriter.write(scheme, bare.with(Map.of(budget, money("77.7"))), 0);
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    String to = path(browser.upload(address(at, "/import"), "本年.xlsx", workbook, Map.of()));
    String preview = browser.get(to).body();
    assertThat(preview).contains("填报工作簿", "道路养护", "77.70 万元", "工作簿中的问题");
    List<String> all = lines(preview, false);
    browser.post(
        to,
        Map.of(
            "as", "this",
            "based_on", basedOn(preview),
            "take", String.join(",", all.subList(1, all.size()))));
    assertThat(draft(at).projects()).containsExactly(road);
    assertThat(amount(draft(at), budget)).isEqualByComparingTo("77.7");
  }

  /** A group in which the scheme's forms list projects; empty when they have none. */
  private String group() {
    return scheme.tables().stream()
        .flatMap(table -> table.blocks().stream())
        .filter(FormBlock.Grid.class::isInstance)
        .flatMap(block -> ((FormBlock.Grid) block).rows().stream())
        .filter(row -> row.repetition() == FormRow.Repetition.PROJECT)
        .map(FormRow::group)
        .findFirst()
        .orElse("");
  }

  @Test
  void nothing_ticked_changes_nothing() {
    FilingCase at = fresh("青禾县气象台");
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    String to =
        path(browser.upload(address(at, "/import"), "x.docx", docx(filed("青禾县气象台")), Map.of()));
    String preview = browser.get(to).body();
    HttpResponse<String> none =
        browser.post(to, Map.of("as", "this", "based_on", basedOn(preview), "take", "9999"));
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("没有勾选任何一项");
    assertThat(kept(at).version()).isEqualTo(1);
  }

  @Test
  void someone_elses_save_in_between_is_not_overwritten_but_shown() {
    FilingCase at = fresh("青禾县体育馆");
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    String to =
        path(browser.upload(address(at, "/import"), "x.docx", docx(filed("青禾县体育馆")), Map.of()));
    String preview = browser.get(to).body();
    Map<Slot, Content> entries = new LinkedHashMap<>(draft(at).entries());
    entries.put(
        STAFF,
        new Content.Figure(
            FigureText.of(new BigDecimal("33"), FieldKinds.unit("staffing.actual"))));
    Filing others = draft(at).with(entries);
    Site.done(site.cases().save(at.id(), 1, others, new Actor("colleague", "test")));
    HttpResponse<String> late =
        browser.post(
            to,
            Map.of(
                "as", "this",
                "based_on", basedOn(preview),
                "take", String.join(",", lines(preview, false))));
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("别人刚刚改过草稿", "name=\"based_on\" value=\"2\"");
    assertThat(draft(at)).isEqualTo(others);
  }

  @Test
  void an_abandoned_file_changes_nothing_and_is_gone() {
    FilingCase at = fresh("青禾县美术馆");
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    String to =
        path(browser.upload(address(at, "/import"), "x.docx", docx(filed("青禾县美术馆")), Map.of()));
    browser.get(to);
    assertThat(browser.post(to + "/abandon", Map.of()).statusCode()).isEqualTo(302);
    assertThat(browser.get(to).statusCode()).isEqualTo(404);
    assertThat(kept(at).version()).isEqualTo(1);
    assertThat(site.database().contents().total(at.id())).isZero();
  }

  @Test
  void what_cannot_be_read_is_told_in_a_sentence_and_not_kept() {
    FilingCase at = fresh("青禾县博物馆");
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    Map<String, byte[]> wrong = new LinkedHashMap<>();
    wrong.put("照片.docx", Samples.JPEG);
    wrong.put("炸弹.docx", Samples.bomb());
    wrong.put("空.docx", new byte[0]);
    wrong.put("两个.zip", Samples.zip(Map.of("a.txt", "一", "b.txt", "二")));
    wrong.forEach((name, content) -> {
      HttpResponse<String> answer = browser.upload(address(at, "/import"), name, content, Map.of());
      assertThat(answer.statusCode()).as(name).isEqualTo(422);
      assertThat(answer.body()).as(name).contains("role=\"alert\"").doesNotContain("Exception");
    });
    assertThat(site.database().intakeFiles().of(at.id())).isEmpty();
    assertThat(site.database().contents().total(at.id())).isZero();
  }

  @Test
  void a_file_over_the_limit_of_a_request_is_refused() {
    FilingCase at = fresh("青禾县科技馆");
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    HttpResponse<String> over =
        browser.upload(address(at, "/import"), "大.docx", new byte[51 << 20], Map.of());
    assertThat(over.statusCode()).isEqualTo(422);
    assertThat(over.body()).contains("50 MB");
    assertThat(site.database().intakeFiles().of(at.id())).isEmpty();
  }

  @Test
  void a_name_full_of_signs_is_only_text() {
    FilingCase at = fresh("青禾县少年宫");
    Browser browser = site.browser(Role.PREPARER);
    browser.get(address(at, "/import"));
    String name = "..%2F..\\..\\etc\\x'%22><script>alert(1)<\\passwd.docx";
    String to = path(browser.upload(address(at, "/import"), name, docx(filed("青禾县少年宫")), Map.of()));
    assertThat(browser.get(to).body()).doesNotContain("<script>alert").contains("passwd.docx");
    assertThat(site.database().intakeFiles().of(at.id()).getFirst().name())
        .doesNotContain("/", "\\");
    HttpResponse<String> original = browser.get(to + "/original");
    assertThat(original.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment;");
  }

  @Test
  void the_official_report_and_the_workbook_of_a_draft_are_downloaded() {
    FilingCase at = fresh("青禾县老干局");
    Browser browser = site.browser(Role.PREPARER);
    Map<String, String> begins =
        Map.of("report.docx", "PK", "report.xlsx", "PK", "report.pdf", "%PDF", "workbook", "PK");
    begins.forEach((file, start) -> {
      HttpResponse<String> answer = browser.get(address(at, "/download/" + file));
      assertThat(answer.statusCode()).as(file).isEqualTo(200);
      assertThat(answer.body()).as(file).startsWith(start);
      assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
          .as(file)
          .startsWith("attachment;")
          .contains("filename*=UTF-8''");
      assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    });
    String draft = Browser.encoded("草稿");
    assertThat(
            browser
                .get(address(at, "/download/report.docx"))
                .headers()
                .firstValue("Content-Disposition")
                .orElse(""))
        .contains(draft);
    HttpResponse<String> page = browser.get(address(at, "/download/report.html"));
    assertThat(page.body()).contains("青禾县老干局");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).contains("sandbox");
    assertThat(browser.get(address(at, "/download")).body()).contains("草稿的正式报告");
  }

  @Test
  void a_reviewer_downloads_what_was_submitted_and_never_a_draft() {
    FilingCase at = fresh("青禾县史志办");
    String review = "/review/" + at.id();
    Browser reviewer = site.browser(Role.REVIEWER);
    assertThat(reviewer.get(review + "/download/1/report.docx").statusCode()).isEqualTo(404);
    Site.done(site.cases().submit(at.id(), 1, new Actor("head", "test")));
    HttpResponse<String> submitted = reviewer.get(review + "/download/1/report.html");
    assertThat(submitted.statusCode()).isEqualTo(200);
    assertThat(submitted.body()).contains("青禾县史志办");
    assertThat(reviewer.get(address(at, "/download/report.docx")).statusCode()).isEqualTo(403);
    Browser preparer = site.browser(Role.PREPARER);
    HttpResponse<String> late =
        preparer.upload(address(at, "/import"), "x.docx", docx(filed("青禾县史志办")), Map.of());
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("不能保存");
  }
}
