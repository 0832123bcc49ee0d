package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.value.RequiredSigns;

/**
 * What a label says of year and basis, and what is left of it.
 *
 * @param year the calendar year named, 0 when none
 * @param basis the basis named, empty when none
 * @param rest the label without the words of year and basis and without filler at both ends
 */
record PeriodWords(int year, Optional<Basis> basis, String rest) {

  private record Word(Pattern pattern, RequiredSigns signs, Basis basis, String left) {}

  private static Word word(String regex, Basis basis, String left) {
    Pattern pattern = Pattern.compile(regex);
    return new Word(pattern, RequiredSigns.of(pattern), basis, left);
  }

  /** Longest first; the words between 公共/基金/经营 and 支出/收入 are names of budgets, not bases. */
  private static final List<Word> WORDS =
      List.of(
          word("(全年|调整后?的?|追加后的?)预算(批复|安排)?(金额|数)?", Basis.ADJUSTED_BUDGET, ""),
          word("预算确定数?|确定预算数|核定预算数|最终预算数?", Basis.ADJUSTED_BUDGET, ""),
          word("预算调整(后)?数", Basis.ADJUSTED_BUDGET, ""),
          word("(年|期)?初(部门|财政拨款)?(?=一般公共预算)", Basis.ORIGINAL_BUDGET, ""),
          word("年?初(批复|安排|部门|财政)?的?预算(批复|安排)?(金额|数|总额)?", Basis.ORIGINAL_BUDGET, ""),
          word("年初(批复|安排)(金额|数)?", Basis.ORIGINAL_BUDGET, ""),
          word("预算(批复|安排|申报|申请)(金额|数)?", Basis.ORIGINAL_BUDGET, ""),
          word("(支出|收入)预算(?!管理|执行|绩效|编制)(金额|数)?", Basis.ORIGINAL_BUDGET, "$1"),
          word("(部门|单位|整体)预算(?=总(支出|收入)$)", Basis.ORIGINAL_BUDGET, ""),
          word("(支出|收入)安排(金额|数)?", Basis.ORIGINAL_BUDGET, "$1"),
          word(
              "(?<!公共|基金|经营|部门|本级|财政)预算(金额|总额|数|的)?(?!管理|执行|绩效|编制|完成|调整|支出|配置|单位|编码|控制|收入|部门|资金|年度)",
              Basis.ORIGINAL_BUDGET,
              ""),
          word("(全年|年度)?(支出|收入)?(实际)?(决算|执行)(金额|数)", Basis.FINAL_ACCOUNTS, "$2"),
          word("(全年|年度|本年)?(支出|收入)?决算(支出|收入)?", Basis.FINAL_ACCOUNTS, "$2$3"),
          word("(当年|全年|本年|年度)?实际(支出|收入|使用|支付|到位)", Basis.FINAL_ACCOUNTS, "$2"),
          word("(全年|年度|实际)(累计)?执行(?!率)(金额|数)?", Basis.FINAL_ACCOUNTS, ""),
          word("(全年|本年|当年|年度)?实际(?=总?(支出|收入)|采购|发生)", Basis.FINAL_ACCOUNTS, ""),
          word("^(已|累计|共|实际)?执行了?$", Basis.FINAL_ACCOUNTS, ""),
          word("(本)?(年末|年底|期末)", Basis.YEAR_END, ""));

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20\\d\\d)(年度?(?=初)|年度|年末|年|(?=\\D{0,4}(预算|决算)))");
  private static final Pattern PRIOR = Pattern.compile("(上年度?|去年|上一年度?)(?!结转|结余|末结)(末|底)?");
  private static final Pattern CURRENT = Pattern.compile("(本年度|当年度?|今年|本年(?!支出合计|收入合计))(?!财政拨款)");
  private static final Pattern EDGE_START =
      Pattern.compile(
          "^(初|其中|包括|主要是|主要为|主要有|主要|具体为|具体|分别为|以及|另外|另|及|和|与|的|为|是|有|共有|共计|合计为|共|全年|现有|经批复的?|经批准的?|根据批复|本单位|本部门|我单位|我局|我办|我委|我部门|部门的?|单位的?|核定|按照|截至|截止|度|末|[，,：:；;、.。（()）\\-—])+(?=.)");
  private static final Pattern EDGE_END =
      Pattern.compile(
          "(?<=.)(分别为|分别是|均为|合计为|总计为|共计|达到了?|达|完成了?|为|是|约|有|共|的|在|到|了|仅|均|数为|[：:，,、]|金额为)+$");

  /** What the words of {@link #EDGE_END} end with. */
  private static final String LAST_SIGNS = "为是计到了达成约有共的在仅均数：:，,、";

  private static final Pattern FILLER =
      Pattern.compile("(为|是|有|共|的|达|达到|完成|约|在|到|度|年度|数|共计|合计|总计|累计|其中|分别为|分别)");

  /** Reads a label. */
  static PeriodWords of(String label, int fiscalYear) {
    String text = Passages.squeeze(label);
    int year = 0;
    Matcher years = YEAR.matcher(text);
    if (years.find()) {
      year = Integer.parseInt(years.group(1));
      text = text.substring(0, years.start()) + text.substring(years.end());
    } else if (fiscalYear > 0) {
      Matcher prior = PRIOR.matcher(text);
      Matcher current = CURRENT.matcher(text);
      if (prior.find()) {
        year = fiscalYear - 1;
        String end = prior.group(2) == null ? "" : "年末";
        text = text.substring(0, prior.start()) + end + text.substring(prior.end());
      } else if (current.find()) {
        year = fiscalYear;
        text = text.substring(0, current.start()) + text.substring(current.end());
      }
    }
    Optional<Basis> basis = Optional.empty();
    for (Word word : WORDS) {
      if (!word.signs().in(text)) {
        continue;
      }
      Matcher matcher = word.pattern().matcher(text);
      if (matcher.find()) {
        StringBuilder replaced = new StringBuilder();
        String left = word.left();
        for (int group = 1; group <= matcher.groupCount(); group++) {
          String value = matcher.group(group);
          left = left.replace("$" + group, value == null ? "" : value);
        }
        matcher.appendReplacement(replaced, Matcher.quoteReplacement(left));
        matcher.appendTail(replaced);
        text = replaced.toString();
        basis = Optional.of(word.basis());
        break;
      }
    }
    return new PeriodWords(year, basis, trimmed(text));
  }

  /** The label without filler words at both ends. */
  static String trimmed(String label) {
    String before;
    String text = label;
    do {
      before = text;
      text = EDGE_START.matcher(text).replaceFirst("");
      if (!text.isEmpty() && LAST_SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0) {
        text = EDGE_END.matcher(text).replaceFirst("");
      }
    } while (!text.equals(before));
    return FILLER.matcher(text).matches() ? "" : text;
  }

  /** The period: what the label says, else what the surroundings say. */
  Period period(Period otherwise) {
    return new Period(year > 0 ? year : otherwise.year(), basis.orElse(otherwise.basis()));
  }
}
