package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.Concept;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Patterns;
import org.kaocheng.value.Quantity;
import org.kaocheng.value.QuantityScanner;

/**
 * Reads the quantities of running text, sentence by sentence, carrying subject and period from what
 * stands before.
 */
final class ProseReader {

  private static final String SENTENCE_ENDS = "。！？!?";
  private static final Pattern CHANGE =
      Pattern.compile(
          "(增加|减少|增长|下降|上升|提高|降低|节约|压减|压缩|超支|超出|超|高出|少支|多支|(?<=[数额算年度期])[少多])了?(额|数)?(为|约|至)?$");
  private static final Pattern AGAINST = Pattern.compile(".*(比|较|同比|相比).*");
  private static final Pattern AGAINST_PRIOR = Pattern.compile(".*(上年|去年|同比|上一年|年末|年初数).*");

  /** What is left of 较预算数2.00万元 when the words of its basis are gone. */
  private static final Pattern BARE_COMPARISON = Pattern.compile("与|比|较|同|和|相比|相较");

  private static final Pattern GRADE =
      Pattern.compile(
          "(?:等级|等次|评价|评定|结果|档次)(?:结果)?(?:为|是|：|:)?[“\"]?(优秀|优|良好|良|中等|中|一般|合格|及格|较差|差|不合格)[”\"]?(?=等次|等级|档|[。，；,;\\s）)]|$)");
  private static final Pattern LEAD = Pattern.compile("^[^。：:，,；;]{2,30}?[。：:]", Pattern.DOTALL);
  private static final Pattern GENERIC =
      Pattern.compile(
          "^(共计|合计|总计|累计)?(部门整体|部门|单位|整体)?(财政)?(支出|收入|资金|金额|经费|总额|预算|决算|数|执行|完成|费用|总收支)?(总额|金额|数)?$");

  /** A name that is a project's under whatever heading: 河湖巡查项目经费, not 项目支出. */
  private static final Pattern OWN_PROJECT =
      Pattern.compile("(?!部门|单位|年初|年末)[^，。；：]{3,}(项目|专项)(资金|经费|费用)?");

  private static final Pattern PROJECT_WORD =
      Pattern.compile(".*(项目|经费|专项|工程|费|补助|资金|工作|支出|购置|建设|维修|维护)$");

  /** 社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）: the last class names the money. */
  private static final Pattern FUNCTIONAL_LINE =
      Pattern.compile("(?:.*[）)])?([^（）()]{2,30})[（(][类款项][）)]");

  private static final Pattern PROJECT_NAME =
      Pattern.compile(".{3,40}(项目|工程|专项|专项资金|专项经费)(（[^）]*）)?(项目)?");
  private static final Pattern PROJECT_OPENS =
      Pattern.compile("^([^，。：:；]{3,40}?(?:项目|工程))(?:绩效)?(?:自评)?(?:得分|综述|结果|全年预算|年初预算|资金全年预算)");

  /** Where money comes from is no project: 中央资金, 区级配套. */
  private static final Pattern FUND =
      Pattern.compile(
          "(其中)?(中央|省|市|县|区|省级|市级|县级|区级|州级|上级|地方|财政|自筹|债券|银行|社会|其他|配套)+(财政)?(专项)?(资金|补助|补助资金|配套|配套资金|拨款|贷款|投入|投资)");

  private static final Pattern ANY_PROJECT =
      Pattern.compile(
          ".*(类|重点|其他|其它|全部|各|部门|单位|预算|民生|主要|本级|年度|所有|实施|专项|政府采购|支出|评价|自评|涉及|安排|性|[一二三四五六七八九十\\d]个?)项目$");
  private static final String FUNCTIONAL_ITEM = "functional.item";

  private final ConceptFinder concepts;
  private final Facts facts;
  private final List<Statement> statements;
  private final int year;
  private final ScoreWords scores;

  ProseReader(ConceptFinder concepts, Facts facts, List<Statement> statements, int year) {
    this.concepts = concepts;
    this.facts = facts;
    this.statements = statements;
    this.year = year;
    this.scores = new ScoreWords();
  }

  /** What is carried from one quantity to the next within a passage. */
  private static final class Carry {
    String concept = "";
    String whole = "";
    Subject subject = Subject.DEPARTMENT;
    Period period;
    boolean change;
    String lead = "";
    boolean projects;
    Stage stage;
    boolean heading;
    boolean ownProject;
    boolean listed;
    boolean scored;
    boolean fullMarks;

    Carry(Period period, Stage stage) {
      this.period = period;
      this.stage = stage;
    }
  }

  /**
   * Reads a passage.
   *
   * @param passage a paragraph, heading or a cell that holds words
   * @param headings the headings above, nearest first
   * @param stage promise or report
   * @param origin sentence or cell
   */
  void read(Passage passage, List<Passage> headings, Stage stage, Fact.Origin origin) {
    Carry carry = new Carry(new Period(year, Basis.NONE), stage);
    carry.heading = passage.kind() == Passage.Kind.HEADING;
    carry.projects =
        headings.stream()
            .limit(2)
            .anyMatch(h -> h.text().contains("项目") || h.text().contains("分项"));
    heading(headings, carry);
    lead(passage, carry);
    project(passage, carry);
    String text = passage.text();
    List<Quantity> quantities = QuantityScanner.scan(text);
    String context = headings.isEmpty() ? "" : Passages.squeeze(headings.getFirst().text());
    sequence(passage, quantities, carry, context);
    int start = 0;
    while (start < text.length()) {
      int end = sentenceEnd(text, start);
      int from = start;
      int to = end;
      List<Quantity> inside =
          quantities.stream()
              .filter(q -> q.numeralStart() >= from && q.numeralStart() < to)
              .toList();
      if (!inside.isEmpty()) {
        statements.add(sentence(passage, start, end, inside, carry, context, origin));
      }
      grade(passage, start, end, context);
      start = end;
    }
  }

  static int sentenceEnd(String text, int from) {
    int end = from;
    while (end < text.length() && SENTENCE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return Math.min(text.length(), end + 1);
  }

  /** The item's name at the start of a numbered paragraph (1.行政运行。) names what follows. */
  private void lead(Passage passage, Carry carry) {
    if (passage.number().isEmpty()) {
      return;
    }
    String text = Passages.bare(passage.text());
    String rest =
        text.substring(Math.min(text.length(), Passages.squeeze(passage.number()).length()));
    Matcher matcher = LEAD.matcher(rest);
    if (matcher.find()) {
      String name = rest.substring(0, matcher.end() - 1);
      if (QuantityScanner.scan(name).isEmpty()) {
        carry.lead = name;
        named(name, carry);
      }
    }
  }

  /**
   * What the name at the start of an item says the item is about: a known kind of money, a line of
   * the functional classes, a project.
   */
  private void named(String name, Carry carry) {
    String core = PeriodWords.of(name, year).rest();
    Matcher line = FUNCTIONAL_LINE.matcher(name);
    Optional<Concept> concept =
        concepts.find(line.matches() ? line.group(1) : core, "", Dimension.NONE);
    if (concept.isPresent()) {
      carry.concept = concept.get().id();
    } else if (line.matches()) {
      carry.concept = FUNCTIONAL_ITEM;
      carry.whole = FUNCTIONAL_ITEM;
    } else if (PROJECT_NAME.matcher(core).matches()) {
      carry.subject = Subject.project(projectName(core));
      carry.ownProject = true;
    }
  }

  /** A heading that is a project's name says whose the figures below are. */
  private void heading(List<Passage> headings, Carry carry) {
    headings.stream()
        .limit(2)
        .map(heading -> TableReader.stripNumber(Passages.bare(heading.text())))
        .filter(name ->
            PROJECT_NAME.matcher(name).matches()
                && name.endsWith("项目")
                && !ANY_PROJECT.matcher(name).matches())
        .findFirst()
        .ifPresent(name -> {
          carry.subject = Subject.project(projectName(name));
          carry.ownProject = true;
        });
  }

  /** A paragraph that opens with a project's name and its score or budget is about that project. */
  private void project(Passage passage, Carry carry) {
    Matcher matcher = PROJECT_OPENS.matcher(Passages.bare(passage.text()));
    if (passage.number().isEmpty()
        && matcher.find()
        && QuantityScanner.scan(matcher.group(1)).isEmpty()
        && !matcher.group(1).matches(".*(本|各|该|全部|所有|部门|整体|单位).*")) {
      carry.subject = Subject.project(projectName(matcher.group(1)));
      carry.ownProject = true;
    }
  }

  /**
   * The number of a paragraph about one project is a fact of its own: reports count their projects
   * by it.
   */
  private void sequence(Passage passage, List<Quantity> quantities, Carry carry, String context) {
    if (passage.number().isEmpty()
        || passage.kind() == Passage.Kind.HEADING
        || quantities.isEmpty()) {
      return;
    }
    Quantity first = quantities.getFirst();
    String before = Labels.between(passage.text(), 0, first.start());
    String name =
        before.substring(Math.min(before.length(), Passages.squeeze(passage.number()).length()));
    boolean project =
        (carry.projects || OWN_PROJECT.matcher(name).matches())
            && first.unit().dimension() == Dimension.MONEY
            && name.indexOf('。') < 0
            && name.indexOf('，') < 0
            && PROJECT_WORD.matcher(PeriodWords.of(name, year).rest()).matches()
            && (passage.text().contains("实际支出") || passage.text().contains("执行率"));
    if (!project) {
      return;
    }
    String digits = Patterns.replaceAll(passage.number(), "[^0-9]", "");
    carry.subject = Subject.project(projectName(name));
    carry.projects = true;
    if (!digits.isEmpty()) {
      int at = passage.text().indexOf(digits);
      QuantityScanner.scanCell(digits).stream()
          .findFirst()
          .ifPresent(q ->
              facts.add(
                  "project.sequence",
                  "序号",
                  new Content.Figure(q.shifted(at)),
                  new Period(year, Basis.NONE),
                  carry.subject,
                  Fact.Origin.SENTENCE,
                  passage.part(at, at + digits.length()),
                  context));
    }
  }

  private Statement sentence(
      Passage passage,
      int start,
      int end,
      List<Quantity> inside,
      Carry carry,
      String context,
      Fact.Origin origin) {
    List<Mention> mentions = new ArrayList<>();
    String sentence = Passages.squeeze(passage.text().substring(start, end));
    carry.change = false;
    if (!sentence.startsWith("其中") && !sentence.startsWith("（其中") && carry.lead.isEmpty()) {
      if (carry.listed && !carry.whole.isEmpty()) {
        carry.concept = carry.whole;
      }
      carry.listed = false;
      carry.period = new Period(year, Basis.NONE);
      carry.whole = "";
    }
    if (carry.stage == Stage.TARGET && sentence.startsWith("实际")) {
      carry.stage = Stage.ACHIEVEMENT;
    }
    int previous = start;
    List<String> names = List.of();
    for (int i = 0; i < inside.size(); i++) {
      Quantity quantity = inside.get(i);
      if (Labels.constant(passage.text(), quantity)) {
        continue;
      }
      String before = Labels.between(passage.text(), previous, quantity.start());
      int next = i + 1 < inside.size() ? inside.get(i + 1).start() : end;
      String after = Labels.between(passage.text(), quantity.end(), Math.max(next, quantity.end()));
      names =
          Distribution.follows(before) && !names.isEmpty()
              ? names.subList(1, names.size())
              : Distribution.names(before);
      String label =
          !names.isEmpty()
              ? names.getFirst()
              : before.endsWith("=") || before.endsWith("＝")
                  ? Labels.formulaName(clause(passage.text(), start, quantity.start()))
                  : Labels.label(before);
      carry.listed |= before.contains("其中");
      Reading reading = classify(quantity, before, label, after, carry, sentence);
      Fact fact =
          facts.add(
              reading.concept,
              label.isEmpty() ? before : label,
              new Content.Figure(quantity),
              reading.period,
              reading.subject,
              origin,
              passage.part(quantity.start(), quantity.end()),
              context);
      mentions.add(new Mention(quantity, fact, before, label, after));
      previous = quantity.end();
    }
    return new Statement(passage, start, end, mentions);
  }

  /** The text from the last 。 or ； before a quantity up to it, without white space. */
  private static String clause(String text, int start, int end) {
    int from = end;
    while (from > start && "；;。".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return Labels.between(text, from, end);
  }

  private record Reading(String concept, Period period, Subject subject) {}

  private Reading classify(
      Quantity quantity, String before, String label, String after, Carry carry, String sentence) {
    return switch (quantity.unit().dimension()) {
      case POINTS -> points(label, before, carry, sentence);
      case MONEY -> money(label, before, carry, sentence);
      case PERCENT, PERCENTAGE_POINT -> rate(quantity, label, before, carry, sentence);
      case AREA, LENGTH, MASS, DURATION, CALENDAR, COUNT, NONE ->
          counted(quantity, label, after, carry, sentence);
    };
  }

  private Reading points(String label, String before, Carry carry, String sentence) {
    String concept = scores.concept(label, before, sentence, carry.lead, carry.heading);
    if (concept.equals("scheme.weight") && carry.listed && carry.scored) {
      concept = "indicator.group.score";
    }
    boolean ofOne = carry.fullMarks && !label.contains("总") && !label.contains("综合");
    if (concept.equals("evaluation.self_score") && ofOne) {
      concept = "indicator.group.score"; // 产出指标满分40分，自评得分39分
    }
    carry.fullMarks = concept.equals("indicator.points");
    carry.scored |= concept.equals("evaluation.self_score");
    boolean dated = !concept.startsWith("scheme.") && !concept.equals("indicator.group.points");
    return new Reading(concept, dated ? new Period(year, Basis.NONE) : Period.NONE, carry.subject);
  }

  // ---- money ----

  private Reading money(String label, String before, Carry carry, String sentence) {
    PeriodWords words = PeriodWords.of(label, year);
    if (CHANGE.matcher(words.rest()).find() || CHANGE.matcher(label).find()) {
      return change(label, before, carry, sentence);
    }
    String core = BARE_COMPARISON.matcher(words.rest()).matches() ? "" : words.rest();
    if (core.contains("总收入和总支出") || core.contains("收支总")) {
      // One figure for both sides of the budget.
      PeriodWords whole = words;
      Period period = whole.period(carry.period);
      boolean project = core.contains("项目支出");
      String concept = project ? "expenditure.project" : "revenue_and_expenditure.total";
      return carried(carry, concept, period, Subject.DEPARTMENT, true);
    }
    if (Patterns.matches(core, "(本次)?(评价)?项目(资金|经费|总金额|总额)?")) {
      boolean spent = words.period(carry.period).basis() == Basis.FINAL_ACCOUNTS;
      return carried(
          carry,
          spent ? "project.expenditure.total" : "project.budget.total",
          words.period(carry.period),
          Subject.DEPARTMENT,
          true);
    }
    Subject subject = carry.subject;
    String concept;
    boolean generic = GENERIC.matcher(core).matches();
    Optional<Concept> found =
        generic
            ? Optional.empty()
            : concepts
                .find(core, scope(carry), Dimension.MONEY)
                .or(() -> amountOf(core, label, carry));
    if (generic) {
      concept = genericConcept(core, words, before, carry);
    } else if (found.isPresent()
        && !(carry.whole.startsWith("expenditure.project") && itemOfProjects(core, found.get()))) {
      concept = found.get().id();
      subject =
          carry.subject.isProject() && !concept.startsWith("project.") && !carry.projects
              ? Subject.DEPARTMENT
              : carry.subject;
    } else if (FUND.matcher(core).matches()) {
      return new Reading(
          carry.stage.family() + ".quantity", words.period(stagePeriod(carry)), carry.subject);
    } else if (isProject(core, carry)) {
      subject =
          carry.subject.isProject()
                  && carry.projects
                  && !carry.lead.isEmpty()
                  && (carry.ownProject || PeriodWords.of(carry.lead, year).rest().equals(core))
              ? carry.subject
              : Subject.project(projectName(core));
      carry.subject = subject;
      concept = projectConcept(words.period(carry.period));
    } else {
      if (words.basis().isPresent()) {
        carry.period = words.period(carry.period);
      }
      return new Reading(
          carry.stage.family() + ".quantity", words.period(stagePeriod(carry)), carry.subject);
    }
    Period period = period(words, concept, carry, sentence);
    if (concept.startsWith("project.") && subject.isProject()) {
      if (period.basis() == Basis.NONE && label.endsWith("支出")) {
        period = period.on(Basis.FINAL_ACCOUNTS);
      }
      concept = projectConcept(period);
      if (period.basis() == Basis.NONE) {
        period = period.on(Basis.ADJUSTED_BUDGET);
      }
    }
    return carried(
        carry, concept, period, subject, carry.whole.isEmpty() || before.indexOf('。') >= 0);
  }

  /**
   * The period of an amount: what its label says, else what stands before. Money spent after money
   * received is on the accounts; in a sentence that gives a rate of this year, a figure labelled
   * with the year before belongs to this year too (the label is a finding).
   */
  private Period period(PeriodWords words, String concept, Carry carry, String sentence) {
    Period period = words.period(carry.period);
    boolean turns =
        carry.concept.startsWith("revenue")
            && concept.startsWith("expenditure")
            && words.basis().isEmpty()
            && words.year() > 0;
    if (turns) {
      period = period.on(Basis.FINAL_ACCOUNTS);
    }
    boolean spent =
        words.basis().isEmpty()
            && words.rest().equals("支出")
            && !carry.concept.startsWith("revenue");
    if (spent
        && (period.basis() == Basis.ORIGINAL_BUDGET || period.basis() == Basis.ADJUSTED_BUDGET)) {
      period = period.on(Basis.FINAL_ACCOUNTS);
    }
    boolean stale =
        words.year() == year - 1 && turns && sentence.matches(".*" + year + "年.*(执行率|完成率).*");
    return stale ? new Period(year, period.basis()) : period;
  }

  /** 某局固定资产金额为: behind other words only the whole name 固定资产金额 is sure. */
  private Optional<Concept> amountOf(String core, String label, Carry carry) {
    return label.endsWith("金额为")
        ? concepts.find(core + "金额", scope(carry), Dimension.MONEY)
        : Optional.empty();
  }

  private static boolean itemOfProjects(String core, Concept concept) {
    return concept.id().startsWith("economic.") || core.endsWith("项目") || core.endsWith("经费");
  }

  private Reading carried(
      Carry carry, String concept, Period period, Subject subject, boolean whole) {
    Period settled =
        period.basis() == Basis.NONE
            ? period.on(concept.startsWith("asset.") ? Basis.YEAR_END : Basis.FINAL_ACCOUNTS)
            : period;
    carry.concept = concept;
    carry.period = period;
    carry.change = false;
    if (whole || carry.whole.isEmpty()) {
      carry.whole = concept;
    }
    return new Reading(concept, settled, subject);
  }

  private String scope(Carry carry) {
    return carry.concept.isEmpty() ? carry.whole : carry.concept;
  }

  private String genericConcept(String core, PeriodWords words, String before, Carry carry) {
    if (carry.subject.isProject()) {
      return projectConcept(words.period(carry.period));
    }
    boolean again =
        words.year() > 0 && core.isEmpty() && (before.startsWith("；") || before.startsWith(";"));
    if (again && isMoney(carry.whole)) {
      return carry.whole;
    }
    if (carry.concept.startsWith("project.") && carry.concept.endsWith(".total")) {
      return words.period(carry.period).basis() == Basis.FINAL_ACCOUNTS || core.equals("支出")
          ? "project.expenditure.total"
          : "project.budget.total";
    }
    if (core.equals("收入") && !carry.concept.startsWith("revenue")) {
      return "revenue.total";
    }
    boolean moneyCarried =
        !carry.concept.isEmpty()
            && !carry.concept.startsWith("ratio.")
            && !carry.concept.startsWith("staffing")
            && !carry.concept.startsWith("revenue");
    if (moneyCarried && (words.basis().isPresent() || words.year() > 0 || core.isEmpty())) {
      return carry.concept;
    }
    if (core.equals("支出") && !carry.lead.isEmpty() && carry.concept.startsWith("expenditure.")) {
      return carry.concept;
    }
    if (core.contains("收入")) {
      return "revenue.total";
    }
    String clause = Patterns.replaceAll(before, "[，,；;：:、]?[^，,；;：:、]{0,6}$", "");
    Optional<Concept> earlier =
        concepts.find(PeriodWords.of(clause, year).rest(), "", Dimension.MONEY);
    if (earlier.isPresent() && core.isEmpty()) {
      return earlier.get().id();
    }
    return moneyCarried && core.isEmpty() ? carry.concept : "expenditure.total";
  }

  private boolean isProject(String core, Carry carry) {
    boolean listed =
        carry.projects
            || carry.whole.startsWith("expenditure.project")
            || carry.whole.startsWith("project.");
    return listed
        && core.length() >= 3
        && (PROJECT_WORD.matcher(core).matches() || carry.whole.startsWith("expenditure.project"));
  }

  private static String projectConcept(Period period) {
    return switch (period.basis()) {
      case FINAL_ACCOUNTS -> "project.expenditure";
      case ORIGINAL_BUDGET, ADJUSTED_BUDGET, YEAR_END, TARGET, NONE -> "project.budget";
    };
  }

  /** A project's name without the words that only say that money was spent on it. */
  static String projectName(String core) {
    String name = PeriodWords.trimmed(core);
    String shorter =
        Patterns.replaceFirst(name, "(?<=(经费|费|项目|补助|改造|服务))项目(经费|支出)?$", "")
            .replaceFirst("(?<=项目)(支出|经费)$", "");
    return Patterns.replaceFirst(shorter, "(?<=.{3})项目经费$", "").replaceFirst("(?<=经费)支出$", "");
  }

  private Period stagePeriod(Carry carry) {
    return carry.stage == Stage.TARGET
        ? new Period(year, Basis.TARGET)
        : new Period(year, Basis.NONE);
  }

  // ---- changes ----

  private Reading change(String label, String before, Carry carry, String sentence) {
    String core = CHANGE.matcher(PeriodWords.of(label, year).rest()).replaceFirst("");
    String own =
        Patterns.replaceFirst(core, ".*(比|较|同比|相比)(上年度?|去年|20\\d\\d年|年初)?(预算|决算)?(数)?", "");
    Optional<Concept> named =
        own.length() >= 3 ? concepts.find(own, scope(carry), Dimension.MONEY) : Optional.empty();
    String base =
        named
            .map(Concept::id)
            .orElse(carry.concept.isEmpty() ? "expenditure.total" : carry.concept);
    base = Patterns.replaceFirst(base, "\\.(variance_to_budget|change_from_prior_year)$", "");
    boolean against = AGAINST.matcher(before).matches();
    boolean prior =
        AGAINST_PRIOR.matcher(against ? before : sentence).matches()
            || !against && Patterns.matches(sentence, ".*20\\d\\d年.*20\\d\\d年.*");
    String suffix = prior ? ".change_from_prior_year" : ".variance_to_budget";
    Basis basis =
        before.contains("预算") && prior
            ? Basis.ORIGINAL_BUDGET
            : carry.period.basis() == Basis.NONE ? Basis.FINAL_ACCOUNTS : carry.period.basis();
    if (prior) {
      carry.period = carry.period.on(basis);
    }
    Period period = new Period(year, basis);
    carry.change = true;
    return new Reading(base + suffix, period, carry.subject);
  }

  // ---- rates ----

  private Reading rate(
      Quantity quantity, String label, String before, Carry carry, String sentence) {
    int named = PeriodWords.of(label, year).year();
    if (named > 0) {
      carry.period = new Period(named, carry.period.basis());
    }
    Period period =
        carry.period.basis() == Basis.NONE ? carry.period.on(Basis.FINAL_ACCOUNTS) : carry.period;
    boolean money = isMoney(carry.concept);
    String bare = PeriodWords.trimmed(label);
    if (money && Patterns.matches(label, ".*(完成|占).*预算.*") && label.contains("完成")) {
      return new Reading(
          "ratio.budget_completion_rate", period.on(Basis.FINAL_ACCOUNTS), carry.subject);
    }
    if (money && (label.equals("完成") || label.equals("完成率") || label.equals("完成了"))) {
      return new Reading(
          "ratio.budget_completion_rate", period.on(Basis.FINAL_ACCOUNTS), carry.subject);
    }
    if (Patterns.matches(label, ".*占(比|.*)?(为|达)?$") && money) {
      String share =
          switch (carry.concept) {
            case "expenditure.basic" -> "ratio.basic_expenditure_share";
            case "expenditure.project" -> "ratio.project_expenditure_share";
            default -> "ratio.share";
          };
      return new Reading(share, period, carry.subject);
    }
    boolean plainChange = CHANGE.matcher(label).find();
    if (!plainChange) {
      Optional<Concept> found = ratioConcept(bare, carry, money);
      if (found.isPresent()) {
        Basis basis =
            found.get().stock() || found.get().id().startsWith("ratio.staffing")
                ? Basis.YEAR_END
                : Basis.FINAL_ACCOUNTS;
        return new Reading(found.get().id(), new Period(period.year(), basis), carry.subject);
      }
    }
    Stage stage = promised(quantity, label, sentence, carry);
    return new Reading(
        stage.family() + ".ratio",
        stage == Stage.TARGET
            ? new Period(year, Basis.TARGET)
            : new Period(carry.period.year(), Basis.NONE),
        carry.subject);
  }

  private Optional<Concept> ratioConcept(String label, Carry carry, boolean money) {
    if (Patterns.matches(label, "(资金|预算)?执行率(=.*)?")
        && !money
        && !label.startsWith("预算")
        && !label.startsWith("资金")) {
      return Optional.empty();
    }
    if (label.equals("控制率")) {
      String id =
          carry.concept.startsWith("three_publics")
              ? "ratio.three_publics_control_rate"
              : carry.concept.startsWith("staffing") ? "ratio.staffing_control_rate" : "";
      return concepts.find(
          id.contains("three") ? "“三公经费”控制率" : "在职人员控制率", "ratio", Dimension.PERCENT);
    }
    Optional<Concept> found = concepts.find(label, "ratio", Dimension.PERCENT);
    return found
        .filter(c -> c.id().startsWith("ratio."))
        .filter(c -> label.length() <= c.label().length() + 14);
  }

  private static boolean isMoney(String concept) {
    String family = ConceptFinder.family(concept);
    return List.of(
            "expenditure",
            "economic",
            "functional",
            "three_publics",
            "project",
            "revenue",
            "government_procurement",
            "revenue_and_expenditure")
        .contains(family);
  }

  // ---- counts, areas and the rest ----

  private Reading counted(
      Quantity quantity, String label, String after, Carry carry, String sentence) {
    PeriodWords words = PeriodWords.of(label, year);
    boolean staffUnit = List.of("人", "名", "个", "位").contains(quantity.unit().base());
    Dimension dimension = quantity.unit().dimension();
    String noun = Labels.noun(after);
    Optional<Concept> found =
        concepts.find(words.rest(), scope(carry), dimension).filter(c -> counts(c, staffUnit));
    if (found.isEmpty() && dimension == Dimension.COUNT && !noun.isEmpty()) {
      found = concepts.find(noun, "", dimension).filter(c -> counts(c, staffUnit));
      if (found.isEmpty() && !words.rest().isEmpty()) {
        found = concepts.find(words.rest() + noun, "", dimension).filter(c -> counts(c, staffUnit));
      }
    }
    if (found.isEmpty() && List.of("人", "名").contains(quantity.unit().base())) {
      found = concepts.staff(words.rest());
    }
    if (found.isEmpty()
        && noun.equals("项目")
        && Patterns.matches(label, ".*(评价的?|涉及|安排了?|实施了?|共有?|共计)")
        && quantity.unit().base().equals("个")) {
      return new Reading("project.count", new Period(year, Basis.NONE), carry.subject);
    }
    if (found.isPresent()) {
      Concept concept = found.get();
      Period period =
          new Period(
              words.year() > 0 ? words.year() : year,
              concept.stock() ? Basis.YEAR_END : Basis.NONE);
      carry.concept = concept.id();
      return new Reading(concept.id(), period, Subject.DEPARTMENT);
    }
    Stage stage = promised(quantity, label, sentence, carry);
    Period period =
        stage == Stage.TARGET ? new Period(year, Basis.TARGET) : new Period(year, Basis.NONE);
    boolean ratio = dimension == Dimension.NONE && Patterns.matches(label, ".*(率|比|占比)(为|达)?$");
    return new Reading(stage.family() + (ratio ? ".ratio" : ".quantity"), period, carry.subject);
  }

  private static boolean counts(Concept concept, boolean staffUnit) {
    String family = ConceptFinder.family(concept.id());
    return switch (family) {
      case "staffing" -> staffUnit;
      case "unit", "asset", "project", "document" -> true;
      default -> false;
    };
  }

  private Stage promised(Quantity quantity, String label, String sentence, Carry carry) {
    boolean limit =
        switch (quantity.bound()) {
          case AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN ->
              Patterns.matches(label, ".*(目标|拟|计划|指标).*");
          case EXACT, ABOUT, AND_MORE, RANGE -> false;
        };
    if (carry.stage == Stage.TARGET
        || limit
        || Stage.plans(label)
        || carry.subject.isProject() && Stage.plans(sentence)) {
      return Stage.TARGET;
    }
    return carry.stage;
  }

  // ---- grades ----

  private void grade(Passage passage, int start, int end, String context) {
    Matcher matcher = GRADE.matcher(passage.text().substring(start, end));
    while (matcher.find()) {
      facts.add(
          "evaluation.grade",
          "评价等级",
          new Content.Words(matcher.group(1)),
          new Period(year, Basis.NONE),
          Subject.DEPARTMENT,
          Fact.Origin.SENTENCE,
          passage.part(start + matcher.start(1), start + matcher.end(1)),
          context);
    }
  }
}
