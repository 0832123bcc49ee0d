package org.kaocheng.compose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Derivations;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.IndicatorRows;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.FormRow;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.Unit;

/** Everything a scheme asks for, filled in by an invented unit without a mistake. */
public final class CompleteFiling {

  private static final List<String> PROJECTS =
      List.of("档案数字化经费", "信息网络运行经费", "业务培训经费", "办公楼修缮经费", "政策调研经费", "会议服务经费", "设备更新经费");

  private final Scheme scheme;
  private final int year;
  private final long seed;
  private final Map<Slot, Content> entries = new LinkedHashMap<>();

  private CompleteFiling(Scheme scheme, long seed) {
    this.scheme = scheme;
    this.year = scheme.years().first();
    this.seed = seed;
  }

  /** The filing of a seed. */
  public static Filing of(Scheme scheme, long seed) {
    return new CompleteFiling(scheme, seed).filing();
  }

  private Filing filing() {
    List<FiledProject> projects = projects();
    Filing named =
        new Filing(scheme.id(), year, Map.of(), projects, List.of(), List.of(), Map.of());
    List<IndicatorRow> indicators = indicators(named);
    Filing rows = new Filing(scheme.id(), year, Map.of(), projects, indicators, List.of(), words());
    Map<FilingField, ?> derived = Derivations.of(scheme, rows);
    for (Slot slot : FormSlots.of(scheme, rows)) {
      if (!derived.containsKey(new FilingField.Entry(slot))) {
        content(slot).ifPresent(content -> entries.put(slot, content));
      }
    }
    entries.put(Slot.of("document.unit_name", Period.NONE), new Content.Words(unitName()));
    entries.put(
        Slot.of("document.report_date", Period.NONE), new Content.Words((year + 1) + "年3月18日"));
    balance(rows);
    return rows.with(entries);
  }

  private String unitName() {
    List<String> regions = scheme.recognition().regions();
    return (regions.isEmpty() ? "某某县" : regions.getFirst()) + "档案管理局";
  }

  // ---- projects ----

  private List<FiledProject> projects() {
    Set<String> groups = new LinkedHashSet<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Grid grid) {
          grid.rows().stream()
              .filter(row -> row.repetition() == FormRow.Repetition.PROJECT)
              .forEach(row -> groups.add(row.group()));
        }
      }
    }
    boolean perProject =
        scheme.tables().stream().anyMatch(table -> table.subject() == Subject.Kind.PROJECT);
    List<FiledProject> projects = new ArrayList<>();
    int next = 0;
    for (String group : groups) {
      for (int each = 0; each < 2; each++) {
        projects.add(new FiledProject(PROJECTS.get(next), group));
        next++;
      }
    }
    if (groups.isEmpty() && perProject) {
      PROJECTS.subList(0, 3).forEach(name -> projects.add(new FiledProject(name, "")));
    }
    return projects;
  }

  // ---- figures ----

  private Optional<Content> content(Slot slot) {
    String concept = slot.concept();
    Dimension dimension =
        Taxonomy.standard().concept(concept).map(each -> each.dimension()).orElse(Dimension.NONE);
    Unit unit = FieldKinds.unit(concept);
    if (concept.equals("revenue.other_appropriation")) {
      return Optional.empty();
    }
    return switch (dimension) {
      case MONEY -> Optional.of(figure(money(slot), unit));
      case COUNT -> Optional.of(figure(count(concept), unit));
      case AREA -> Optional.of(figure(area(concept), unit));
      case PERCENT -> Optional.of(figure(new BigDecimal("98.50"), unit));
      case POINTS -> Optional.of(figure(new BigDecimal("95"), unit));
      case NONE -> words(slot).map(Content.Words::new);
      default -> Optional.empty();
    };
  }

  private static Content figure(BigDecimal number, Unit unit) {
    return new Content.Figure(FigureText.of(number, unit));
  }

  private static BigDecimal count(String concept) {
    return BigDecimal.valueOf(
        switch (concept) {
          case "staffing.quota.total" -> 50;
          case "staffing.actual.total" -> 48;
          default -> 6;
        });
  }

  private static BigDecimal area(String concept) {
    return BigDecimal.valueOf(concept.startsWith("asset.office") ? 1200 : 1850);
  }

  /**
   * An amount: the finals a little below the budget, the year before a little above; parts far
   * smaller than what they are part of; no surplus and nothing carried over.
   */
  private BigDecimal money(Slot slot) {
    if (slot.concept().startsWith("surplus")
        || slot.concept().startsWith("carryover")
        || slot.concept().endsWith("carryover_from_prior_year")
        || slot.concept().endsWith("other_funds")
        || slot.concept().startsWith("revenue.")
        || slot.concept().endsWith("leased_out")
        || slot.concept().equals("asset.fixed.other")
        || slot.concept().equals("expenditure.general_expenditure_reduction")) {
      return BigDecimal.ZERO;
    }
    long depth = slot.concept().chars().filter(c -> c == '.').count();
    long whole = slot.subject().isProject() ? 60 : depth <= 1 ? 800 : depth == 2 ? 200 : 20;
    if (slot.concept().startsWith("three_publics")) {
      whole = 4;
    }
    if (slot.concept().equals("expenditure.basic")) {
      return money(part(slot, "expenditure.basic.personnel"))
          .add(money(part(slot, "expenditure.basic.operating")));
    }
    String same = slot.subject().isProject() ? "" : slot.concept();
    Random own =
        new Random(same.hashCode() * 31L + slot.subject().name().hashCode() + 1_000_003L * seed);
    BigDecimal budget =
        switch (slot.concept()) {
          case "expenditure.basic.personnel" -> amount(500, own);
          case "expenditure.basic.operating" -> amount(200, own);
          case "asset.building.value" -> amount(400, own);
          default -> amount(whole, own);
        };
    int thousandths =
        slot.period().year() < year
            ? 1001 + own.nextInt(40)
            : slot.period().basis() == Basis.FINAL_ACCOUNTS ? 960 + own.nextInt(41) : 1000;
    return budget
        .multiply(BigDecimal.valueOf(thousandths, 3))
        .setScale(decimals(), RoundingMode.HALF_UP);
  }

  private static Slot part(Slot slot, String concept) {
    return new Slot(slot.subject(), concept, slot.period(), slot.item());
  }

  /** So much up to a quarter more, with the decimals and the size of the seed. */
  private BigDecimal amount(long whole, Random own) {
    return BigDecimal.valueOf(whole * 100 + own.nextInt((int) whole * 25 + 1), 2)
        .scaleByPowerOfTen((int) (seed % 3) - 1)
        .setScale(decimals(), RoundingMode.HALF_UP);
  }

  private int decimals() {
    return 2 + (int) (seed / 3 % 3);
  }

  /** What came in is what was spent. */
  private void balance(Filing rows) {
    Answers answers = Answers.of(scheme, rows.with(entries));
    for (Slot slot : List.copyOf(entries.keySet())) {
      boolean source =
          slot.concept().equals("revenue.total")
              || slot.concept().equals("revenue.public_finance_appropriation")
              || slot.concept().equals("revenue.general_public_budget");
      if (source) {
        answers
            .of(new FilingField.Entry(Slot.of("expenditure.total", slot.period())))
            .ifPresent(total -> entries.put(slot, total));
      }
      if (slot.concept().equals("expenditure.total")
          && slot.period().basis() == Basis.ADJUSTED_BUDGET) {
        answers
            .of(
                new FilingField.Entry(
                    Slot.of("expenditure.total", slot.period().on(Basis.ORIGINAL_BUDGET))))
            .ifPresent(total -> entries.put(slot, total));
      }
      if (slot.concept().equals("expenditure.general_expenditure_reduction")) {
        BigDecimal before =
            number(answers, "expenditure.basic", new Period(year - 1, Basis.FINAL_ACCOUNTS));
        BigDecimal now =
            number(answers, "expenditure.basic", new Period(year, Basis.FINAL_ACCOUNTS));
        entries.put(slot, figure(before.subtract(now), FieldKinds.unit(slot.concept())));
      }
    }
  }

  private static BigDecimal number(Answers answers, String concept, Period period) {
    return answers
        .of(new FilingField.Entry(Slot.of(concept, period)))
        .map(content -> ((Content.Figure) content).quantity().number())
        .orElse(BigDecimal.ZERO);
  }

  private Optional<String> words(Slot slot) {
    return switch (slot.concept()) {
      case "document.fiscal_year" -> Optional.of(year + "年");
      case "document.fill_date", "document.report_date" -> Optional.of((year + 1) + "年3月18日");
      case "form.money_unit" -> Optional.of("万元");
      case "form.cutoff_date" -> Optional.of((year - 1) + "年12月31日");
      case "unit.code" -> Optional.of("305001");
      case "project.narrative" -> Optional.of("整理档案2000卷");
      case "project.achievement" -> Optional.of("全年整理档案2100卷");
      case "project.name", "project.competent_department", "project.implementing_unit" ->
          slot.concept().equals("project.name")
              ? Optional.of(slot.subject().name())
              : Optional.of(unitName());
      case "goal.expected" -> Optional.of("完成全年档案接收、整理和利用服务任务。");
      case "goal.actual" -> Optional.of("全年档案接收、整理和利用服务任务已经完成。");
      case "goal.task" -> Optional.of("做好档案接收和保管工作。");
      case "evaluation.deviation_reason", "evaluation.improvement" -> Optional.of("无");
      case "narrative.economy_measures" -> Optional.of("严格执行公务接待和公务用车管理办法，从严审核各项开支。");
      case "person.preparer" -> Optional.of("甲某");
      case "person.unit_head", "person.contact" -> Optional.of("乙某");
      case "document.evaluation_method" -> Optional.of("部门绩效自评");
      case "document.evaluation_body" -> Optional.of("部门评价组");
      case "document.template_issuer" -> Optional.of("某某财政局");
      case "unit.legal_nature" -> Optional.of("行政单位");
      case "unit.administrative_rank" -> Optional.of("正科级");
      case "unit.funding_guarantee_form" -> Optional.of("财政拨款");
      default ->
          slot.concept().startsWith("person.") || slot.concept().endsWith("phone")
              ? Optional.of(slot.concept().endsWith("phone") ? "0000-0000000" : "丙某")
              : Optional.of("负责全县档案接收、保管和利用工作。");
    };
  }

  // ---- indicators ----

  private List<IndicatorRow> indicators(Filing filing) {
    List<IndicatorRow> all = new ArrayList<>();
    for (SchemeTable table : scheme.tables()) {
      for (FormBlock block : table.blocks()) {
        if (block instanceof FormBlock.Indicators indicators) {
          List<Subject> subjects =
              table.subject() == Subject.Kind.DEPARTMENT
                  ? List.of(Subject.DEPARTMENT)
                  : filing.projects().stream().map(FiledProject::subject).toList();
          for (Subject subject : subjects) {
            all.addAll(filled(filing, table, indicators, subject));
          }
        }
      }
    }
    return all;
  }

  /** Each row with a target that is reached and all its points; a group's points shared out. */
  private List<IndicatorRow> filled(
      Filing filing, SchemeTable table, FormBlock.Indicators block, Subject subject) {
    List<IndicatorRow> blank = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (IndicatorRow row : IndicatorRows.of(scheme, filing, table, block, subject)) {
      if (!row.name().isEmpty() || seen.add(row.level1() + "/" + row.level2())) {
        blank.add(row);
      }
    }
    List<IndicatorRow> filled = new ArrayList<>();
    for (int at = 0; at < blank.size(); at++) {
      IndicatorRow row = blank.get(at);
      BigDecimal points = points(blank, row, block);
      Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
      texts.putAll(row.texts());
      boolean words = row.level1().contains("效益") || row.level1().contains("效果");
      boolean satisfied = (row.level1() + row.level2()).contains("满意");
      String target = satisfied || words ? "≥95%" : "≥" + (at + 3) + "0件";
      String actual = satisfied || words ? "97%" : (at + 3) + "2件";
      texts.put(Indicator.Column.TARGET, target);
      texts.put(Indicator.Column.ACTUAL, actual);
      if (!block.goalsOnly()) {
        texts.put(Indicator.Column.POINTS, points.toPlainString());
        texts.put(Indicator.Column.SCORE, points.toPlainString());
      }
      texts.keySet().retainAll(printed(block));
      boolean named =
          block.columns().stream().anyMatch(column -> column.role() == FormBlock.Role.LEVEL3);
      String own = satisfied ? "服务对象满意度" : words ? "档案利用率" : "整理档案数量";
      String name = row.name().isEmpty() && named ? own : row.name();
      filled.add(
          new IndicatorRow(
              table.id(), block.id(), subject, row.level1(), row.level2(), name, texts));
    }
    return filled;
  }

  /** The columns a form has; what stands in no column is not asked for. */
  private static Set<Indicator.Column> printed(FormBlock.Indicators block) {
    Set<Indicator.Column> columns = EnumSet.noneOf(Indicator.Column.class);
    for (FormBlock.IndicatorColumn column : block.columns()) {
      switch (column.role()) {
        case LEVEL1, LEVEL2, LEVEL3 -> {
          // They name the indicator.
        }
        case CRITERION -> columns.add(Indicator.Column.CRITERION);
        case TARGET -> columns.add(Indicator.Column.TARGET);
        case ACTUAL -> columns.add(Indicator.Column.ACTUAL);
        case POINTS -> columns.add(Indicator.Column.POINTS);
        case SCORE -> columns.add(Indicator.Column.SCORE);
        case DEVIATION -> columns.add(Indicator.Column.REASON);
      }
    }
    return columns;
  }

  private BigDecimal points(List<IndicatorRow> rows, IndicatorRow row, FormBlock.Indicators block) {
    String printed = row.text(Indicator.Column.POINTS);
    if (!printed.isEmpty()) {
      return new BigDecimal(printed);
    }
    BigDecimal group =
        scheme
            .tree(block.tree())
            .flatMap(tree ->
                tree.groups().stream()
                    .filter(node -> node.label().equals(row.level1()))
                    .findFirst())
            .flatMap(IndicatorNode::points)
            .orElse(BigDecimal.TEN);
    List<IndicatorRow> open =
        rows.stream()
            .filter(each ->
                each.level1().equals(row.level1()) && each.text(Indicator.Column.POINTS).isEmpty())
            .toList();
    BigDecimal fixed =
        rows.stream()
            .filter(each -> each.level1().equals(row.level1()))
            .map(each -> each.text(Indicator.Column.POINTS))
            .filter(text -> !text.isEmpty())
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal left = group.subtract(fixed);
    BigDecimal share = left.divide(BigDecimal.valueOf(open.size()), 0, RoundingMode.DOWN);
    boolean last = open.getLast() == row;
    return last ? left.subtract(share.multiply(BigDecimal.valueOf(open.size() - 1L))) : share;
  }

  // ---- words ----

  private Map<String, List<String>> words() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    words(scheme.outline().sections(), "", words);
    return words;
  }

  private void words(List<OutlineSection> sections, String above, Map<String, List<String>> words) {
    for (OutlineSection section : sections) {
      String path = above.isEmpty() ? section.id() : above + "/" + section.id();
      if (section.ownWords() && section.empty().isEmpty()) {
        words.put(path, List.of("本单位围绕" + section.heading() + "，按要求组织开展了相关工作，各项任务有序推进。"));
      }
      words(section.sections(), path, words);
    }
  }
}
