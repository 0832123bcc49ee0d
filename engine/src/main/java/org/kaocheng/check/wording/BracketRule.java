package org.kaocheng.check.wording;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
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
import org.kaocheng.source.Severity;

/**
 * Brackets, book-title marks and quotation marks without their other half. A pair may be split over
 * two neighbouring passages (page breaks); list numbers such as {@code 1）} and intervals such as
 * {@code [85,100)} are no brackets.
 */
public final class BracketRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "wording.bracket",
          Family.WORDING,
          Severity.INFO,
          "括号、引号或书名号不成对",
          "标点不成对会使说明的范围不清。",
          "请补全或删去不成对的标点。");

  private static final String OPEN = "（《“【〔「";
  private static final String CLOSE = "）》”】〕」";
  private static final Pattern NO_BRACKET =
      Pattern.compile(
          "(?:(?<=^|[\\s\\u3000；。，、;：:])(?:[0-9]{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3}|[①-⑳])[)）])"
              + "|[\\[(（［]\\s*[0-9.]+\\s*%?\\s*分?[,，、\\-—～~至]+\\s*[0-9.]+\\s*%?\\s*分?\\s*[\\])）］]",
          Pattern.MULTILINE);

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Half> lonely = new ArrayList<>();
    List<Integer> pending = new ArrayList<>();
    List<Passage> passages =
        examination.reading().passages().stream().filter(p -> !p.isBlank()).toList();
    for (int i = 0; i < passages.size(); i++) {
      Passage passage = passages.get(i);
      Halves halves = Halves.of(passage.text());
      List<Integer> closing = new ArrayList<>(halves.closing);
      if (i > 0) {
        Passage previous = passages.get(i - 1);
        if (previous.kind() == passage.kind()) {
          join(previous.text(), pending, passage.text(), closing);
        }
        lonely.addAll(halves(examination, previous, pending));
      }
      lonely.addAll(halves(examination, passage, closing));
      pending = new ArrayList<>(halves.opening);
    }
    if (!passages.isEmpty()) {
      lonely.addAll(halves(examination, passages.getLast(), pending));
    }
    return lonely.isEmpty() ? List.of() : List.of(finding(lonely));
  }

  /** Takes out the halves that complete each other across two passages. */
  private static void join(
      String before, List<Integer> opening, String after, List<Integer> closing) {
    opening.removeIf(open -> {
      int kind = OPEN.indexOf(normal(before.charAt(open)));
      for (Integer close : closing) {
        if (CLOSE.indexOf(normal(after.charAt(close))) == kind) {
          closing.remove(close);
          return true;
        }
      }
      return false;
    });
  }

  private static List<Half> halves(Examination examination, Passage passage, List<Integer> places) {
    List<Half> halves = new ArrayList<>();
    for (int at : places) {
      char sign = passage.text().charAt(at);
      boolean opens = OPEN.indexOf(normal(sign)) >= 0;
      String words = Spots.brief(around(passage.text(), at), 24);
      halves.add(new Half(sign, opens, words, Spots.at(examination, passage, at, at + 1)));
    }
    return halves;
  }

  private static Finding finding(List<Half> halves) {
    Half first = halves.getFirst();
    String more = halves.size() > 1 ? "；此类标点共" + halves.size() + "处" : "";
    String side = first.opens ? "后" : "前";
    return FindingBuilder.of(CARD)
        .message("“" + first.words + "”处的“" + first.sign + "”缺少相对应的" + side + "半边，请补全" + more + "。")
        .stated(String.valueOf(first.sign))
        .at(halves.stream().map(Half::place).toList())
        .build();
  }

  private static String around(String text, int at) {
    return text.substring(Math.max(0, at - 8), Math.min(text.length(), at + 12));
  }

  private static char normal(char c) {
    return switch (c) {
      case '(' -> '（';
      case ')' -> '）';
      case '[' -> '【';
      case ']' -> '】';
      default -> c;
    };
  }

  private record Half(char sign, boolean opens, String words, Evidence place) {}

  private record Halves(List<Integer> opening, List<Integer> closing) {

    static Halves of(String raw) {
      Halves halves = in(raw);
      return halves.isEmpty() ? halves : in(blankOut(raw));
    }

    boolean isEmpty() {
      return opening.isEmpty() && closing.isEmpty();
    }

    private static Halves in(String text) {
      Deque<Integer> open = new ArrayDeque<>();
      List<Integer> closing = new ArrayList<>();
      for (int i = 0; i < text.length(); i++) {
        char c = normal(text.charAt(i));
        if (OPEN.indexOf(c) >= 0) {
          open.push(i);
        } else if (CLOSE.indexOf(c) >= 0 && !removeMatching(open, text, CLOSE.indexOf(c))) {
          closing.add(i);
        }
      }
      return new Halves(new ArrayList<>(open).reversed(), closing);
    }

    /** Matches the innermost half of that kind: crossed pairs are no business of this rule. */
    private static boolean removeMatching(Deque<Integer> open, String text, int kind) {
      for (Integer at : open) {
        if (OPEN.indexOf(normal(text.charAt(at))) == kind) {
          open.remove(at);
          return true;
        }
      }
      return false;
    }

    private static String blankOut(String raw) {
      return NO_BRACKET.matcher(raw).replaceAll(match -> " ".repeat(match.group().length()));
    }
  }
}
