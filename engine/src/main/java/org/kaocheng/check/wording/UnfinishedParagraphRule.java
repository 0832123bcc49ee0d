package org.kaocheng.check.wording;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Numeral;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * Paragraphs that end in ， or 、, or in ； where no list goes on. Silent where the text is broken
 * into lines anyhow, so that line ends are no paragraph ends.
 */
public final class UnfinishedParagraphRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.unfinished",
          Family.WORDING,
          Severity.INFO,
          "语句未完",
          "段落以逗号、顿号或分号结尾，语意未完，可能有内容遗漏。",
          "请补全语句或改用句号。");

  private static final String ENDS = "。！？；;：:…”）)》!?.";
  private static final int LONG = 15;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Passage> paragraphs = new ArrayList<>();
    for (Passage passage : examination.reading().passages()) {
      if (Spots.isProse(passage) && !passage.isBlank()) {
        paragraphs.add(passage);
      }
    }
    List<Evidence> places = new ArrayList<>();
    if (!isBrokenIntoLines(paragraphs)) {
      for (int i = 0; i < paragraphs.size(); i++) {
        if (isUnfinished(paragraphs, i)) {
          places.add(end(examination, paragraphs.get(i)));
        }
      }
    }
    return places.isEmpty() ? List.of() : List.of(finding(places));
  }

  private static Finding finding(List<Evidence> places) {
    List<String> words = places.stream().map(place -> last(place.text())).distinct().toList();
    return FindingBuilder.of(CARD)
        .message("段落以逗号、顿号或分号结尾，语句未完：" + Spots.quoted(words) + "。")
        .stated(words.getFirst())
        .at(places)
        .build();
  }

  private static String last(String text) {
    String plain = Patterns.replaceAll(text.strip(), "\\s+", "");
    return plain.length() <= 12 ? plain : "…" + plain.substring(plain.length() - 12);
  }

  private static Evidence end(Examination examination, Passage passage) {
    int end = passage.text().stripTrailing().length();
    return Spots.at(examination, passage, Math.max(0, end - 1), end);
  }

  private static boolean isUnfinished(List<Passage> paragraphs, int at) {
    Passage passage = paragraphs.get(at);
    String text = passage.squeezed();
    if (passage.kind() == Passage.Kind.HEADING || text.length() < 4) {
      return false;
    }
    char end = text.charAt(text.length() - 1);
    return end == '，' || end == '、' || (end == '；' || end == ';') && !goesOn(paragraphs, at);
  }

  /** Whether the item ending in ； is followed or preceded by its fellows. */
  private static boolean goesOn(List<Passage> paragraphs, int at) {
    if (Numeral.of(paragraphs.get(at)).isPresent() || at + 1 == paragraphs.size()) {
      return Numeral.of(paragraphs.get(at)).isPresent();
    }
    Passage next = paragraphs.get(at + 1);
    boolean previousIsItem =
        at > 0 && Patterns.matches(paragraphs.get(at - 1).squeezed(), "(?s).*[；;：:]$");
    boolean label = Patterns.matches(next.squeezed(), "(?s)[\\u4E00-\\u9FFF]{2,8}[：:].*");
    boolean labelled =
        Patterns.matches(paragraphs.get(at).squeezed(), "(?s)[\\u4E00-\\u9FFF]{2,8}[：:].*");
    boolean ended = next.kind() == Passage.Kind.HEADING || label && labelled;
    return !ended || previousIsItem && !labelled;
  }

  /** Whether one in six of the longer paragraphs ends in the middle of a sentence. */
  private static boolean isBrokenIntoLines(List<Passage> paragraphs) {
    List<String> longer =
        paragraphs.stream()
            .filter(passage -> passage.kind() == Passage.Kind.PARAGRAPH)
            .map(Passage::squeezed)
            .filter(text -> text.length() >= LONG)
            .toList();
    long open =
        longer.stream().filter(text -> ENDS.indexOf(text.charAt(text.length() - 1)) < 0).count();
    return longer.size() >= 6 && open * 3 > longer.size();
  }
}
