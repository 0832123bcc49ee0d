package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.List;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.source.Place;
import org.kaocheng.value.Quantity;

/** Collects facts and numbers them. */
final class Facts {

  private final List<Fact> list = new ArrayList<>();

  List<Fact> list() {
    return list;
  }

  Fact add(
      String concept,
      String label,
      Content content,
      Period period,
      Subject subject,
      Fact.Origin origin,
      Place place,
      String context) {
    Fact fact =
        new Fact(list.size(), concept, label, content, period, subject, origin, place, context);
    list.add(fact);
    return fact;
  }

  /** A quantity standing as a cell. */
  Fact cell(
      String concept,
      String label,
      LaidCell cell,
      Quantity quantity,
      Period period,
      Subject subject,
      String context) {
    Place place = cell.passage().part(quantity.start(), quantity.end());
    return add(
        concept,
        label,
        new Content.Figure(quantity),
        period,
        subject,
        Fact.Origin.CELL,
        place,
        context);
  }

  /** The text of a cell. */
  Fact words(
      String concept, String label, LaidCell cell, Period period, Subject subject, String context) {
    return words(concept, label, cell, cell.text(), period, subject, context);
  }

  /** The text of a cell, written with what stands for it in other columns. */
  Fact words(
      String concept,
      String label,
      LaidCell cell,
      String text,
      Period period,
      Subject subject,
      String context) {
    Content content = cell.isBlank() ? new Content.Blank() : new Content.Words(text);
    return add(
        concept,
        label,
        content,
        period,
        subject,
        Fact.Origin.CELL,
        cell.passage().place(),
        context);
  }
}
