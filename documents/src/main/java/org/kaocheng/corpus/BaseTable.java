package org.kaocheng.corpus;

import static org.kaocheng.corpus.Drafting.box;
import static org.kaocheng.corpus.Drafting.percent;
import static org.kaocheng.corpus.Drafting.row;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.corpus.Draft.Box;

/**
 * The base-data table: staff, and money in three periods; figures of the narrative stand here
 * again.
 */
final class BaseTable {

  private final Drafting d;
  private final int year;
  private final List<List<Box>> rows = new ArrayList<>();

  private final List<String> more;

  /**
   * A table.
   *
   * @param more projects besides the usual three
   */
  BaseTable(Drafting drafting, int year, List<String> more) {
    this.d = drafting;
    this.year = year;
    this.more = more;
  }

  void write() {
    rows.add(row(box("财政供养人员情况", 1, 2), "编制数", year + "年实际在职人数", "控制率"));
    rows.add(
        row(
            d.put("quota.table", d.value("quota")),
            d.put("staff.table", d.value("staff")),
            d.put("rate.table", percent(d.value("staff"), d.value("quota"), 2) + "%")));
    rows.add(row("经费控制情况", year - 1 + "年决算数", year + "年预算数", year + "年决算数"));
    money();
    d.sheet(rows);
    d.lines("说明：“项目支出”填报基本支出以外的所有项目支出情况。");
    d.same("staff", "staff.table");
    d.same("quota", "quota.table");
    d.result("rate", "rate.table");
    d.same("basic", "table.basic.2");
    d.same("budget.basic", "table.basic.1");
    d.same("project", "table.project.2");
    d.same("publics", "table.publics.2");
    d.same("reception", "table.reception.2");
    d.wrongWords("stale year in a head", year + "年实际在职人数", year - 1 + "年实际在职人数");
  }

  private void money() {
    BigDecimal[] basic = {
      d.value("basic").subtract(d.amount(10, 40)), d.value("budget.basic"), d.value("basic")
    };
    BigDecimal[] operating = {d.amount(80, 120), d.amount(80, 120), d.value("goods")};
    BigDecimal[] reception = {d.amount(2, 9), d.amount(9, 14), d.value("reception")};
    BigDecimal[] buying = {d.amount(10, 20), d.amount(2, 8), BigDecimal.ZERO.setScale(2)};
    BigDecimal[] running = {d.amount(5, 9), d.amount(20, 24), d.value("vehicles")};
    BigDecimal[] office = {d.amount(10, 20), d.amount(10, 20), d.amount(10, 20)};
    BigDecimal[] water = {d.amount(4, 9), d.amount(4, 9), d.amount(4, 9)};
    carry("table.office", office);
    carry("table.water", water);
    carry("table.basic", basic);
    carry("table.operating", operating);
    carry("table.reception", reception);
    carry("table.buying", buying);
    carry("table.running", running);
    BigDecimal[] vehicles = plus(buying, running);
    add("一、部门基本支出", "table.basic", basic);
    add("其中：公用经费", "table.operating", operating);
    add("其中：办公经费", "table.office", office);
    add("水电费", "table.water", water);
    add("三公经费", "table.publics", plus(vehicles, reception));
    add("1、公务用车购置和维护经费", "table.vehicles", vehicles);
    add("其中：公车购置", "table.buying", buying);
    add("公车运行维护", "table.running", running);
    add("2、出国经费", "table.abroad", new BigDecimal[] {});
    add("3、公务接待", "table.reception", reception);
    projects();
    for (int i = 0; i < 3; i++) {
      d.sum("table.publics." + i, "table.vehicles." + i, "table.reception." + i);
      if (buying[i].signum() != 0) {
        d.sum("table.vehicles." + i, "table.buying." + i, "table.running." + i);
      }
    }
  }

  private void projects() {
    BigDecimal[] total = {d.amount(200, 300), d.value("budget.project"), d.value("project")};
    BigDecimal[] work = new BigDecimal[3];
    BigDecimal[] upkeep = new BigDecimal[3];
    BigDecimal[] first = new BigDecimal[3];
    BigDecimal[] second = new BigDecimal[3];
    for (int i = 0; i < 3; i++) {
      upkeep[i] = d.amount(30, 60);
      first[i] = d.amount(40, 80);
    }
    carry("table.project", total);
    carry("table.upkeep", upkeep);
    carry("table.first", first);
    BigDecimal[][] others = new BigDecimal[more.size()][];
    for (int at = 0; at < others.length; at++) {
      others[at] = new BigDecimal[] {d.amount(1, 4), d.amount(1, 4), d.amount(1, 4)};
      carry("table.more." + at, others[at]);
    }
    for (int i = 0; i < 3; i++) {
      work[i] = total[i].subtract(upkeep[i]);
      second[i] = work[i].subtract(first[i]);
      for (BigDecimal[] other : others) {
        second[i] = second[i].subtract(other[i]);
      }
    }
    add("二、部门项目支出", "table.project", total);
    add("1、业务工作专项", "table.work", work);
    add(d.put("name.first", "重点流域监测及设备购置经费"), "table.first", first);
    add("河道清淤专项经费", "table.second", second);
    for (int at = 0; at < others.length; at++) {
      add(more.get(at), "table.more." + at, others[at]);
    }
    add("2、运行维护专项", "table.upkeep", upkeep);
    add("泵站运行维护经费", "table.pump", upkeep);
    for (int i = 0; i < 3; i++) {
      d.sum("table.project." + i, "table.work." + i, "table.upkeep." + i);
      List<String> parts = new ArrayList<>(List.of("table.first." + i, "table.second." + i));
      for (int at = 0; at < others.length; at++) {
        parts.add("table.more." + at + "." + i);
      }
      d.sum("table.work." + i, parts.toArray(new String[0]));
    }
  }

  /** Last year's figures are those told last year. */
  private void carry(String slot, BigDecimal[] values) {
    values[0] = d.carried(slot + ".2", values[0]);
  }

  private void add(String label, String slot, BigDecimal[] values) {
    Object[] cells = {label, "", "", ""};
    for (int i = 0; i < values.length; i++) {
      cells[i + 1] = values[i].signum() == 0 ? "" : d.put(slot + "." + i, values[i]);
    }
    rows.add(row(cells));
  }

  private static BigDecimal[] plus(BigDecimal[] a, BigDecimal[] b) {
    BigDecimal[] sum = new BigDecimal[a.length];
    for (int i = 0; i < a.length; i++) {
      sum[i] = a[i].add(b[i]);
    }
    return sum;
  }
}
