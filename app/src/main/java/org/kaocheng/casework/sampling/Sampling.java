package org.kaocheng.casework.sampling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.kaocheng.casework.Act;
import org.kaocheng.casework.Risk;
import org.kaocheng.casework.administration.Ledger;
import org.kaocheng.casework.overview.Standing;
import org.kaocheng.store.Actor;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draw;
import org.kaocheng.store.EvaluationTask;
import org.kaocheng.store.Event;
import org.kaocheng.store.FilingCase;
import org.kaocheng.store.LedgerEvent;
import org.kaocheng.store.ReportingUnit;
import org.kaocheng.store.Texts;

/** Draws reports to be inspected and keeps the draws. */
public final class Sampling {

  /** The longest seed kept, in characters. */
  public static final int LONGEST_SEED = 100;

  private static final int SEED_BYTES = 16;
  private static final int PER_CENT = 100;

  private final Database database;
  private final Ledger ledger;
  private final SecureRandom random = new SecureRandom();

  /** The draws of a database. */
  public Sampling(Database database, Ledger ledger) {
    this.database = database;
    this.ledger = ledger;
  }

  /**
   * What is asked for.
   *
   * @param task the task's number
   * @param unit the unit of who draws
   * @param strata by what the units are parted
   * @param weighting how they are weighed
   * @param amount how many, or how many in a hundred, rounded up
   * @param isShare whether the amount is in a hundred
   * @param seed the seed; made at random when it is blank
   */
  public record Request(
      long task,
      long unit,
      Strata strata,
      Weighting weighting,
      int amount,
      boolean isShare,
      String seed) {

    /** How many are drawn of so many. */
    public int size(int all) {
      int size = isShare ? (int) (((long) amount * all + PER_CENT - 1) / PER_CENT) : amount;
      return Math.clamp(size, 0, all);
    }
  }

  /**
   * The units of a task that can be drawn, those whose report is submitted, in the order of their
   * numbers.
   */
  public List<FrameUnit> frame(
      EvaluationTask task, List<Standing> standings, Strata strata, Weighting weighting) {
    Map<Long, List<Event>> steps =
        database.events().ofTask(task.id(), List.of(Act.SUBMIT.name(), Act.RETURN.name())).stream()
            .collect(groupingBy(Event::filingCase));
    List<FrameUnit> frame = new ArrayList<>();
    for (Standing standing : standings) {
      if (isSubmitted(standing)) {
        Risk risk = risk(standing, steps, task);
        ReportingUnit unit = standing.unit();
        frame.add(
            new FrameUnit(
                unit.id(),
                weighting.of(risk),
                strata.of(standing, risk),
                unit.name(),
                risk.words()));
      }
    }
    frame.sort(Comparator.comparingLong(FrameUnit::unit));
    return List.copyOf(frame);
  }

  private static Risk risk(Standing standing, Map<Long, List<Event>> steps, EvaluationTask task) {
    FilingCase filingCase = standing.filingCase().orElseThrow();
    return Risk.of(
        standing.summary(),
        Risk.Course.submitted(
            filingCase, steps.getOrDefault(filingCase.id(), List.of()), task.closes()));
  }

  /** Whether a unit's report can be drawn. */
  public static boolean isSubmitted(Standing standing) {
    return standing.submission().isPresent()
        && standing.state().filter(state -> state != CaseState.DRAFTING).isPresent();
  }

  /**
   * Draws and keeps the draw. The frame must not be empty and the amount must be above zero.
   *
   * @param frame what {@link #frame} gives
   */
  public Draw draw(Request request, List<FrameUnit> frame, Actor actor) {
    String typed = Texts.storable(request.seed().strip(), LONGEST_SEED);
    String seed = typed.isEmpty() ? random() : typed;
    int size = request.size(frame.size());
    String result =
        Sampler.draw(frame, size, seed).stream()
            .map(unit -> Long.toString(unit.unit()))
            .collect(joining("\n"));
    return ledger.work(open -> {
      Draw draw =
          database
              .draws()
              .add(
                  new Draw(
                          0,
                          request.task(),
                          request.unit(),
                          open.now(),
                          actor,
                          request.strata().name(),
                          request.weighting().name(),
                          size,
                          seed,
                          !typed.isEmpty(),
                          FrameUnit.written(frame),
                          result,
                          "")
                      .hashed());
      open.write(
          actor,
          LedgerEvent.Act.ADD,
          LedgerEvent.Kind.DRAW,
          draw.id(),
          draw.unit(),
          "任务 " + draw.task() + "，" + frame.size() + " 抽 " + size + "，种子 " + seed,
          draw.hash());
      return draw;
    });
  }

  private String random() {
    byte[] bytes = new byte[SEED_BYTES];
    random.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
