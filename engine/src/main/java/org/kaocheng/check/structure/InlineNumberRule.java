package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
import org.kaocheng.value.FullWidth;

/**
 * Lists within one paragraph: gaps and repeats in 一是…二是… and 1.…2.…, and a last item that holds a
 * second sentence built like the items, which has lost its number.
 */
public final class InlineNumberRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.inline-number",
          Family.STRUCTURE,
          Severity.WARNING,
          "段内序号不连续",
          "段内列举的序号缺漏或重复，说明事项有遗漏或编排有误。",
          "请核对所列事项并重新编号。");

  private static final Pattern ORDINAL = Pattern.compile("(([一二三四五六七八九十]{1,2})是)(?![否指由非])");
  private static final Pattern ARABIC =
      Pattern.compile("(([0-9]{1,2})[.．、])(?=[\\u4E00-\\u9FFF“《（])");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Finding> findings = new ArrayList<>();
    for (Passage passage : examination.reading().passages()) {
      if (passage.kind() != Passage.Kind.HEADING) {
        jumps(examination, passage, items(examination, passage, ORDINAL, "。；;：:，,"))
            .ifPresent(findings::add);
        List<MatchResult> items = items(examination, passage, ARABIC, "。；;：:");
        if (Numeral.of(passage).isEmpty()) {
          jumps(examination, passage, items).ifPresent(findings::add);
        }
        unnumbered(examination, passage, items).ifPresent(findings::add);
      }
    }
    return findings;
  }

  /** The item numbers of a passage: at its beginning, and behind the signs that end an item. */
  private static List<MatchResult> items(
      Examination examination, Passage passage, Pattern pattern, String ends) {
    if (!examination.index().mayMatch(pattern, passage)) {
      return List.of();
    }
    String text = passage.text();
    return pattern
        .matcher(text)
        .results()
        .filter(item -> item.start() == 0 || isEnd(text.charAt(item.start() - 1), ends))
        .toList();
  }

  private static boolean isEnd(char sign, String ends) {
    return ends.indexOf(sign) >= 0 || FullWidth.isSpace(sign);
  }

  private static Optional<Finding> jumps(
      Examination examination, Passage passage, List<MatchResult> items) {
    int last = 0;
    String lastText = "";
    for (MatchResult item : items) {
      int value = Numeral.value(item.group(2));
      boolean jump = last > 0 && (value == last + 2 || value == last && value > 1);
      if (jump) {
        String what = value == last ? "重复" : "由“" + lastText + "”跳到“" + item.group(1) + "”";
        return Optional.of(
            FindingBuilder.of(CARD)
                .message("段内序号“" + item.group(1) + "”" + what + "，请核对所列事项。")
                .stated(item.group(1))
                .key(Spots.brief(passage.text(), 20) + value)
                .at(Spots.at(examination, passage, item.start(1), item.end(1)))
                .build());
      }
      last = value;
      lastText = item.group(1);
    }
    return Optional.empty();
  }

  private static Optional<Finding> unnumbered(
      Examination examination, Passage passage, List<MatchResult> items) {
    List<Integer> starts = new ArrayList<>();
    for (MatchResult item : items) {
      if (Numeral.value(item.group(2)) != starts.size() + 1) {
        return Optional.empty();
      }
      starts.add(item.end(1));
    }
    if (starts.size() < 4) {
      return Optional.empty();
    }
    List<String> openings = new ArrayList<>();
    for (int i = 0; i + 1 < starts.size(); i++) {
      String item = passage.text().substring(starts.get(i), starts.get(i + 1));
      if (item.indexOf('。') < item.lastIndexOf('。')) {
        return Optional.empty();
      }
      openings.add(item.substring(0, Math.min(2, item.length())));
    }
    return extra(examination, passage, starts, openings);
  }

  private static Optional<Finding> extra(
      Examination examination, Passage passage, List<Integer> starts, List<String> openings) {
    String text = passage.text();
    int stop = text.indexOf('。', starts.getLast());
    if (stop < 0 || stop + 3 > text.stripTrailing().length()) {
      return Optional.empty();
    }
    String opening = text.substring(stop + 1, stop + 3);
    if (!openings.contains(opening)) {
      return Optional.empty();
    }
    int end = text.indexOf('。', stop + 1) < 0 ? text.length() : text.indexOf('。', stop + 1);
    String item = text.substring(stop + 1, end);
    return Optional.of(
        FindingBuilder.of(CARD)
            .severity(Severity.INFO)
            .message("“" + Spots.brief(item, 20) + "”疑为第" + (starts.size() + 1) + "项，缺序号。")
            .stated(Spots.brief(item, 20))
            .expected((starts.size() + 1) + ".")
            .at(Spots.at(examination, passage, starts.getLast() - 2, end))
            .build());
  }
}
