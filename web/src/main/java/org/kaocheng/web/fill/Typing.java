package org.kaocheng.web.fill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.form.FieldEdit;
import org.kaocheng.store.Texts;

/** Lays texts that were typed on a draft as it stands. */
final class Typing {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Typing() {}

  /** The fields in which something else stands than the page showed before. */
  static List<ChangeRefusal.Conflict> conflicts(
      FilledForms forms, long version, List<Change> changes) {
    boolean current = version == forms.draft().version();
    List<ChangeRefusal.Conflict> conflicts = new ArrayList<>();
    for (Change change : changes) {
      String theirs = forms.state(change.key()).text();
      boolean seen = change.was().map(was -> isSame(was, theirs)).orElse(current);
      if (!seen && !isSame(change.text(), theirs)) {
        conflicts.add(
            new ChangeRefusal.Conflict(
                change.key(), forms.label(change.key()), theirs, change.text()));
      }
    }
    return conflicts;
  }

  /** Fields of one line show a text of several as one. */
  private static boolean isSame(String one, String other) {
    return SPACE.matcher(one).replaceAll("").equals(SPACE.matcher(other).replaceAll(""));
  }

  /**
   * The filing after all changes, one after the other; names of projects last, since fields of a
   * project are known by the name it had.
   */
  static Filing done(FilledForms forms, List<Change> changes) {
    Answers answers = forms.answers();
    Filing filing = answers.filing();
    List<Change> ordered = new ArrayList<>(changes);
    ordered.sort(Comparator.comparing(change -> isName(forms, change)));
    for (int at = 0; at < ordered.size(); at++) {
      Change change = ordered.get(at);
      FilledForms.Spot spot = forms.spot(change.key()).orElseThrow();
      answers = at == 0 ? answers : Answers.of(answers.scheme(), filing);
      filing =
          FieldEdit.apply(
              answers,
              forms.pages().get(spot.page()),
              spot.cell(),
              Texts.storable(change.text(), Change.LONGEST));
    }
    return filing;
  }

  private static boolean isName(FilledForms forms, Change change) {
    return forms
        .spot(change.key())
        .flatMap(spot -> spot.cell().field())
        .filter(FilingField.ProjectName.class::isInstance)
        .isPresent();
  }
}
