package org.kaocheng.web.fill;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.kaocheng.filing.Filing;
import org.kaocheng.form.FixedIndicators;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draft;
import org.kaocheng.store.FilingJson;
import org.springframework.stereotype.Component;

/** Drafts laid out as forms, those last used kept at hand, one version of each. */
@Component
class Drafts {

  private static final int MOST_KEPT = 320;

  private final Database database;
  private final Schemes schemes;
  private final Map<String, FixedIndicators> fixed = new ConcurrentHashMap<>();
  private final Map<Long, FilledForms> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, FilledForms> eldest) {
          return size() > MOST_KEPT;
        }
      };

  Drafts(Database database, Schemes schemes) {
    this.database = database;
    this.schemes = schemes;
  }

  /**
   * The forms of a case's draft as it stands; empty when it cannot be read or its scheme is gone.
   */
  Optional<FilledForms> of(long filingCase) {
    Optional<FilledForms> known = known(filingCase);
    if (known.isPresent()) {
      Optional<Long> version = database.drafts().version(filingCase);
      if (version.filter(each -> each == known.get().draft().version()).isPresent()) {
        return known;
      }
    }
    return database.drafts().find(filingCase).flatMap(this::read);
  }

  private Optional<FilledForms> read(Draft draft) {
    return draft.decoded() instanceof FilingJson.Decoded.Read(Filing filing)
        ? of(draft, filing)
        : Optional.empty();
  }

  /** The forms of a draft whose filing is known. */
  Optional<FilledForms> of(Draft draft, Filing filing) {
    Optional<Scheme> scheme = schemes.scheme(filing.scheme());
    return scheme.map(each -> {
      FixedIndicators ofScheme =
          fixed.computeIfAbsent(
              each.id() + " " + filing.year(), key -> new FixedIndicators(each, filing.year()));
      FilledForms forms =
          known(draft.filingCase())
              .filter(known -> known.answers().scheme() == each)
              .filter(known -> known.answers().filing().year() == filing.year())
              .map(known -> known.after(draft, filing))
              .orElseGet(() -> FilledForms.of(draft, each, filing, ofScheme));
      keep(forms);
      return forms;
    });
  }

  private Optional<FilledForms> known(long filingCase) {
    synchronized (kept) {
      return Optional.ofNullable(kept.get(filingCase));
    }
  }

  private void keep(FilledForms forms) {
    synchronized (kept) {
      FilledForms known = kept.get(forms.draft().filingCase());
      if (known == null || known.draft().version() <= forms.draft().version()) {
        kept.put(forms.draft().filingCase(), forms);
      }
    }
  }
}
