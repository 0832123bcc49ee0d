package org.kaocheng.web.fill;

import java.util.Optional;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FieldKey;
import org.kaocheng.form.IndicatorEdit;
import org.kaocheng.form.OpenRows;
import org.kaocheng.form.ProjectEdit;
import org.kaocheng.form.RecordEdit;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Texts;
import org.kaocheng.web.access.VisibleCase;
import org.kaocheng.web.access.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Adds, moves and removes projects and rows; what was removed last can be brought back. */
@RestController
class RowEndpoint {

  private static final int LONGEST_NAME = 200;

  private final FillDesk desk;
  private final ChangeEndpoint changes;

  RowEndpoint(FillDesk desk, ChangeEndpoint changes) {
    this.desk = desk;
    this.changes = changes;
  }

  /**
   * What is to be done with a row.
   *
   * @param key a field of the row
   * @param table the form a row is added to
   * @param block the block of the form
   * @param after the number of the open row in the layout
   * @param name the project's name
   * @param group the group a new project is listed in
   * @param to the project's new name
   */
  record Order(
      String key, String table, String block, int after, String name, String group, String to) {}

  @PostMapping("/fill/{case}/rows")
  ResponseEntity<?> rows(
      VisibleCase filled,
      Visitor visitor,
      Actor actor,
      @RequestParam String act,
      @RequestParam long version,
      @RequestParam(defaultValue = "") String key,
      @RequestParam(defaultValue = "") String table,
      @RequestParam(defaultValue = "") String block,
      @RequestParam(defaultValue = "0") int after,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String group,
      @RequestParam(defaultValue = "") String to) {
    OwnCase.require(filled, visitor);
    Order order =
        new Order(key, table, block, after, name, group, Texts.storable(to.strip(), LONGEST_NAME));
    return changes.answer(
        desk.rearrange(filled.id(), version, forms -> done(forms, act, order), actor));
  }

  @PostMapping("/fill/{case}/undo")
  ResponseEntity<?> undo(VisibleCase filled, Visitor visitor, Actor actor) {
    OwnCase.require(filled, visitor);
    return changes.answer(desk.undo(filled.id(), actor));
  }

  private static Filing done(FilledForms forms, String act, Order order) {
    Filing filing = forms.answers().filing();
    if (!order.key().isEmpty() && forms.spot(order.key()).isEmpty()) {
      return filing;
    }
    return switch (act) {
      case "add-indicator" ->
          indicator(order).map(each -> IndicatorEdit.added(forms.answers(), each)).orElse(filing);
      case "remove-indicator" ->
          indicator(order).map(each -> IndicatorEdit.removed(forms.answers(), each)).orElse(filing);
      case "add-open" ->
          forms.pages().stream()
                  .flatMap(page -> RowAdder.of(forms, page).stream())
                  .anyMatch(each ->
                      each.act().equals(act)
                          && each.table().equals(order.table())
                          && each.block().equals(order.block())
                          && each.after() == order.after())
              ? OpenRows.added(filing, order.table(), order.block(), order.after())
              : filing;
      case "remove-open" ->
          FieldKey.read(order.key()).orElse(null) instanceof FilingField.OpenField field
              ? OpenRows.removed(filing, field)
              : filing;
      case "add-record" ->
          block(forms, order)
              .map(each -> RecordEdit.added(filing, Subject.DEPARTMENT, each))
              .orElse(filing);
      case "remove-record" -> withoutRecord(forms, order);
      case "add-project" ->
          order.to().isEmpty() ? filing : ProjectEdit.added(filing, order.to(), order.group());
      case "rename-project" -> ProjectEdit.renamed(filing, order.name(), order.to());
      case "remove-project" -> ProjectEdit.removed(filing, order.name());
      case "project-up" -> ProjectEdit.moved(filing, order.name(), true);
      case "project-down" -> ProjectEdit.moved(filing, order.name(), false);
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  private static Optional<FilingField.IndicatorField> indicator(Order order) {
    return FieldKey.read(order.key())
        .filter(FilingField.IndicatorField.class::isInstance)
        .map(FilingField.IndicatorField.class::cast);
  }

  private static Optional<FormBlock.Records> block(FilledForms forms, Order order) {
    return RowAdder.table(forms, order.table()).stream()
        .flatMap(table -> table.blocks().stream())
        .filter(each -> each.id().equals(order.block()))
        .filter(FormBlock.Records.class::isInstance)
        .map(FormBlock.Records.class::cast)
        .findFirst();
  }

  private static Filing withoutRecord(FilledForms forms, Order order) {
    Filing filing = forms.answers().filing();
    FilingField field = FieldKey.read(order.key()).orElse(null);
    return field instanceof FilingField.Entry(Slot slot)
        ? RowAdder.records(forms, field)
            .map(each -> RecordEdit.removed(filing, slot.subject(), each, slot.item()))
            .orElse(filing)
        : filing;
  }
}
