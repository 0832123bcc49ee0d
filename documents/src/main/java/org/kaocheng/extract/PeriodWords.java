package org.kaocheng.extract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.value.SievedPattern;

/**
 * What a label says of year and basis, and what is left of it.
 *
 * @param year the calendar year named, 0 when none
 * @param basis the basis named, empty when none
 * @param rest the label without the words of year and basis and without filler at both ends
 */
record PeriodWords(int year, Optional<Basis> basis, String rest) {

  private record Word(SievedPattern pattern, Basis basis, String left) {}

  private static final List<Word> WORDS =
      Words.table("period.bases").stream().map(PeriodWords::word).toList();

  private static final Pattern YEAR =
      Pattern.compile("(?<!\\d)(20\\d\\d)(年度?(?=初)|年度|年末|年|(?=\\D{0,4}(预算|决算)))");
  private static final SievedPattern PRIOR =
      Words.sieved("{period.prior-year}(?!{period.prior-year-not-before})(末|底)?");
  private static final SievedPattern CURRENT =
      Words.sieved("{period.own-year}(?!{period.own-year-not-before})");
  private static final String MARKS = "，,：:；;、.。（()）-—";
  private static final Pattern EDGE_START =
      Words.pattern("^(?:{period.filler-before}|[" + MARKS.replace("-", "\\-") + "])+(?=.)");
  private static final Pattern EDGE_END = Words.pattern("(?<=.){period.filler-behind}+$");

  /** What the words of {@link #EDGE_START} begin with. */
  private static final String FIRST_SIGNS =
      MARKS
          + Words.list("period.filler-before").stream()
              .map(word -> word.substring(0, 1))
              .collect(Collectors.joining());

  /** What the words of {@link #EDGE_END} end with. */
  private static final String LAST_SIGNS =
      Words.list("period.filler-behind").stream()
          .map(word -> word.substring(word.length() - 1))
          .collect(Collectors.joining());

  private static final SievedPattern FILLER = Words.sieved("{period.filler}");

  private static Word word(Map<String, Object> row) {
    Pattern pattern = Pattern.compile(Yaml.string(row.get("pattern"), ""));
    String basis = Yaml.string(row.get("basis"), "").replace('-', '_').toUpperCase(Locale.ROOT);
    String left = Yaml.string(row.get("leaves"), "");
    return new Word(SievedPattern.of(pattern), Basis.valueOf(basis), left);
  }

  /** Reads a label. */
  static PeriodWords of(String label, int fiscalYear) {
    String text = Passages.squeeze(label);
    int year = 0;
    Matcher years = YEAR.matcher(text);
    if (text.contains("20") && years.find()) {
      year = Integer.parseInt(years.group(1));
      text = text.substring(0, years.start()) + text.substring(years.end());
    } else if (fiscalYear > 0) {
      Matcher prior = PRIOR.pattern().matcher(text);
      Matcher current = CURRENT.pattern().matcher(text);
      if (PRIOR.signs().in(text) && prior.find()) {
        year = fiscalYear - 1;
        String end = prior.group(1) == null ? "" : "年末";
        text = text.substring(0, prior.start()) + end + text.substring(prior.end());
      } else if (CURRENT.signs().in(text) && current.find()) {
        year = fiscalYear;
        text = text.substring(0, current.start()) + text.substring(current.end());
      }
    }
    Optional<Basis> basis = Optional.empty();
    for (Word word : WORDS) {
      if (!word.pattern().signs().in(text)) {
        continue;
      }
      Matcher matcher = word.pattern().pattern().matcher(text);
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
      if (!text.isEmpty() && FIRST_SIGNS.indexOf(text.charAt(0)) >= 0) {
        text = EDGE_START.matcher(text).replaceFirst("");
      }
      if (!text.isEmpty() && LAST_SIGNS.indexOf(text.charAt(text.length() - 1)) >= 0) {
        text = EDGE_END.matcher(text).replaceFirst("");
      }
    } while (!text.equals(before));
    return FILLER.matches(text) ? "" : text;
  }

  /** The period: what the label says, else what the surroundings say. */
  Period period(Period otherwise) {
    return new Period(year > 0 ? year : otherwise.year(), basis.orElse(otherwise.basis()));
  }
}
