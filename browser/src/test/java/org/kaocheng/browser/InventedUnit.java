package org.kaocheng.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.options.FilePayload;
import java.math.BigDecimal;
import java.util.List;
import org.kaocheng.casework.demo.InventedFiling;
import org.kaocheng.casework.demo.Mistake;
import org.kaocheng.casework.demo.Office;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.Slot;
import org.kaocheng.render.DocxWriter;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Actor;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Role;
import org.kaocheng.web.Site;
import org.kaocheng.workbook.WorkbookWriter;

/** An invented department of the own county with its accounts, and the files it keeps. */
final class InventedUnit {

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final int YEAR = 2022;

  private final Site site = Site.shared();
  private final Scheme scheme = site.bean(Schemes.class).scheme(Site.SCHEME).orElseThrow();
  private final Office office;
  private final ReportingUnit unit;
  private final String login;
  private final Filing right;

  /**
   * A new department that must report and has not begun.
   *
   * @param name its name, which no other department has
   * @param login what the logins of its accounts begin with
   */
  InventedUnit(String name, String login) {
    this.office =
        new Office(
            name,
            "档案接收、保管和利用",
            "整理档案",
            "卷",
            List.of("档案数字化经费", "库房修缮经费", "业务培训经费", "信息网络运行经费", "设备更新经费", "政策调研经费", "会议服务经费"));
    this.unit = site.department(site.own().bureau(), name);
    this.login = login;
    this.right = InventedFiling.of(scheme, office, YEAR, seed());
    site.account(login(Role.PREPARER), Role.PREPARER, unit);
    site.account(login(Role.HEAD), Role.HEAD, unit);
  }

  private long seed() {
    return Math.floorMod(login.hashCode(), 1000);
  }

  /** Its name. */
  String name() {
    return office.name();
  }

  /** The login of a role of the department. */
  String login(Role role) {
    return login + "-" + role.name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The report it wrote a year before. */
  FilePayload reportOfLastYear() {
    Filing last = InventedFiling.of(scheme, office, YEAR - 1, seed());
    byte[] content = DocxWriter.write(ReportComposer.compose(Answers.of(scheme, last))).content();
    return new FilePayload("上年自评报告.docx", DOCX, content);
  }

  /** The workbook of this year with mistakes. */
  FilePayload workbook(Mistake... mistakes) {
    return new FilePayload("填报工作簿.xlsx", XLSX, WorkbookWriter.write(scheme, wrong(mistakes), 0));
  }

  /** What is right for the accounts of a concept this year. */
  String right(String concept) {
    Slot slot = Slot.of(concept, new Period(YEAR, Basis.FINAL_ACCOUNTS));
    if (requireNonNull(right.entries().get(slot)) instanceof Content.Figure(var quantity)) {
      BigDecimal number = quantity.number();
      return number.toPlainString();
    }
    throw new IllegalArgumentException(concept);
  }

  /** Begins and saves a draft with mistakes without a browser. */
  FilingCase saved(Mistake... mistakes) {
    Actor preparer = new Actor(login(Role.PREPARER), "test");
    FilingCase opened = Site.done(site.cases().open(unit.id(), site.task().id(), preparer));
    Site.done(site.cases().save(opened.id(), 0, wrong(mistakes), preparer));
    return opened;
  }

  /** Submits what {@link #saved} saved. */
  FilingCase submitted(Mistake... mistakes) {
    FilingCase opened = saved(mistakes);
    Site.done(site.cases().submit(opened.id(), 1, new Actor(login(Role.HEAD), "test")));
    return opened;
  }

  private Filing wrong(Mistake... mistakes) {
    Filing wrong = right;
    for (Mistake mistake : mistakes) {
      wrong = mistake.in(scheme, wrong);
    }
    return wrong;
  }
}
