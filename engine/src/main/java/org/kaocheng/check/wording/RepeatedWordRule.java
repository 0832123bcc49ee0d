package org.kaocheng.check.wording;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;

/** A word written twice in a row, except where Chinese doubles words on purpose. */
public final class RepeatedWordRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.repeated",
          Family.WORDING,
          Severity.INFO,
          "字词重复",
          "重复的字词多为录入或粘贴时遗留。",
          "请删去多余的字词。");

  private static final String NUMERALS = "一二三四五六七八九十百千万亿零〇";

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<String> allowed = examination.lexicon().words("wording.repeated-allowed");
    List<String> before = examination.lexicon().words("wording.repeated-before");
    List<String> single = examination.lexicon().words("wording.repeated-characters");
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : examination.reading().passages()) {
      for (Twice twice : Twice.in(passage.text())) {
        if (isSlip(passage.text(), twice, allowed, before)) {
          findings.add(finding(examination, passage, twice.start, twice.end(), twice.word));
        }
      }
      for (String word : single) {
        findings.addAll(doubled(examination, passage, word, allowed));
      }
    }
    return findings;
  }

  /** A Chinese word of two to eight signs that stands twice in a row; the longest at its place. */
  private record Twice(String word, int start) {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 8;

    int end() {
      return start + 2 * word.length();
    }

    /** All of a text from left to right, none within another. */
    static List<Twice> in(String text) {
      List<Twice> found = new ArrayList<>();
      int at = 0;
      while (at + 2 * SHORTEST <= text.length()) {
        int length = Spots.isHan(text.charAt(at)) ? longest(text, at) : 0;
        if (length > 0) {
          found.add(new Twice(text.substring(at, at + length), at));
        }
        at += length > 0 ? 2 * length : 1;
      }
      return found;
    }

    private static int longest(String text, int at) {
      for (int length = Math.min(LONGEST, (text.length() - at) / 2); length >= SHORTEST; length--) {
        if (text.charAt(at) == text.charAt(at + length)
            && text.regionMatches(at, text, at + length, length)
            && text.substring(at, at + length).chars().allMatch(c -> Spots.isHan((char) c))) {
          return length;
        }
      }
      return 0;
    }
  }

  private static boolean isSlip(
      String text, Twice twice, List<String> allowed, List<String> before) {
    String word = twice.word;
    boolean oneCharacter = word.chars().distinct().count() == 1;
    boolean numeral = word.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
    return !oneCharacter && !numeral && !isMeant(text, twice, allowed, before);
  }

  /**
   * Whether the doubling is usual Chinese. In 政务服务服务中心 the pattern first sees 务服务服; the word meant
   * begins one character on, so every beginning within the run is tried.
   */
  private static boolean isMeant(
      String text, Twice twice, List<String> allowed, List<String> before) {
    int length = twice.word.length();
    for (int start = twice.start; ; start++) {
      int end = start + 2 * length;
      String word = text.substring(start, start + length);
      if (allowed.contains(word)
          || length == 2 && word.charAt(0) == '一'
          || before.stream().anyMatch(next -> text.startsWith(next, end))) {
        return true;
      }
      if (end >= text.length() || text.charAt(end) != text.charAt(end - length)) {
        return false;
      }
    }
  }

  private static List<Finding> doubled(
      Examination examination, Passage passage, String twice, List<String> allowed) {
    List<Finding> findings = new ArrayList<>();
    String text = passage.text();
    for (int at = text.indexOf(twice); at >= 0; at = text.indexOf(twice, at + twice.length())) {
      int from = at;
      boolean meant = allowed.stream().anyMatch(word -> text.startsWith(word, from));
      if (!meant) {
        findings.add(finding(examination, passage, at, at + twice.length(), twice.substring(0, 1)));
      }
    }
    return findings;
  }

  private static Finding finding(
      Examination examination, Passage passage, int start, int end, String word) {
    String stated = passage.text().substring(start, end);
    return FindingBuilder.of(CARD)
        .message("“" + stated + "”中“" + word + "”重复，请删去一个。")
        .stated(stated)
        .expected(word)
        .at(Spots.at(examination, passage, start, end))
        .build();
  }
}
