package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Claim.Certainty;
import org.kaocheng.fact.Claim.Comparison;
import org.kaocheng.fact.Expression;
import org.kaocheng.fact.Fact;
import org.kaocheng.value.Dimension;

/**
 * A whole and its parts in one sentence: 其中：…, 包括…, 分别为…, a colon list; and shares of the whole (占8.08%).
 *
 * <p>A list announced by a colon or 分别 is exhaustive; after 主要, before 等, and for a single 其中 the parts are only some.
 */
final class WholeAndParts {

  private static final Pattern MARKER = Pattern.compile("(其中|包括|包含|分别为|分别是|分为|由)([：:]?)");
  private static final Pattern PARTIAL = Pattern.compile(".*(主要|重点|大部分).*");
  private static final Pattern COLON_LIST = Pattern.compile("^[^，。；]{0,6}[：:].*|^（其中.*");
  private static final Pattern WHOLE_AGAIN = Pattern.compile(".*(合计|总计|共计|总额).*");
  private static final Pattern SHARE = Pattern.compile(".*(占|占比|比重)[^，。；]{0,16}$");

  private WholeAndParts() {}

  static void find(List<Statement> statements, List<Claim> claims) {
    Statement previous = null;
    for (Statement statement : statements) {
      Optional<Mention> carried = Optional.empty();
      if (previous != null && previous.passage().index() == statement.passage().index() && statement.text().matches("^[（(]?其中.*")) {
        carried = previous.mentions().stream().filter(m -> !change(m) && amount(m)).reduce((a, b) -> b);
      }
      sentence(statement, carried, claims);
      previous = statement;
    }
  }

  private static void sentence(Statement statement, Optional<Mention> carried, List<Claim> claims) {
    List<Mention> mentions = statement.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Optional<Mention> whole = i == 0 ? carried : lastAmount(mentions.subList(0, i));
      if (whole.isEmpty()) {
        continue;
      }
      String before = mentions.get(i).before();
      Matcher marker = MARKER.matcher(before);
      boolean marked = marker.find() && before.length() - marker.end() <= 30;
      boolean colon = i > 0 && COLON_LIST.matcher(before).matches() && !marked;
      if (marked || colon) {
        boolean announced = colon || !marker.group(2).isEmpty() || marker.group(1).startsWith("分") || marker.group(1).equals("由");
        boolean some = PARTIAL.matcher(before).matches();
        parts(statement, whole.get(), i, announced, some, colon, claims);
      }
    }
  }

  private static Optional<Mention> lastAmount(List<Mention> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (amount(before.get(i)) && !change(before.get(i))) {
        return Optional.of(before.get(i));
      }
    }
    return Optional.empty();
  }

  private static void parts(
      Statement statement, Mention whole, int from, boolean announced, boolean some, boolean colon, List<Claim> claims) {
    List<Fact> parts = new ArrayList<>();
    boolean open = some;
    Fact last = null;
    for (Mention mention : statement.mentions().subList(from, statement.mentions().size())) {
      boolean nested = last != null && MARKER.matcher(mention.before()).find();
      if (mention.quantity().unit().dimension() == Dimension.PERCENT) {
        if (last != null && SHARE.matcher(mention.label()).matches() && !mention.label().contains("预算")) {
          claims.add(share(statement, mention, last, whole.fact()));
        }
        continue;
      }
      if (nested || WHOLE_AGAIN.matcher(mention.label()).matches()) {
        break;
      }
      if (!amount(mention) || change(mention)) {
        continue;
      }
      if (!part(mention, whole)) {
        if (sameKind(mention, whole)) {
          break;
        }
        continue;
      }
      parts.add(mention.fact());
      last = mention.fact();
      open |= mention.after().matches("^[^，。；、]{0,6}等(?!级|次).*") || mention.after().startsWith("等");
    }
    if (parts.isEmpty()) {
      return;
    }
    String ground = colon ? "“" + whole.label() + "：…”的分项" : "“其中”所列分项";
    if (parts.size() >= 2 && !open) {
      Certainty certainty = announced ? Certainty.CERTAIN : Certainty.LIKELY;
      claims.add(new Claim(Claim.Kind.SUM, whole.fact(), Comparison.EQUAL, Expression.sum(parts), certainty, statement.place(), ground));
    } else {
      claims.add(new Claim(Claim.Kind.PART, whole.fact(), Comparison.AT_LEAST, Expression.sum(parts), whole.quantity().unit().dimension() == Dimension.MONEY ? Certainty.LIKELY : Certainty.POSSIBLE, statement.place(), ground));
    }
  }

  private static Claim share(Statement statement, Mention percent, Fact part, Fact whole) {
    return new Claim(
        Claim.Kind.SHARE,
        percent.fact(),
        Comparison.EQUAL,
        Expression.percent(new Expression.Figure(part), new Expression.Figure(whole)),
        Certainty.CERTAIN,
        statement.place(),
        "“" + percent.label() + "”");
  }

  /** Parts are of the same unit, year and basis as the whole. */
  private static boolean part(Mention mention, Mention whole) {
    Basis mine = mention.fact().period().basis();
    Basis its = whole.fact().period().basis();
    boolean sameYear = mention.fact().period().year() == whole.fact().period().year();
    return sameKind(mention, whole) && sameYear && (mine == its || mine == Basis.NONE || its == Basis.NONE || mention.fact().concept().startsWith("achievement"));
  }

  private static boolean sameKind(Mention mention, Mention whole) {
    var a = mention.quantity().unit();
    var b = whole.quantity().unit();
    boolean people = "人名个".contains(a.base()) && "人名个".contains(b.base()) && a.dimension() == Dimension.COUNT && b.dimension() == Dimension.COUNT && !a.base().isEmpty() && !b.base().isEmpty();
    return a.comparableWith(b) || people;
  }

  static boolean amount(Mention mention) {
    return switch (mention.quantity().unit().dimension()) {
      case MONEY, COUNT, AREA -> mention.quantity().wellFormed();
      default -> false;
    };
  }

  /** Whether the quantity is an increase or decrease. */
  static boolean change(Mention mention) {
    String concept = mention.fact().concept();
    return concept.endsWith(".variance_to_budget") || concept.endsWith(".change_from_prior_year");
  }
}
