package org.kaocheng.web.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.scheme.pack.FormBlock;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeTable;
import org.kaocheng.store.IndicatorKey;
import org.kaocheng.store.SupportingFile;

/**
 * The indicators of a filing with the files that support them, form by form.
 *
 * @param forms the forms in order; the first is the report as a whole
 */
record SupportedIndicators(List<Form> forms) {

  /**
   * A form.
   *
   * @param title its title; empty for the report as a whole and for what the forms no longer have
   * @param gone whether its indicators are no longer in the forms
   * @param rows its indicators
   */
  record Form(String title, boolean gone, List<Row> rows) {
    Form {
      requireNonNull(title, "title is null");
      rows = List.copyOf(rows);
    }

    /** How many files its indicators have. */
    public int files() {
      return rows.stream().mapToInt(row -> row.files().size()).sum();
    }
  }

  /**
   * An indicator.
   *
   * @param key which it is
   * @param label its levels and name; empty for the report as a whole
   * @param files the files that support it
   */
  record Row(IndicatorKey key, String label, List<SupportingFile> files) {
    Row {
      requireNonNull(key, "key is null");
      requireNonNull(label, "label is null");
      files = List.copyOf(files);
    }
  }

  SupportedIndicators {
    forms = List.copyOf(forms);
  }

  /** The indicators of a filing. */
  static SupportedIndicators of(Scheme scheme, Filing filing, List<SupportingFile> files) {
    FieldNames names = FieldNames.of(scheme, filing);
    Answers answers = Answers.of(scheme, filing);
    Set<IndicatorKey> seen = new HashSet<>();
    List<Form> forms = new ArrayList<>();
    seen.add(IndicatorKey.REPORT);
    forms.add(new Form("", false, List.of(row(IndicatorKey.REPORT, "", files))));
    for (SchemeTable table : scheme.tables()) {
      for (Subject subject : subjects(table, filing)) {
        List<Row> rows = new ArrayList<>();
        for (FormBlock block : table.blocks()) {
          if (block instanceof FormBlock.Indicators indicators) {
            for (IndicatorRow each : answers.rows(table.id(), indicators.id(), subject)) {
              IndicatorKey key = IndicatorKey.of(each);
              if (!each.name().isBlank() && seen.add(key)) {
                rows.add(row(key, names.path(each), files));
              }
            }
          }
        }
        if (!rows.isEmpty()) {
          forms.add(new Form(names.form(table.id(), subject), false, rows));
        }
      }
    }
    Set<IndicatorKey> gone = new LinkedHashSet<>();
    files.stream()
        .map(SupportingFile::indicator)
        .filter(key -> !seen.contains(key))
        .forEach(gone::add);
    if (!gone.isEmpty()) {
      List<Row> rows =
          gone.stream()
              .map(key ->
                  row(
                      key,
                      String.join(
                          " · ",
                          names.form(key.table(), key.subject()),
                          key.level1(),
                          key.level2(),
                          key.name()),
                      files))
              .toList();
      forms.add(new Form("", true, rows));
    }
    return new SupportedIndicators(forms);
  }

  private static List<Subject> subjects(SchemeTable table, Filing filing) {
    return table.subject() == Subject.Kind.DEPARTMENT
        ? List.of(Subject.DEPARTMENT)
        : filing.projects().stream().map(FiledProject::subject).toList();
  }

  private static Row row(IndicatorKey key, String label, List<SupportingFile> files) {
    return new Row(
        key, label, files.stream().filter(file -> file.indicator().equals(key)).toList());
  }

  /** The indicator of a token that files may be added to. */
  Optional<IndicatorKey> key(String token) {
    return forms.stream()
        .filter(form -> !form.gone())
        .flatMap(form -> form.rows().stream())
        .map(Row::key)
        .filter(key -> key.token().equals(token))
        .findFirst();
  }
}
