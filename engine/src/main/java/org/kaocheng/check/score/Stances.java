package org.kaocheng.check.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Sentence;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.value.Patterns;

/** Sentences that say spending stayed within the budget, or went over it. */
final class Stances {

  private Stances() {}

  /**
   * The sentences of a stance that speak of a subject.
   *
   * @param stance {@code within-budget}, {@code over-budget} …
   * @param subject a word the clause must hold; empty for any subject but 三公
   */
  static List<Sentence> about(Examination examination, String stance, String subject) {
    List<Sentence> found = new ArrayList<>();
    List<Pattern> patterns = patterns(examination, stance);
    for (Sentence sentence : examination.sentences()) {
      String text = Rows.plain(sentence.text());
      boolean speaks = subject.isEmpty() ? !text.contains("三公") : text.contains(subject);
      boolean criterion =
          text.contains("扣") || text.contains("得分") || Patterns.matches(text, ".*计[0-9.]+分.*");
      if (speaks && !criterion && patterns.stream().anyMatch(pattern -> states(pattern, text))) {
        found.add(sentence);
      }
    }
    return found;
  }

  /** Whether the pattern is found and no word of its clause turns it into a plan or a rule. */
  private static boolean states(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int clause =
          Math.max(text.lastIndexOf('，', matcher.start()), text.lastIndexOf(',', matcher.start()));
      String before = text.substring(Math.max(0, clause), matcher.start());
      boolean turned = ScoreWords.words("not-a-fact").stream().anyMatch(before::contains);
      if (!turned) {
        return true;
      }
    }
    return false;
  }

  private static List<Pattern> patterns(Examination examination, String stance) {
    List<String> shared = patterns(examination.lexicon().table("statements.stances"), stance);
    List<String> own = patterns(ScoreWords.table("stances"), stance);
    return (shared.isEmpty() ? own : shared).stream().map(Patterns::of).toList();
  }

  private static List<String> patterns(List<Map<String, Object>> rows, String stance) {
    return rows.stream()
        .filter(row -> stance.equals(Yaml.string(row.get("stance"), "")))
        .flatMap(row -> Yaml.strings(row.get("patterns")).stream())
        .toList();
  }
}
