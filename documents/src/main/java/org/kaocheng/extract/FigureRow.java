package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Subject;

/**
 * A row of a table outside evaluation blocks, for the claims its layout makes.
 *
 * @param lattice its table
 * @param row its number, from 0
 * @param label its label cell
 * @param figures its figures from left to right
 * @param subject whose they are
 */
record FigureRow(
    Lattice lattice, int row, Optional<LaidCell> label, List<Figure> figures, Subject subject) {

  /** A number cell and the fact made of it. */
  record Figure(LaidCell cell, Fact fact) {}
}
