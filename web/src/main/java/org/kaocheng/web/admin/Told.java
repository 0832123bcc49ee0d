package org.kaocheng.web.admin;

import java.util.List;
import org.kaocheng.casework.administration.Administrator;
import org.kaocheng.casework.administration.Kept;
import org.kaocheng.casework.administration.Trouble;
import org.kaocheng.store.Actor;
import org.kaocheng.web.access.Visitor;
import org.kaocheng.web.table.Wording;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells on the next page what came of an act. */
@Component
class Told {

  private final Wording wording;

  Told(Wording wording) {
    this.wording = wording;
  }

  /** Who administers. */
  static Administrator who(Visitor visitor, Actor actor) {
    return new Administrator(visitor.account(), visitor.unit(), actor);
  }

  /**
   * Tells it; whether it was done.
   *
   * @param done the key of the message when it was done
   */
  boolean of(Kept<?> kept, RedirectAttributes next, String done) {
    return switch (kept) {
      case Kept.Done<?> each -> {
        next.addFlashAttribute("done", wording.of(done));
        yield true;
      }
      case Kept.Refused<?> refused -> {
        next.addFlashAttribute("troubles", lines(refused.troubles()));
        yield false;
      }
      case Kept.Overtaken<?> each -> {
        next.addFlashAttribute("troubles", List.of(wording.of("trouble.overtaken")));
        yield false;
      }
    };
  }

  /** The troubles as sentences. */
  List<String> lines(List<Trouble> troubles) {
    return troubles.stream()
        .map(trouble -> {
          String text = wording.of(trouble.message(), trouble.words().toArray());
          return trouble.line() == 0 ? text : wording.of("trouble.line", trouble.line(), text);
        })
        .toList();
  }

  /** Tells one trouble. */
  void wrong(RedirectAttributes next, String message) {
    next.addFlashAttribute("troubles", List.of(wording.of(message)));
  }
}
