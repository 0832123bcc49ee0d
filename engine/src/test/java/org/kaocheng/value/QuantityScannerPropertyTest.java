package org.kaocheng.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class QuantityScannerPropertyTest {

  private static final List<String> UNITS =
      List.of(
          "元", "万元", "亿元", "%", "％", "‰", "个百分点", "分", "平方米", "万㎡", "亩", "公里", "吨", "小时", "天", "个月",
          "MWp", "千瓦时", "人", "名", "个", "件", "份", "次", "人次", "项", "处", "户", "万件", "台", "场次", "家",
          "篇", "元/人", "个工作日", "万人次");

  private record Dress(String before, String after, Bound bound) {}

  private static final List<Dress> DRESSES =
      List.of(
          new Dress("", "", Bound.EXACT),
          new Dress("≥", "", Bound.AT_LEAST),
          new Dress("不少于", "", Bound.AT_LEAST),
          new Dress("＞ ", "", Bound.MORE_THAN),
          new Dress("超过", "", Bound.MORE_THAN),
          new Dress("不超过", "", Bound.AT_MOST),
          new Dress("低于", "", Bound.LESS_THAN),
          new Dress("大约", "", Bound.ABOUT),
          new Dress("", "以上", Bound.AT_LEAST),
          new Dress("", "（含）以上", Bound.AT_LEAST),
          new Dress("控制在", "以内", Bound.AT_MOST),
          new Dress("", "左右", Bound.ABOUT),
          new Dress("达到", "", Bound.EXACT));

  private static final String ALPHABET =
      "0123456789０１９.．,，、-—~～%％元万亿个件年月日号第一二三十百千两余多约近≥＜()（）〔〕[]“”《》：: \n\t\u3000·*/xXVmwh/内以上分之点至到不超过每";

  @RepeatedTest(2000)
  void a_quantity_in_any_dress_is_read_back_exactly(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int decimals = random.nextInt(4);
    BigDecimal number = new BigDecimal(new BigInteger(1 + random.nextInt(36), random), decimals);
    Unit unit = Units.of(UNITS.get(random.nextInt(UNITS.size()))).orElseThrow();
    Dress dress = DRESSES.get(random.nextInt(DRESSES.size()));
    String space = random.nextInt(3) == 0 ? "\u00a0" : "";
    String body = dress.before + digits(number, random) + space + unit.symbol() + dress.after;
    String text = "本年任务甲" + body + "，其余从略。";
    List<Quantity> found = QuantityScanner.scan(text);
    assertThat(found).as(text).hasSize(1);
    Quantity quantity = found.getFirst();
    assertThat(quantity.number()).as(text).isEqualByComparingTo(number);
    assertThat(quantity.decimals()).as(text).isEqualTo(decimals);
    assertThat(quantity.unit()).as(text).isEqualTo(unit);
    assertThat(quantity.bound()).as(text).isEqualTo(dress.bound);
    assertThat(quantity.wellFormed()).as(text).isTrue();
    if (dress.bound != Bound.EXACT) {
      assertThat(quantity.text()).isEqualTo(body);
    }
  }

  private static String digits(BigDecimal number, Random random) {
    String plain = number.toPlainString();
    boolean grouped = random.nextInt(3) == 0;
    String text = grouped ? grouped(plain) : plain;
    return random.nextInt(4) == 0 ? wide(text) : text;
  }

  private static String grouped(String plain) {
    int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
    StringBuilder text = new StringBuilder(plain);
    for (int at = point - 3; at > 0; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  private static String wide(String text) {
    StringBuilder wide = new StringBuilder();
    text.chars().forEach(c -> wide.append(c == ',' ? ',' : (char) (c - '!' + '！')));
    return wide.toString();
  }

  @RepeatedTest(3000)
  void any_text_gives_ordered_spans_that_hold_their_own_words(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(60); length > 0; length--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    assertOrdered(text.toString(), QuantityScanner.scan(text.toString()));
    assertOrdered(text.toString(), QuantityScanner.scanCell(text.toString()));
  }

  private static void assertOrdered(String text, List<Quantity> found) {
    int floor = 0;
    for (Quantity each : found) {
      assertThat(each.start()).as(text).isGreaterThanOrEqualTo(floor);
      assertThat(each.end()).as(text).isLessThanOrEqualTo(text.length());
      assertThat(each.text()).as(text).isEqualTo(text.substring(each.start(), each.end()));
      assertThat(text.startsWith(each.numeral(), each.numeralStart())).as(text).isTrue();
      assertThat(each.numeralStart()).as(text).isBetween(each.start(), each.end() - 1);
      assertThat(each.interval(Rounding.EITHER).width().signum()).as(text).isNotNegative();
      floor = each.end();
    }
  }

  @Test
  void a_text_of_a_megabyte_is_read_whole() {
    String sentence = "决算5.5万元，占98.8%；";
    int times = 1_000_000 / sentence.length();
    assertThat(QuantityScanner.scan(sentence.repeat(times))).hasSize(2 * times);
  }

  @Test
  void long_runs_of_one_kind_are_passed_in_one_go() {
    for (String run :
        List.of(
            "1", "一", "1.", "1,234", "，123", "1-", " ", "\n", "（", "第1", "《", "万", "1万", "余", "不",
            "“1", "h", "http", "x1", "1、", "1年", "〔2019〕", "十", ".")) {
      String text = run.repeat(300_000 / run.length());
      assertOrderedLightly(QuantityScanner.scan(text));
    }
  }

  private static void assertOrderedLightly(List<Quantity> found) {
    int floor = 0;
    for (Quantity each : found) {
      assertThat(each.start() >= floor && each.end() > each.start()).isTrue();
      floor = each.end();
    }
  }
}
