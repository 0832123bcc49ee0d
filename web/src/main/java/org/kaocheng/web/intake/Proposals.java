package org.kaocheng.web.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.IndicatorKey;

/** What a file would change in a draft, field by field; the same for the same two, in order. */
final class Proposals {

  private static final String PROJECTS = "项目";
  private static final String TEXT = "报告正文";

  private static final Map<Indicator.Column, String> COLUMNS =
      new EnumMap<>(
          Map.of(
              Indicator.Column.TARGET,
              "目标值",
              Indicator.Column.ACTUAL,
              "实际完成值",
              Indicator.Column.POINTS,
              "分值",
              Indicator.Column.SCORE,
              "得分",
              Indicator.Column.CRITERION,
              "评分标准",
              Indicator.Column.REASON,
              "偏差原因"));

  private final Filing draft;
  private final Filing candidate;
  private final Answers answers;
  private final FieldNames names;
  private final List<Proposal> all = new ArrayList<>();

  private Proposals(Scheme scheme, Filing draft, Filing candidate) {
    this.draft = draft;
    this.candidate = candidate;
    this.answers = Answers.of(scheme, draft);
    this.names = FieldNames.of(scheme, candidate);
  }

  /** What differs. */
  static List<Proposal> of(Scheme scheme, Filing draft, Filing candidate) {
    Proposals proposals = new Proposals(scheme, draft, candidate);
    proposals.projects();
    proposals.entries();
    proposals.indicators();
    proposals.openRows();
    proposals.words();
    return List.copyOf(proposals.all);
  }

  private void propose(String form, String label, String before, String after, Change change) {
    all.add(new Proposal(all.size(), form, label, before, after, change));
  }

  private void projects() {
    for (FiledProject project : candidate.projects()) {
      Optional<FiledProject> known =
          draft.projects().stream().filter(each -> each.name().equals(project.name())).findFirst();
      boolean changes =
          known.isEmpty() || (known.get().group().isEmpty() && !project.group().isEmpty());
      if (changes) {
        propose(PROJECTS, project.name(), "", project.name(), new Change.Project(project));
      }
    }
  }

  private void entries() {
    candidate
        .entries()
        .forEach((slot, content) -> {
          boolean same =
              answers
                  .of(new FilingField.Entry(slot))
                  .filter(there -> ContentText.isSame(there, content))
                  .isPresent();
          String after = ContentText.of(slot, content);
          if (!same && !after.isEmpty()) {
            FieldNames.Named named = names.of(slot);
            propose(
                named.form(), named.label(), before(slot), after, new Change.Entry(slot, content));
          }
        });
  }

  private String before(Slot slot) {
    Optional<Content> typed = draft.entry(slot);
    return typed.map(content -> ContentText.of(slot, content)).orElse("");
  }

  private void indicators() {
    Map<IndicatorKey, Integer> occurrences = new HashMap<>();
    for (IndicatorRow row : candidate.indicators()) {
      int occurrence = occurrences.merge(IndicatorKey.of(row), 1, Integer::sum) - 1;
      String form = names.form(row.table(), row.subject());
      String path = names.path(row);
      Optional<IndicatorRow> known = FilingEdit.indicator(draft, row, occurrence);
      if (known.isEmpty()) {
        String texts =
            row.texts().entrySet().stream()
                .map(each -> COLUMNS.get(each.getKey()) + "：" + each.getValue())
                .collect(Collectors.joining("\n"));
        propose(
            form, path, "", texts.isEmpty() ? path : texts, new Change.Indicator(occurrence, row));
        continue;
      }
      row.texts()
          .forEach((column, text) -> {
            String before = known.get().text(column);
            if (!before.strip().equals(text.strip())) {
              propose(
                  form,
                  path + " · " + COLUMNS.get(column),
                  before,
                  text,
                  new Change.Indicator(occurrence, FilingEdit.only(row, column, text)));
            }
          });
    }
  }

  private void openRows() {
    Map<OpenRow, Integer> occurrences = new HashMap<>();
    for (OpenRow row : candidate.openRows()) {
      int occurrence = occurrences.merge(FilingEdit.bare(row), 1, Integer::sum) - 1;
      Optional<OpenRow> known = FilingEdit.openRow(draft, row, occurrence);
      String form = names.form(row.table(), Subject.DEPARTMENT);
      Map<Integer, String> changed = new LinkedHashMap<>(row.texts());
      known.ifPresent(there ->
          changed
              .entrySet()
              .removeIf(each ->
                  there
                      .texts()
                      .getOrDefault(each.getKey(), "")
                      .strip()
                      .equals(each.getValue().strip())));
      if (known.isPresent() && changed.isEmpty()) {
        continue;
      }
      String before =
          known
              .map(there ->
                  changed.keySet().stream()
                      .map(column -> there.texts().getOrDefault(column, ""))
                      .filter(text -> !text.isBlank())
                      .collect(Collectors.joining("、")))
              .orElse("");
      String after = changed.isEmpty() ? row.label() : String.join("、", changed.values());
      OpenRow change = new OpenRow(row.table(), row.block(), row.after(), row.label(), changed);
      propose(form, row.label(), before, after, new Change.Open(occurrence, change));
    }
  }

  private void words() {
    candidate
        .words()
        .forEach((section, paragraphs) -> {
          String before = String.join("\n", draft.words().getOrDefault(section, List.of()));
          String after = String.join("\n", paragraphs);
          if (!after.isBlank() && !after.strip().equals(before.strip())) {
            propose(
                TEXT, names.section(section), before, after, new Change.Words(section, paragraphs));
          }
        });
  }
}
