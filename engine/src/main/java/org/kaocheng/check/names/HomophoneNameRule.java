package org.kaocheng.check.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.source.Place;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/**
 * Two names of offices, projects or funds that differ in one character, the two characters sounding
 * or looking alike ({@code wording.confusable}). Only short names that end in the same noun are
 * compared, at the same distance from that noun.
 */
public final class HomophoneNameRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "names.homophone",
          Family.CONSISTENCY,
          Severity.WARNING,
          "名称一字之差",
          "同一机构或项目前后写法不一，无法确认是否为同一对象。",
          "请核对后统一为正式名称。");

  private static final int LONGEST = 8;
  private static final int SHORTEST = 3;

  /** With more names on one noun than this, comparing all of them would take too long. */
  private static final int MOST = 500;

  private static final LexiconMemo<Map<Character, String>> ALIKE =
      new LexiconMemo<>(HomophoneNameRule::alike);
  private static final int FEWEST_BEFORE = 2;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<String> nouns = examination.lexicon().words("wording.name-endings");
    Map<Character, String> alike = ALIKE.of(examination.lexicon());
    List<String> distinct = examination.lexicon().words("wording.confusable-names");
    List<Finding> findings = new ArrayList<>();
    for (String noun : nouns) {
      List<Map.Entry<String, Place>> list = new ArrayList<>(names(examination, noun).entrySet());
      for (int i = 0; i < list.size() && list.size() <= MOST; i++) {
        for (int j = i + 1; j < list.size(); j++) {
          String one = list.get(i).getKey();
          String other = list.get(j).getKey();
          int length = commonLength(one, other, noun.length(), alike);
          String a = end(one, length);
          String b = end(other, length);
          if (length >= SHORTEST
              && !isDistinct(a, b, distinct)
              && (livesInNameOnly(examination, a, b) || livesInNameOnly(examination, b, a))) {
            findings.add(
                finding(
                    a,
                    b,
                    examination.evidence(list.get(i).getValue()),
                    examination.evidence(list.get(j).getValue())));
          }
        }
      }
    }
    return findings.stream().distinct().toList();
  }

  /** The Chinese words before the noun, up to eight characters with it, each with one place. */
  private static Map<String, Place> names(Examination examination, String noun) {
    Pattern pattern = Patterns.of(Pattern.quote(noun));
    Map<String, Place> names = new LinkedHashMap<>();
    for (Passage passage : examination.index().passages(pattern)) {
      String text = passage.text();
      for (int at = text.indexOf(noun); at >= 0; at = text.indexOf(noun, at + 1)) {
        int end = at + noun.length();
        int start = at;
        while (start > 0 && end - start < LONGEST && Spots.isHan(text.charAt(start - 1))) {
          start--;
        }
        if (at - start >= FEWEST_BEFORE) {
          names.putIfAbsent(text.substring(start, end), passage.part(start, end));
        }
      }
    }
    return names;
  }

  /**
   * How many characters of the two names agree from the end, one pair of characters that sound or
   * look alike allowed; 0 when there is no such pair.
   */
  private static int commonLength(String a, String b, int noun, Map<Character, String> alike) {
    int length = noun;
    boolean exchanged = false;
    while (length < Math.min(a.length(), b.length())) {
      char x = a.charAt(a.length() - 1 - length);
      char y = b.charAt(b.length() - 1 - length);
      if (x != y) {
        if (exchanged || !areAlike(x, y, alike)) {
          break;
        }
        exchanged = true;
      }
      length++;
    }
    boolean bordered = length > noun && exchanged;
    boolean atEdge = bordered && a.charAt(a.length() - length) != b.charAt(b.length() - length);
    return bordered && !atEdge ? length : 0;
  }

  /**
   * Whether the two characters that end in the exchanged one occur in the name only: 防空 in 防空办
   * alone may be a slip for 防控, but not where the report also speaks of 人民防空.
   */
  private static boolean livesInNameOnly(Examination examination, String name, String other) {
    int at = 0;
    while (name.charAt(at) == other.charAt(at)) {
      at++;
    }
    String pair = name.substring(at - 1, at + 1);
    String tail = name.substring(at - 1);
    return examination.reading().passages().stream()
        .allMatch(passage -> count(passage.text(), pair) == count(passage.text(), tail));
  }

  private static int count(String text, String word) {
    int count = 0;
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      count++;
    }
    return count;
  }

  private static boolean areAlike(char x, char y, Map<Character, String> alike) {
    return alike.getOrDefault(x, "").indexOf(y) >= 0;
  }

  /** Every sign with those it may be confused with. */
  private static Map<Character, String> alike(Lexicon lexicon) {
    Map<Character, String> alike = new HashMap<>();
    for (String group : lexicon.words("wording.confusable")) {
      for (char sign : group.toCharArray()) {
        alike.merge(sign, group, String::concat);
      }
    }
    return Map.copyOf(alike);
  }

  private static boolean isDistinct(String a, String b, List<String> distinct) {
    return distinct.stream().anyMatch(a::contains) && distinct.stream().anyMatch(b::contains);
  }

  private static String end(String name, int length) {
    return name.substring(name.length() - length);
  }

  private static Finding finding(String a, String b, Evidence first, Evidence second) {
    return FindingBuilder.of(CARD)
        .message("“" + a + "”与“" + b + "”仅一字之差且音形相近，疑为同一名称，请核对后统一。")
        .stated(a + "／" + b)
        .at(second)
        .at(first)
        .build();
  }
}
