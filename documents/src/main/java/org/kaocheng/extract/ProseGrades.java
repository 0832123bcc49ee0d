package org.kaocheng.extract;

import java.util.List;
import java.util.regex.Matcher;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.SievedPattern;

/** Reads the grades that sentences give: 评价等级为“优”. */
final class ProseGrades {

  private static final SievedPattern GRADE =
      Words.sieved(
          "{prose.grade-heads}(?:结果)?(?:为|是|：|:)?[“\"]?({prose.grades})[”\"]?(?=等次|等级|档|[。，；，;\\s）)]|$)");

  private final Facts facts;
  private final int year;

  ProseGrades(Facts facts, int year) {
    this.facts = facts;
    this.year = year;
  }

  /**
   * Reads the sentence of a passage from {@code start} to {@code end}.
   *
   * @param mentions its figures, among them the scores to which the grades belong
   */
  void read(Passage passage, int start, int end, String context, List<Mention> mentions) {
    String sentence = passage.text().substring(start, end);
    if (!GRADE.signs().in(sentence)) {
      return;
    }
    Matcher matcher = GRADE.pattern().matcher(sentence);
    while (matcher.find()) {
      facts.add(
          "evaluation.grade",
          "评价等级",
          new Content.Words(matcher.group(1)),
          new Period(year(mentions, start + matcher.start()), Basis.NONE),
          Subject.DEPARTMENT,
          Fact.Origin.SENTENCE,
          passage.part(start + matcher.start(1), start + matcher.end(1)),
          context);
    }
  }

  /** The year of the score told last before a place of the passage, else the report's own. */
  private int year(List<Mention> mentions, int place) {
    return mentions.stream()
        .filter(mention -> mention.quantity().end() <= place)
        .map(Mention::fact)
        .filter(fact -> fact.concept().equals("evaluation.self_score"))
        .reduce((first, second) -> second)
        .map(fact -> fact.period().year())
        .orElse(year);
  }
}
