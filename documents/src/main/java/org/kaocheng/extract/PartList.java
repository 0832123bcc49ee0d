package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;

/**
 * The parts that a sentence lists after 其中, a colon or 分别为.
 *
 * @param parts the parts from left to right
 * @param shares the shares printed right behind parts
 * @param open whether the list says that it is not all (等)
 */
record PartList(List<Fact> parts, List<Share> shares, boolean open) {

  /** A percentage printed right behind a part: 项目支出20万元，占40%. */
  record Share(Mention percent, Fact part) {}

  PartList {
    parts = List.copyOf(parts);
    shares = List.copyOf(shares);
  }

  /**
   * Reads the list that begins with the mention {@code from}. Figures in brackets within the list
   * say more of a part and are none; a ； behind parts joined by commas, a total and a further 其中
   * end the list, and so does the part with which it reaches the whole.
   */
  static PartList of(Statement statement, Mention whole, int from) {
    List<Mention> mentions = statement.mentions();
    int depth = depth(statement, mentions.get(from));
    List<Fact> parts = new ArrayList<>();
    List<Share> shares = new ArrayList<>();
    boolean open = false;
    boolean commas = false;
    for (int i = from; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      int mine = depth(statement, mention);
      if (mine > depth) {
        continue;
      }
      boolean percent = mention.quantity().unit().dimension() == Dimension.PERCENT;
      if (percent) {
        if (!parts.isEmpty()
            && WholeAndParts.SHARE.matches(mention.label())
            && !mention.label().contains("预算")) {
          shares.add(new Share(mention, parts.getLast()));
        }
        continue;
      }
      boolean clause = mention.before().indexOf('；') >= 0 || mention.before().indexOf(';') >= 0;
      if (mine < depth
          || ends(mention, parts)
          || otherSide(mention, whole)
          || clause && commas
          || full(whole, parts)) {
        break;
      }
      if (!WholeAndParts.amount(mention) || WholeAndParts.change(mention)) {
        continue;
      }
      if (!WholeAndParts.part(mention, whole)) {
        if (WholeAndParts.sameKind(mention, whole)) {
          break;
        }
        continue;
      }
      commas |= !parts.isEmpty() && !clause && Patterns.matches(mention.before(), "[，,、].*");
      parts.add(mention.fact());
      open |=
          Patterns.matches(mention.after(), "[^，。；、]{0,6}等(?!级|次).*")
              || mention.after().startsWith("等");
    }
    return new PartList(parts, shares, open);
  }

  private static boolean full(Mention whole, List<Fact> parts) {
    boolean weights =
        whole.quantity().unit().dimension()
            == Dimension.POINTS; // weights are always listed to the end
    return !weights && parts.size() >= 2 && Agreement.sum(whole.fact(), parts);
  }

  /** A further 其中, a total, or staff of another kind (posts, then people). */
  private static boolean ends(Mention mention, List<Fact> parts) {
    boolean marked = !parts.isEmpty() && WholeAndParts.MARKER.matcher(mention.before()).find();
    return marked
        || WholeAndParts.WHOLE_AGAIN.matches(mention.label())
        || !parts.isEmpty() && !staff(parts.getFirst()).equals(staff(mention.fact()));
  }

  /** No expenditure is a part of revenue, nor the other way round. */
  private static boolean otherSide(Mention mention, Mention whole) {
    String mine = mention.fact().concept();
    String its = whole.fact().concept();
    return mine.equals("expenditure.total") && its.startsWith("revenue.")
        || mine.equals("revenue.total") && its.startsWith("expenditure.");
  }

  /** Posts and people are two; what is no staff is of one kind. */
  private static String staff(Fact fact) {
    return fact.concept().startsWith("staffing.quota.")
        ? "posts"
        : fact.concept().startsWith("staffing.actual.") ? "people" : "";
  }

  /** How many brackets are open before a figure of a sentence. */
  static int depth(Statement statement, Mention mention) {
    String text =
        statement.passage().text().substring(statement.start(), mention.quantity().start());
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '（' || c == '(') {
        depth++;
      } else if ((c == '）' || c == ')') && depth > 0) {
        depth--;
      }
    }
    return depth;
  }
}
