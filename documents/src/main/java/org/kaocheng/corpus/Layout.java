package org.kaocheng.corpus;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** How reports are laid out, after those that are published. */
public enum Layout {
  /** A narrative of nine parts with the tables of base data and of self-evaluation. */
  NINE_PARTS("nine parts", 13, NarrativeLayout::write, "清河县水利局", "云岭县民政局", "白石县林业局", "青源县统计局"),
  /** The same with project forms. */
  NINE_PARTS_AND_FORMS(
      "nine parts and forms",
      9,
      NarrativeLayout::withForms,
      "清河县水利局",
      "云岭县民政局",
      "白石县林业局",
      "青源县统计局"),
  /** A form that is the whole report. */
  FORM("form", 14, FormLayout::write, "云岭市东湖区档案馆", "青源市西山区司法局", "白石市城关区商务局"),
  /** Project forms only. */
  PROJECT_FORMS("project forms", 17, ProjectFormsLayout::write, "云岭市水务局", "清河市文化局", "白石市农业局"),
  /** A narrative whose projects are numbered paragraphs. */
  NUMBERED_PROJECTS(
      "numbered projects", 18, NumberedProjectsLayout::write, "清河县应急管理局", "云岭县文化馆", "白石县自然资源局"),
  /** A narrative of items with completion rates and scored sections. */
  RATES("rates", 11, RatesLayout::write, "云岭市机关服务局", "清河市信访局", "白石市审计局"),
  /** Tables with subtotals, money in 元. */
  TOTALS("totals", 18, TotalsLayout::write, "青源市体育局", "云岭市残疾人联合会", "清河市粮食局");

  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2024;

  private final String label;
  private final int share;
  private final Writer writer;
  private final List<String> units;

  private interface Writer {
    Draft write(Drafting drafting, String unit, int year);
  }

  Layout(String label, int share, Writer writer, String... units) {
    this.label = label;
    this.share = share;
    this.writer = writer;
    this.units = List.of(units);
  }

  /** Its name in labels and logs. */
  public String label() {
    return label;
  }

  /** One of them, short ones more often: of a hundred reports some sixty have one or two pages. */
  static Layout choose(Random random) {
    int left = random.nextInt(Stream.of(values()).mapToInt(each -> each.share).sum());
    for (Layout layout : values()) {
      left -= layout.share;
      if (left < 0) {
        return layout;
      }
    }
    throw new IllegalStateException("shares");
  }

  /** A clean draft of some invented unit and year. */
  public Draft write(Random random) {
    Drafting drafting = new Drafting(label, random);
    String unit = drafting.one(units);
    return made(drafting, unit, drafting.number(FIRST_YEAR, LAST_YEAR));
  }

  /**
   * A clean draft.
   *
   * @param random where its figures come from
   * @param unit whose it is
   * @param year its fiscal year
   */
  public Draft write(Random random, String unit, int year) {
    return made(new Drafting(label, random), unit, year);
  }

  /**
   * A clean draft of a unit that reported the year before: last year's figures are those it told
   * then.
   *
   * @param before its draft of the year before, of the same layout
   */
  public Draft after(Draft before, Random random, String unit, int year) {
    requireNonNull(before, "before is null");
    return made(new Drafting(label, random, before), unit, year);
  }

  private Draft made(Drafting drafting, String unit, int year) {
    return ErrorKinds.STANDARD.offered(writer.write(drafting, unit, year), year);
  }
}
