package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.casework.Desk.Open;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.RowScore;
import org.kaocheng.store.Submission;
import org.kaocheng.value.Decimals;

/** Gives rows of the scorecard the reviewer's scores, each an event. */
public final class Scoring {

  private final Database database;
  private final Examinations examinations;
  private final Desk desk;

  /**
   * Scoring of the cases of a database.
   *
   * @param examinations tell the rows and what the rules give
   * @param clock tells when it is done
   */
  public Scoring(Database database, Examinations examinations, InstantSource clock) {
    this.database = database;
    this.examinations = examinations;
    this.desk = new Desk(database, clock);
  }

  /**
   * Scores rows of the last submission: all of them, or none when one of the scores cannot be given
   * or someone else scored its row meanwhile.
   *
   * @param basedOn the version of the case that was seen
   * @return the scores in the order of the marks
   */
  public Outcome<List<RowScore>> score(long id, long basedOn, List<RowMark> marks, Actor actor) {
    Optional<FilingCase> found = database.cases().find(id);
    if (found.isPresent() && !Act.SCORE.isAllowed(found.get().state())) {
      return new Outcome.NotAllowed<>(found.get(), Act.SCORE);
    }
    Optional<Submission> last = database.submissions().last(id);
    if (last.isEmpty()) {
      return new Outcome.Refused<>("还没有提交，不能评分。");
    }
    // Outside the transaction: it takes its time, and the case's version tells whether it holds.
    Optional<Examination> examination = examinations.of(last.get());
    if (examination.isEmpty()) {
      return new Outcome.Refused<>("提交的内容无法评分：方案不能使用，或内容无法读取。");
    }
    Map<String, ScoreRow> rows =
        ScoreRow.of(examination.get().scorecard()).stream()
            .collect(toMap(ScoreRow::key, row -> row));
    for (RowMark mark : marks) {
      Optional<String> wrong = wrong(Optional.ofNullable(rows.get(mark.row())), mark);
      if (wrong.isPresent()) {
        return new Outcome.Refused<>(wrong.get());
      }
    }
    return desk.work(
        id,
        Act.SCORE,
        open ->
            open.filingCase().version() == basedOn && isLast(last.get())
                ? scored(open, marks, rows, actor)
                : open.conflict());
  }

  private boolean isLast(Submission seen) {
    return database
        .submissions()
        .last(seen.filingCase())
        .filter(last -> last.number() == seen.number())
        .isPresent();
  }

  /** Why a score cannot be given; empty when it can. */
  private static Optional<String> wrong(Optional<ScoreRow> found, RowMark mark) {
    if (found.isEmpty() || !found.get().isScorable()) {
      return Optional.of("最近一次提交的评分表里没有这一行，或这一行没有分值。");
    }
    ScoreRow row = found.get();
    if (mark.score().isEmpty()) {
      return Optional.empty();
    }
    BigDecimal score = mark.score().get();
    BigDecimal points = row.line().points().orElseThrow();
    String name = "“" + row.line().name() + "”";
    if (score.signum() < 0) {
      return Optional.of(name + "的得分不能小于 0。");
    }
    if (score.compareTo(points) > 0) {
      String most = Decimals.plain(points);
      return Optional.of(name + "的分值是 " + most + " 分，得分不能超过 " + most + " 分。");
    }
    if (score.stripTrailingZeros().scale() > row.decimals()) {
      return Optional.of(name + "的得分最多保留 " + row.decimals() + " 位小数。");
    }
    if (!row.agrees(score) && Desk.note(mark.reason()).isEmpty()) {
      return Optional.of(name + "的得分与按办法算出的不同，请写明理由。");
    }
    return Optional.empty();
  }

  private Outcome<List<RowScore>> scored(
      Open open, List<RowMark> marks, Map<String, ScoreRow> rows, Actor actor) {
    long id = open.filingCase().id();
    List<RowScore> before = database.scores().of(id);
    Map<String, Integer> latest = new HashMap<>();
    before.forEach(each -> latest.put(each.row(), each.number()));
    for (RowMark mark : marks) {
      if (mark.seen() != latest.getOrDefault(mark.row(), 0)) {
        return open.conflict();
      }
    }
    List<RowScore> made = new ArrayList<>();
    Open at = open;
    for (RowMark mark : marks) {
      ScoreRow row = requireNonNull(rows.get(mark.row()));
      RowScore score =
          new RowScore(
              id,
              before.size() + made.size() + 1,
              mark.row(),
              Desk.note(row.label()),
              mark.score(),
              Desk.note(mark.reason()),
              actor.person(),
              open.now());
      database.scores().add(score);
      at = desk.record(at, Act.SCORE, actor, score.reason(), score.hash());
      made.add(score);
    }
    return new Outcome.Done<>(List.copyOf(made));
  }
}
