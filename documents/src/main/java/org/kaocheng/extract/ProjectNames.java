package org.kaocheng.extract;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.QuantityScanner;
import org.kaocheng.value.SievedPattern;

/** Knows the names of projects by their form, and what only looks like one. */
final class ProjectNames {

  /** A name that is a project's under whatever heading: 河湖巡查项目经费, not 项目支出. */
  private static final SievedPattern OWN =
      SievedPattern.of(Pattern.compile("(?!部门|单位|年初|年末)[^，。；：]{3,}(项目|专项)(资金|经费|费用)?"));

  private static final SievedPattern LAST_WORD = Words.sieved(".*{prose.project-last-words}$");

  private static final SievedPattern NAME =
      Words.sieved(".{3,40}{prose.project-nouns}(（[^）]*）)?(项目)?");

  private static final Pattern OPENING =
      Words.pattern("^([^，。：:；]{3,40}?(?:项目|工程)(?:经费|资金)?)(?:绩效)?(?:自评)?{prose.project-openings}");

  /** Names a kind of projects, or all of them, not one. */
  private static final SievedPattern KIND = Words.sieved(".*{prose.project-kinds}项目$");

  private static final SievedPattern NOT_ONE = Words.sieved("{prose.not-one-project}");

  /** Where money comes from is no project: 中央资金, 区级配套. */
  private static final SievedPattern FUND =
      Words.sieved("(其中)?{prose.fund-sources}+(财政)?(专项)?{prose.fund-nouns}");

  private ProjectNames() {}

  /** The project of a name, without the words that only say that money was spent on it. */
  static Subject subject(String name) {
    return Subject.project(withoutMoney(name));
  }

  private static String withoutMoney(String name) {
    String trimmed = PeriodWords.trimmed(TableReader.stripNumber(name));
    String shorter =
        Patterns.replaceFirst(trimmed, "(?<=(经费|费|项目|补助|改造|服务))项目(经费|支出)?$", "")
            .replaceFirst("(?<=项目)(支出|经费)$", "");
    return Patterns.replaceFirst(shorter, "(?<=.{3})项目经费$", "").replaceFirst("(?<=经费)支出$", "");
  }

  /** Whether a name has the form of a project's. */
  static boolean names(String name) {
    return NAME.matches(name);
  }

  /** Whether a heading is the name of one project. */
  static boolean heads(String heading) {
    return heading.endsWith("项目") && names(heading) && !KIND.matches(heading);
  }

  /** Whether a name is a project's under whatever heading. */
  static boolean sure(String name) {
    return OWN.matches(name);
  }

  /** Whether a name may be a project's where projects are listed, by its last word. */
  static boolean possible(String name) {
    return LAST_WORD.matches(name);
  }

  /** Whether a name says where money comes from. */
  static boolean isFund(String name) {
    return FUND.matches(name);
  }

  /** The project whose score or budget a paragraph opens with. */
  static Optional<String> opening(String paragraph) {
    Matcher matcher = OPENING.matcher(paragraph);
    return matcher.find()
            && QuantityScanner.scan(matcher.group(1)).isEmpty()
            && !NOT_ONE.foundIn(matcher.group(1))
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }
}
