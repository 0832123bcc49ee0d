package org.kaocheng.casework.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kaocheng.check.Findings;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Span;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Outcome;
import org.kaocheng.render.DocxWriter;

class GateTest {

  private static final Gate GATE = Gate.standard();

  @ParameterizedTest
  @CsvSource({
    "请拨打13812345678咨询, mobile, 请拨打138********咨询",
    "手机：138 1234 5678, mobile, 手机：138 **** ****",
    "手机：１３８１２３４５６７８, mobile, 手机：１３８********",
    "办公室0731-85123456转8001, landline, 办公室******************",
    "（0731）8512345, landline, *************",
    "联系电话：8512345, phone-label, 联系电话：*******",
    "邮箱zhang.san@example.gov.cn, email, 邮箱z***********************",
    "填报人：张三　联系电话：8512345, person, 填报人：张*　联系电话：*******",
    "经办人（签字）：欧阳小明, person, 经办人（签字）：欧***",
    "开户行账号：6222 0212 3456 7890 123, account, 开户行账号：**** **** **** **** ***",
    "家庭住址：青禾县城关镇和平路3号, home, 家庭住址：***********",
  })
  void what_is_personal_is_found_and_masked(String text, String sign, String published) {
    assertThat(GATE.inText(text)).extracting(Obstacle::sign).contains(sign);
    assertThat(line(GATE.redacted(report(text), Set.of()))).isEqualTo(published);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全年支出13812.34万元，比上年增加1381234567.8元。",
        "专项资金13812345678元，其中13912345678.00元已支付。",
        "收入13812345678万元",
        "文号：青财预〔2022〕138号，编号430422202201000000001234。",
        "项目编码430422211000000123456",
        "统一社会信用代码：11430422006123456A",
        "合同编号202213812345678901，金额1,381,234.56元。",
        "2022年1-12月支出0731.85万元，完成率98.8%。",
        "在职人员控制率138.12%，接待138批次1234人次。",
        "服务热线受理电话8512345次",
        "填报人员应当对数据负责。联系人民群众。",
        "经办人员3人；联系人大代表5次。",
        "公用经费12—2021年85123456元",
        "x轴、X射线检查设备1台，xx",
      })
  void figures_and_numbers_of_documents_are_no_one_s(String text) {
    assertThat(GATE.inText(text).stream().filter(each -> !each.sign().equals("blank"))).isEmpty();
  }

  @Test
  void identity_numbers_are_certain_by_their_check_digit_and_doubtful_without() {
    Random random = new Random(7);
    for (int time = 0; time < 200; time++) {
      String body =
          "43042%d%d%02d%02d%03d"
              .formatted(
                  1 + random.nextInt(8),
                  1940 + random.nextInt(70),
                  1 + random.nextInt(12),
                  1 + random.nextInt(28),
                  random.nextInt(1000));
      String right = right(body);
      List<Obstacle> certain = GATE.inText("身份证号：" + right + "。");
      assertThat(certain).as(right).extracting(Obstacle::sign).containsExactly("identity");
      assertThat(certain.getFirst().handling()).isEqualTo(Handling.ALWAYS);
      assertThat(certain.getFirst().after()).contains("*".repeat(18)).doesNotContain(body);
      char wrong = right.charAt(17) == '0' ? '1' : '0';
      List<Obstacle> doubtful = GATE.inText("编号" + body + wrong + "号");
      assertThat(doubtful).as(body).extracting(Obstacle::sign).containsExactly("identity-like");
      assertThat(doubtful.getFirst().handling()).isEqualTo(Handling.RELEASE);
    }
  }

  private static String right(String body) {
    return Stream.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "X")
        .map(digit -> body + digit)
        .filter(CheckDigits::identity)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(strings = {"支出××万元", "支出XX万元", "完成率____%", "（待填）", "某某局", "【请填写工作情况】"})
  void blanks_left_hinder_until_they_are_let_stand(String text) {
    List<Obstacle> obstacles = GATE.inText(text);
    assertThat(obstacles).extracting(Obstacle::sign).containsExactly("blank");
    assertThat(Releases.NONE.left(obstacles)).isEqualTo(obstacles);
    assertThat(Releases.all("表样如此").left(obstacles)).isEmpty();
  }

  @Test
  void nothing_is_found_in_the_samples_but_what_is_there() throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Outcome> all =
        new Ingestion(Limits.STANDARD).readAll(List.of(Path.of("../samples")))) {
      all.forEach(outcome -> {
        if (outcome instanceof Outcome.Readable(var document)) {
          document.blocks().stream()
              .flatMap(GateTest::texts)
              .flatMap(text -> GATE.inText(text).stream())
              .forEach(each -> found.add(each.sign() + " " + each.before()));
        }
      });
    }
    assertThat(found)
        .allMatch(each ->
            each.startsWith("person ")
                || each.startsWith("phone")
                || each.startsWith("landline ")
                || each.startsWith("mobile "));
    assertThat(found).hasSizeLessThan(20);
  }

  private static Stream<String> texts(org.kaocheng.document.Block block) {
    return switch (block) {
      case org.kaocheng.document.Paragraph paragraph -> Stream.of(paragraph.text().string());
      case org.kaocheng.document.Table table ->
          table.rows().stream().flatMap(row -> row.cells().stream()).map(c -> c.text().string());
    };
  }

  @Test
  void what_a_form_asks_a_person_for_is_masked_whatever_stands_there_and_found_once() {
    FilingField field = new FilingField.Entry(Slot.of("person.contact_phone", Period.NONE));
    Element.Line line =
        new Element.Line(
            List.of(Span.of("值班。"), new Span("联系方式：13812345678", false, Optional.of(field))),
            Element.Alignment.LEFT);
    Composition report = new Composition("报告", List.of(line));
    List<Obstacle> obstacles = obstacles(report);
    assertThat(obstacles).extracting(Obstacle::sign).containsExactly("phone-field");
    assertThat(line(GATE.redacted(report, Set.of()))).isEqualTo("值班。联系方式：***********");
    assertThat(line(GATE.redacted(report, Set.of(obstacles.getFirst().id()))))
        .isEqualTo("值班。联系方式：13812345678");
  }

  @Test
  void an_identity_number_is_masked_even_when_someone_lets_it_stand() {
    String number = right("43042219900101123");
    Composition report = report("身份证" + number);
    Obstacle obstacle = obstacles(report).getFirst();
    assertThat(Releases.of(java.util.Map.of(obstacle.id(), "公开")).reason(obstacle)).isEmpty();
    assertThat(line(GATE.redacted(report, Set.of(obstacle.id())))).doesNotContain(number);
  }

  @Test
  void a_word_file_tells_of_hidden_words_comments_changes_and_people() throws IOException {
    byte[] file =
        zip(
            "word/document.xml",
            "<w:document xmlns:w=\"w\"><w:r><w:rPr><w:vanish/></w:rPr></w:r><w:del/></w:document>",
            "word/comments.xml",
            "<w:comments xmlns:w=\"w\"/>",
            "docProps/core.xml",
            "<c xmlns:dc=\"d\"><dc:creator>考成</dc:creator><lastModifiedBy>张三</lastModifiedBy></c>");
    List<Obstacle> found = GATE.obstacles(report("无"), new Findings(List.of()), file);
    assertThat(found)
        .extracting(Obstacle::sign)
        .containsExactlyInAnyOrder("hidden", "change", "comment", "property");
    assertThat(Releases.all("无妨").left(found))
        .extracting(Obstacle::handling)
        .containsOnly(Handling.MEND);
    assertThat(obstacles(report("无"))).isEmpty();
  }

  private static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int at = 0; at < parts.length; at += 2) {
        zip.putNextEntry(new ZipEntry(parts[at]));
        zip.write(parts[at + 1].getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static List<Obstacle> obstacles(Composition report) {
    return GATE.obstacles(report, new Findings(List.of()), DocxWriter.write(report).content());
  }

  private static Composition report(String text) {
    return new Composition("报告", List.of(Element.Line.of(text)));
  }

  private static String line(Composition composition) {
    return composition.elements().stream()
        .filter(Element.Line.class::isInstance)
        .map(each -> ((Element.Line) each).text())
        .findFirst()
        .orElseThrow();
  }
}
