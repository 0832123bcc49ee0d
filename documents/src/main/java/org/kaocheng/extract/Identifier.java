package org.kaocheng.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Identification.Level;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.SievedPattern;

/** Finds whose report it is and of which year. */
final class Identifier {

  private static final int TITLE_PASSAGES = 15;
  private static final int HEAD_PASSAGES = 120;
  private static final Pattern NAME_CELL =
      Pattern.compile(
          "(部门|单位|预算单位|填报单位|编报单位)([(（](单位|部门)[)）])?名称([(（](盖章|公章|全称)[)）])?|(预算|填报|编制)单位");
  private static final SievedPattern ORGAN_NAME =
      Words.sieved("[\\u4e00-\\u9fa5（）()]{2,40}(?:{identity.organs}|{identity.organs-in-cells})");
  private static final SievedPattern LABELLED =
      Words.sieved(
          "(?:部门|单位)?(?:[(（](?:单位|部门)[)）])?{identity.name-labels}(?:[(（](?:盖章|公章|签章)[)）])?[：:]("
              + "[\\u4e00-\\u9fa5（）()]{4,40}?(?:{identity.organs}|{identity.organs-behind-labels}))(?=[^\\u4e00-\\u9fa5]|填报|$)");
  private static final String ORGAN =
      "([\\u4e00-\\u9fa5（）()]{2,40}?(?:{identity.organs}|{identity.organs-in-text})";
  private static final SievedPattern SUFFIX =
      Words.sieved(
          "^(?:20\\d\\d年度?)?"
              + ORGAN
              + "(?!门|办事处|人民政府|政府))(?:关于|部门|本级|本部门|单位)?(?:20\\d\\d)?年?度?.{0,6}(?:部门)?(?:[（(]单位[)）])?(?:整体|(?:项目|部门|单位|预算)?支出绩效|绩效自评).*");
  private static final Pattern OWNER_CELL = Words.pattern("{identity.owner-labels}[：:]?");

  private static final SievedPattern SELF =
      Words.sieved(
          "(?s)^(?:[一二三四五六七八九十\\d]+[、.])?"
              + ORGAN
              + ")(?:（以下简称[^）]*）|\\(以下简称[^)]*\\))?(?:本级)?{identity.presents}.*");

  /** Words of what offices do that only look like an area: 清河县市场监督管理局 is a county's. */
  private static final Pattern NO_AREA = Words.pattern("{identity.no-areas}");

  private static final Pattern TITLE_YEAR = Pattern.compile("(20\\d\\d)\\s*年");
  private static final Pattern YEAR_LINE =
      Pattern.compile("^(?:评价|填报|预算|项目|会计|所属)?年度[：:](20\\d\\d)年?(?:度|填报|单位|$)");
  private static final Pattern ANY_YEAR = Pattern.compile("(?<![\\d〔\\[【（(第])(20\\d\\d)年");

  private Identifier() {}

  static Identification of(List<Passage> passages) {
    String unit = unit(passages);
    return new Identification(unit, year(passages), level(unit));
  }

  // ---- year ----

  private static int year(List<Passage> passages) {
    for (Passage passage : passages.subList(0, Math.min(TITLE_PASSAGES, passages.size()))) {
      String text = Passages.squeeze(passage.text());
      boolean title =
          text.length() <= 50
              && (text.contains("整体支出")
                  || text.contains("绩效") && text.contains("报告")
                  || Patterns.matches(text, "[（(]?20\\d\\d年度?[）)]?"));
      Matcher matcher = TITLE_YEAR.matcher(text);
      if (title && matcher.find()) {
        return Integer.parseInt(matcher.group(1));
      }
    }
    return labelledYear(passages).orElseGet(() -> mostFrequent(passages));
  }

  /** The year a form's own line tells: 年度：2022年, （ 2022 年度）. */
  private static Optional<Integer> labelledYear(List<Passage> passages) {
    return passages.stream()
        .limit(HEAD_PASSAGES)
        .map(passage -> YEAR_LINE.matcher(Passages.squeeze(passage.text())))
        .filter(Matcher::find)
        .map(matcher -> Integer.parseInt(matcher.group(1)))
        .findFirst();
  }

  private static int mostFrequent(List<Passage> passages) {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (Passage passage : passages) {
      Matcher matcher = ANY_YEAR.matcher(Passages.squeeze(passage.text()));
      while (matcher.find()) {
        counts.merge(Integer.parseInt(matcher.group(1)), 1, Integer::sum);
      }
    }
    int best = 0;
    int most = 0;
    for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
      if (entry.getValue() >= most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return best;
  }

  // ---- unit ----

  private static String unit(List<Passage> passages) {
    Optional<String> labelled = first(passages, LABELLED).or(() -> inCell(passages, NAME_CELL));
    if (labelled.isPresent()) {
      return spelt(passages, labelled.get());
    }
    for (SievedPattern pattern : List.of(SUFFIX, SELF)) {
      Optional<String> name = first(passages, pattern);
      if (name.isPresent()) {
        return name.get();
      }
    }
    // A file of project forms only: whose projects they are.
    return inCell(passages, OWNER_CELL).orElse("");
  }

  /**
   * A label may be filled in with a slip: the title's name counts where the report writes it more.
   */
  private static String spelt(List<Passage> passages, String name) {
    List<Passage> top = passages.subList(0, Math.min(TITLE_PASSAGES, passages.size()));
    return first(top, SUFFIX)
        .or(() -> first(top, SELF))
        .filter(title -> isSlipOf(title, name))
        .filter(title -> written(passages, title) > written(passages, name))
        .orElse(name);
  }

  /** Whether two names of one length differ in one or two characters. */
  private static boolean isSlipOf(String one, String other) {
    if (one.length() != other.length()) {
      return false;
    }
    long apart =
        IntStream.range(0, one.length()).filter(i -> one.charAt(i) != other.charAt(i)).count();
    return apart == 1 || apart == 2;
  }

  private static long written(List<Passage> passages, String name) {
    return passages.stream()
        .filter(passage -> Passages.squeeze(passage.text()).contains(name))
        .count();
  }

  private static Optional<String> first(List<Passage> passages, SievedPattern pattern) {
    return passages.stream()
        .limit(HEAD_PASSAGES)
        .flatMap(passage -> named(passage, pattern).stream())
        .findFirst();
  }

  /** The cell right of a cell with a label: 部门（单位）名称. */
  private static Optional<String> inCell(List<Passage> passages, Pattern labels) {
    for (int i = 0; i + 1 < Math.min(HEAD_PASSAGES, passages.size()); i++) {
      boolean label =
          passages.get(i).kind() == Passage.Kind.CELL
              && labels.matcher(Passages.squeeze(passages.get(i).text())).matches();
      String value = Passages.squeeze(passages.get(i + 1).text());
      if (label && passages.get(i + 1).kind() == Passage.Kind.CELL && ORGAN_NAME.matches(value)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> named(Passage passage, SievedPattern pattern) {
    String text = Passages.squeeze(passage.text());
    String head = text.substring(0, Math.min(160, text.length()));
    Matcher matcher = pattern.pattern().matcher(head);
    boolean found =
        pattern.signs().in(head) && (pattern.equals(LABELLED) ? matcher.find() : matcher.matches());
    return found && matcher.group(1).length() >= 4
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  private static Level level(String unit) {
    int to = unit.indexOf("人民政府") > 0 ? unit.indexOf("人民政府") : unit.length();
    String named = unit.substring(0, to);
    String areas = NO_AREA.matcher(named).replaceAll(match -> "　".repeat(match.group().length()));
    // Where nothing else is an area, the word was one: 清河市场监督管理局.
    Level level = lastArea(areas) == Level.UNKNOWN ? lastArea(named) : lastArea(areas);
    Matcher township = Pattern.compile("(镇|乡|街道)(?=人民政府|办事处|$)").matcher(unit);
    return township.find() ? Level.TOWNSHIP : level;
  }

  private static Level lastArea(String name) {
    int last = 0;
    Level level = Level.UNKNOWN;
    for (Level candidate : new Level[] {Level.PROVINCE, Level.CITY, Level.COUNTY, Level.DISTRICT}) {
      int at = name.lastIndexOf(candidate.label());
      if (at > last) {
        last = at;
        level = candidate;
      }
    }
    return level;
  }
}
