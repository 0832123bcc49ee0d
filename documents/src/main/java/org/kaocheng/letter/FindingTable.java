package org.kaocheng.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.check.Finding;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.SheetCell;
import org.kaocheng.compose.SheetCell.Kind;
import org.kaocheng.fact.Subject;
import org.kaocheng.report.Places;
import org.kaocheng.report.Report;

/** The annex of a letter: every finding in a row, those that were mended at the end. */
final class FindingTable {

  private static final List<String> COLUMNS =
      List.of("number", "severity", "title", "place", "stated", "expected", "id", "state");
  private static final List<Integer> WIDTHS = List.of(4, 5, 14, 18, 13, 13, 11, 7);

  private FindingTable() {}

  static Sheet sheet(Reviewed reviewed, LetterWords words, String title) {
    List<Sheet.Row> rows = new ArrayList<>();
    rows.add(
        new Sheet.Row(
            COLUMNS.stream()
                .map(column -> SheetCell.of(Kind.HEAD, words.label("column-" + column)))
                .toList()));
    Optional<FollowUp> followUp = reviewed.followUp();
    List<Finding> findings = reviewed.report().findings().list();
    for (Finding finding : findings) {
      String state = followUp.map(all -> state(all, finding, words)).orElse("");
      rows.add(row(rows.size(), finding, reviewed.report(), state));
    }
    if (followUp.isPresent() && reviewed.previous().isPresent()) {
      for (Finding finding : followUp.get().mended()) {
        String state = state(followUp.get(), finding, words);
        rows.add(row(rows.size(), finding, reviewed.previous().get(), state));
      }
    }
    return new Sheet(
        "",
        Subject.DEPARTMENT,
        words.label("annex"),
        title,
        List.of(),
        WIDTHS,
        1,
        rows,
        List.of(),
        true);
  }

  private static String state(FollowUp followUp, Finding finding, LetterWords words) {
    return words.label(
        switch (followUp.state(finding)) {
          case MENDED -> "state-mended";
          case REMAINING -> "state-remaining";
          case ADDED -> "state-added";
        });
  }

  private static Sheet.Row row(int number, Finding finding, Report.Checked report, String state) {
    Places places = new Places(report.reading());
    String place =
        finding.evidence().isEmpty() ? "" : places.where(finding.evidence().getFirst().place());
    return new Sheet.Row(
        List.of(
            SheetCell.of(Kind.WORD, Integer.toString(number)),
            SheetCell.of(Kind.WORD, finding.severity().label()),
            SheetCell.of(Kind.WORDS, finding.rule().title()),
            SheetCell.of(Kind.WORDS, place),
            SheetCell.of(Kind.WORDS, finding.stated()),
            SheetCell.of(Kind.WORDS, finding.expected()),
            SheetCell.of(Kind.WORD, finding.id()),
            SheetCell.of(Kind.WORD, state)));
  }
}
