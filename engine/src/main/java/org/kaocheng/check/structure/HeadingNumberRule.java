package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Gaps and repeats in the numbers of headings. A number found between the two in any style fills
 * the gap; a heading-like line without number between them is named as the likely place.
 */
public final class HeadingNumberRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.heading-number",
          Family.STRUCTURE,
          Severity.WARNING,
          "标题序号不连续",
          "序号缺漏或重复，说明章节有遗漏或编排有误。",
          "请核对章节并重新编号。");

  private static final int LARGEST_GAP = 3;

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Passage> passages = examination.reading().passages();
    List<Finding> findings = new ArrayList<>();
    Optional<Integer> last = Optional.empty();
    for (int i = 0; i < passages.size(); i++) {
      Passage here = passages.get(i);
      Optional<Numeral> number = heading(here);
      if (number.isPresent()) {
        Optional<Passage> previous = previous(passages, i, number.get().style());
        if (previous.isPresent()) {
          Optional<Finding> finding = compare(passages, previous.get(), here, number.get());
          boolean explained = last.filter(place -> place == previous.get().index()).isPresent();
          finding.filter(ignored -> !explained).ifPresent(findings::add);
          last = finding.map(ignored -> here.index());
        }
      }
    }
    return findings;
  }

  private static Optional<Numeral> heading(Passage passage) {
    return passage.kind() == Passage.Kind.HEADING ? Numeral.of(passage) : Optional.empty();
  }

  /** The heading of the same style before this one under the same parent. */
  private static Optional<Passage> previous(List<Passage> passages, int at, Numeral.Style style) {
    int level = passages.get(at).level();
    for (int i = at - 1; i >= 0; i--) {
      Passage other = passages.get(i);
      if (other.kind() == Passage.Kind.HEADING) {
        Optional<Numeral> number = Numeral.of(other);
        if (number.isPresent() && number.get().style() == style) {
          return other.level() == level ? Optional.of(other) : Optional.empty();
        }
        if (number.isPresent() && number.get().style().compareTo(style) < 0) {
          return Optional.empty();
        }
        if (number.isEmpty() && other.level() < level && other.level() > 0) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Finding> compare(
      List<Passage> passages, Passage before, Passage here, Numeral number) {
    Numeral last = Numeral.of(before).orElseThrow();
    int missing = last.value() + 1;
    if (number.value() == last.value() && number.value() > 1) {
      return Optional.of(repeat(before, here, number));
    }
    int gap = number.value() - missing;
    if (gap < 1 || gap > LARGEST_GAP) {
      return Optional.empty();
    }
    List<Passage> between =
        passages.subList(before.index() + 1, here.index()).stream()
            .filter(p -> !p.isBlank())
            .toList();
    return Outline.isFilled(between, missing, number.value() - 1)
        ? Optional.empty()
        : Optional.of(gap(before, here, number, last, titleLike(between)));
  }

  private static Finding repeat(Passage before, Passage here, Numeral number) {
    return FindingBuilder.of(CARD)
        .message("标题序号“" + number.text() + "”重复，后一处疑为“" + number.like(number.value() + 1) + "”。")
        .stated(number.text())
        .expected(number.like(number.value() + 1))
        .key(here.squeezed())
        .at(Spots.whole(here))
        .at(Spots.whole(before))
        .build();
  }

  private static Finding gap(
      Passage before, Passage here, Numeral number, Numeral last, Optional<Passage> title) {
    String missing = number.like(last.value() + 1);
    FindingBuilder builder =
        FindingBuilder.of(CARD)
            .stated(last.text() + " → " + number.text())
            .expected(missing)
            .key(before.squeezed() + here.squeezed());
    String jump = "标题序号由“" + last.text() + "”跳到“" + number.text() + "”，";
    if (title.isPresent()) {
      builder
          .severity(Severity.INFO)
          .message(jump + "其间“" + title.get().squeezed() + "”疑缺序号“" + missing + "”。")
          .at(Spots.whole(title.get()));
    } else {
      builder.message(jump + "缺“" + missing + "”，请核对是否漏写。");
    }
    return builder.at(Spots.whole(here)).at(Spots.whole(before)).build();
  }

  /** A short line without number and punctuation that reads like a heading. */
  private static Optional<Passage> titleLike(List<Passage> between) {
    return between.stream()
        .filter(Spots::isProse)
        .filter(p -> Numeral.of(p).isEmpty())
        .filter(p -> Patterns.matches(p.squeezed(), "[\\u4E00-\\u9FFF“”（）、]{4,18}[：:]?"))
        .findFirst();
  }
}
