package org.kaocheng.extract;

import java.math.BigDecimal;
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
import org.kaocheng.value.SievedPattern;

/**
 * A whole and its parts in one sentence: 其中：…, 包括…, 分别为…, a colon list; and shares of the whole
 * (占8.08%).
 *
 * <p>A list announced by a colon or 分别 is exhaustive; after 主要, before 等, and for a single 其中 the
 * parts are only some.
 */
final class WholeAndParts {

  static final Pattern MARKER = Words.pattern("({prose.part-marks})([：:]?)");
  private static final SievedPattern PARTIAL = Words.sieved(".*{prose.some-parts}.*");
  private static final SievedPattern COLON_LIST =
      Words.sieved("^[^，。；]{0,6}[：:].*|^（{prose.of-which}.*");
  private static final SievedPattern GOES_ON = Words.sieved("^[（(]?{prose.of-which}.*");
  private static final SievedPattern DISTRIBUTES = Words.sieved(".*[^，,；;：:。、]{prose.each}.{0,2}$");
  private static final SievedPattern LISTS = Words.sieved("{prose.listing}");
  private static final SievedPattern NAMED_SHARE =
      Words.sieved(".*{prose.takes}.{2,}的$|.*{prose.takes}.*{prose.proportions}(为|达)?$");
  static final SievedPattern WHOLE_AGAIN = Words.sieved(".*{prose.wholes}.*");
  static final SievedPattern SHARE = Words.sieved(".*{prose.share-words}[^，。；]{0,16}$");

  private WholeAndParts() {}

  static void find(List<Statement> statements, List<Claim> claims) {
    Statement previous = null;
    for (Statement statement : statements) {
      Optional<Mention> carried = Optional.empty();
      if (previous != null
          && previous.passage().index() == statement.passage().index()
          && GOES_ON.matches(statement.text())) {
        carried =
            previous.mentions().stream().filter(m -> !change(m) && amount(m)).reduce((a, b) -> b);
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
      boolean marked =
          marker.find() && before.length() - marker.end() <= 30 && !distributes(before);
      boolean colon = i > 0 && COLON_LIST.matches(before) && !marked;
      if (marked || colon) {
        boolean announced =
            colon
                || !marker.group(2).isEmpty()
                || Words.list("prose.all-parts").contains(marker.group(1));
        boolean some = PARTIAL.matches(before);
        parts(statement, whole.get(), i, announced, some, colon, claims);
      }
    }
  }

  /** 支出分别为1万元、2万元 gives figures to names and lists no parts; 其中行政、事业编制分别为 and a bare 分别为 do. */
  private static boolean distributes(String before) {
    return DISTRIBUTES.matches(before) && !LISTS.foundIn(before);
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
      Statement statement,
      Mention whole,
      int from,
      boolean announced,
      boolean some,
      boolean colon,
      List<Claim> claims) {
    PartList list = PartList.of(statement, whole, from);
    list.shares()
        .forEach(share -> claims.add(share(statement, share.percent(), share.part(), whole)));
    List<Fact> parts = list.parts();
    if (parts.isEmpty()) {
      return;
    }
    boolean open = some || list.open();
    String ground = colon ? "“" + whole.label() + "：…”的分项" : "“其中”所列分项";
    if (parts.size() >= 2 && !open) {
      claims.add(
          new Claim(
              Claim.Kind.SUM,
              whole.fact(),
              Comparison.EQUAL,
              Expression.sum(parts),
              certainty(whole.fact(), parts, announced),
              statement.place(),
              ground));
    } else {
      claims.add(
          new Claim(
              Claim.Kind.PART,
              whole.fact(),
              Comparison.AT_LEAST,
              Expression.sum(parts),
              whole.quantity().unit().dimension() == Dimension.MONEY
                  ? Certainty.LIKELY
                  : Certainty.POSSIBLE,
              statement.place(),
              ground));
    }
  }

  /**
   * Parts that fall short may be only the larger ones, which writers often list without saying so:
   * what they name must be known kinds of the whole, or all its kinds by definition. Parts that
   * exceed the whole cannot be right.
   */
  private static Certainty certainty(Fact whole, List<Fact> parts, boolean announced) {
    BigDecimal sum =
        parts.stream().map(part -> part.figure().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal gap = whole.figure().amount().subtract(sum);
    BigDecimal smallest =
        parts.stream()
            .map(part -> part.figure().amount())
            .min(BigDecimal::compareTo)
            .orElse(BigDecimal.ZERO);
    boolean much = gap.multiply(BigDecimal.valueOf(100)).compareTo(whole.figure().amount()) > 0;
    boolean room = gap.signum() > 0 && (gap.compareTo(smallest) >= 0 || much && !announced);
    boolean kinds =
        parts.stream()
            .noneMatch(part -> part.subject().isProject() || part.concept().endsWith(".quantity"));
    if (room && !(kinds && announced)) {
      return Partitions.complete(whole, parts) ? Certainty.LIKELY : Certainty.POSSIBLE;
    }
    return announced && !room ? Certainty.CERTAIN : Certainty.LIKELY;
  }

  /**
   * A share of the whole; where another amount before it fits and the whole does not, of that one.
   */
  private static Claim share(Statement statement, Mention percent, Fact part, Mention whole) {
    Fact base = whole.fact();
    boolean named = NAMED_SHARE.matches(percent.label());
    if (!Agreement.percent(percent.fact(), part, base)) {
      base =
          statement.mentions().subList(0, statement.mentions().indexOf(percent)).stream()
              .filter(
                  m -> m.fact() != part && m.quantity().unit().comparableWith(part.figure().unit()))
              .map(Mention::fact)
              .filter(fact -> Agreement.percent(percent.fact(), part, fact))
              .findFirst()
              .orElse(base);
    }
    boolean other = named && base == whole.fact() && !namesBase(percent.label(), whole.label());
    return new Claim(
        Claim.Kind.SHARE,
        percent.fact(),
        Comparison.EQUAL,
        Expression.percent(new Expression.Figure(part), new Expression.Figure(base)),
        other ? Certainty.POSSIBLE : Certainty.CERTAIN,
        statement.place(),
        "“" + percent.label() + "”");
  }

  /**
   * Whether 占总支出的 speaks of the whole: what stands between 占 and 的 is in its label or the other way
   * round.
   */
  private static boolean namesBase(String percent, String whole) {
    String base =
        percent
            .replaceFirst("^.*占", "")
            .replaceFirst("(的)?(比重|比例|比)?(为|达)?的?$", "")
            .replace("总", "")
            .replace("本年", "");
    return base.isEmpty()
        || whole.contains(base)
        || base.contains("支出") && whole.contains("支出")
        || base.contains("收入") && whole.contains("收入");
  }

  /** Parts are of the same unit, year and basis as the whole. */
  static boolean part(Mention mention, Mention whole) {
    Basis mine = mention.fact().period().basis();
    Basis its = whole.fact().period().basis();
    boolean sameYear = mention.fact().period().year() == whole.fact().period().year();
    return sameKind(mention, whole)
        && sameYear
        && (mine == its
            || mine == Basis.NONE
            || its == Basis.NONE
            || mention.fact().concept().startsWith("achievement")
            || mention.fact().concept().startsWith("target."));
  }

  static boolean sameKind(Mention mention, Mention whole) {
    var a = mention.quantity().unit();
    var b = whole.quantity().unit();
    boolean people =
        "人名个".contains(a.base())
            && "人名个".contains(b.base())
            && a.dimension() == Dimension.COUNT
            && b.dimension() == Dimension.COUNT
            && !a.base().isEmpty()
            && !b.base().isEmpty();
    return a.comparableWith(b) || people;
  }

  static boolean amount(Mention mention) {
    return switch (mention.quantity().unit().dimension()) {
      case MONEY, COUNT, AREA -> mention.quantity().wellFormed();
      case POINTS ->
          mention.fact().concept().startsWith("scheme.weight")
              || mention.fact().concept().equals("scheme.points_total");
      default -> false;
    };
  }

  /** Whether the quantity is an increase or decrease. */
  static boolean change(Mention mention) {
    String concept = mention.fact().concept();
    return concept.endsWith(".variance_to_budget") || concept.endsWith(".change_from_prior_year");
  }
}
