package org.kaocheng.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Subject;
import org.kaocheng.value.Unit;

/** What is known while reading down a table. */
final class TableState {

  final Lattice lattice;
  final String title;
  final Unit money;
  final int asOf;
  final FormBuilder form;
  Subject subject = Subject.DEPARTMENT;
  String section = "";
  boolean projectRows;

  /** Whether a project form names sources of money beside the usual three. */
  final boolean furtherFunds;

  /** The column that names projects in a list of them, -1 when the table is no such list. */
  int projectColumn = -1;

  private final Map<String, Optional<Basis>> bases = new HashMap<>();

  /**
   * A table about to be read.
   *
   * @param money the unit of its amounts where a cell names none
   * @param asOf the year its stocks are of, 0 when not told
   * @param form the evaluation form its rows go into
   */
  TableState(Lattice lattice, String title, Unit money, int asOf, FormBuilder form) {
    this.lattice = lattice;
    this.title = title;
    this.money = money;
    this.asOf = asOf;
    this.form = form;
    this.furtherFunds = FundRows.further(lattice);
  }

  /** What the words of a cell say of the basis of figures; each text is read once. */
  Optional<Basis> basis(String text, int year) {
    return bases.computeIfAbsent(text, each -> PeriodWords.of(each, year).basis());
  }
}
