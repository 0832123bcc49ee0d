package org.kaocheng.extract;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.SievedPattern;

/**
 * A number of things announced and the things then listed, in the paragraphs below or in the same
 * sentence.
 */
final class AnnouncedCounts {

  private static final SievedPattern BELOW =
      SievedPattern.of(Pattern.compile(".*(以下|如下|下列)[^。]*[：:]$|.*[：:]$"));
  private static final Pattern ITEM =
      Pattern.compile(
          "^[\\s\u3000\u00A0]*(目标|指标|任务|项目|问题|措施)([一二三四五六七八九十]{1,3}|\\d{1,2})[：:、.．].*",
          Pattern.DOTALL);
  private static final Pattern INLINE =
      Pattern.compile("^[^，。；：:、]{0,10}[，,]?[：:]?(包括|包含|分别为|分别是|有|为|即|：|:)[：:]?([^。；;]+)$");
  private static final List<String> COUNTING = List.of("个", "项", "类", "家", "条", "大", "处", "所");

  private AnnouncedCounts() {}

  static void find(Passages passages, List<Statement> statements, List<Claim> claims) {
    for (Statement statement : statements) {
      for (Mention mention : statement.mentions()) {
        boolean counts =
            mention.quantity().unit().dimension() == Dimension.COUNT
                && COUNTING.contains(mention.quantity().unit().base())
                && mention.quantity().decimals() == 0
                && mention.quantity().number().compareTo(BigDecimal.valueOf(60)) <= 0
                && mention.quantity().number().compareTo(BigDecimal.ONE) > 0;
        if (counts && statement.passage().kind() != Passage.Kind.CELL) {
          below(passages, statement, mention, claims);
          inline(statement, mention, claims);
        }
      }
    }
  }

  // ---- listed in the paragraphs below ----

  private static void below(
      Passages passages, Statement statement, Mention mention, List<Claim> claims) {
    Passage passage = statement.passage();
    boolean last = Passages.squeeze(passage.text().substring(statement.end())).isEmpty();
    if (!last || !BELOW.matches(statement.text())) {
      return;
    }
    int listed = labelled(passages.list(), passage.index() + 1);
    if (listed == 0) {
      listed = ListedParagraphs.items(passages.list(), passage.index() + 1).size();
    }
    if (listed >= 2) {
      claims.add(claim(statement, mention, listed, Certainty.CERTAIN));
    }
  }

  private static int labelled(List<Passage> passages, int from) {
    int listed = 0;
    String word = "";
    for (int i = from; i < passages.size(); i++) {
      Matcher matcher = ITEM.matcher(passages.get(i).text());
      if (!matcher.matches() || !word.isEmpty() && !word.equals(matcher.group(1))) {
        break;
      }
      word = matcher.group(1);
      listed++;
    }
    return listed;
  }

  // ---- listed in the same sentence ----

  private static void inline(Statement statement, Mention mention, List<Claim> claims) {
    Matcher matcher = INLINE.matcher(mention.after().replaceFirst("[。；;].*$", ""));
    if (!matcher.matches()
        || matcher.group(2).matches(".*等.{0,6}$")
        || matcher.group(2).length() < 8) {
      return;
    }
    List<Integer> readings = readings(matcher.group(2).replaceAll("[（(][^）)]*[）)]", ""));
    int announced = mention.quantity().number().intValueExact();
    if (readings.isEmpty() || readings.contains(announced) || readings.getFirst() < 3) {
      return;
    }
    claims.add(claim(statement, mention, readings.getFirst(), Certainty.LIKELY));
  }

  /** How many things a 、 list names: 和 and 及 may join the last two or be part of a name. */
  private static List<Integer> readings(String list) {
    String[] parts = list.split("[、，,]");
    List<Integer> readings = new ArrayList<>();
    if (parts.length < 2) {
      return readings;
    }
    int joined = 0;
    for (String part : parts) {
      joined += part.matches(".{2,}(和|及|与|以及).{2,}") ? 1 : 0;
    }
    for (int more = 0; more <= joined; more++) {
      readings.add(parts.length + more);
    }
    return readings;
  }

  private static Claim claim(
      Statement statement, Mention mention, int listed, Certainty certainty) {
    return new Claim(
        Claim.Kind.COUNT,
        mention.fact(),
        Comparison.EQUAL,
        new Expression.Constant(BigDecimal.valueOf(listed), "实际列出的项数"),
        certainty,
        statement.place(),
        "“" + mention.label() + mention.quantity().text() + Labels.noun(mention.after()) + "”");
  }
}
