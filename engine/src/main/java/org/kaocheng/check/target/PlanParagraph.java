package org.kaocheng.check.target;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Memo;
import org.kaocheng.evaluate.IndexedText;
import org.kaocheng.evaluate.Target;
import org.kaocheng.evaluate.TargetParser;
import org.kaocheng.fact.Passage;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/**
 * A project told in one paragraph: its name and money, what the money was planned for, what was
 * spent.
 *
 * @param passage where it begins
 * @param start where the words of the plan begin in the passage
 * @param plan the words from the plan to its full stop
 * @param whole the paragraph, with the next where a page break splits it
 * @param last the index of the last passage it reaches into
 */
record PlanParagraph(Passage passage, int start, String plan, String whole, int last) {

  private static final Memo<List<PlanParagraph>> ALL = new Memo<>(PlanParagraph::all);
  private static final String SPENT = "实际支出";
  private static final Set<Dimension> MEASURES =
      EnumSet.of(Dimension.COUNT, Dimension.AREA, Dimension.LENGTH, Dimension.MASS);

  /** The paragraphs that tell a plan and money spent. */
  static List<PlanParagraph> of(Examination examination) {
    return ALL.of(examination);
  }

  private static List<PlanParagraph> all(Examination examination) {
    List<String> words = examination.lexicon().words("statements.plan-words");
    List<Passage> passages = examination.reading().passages();
    List<PlanParagraph> found = new ArrayList<>();
    Pattern anyWord = Patterns.of(String.join("|", words.stream().map(Pattern::quote).toList()));
    for (Passage passage : examination.index().passages(anyWord)) {
      IndexedText plain = IndexedText.of(passage.text());
      int start =
          words.stream().mapToInt(plain.text()::indexOf).filter(at -> at >= 0).min().orElse(-1);
      String next = continued(passages, passage, plain.text(), words);
      String whole = plain.text() + next;
      int last = passage.index() + (next.isEmpty() ? 0 : 1);
      if (start >= 0 && passage.kind() != Passage.Kind.CELL && whole.contains(SPENT)) {
        found.add(
            new PlanParagraph(passage, plain.written(start), plan(whole, start), whole, last));
      }
    }
    return List.copyOf(found);
  }

  /** The next paragraph, when this one breaks off without a full stop. */
  private static String continued(
      List<Passage> passages, Passage passage, String text, List<String> words) {
    if (text.endsWith("。") || passage.index() + 1 >= passages.size()) {
      return "";
    }
    String next = IndexedText.plain(passages.get(passage.index() + 1).text());
    return words.stream().noneMatch(next::contains) ? next : "";
  }

  private static String plan(String whole, int start) {
    int end = whole.indexOf(SPENT, start);
    return whole.substring(start, end < 0 ? whole.length() : end);
  }

  /** Whether the plan promises a number of something, not counting money and percentages of it. */
  boolean hasNumber(TargetParser parser) {
    Target target = parser.parse(plan);
    return target.quantities().stream()
        .map(Quantity::unit)
        .anyMatch(unit -> unit.dimension() != Dimension.MONEY && !unit.isNone());
  }

  /** Whether the paragraph tells what came out of it. */
  boolean hasOutput(List<Pattern> outputs) {
    return outputs.stream().anyMatch(output -> output.matcher(whole).find()) || countsAfterwards();
  }

  /** Whether something is counted or measured after the money spent: 整理档案2100卷. */
  private boolean countsAfterwards() {
    int spent = whole.indexOf(SPENT);
    return spent >= 0
        && QuantityScanner.scan(whole.substring(spent)).stream()
            .map(quantity -> quantity.unit().dimension())
            .anyMatch(MEASURES::contains);
  }

  /** The paragraph's own words at the start of the plan. */
  Evidence evidence() {
    String text = passage.text();
    int stop = text.indexOf('。', start);
    int end = stop < 0 ? text.length() : stop + 1;
    return new Evidence(passage.part(start, end), text.substring(start, end).strip());
  }

  /** The first words of the paragraph, which name the project. */
  String name() {
    String name = whole.replaceFirst("^[0-9]{1,2}[、.]", "");
    int end = name.indexOf("项目");
    return end > 0 && end <= 30
        ? name.substring(0, end)
        : name.substring(0, Math.min(12, name.length()));
  }
}
