package org.kaocheng.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Finding;
import org.kaocheng.corpus.Draft;
import org.kaocheng.corpus.Dress;
import org.kaocheng.corpus.Layout;
import org.kaocheng.corpus.Planting;
import org.kaocheng.source.Severity;

/**
 * Clean reports must raise neither error nor warning; every planted error must be reported at its
 * place. Each planting is dressed in one format, in turn. {@code -Dkaocheng.seeds} tells how many
 * reports of every layout are written.
 */
class MutationTest {

  private static final int GATE_PER_MILLE = 980;

  /** The build plants every third error; {@code make mutate} all. */
  private static final int STEP = Integer.getInteger("kaocheng.seeds", 0) > 0 ? 1 : 3;

  private final Score score = new Score();

  @Test
  void planted_errors_are_reported_and_clean_reports_are_not() {
    int seeds = Integer.getInteger("kaocheng.seeds", 1);
    for (int seed = 0; seed < seeds; seed++) {
      for (Layout layout : Layout.values()) {
        examine(layout.write(new Random(20_230_000L + seed)), seed);
      }
    }
    System.out.println(score.table("planted errors caught, by family"));
    assertThat(score.perMille()).isGreaterThanOrEqualTo(GATE_PER_MILLE);
    assertThat(score.falseAlarms()).isEmpty();
  }

  private void examine(Draft draft, int seed) {
    Map<Dress, Set<String>> clean = new EnumMap<>(Dress.class);
    for (Dress dress : Dress.values()) {
      List<Finding> found = Examined.findings(name(dress), dress.bytes(draft.filled()));
      found.stream()
          .filter(finding -> finding.severity() != Severity.INFO)
          .forEach(
              finding -> score.falseAlarm(draft.layout() + " " + dress + " | " + said(finding)));
      clean.put(dress, found.stream().map(Finding::id).collect(Collectors.toSet()));
    }
    int turn = seed;
    List<Planting> plantings = draft.plantings();
    for (int at = seed % STEP; at < plantings.size(); at += STEP) {
      Planting planting = plantings.get(at);
      Dress dress = Dress.values()[turn++ % Dress.values().length];
      plant(draft, planting, dress, clean.getOrDefault(dress, Set.of()));
    }
  }

  private void plant(Draft draft, Planting planting, Dress dress, Set<String> clean) {
    List<Finding> found =
        Examined.findings(name(dress), dress.bytes(draft.planted(planting))).stream()
            .filter(each -> !clean.contains(each.id()))
            .toList();
    List<String> places = draft.places(planting);
    boolean caught =
        found.stream()
            .filter(each -> planting.rules().contains(each.rule().code()))
            .filter(each -> isGrave(each, planting))
            // What is missing stands nowhere: there the rule alone tells.
            .anyMatch(each ->
                planting.isOmission()
                    || each.evidence().stream()
                        .anyMatch(evidence -> at(evidence, places, planting)));
    score.planted(
        planting.family(),
        caught,
        draft.layout()
            + " "
            + dress
            + " | "
            + planting.what()
            + " | "
            + found.stream().map(MutationTest::said).toList());
  }

  /** A hint is enough only where the rule gives no more, and for slips of the pen. */
  private static boolean isGrave(Finding finding, Planting planting) {
    return finding.severity() != Severity.INFO
        || finding.rule().severity() == Severity.INFO
        || planting.family().equals("numbering gap")
        || planting.family().equals("doubled word")
        || planting.family().equals("wording.slip");
  }

  /** Whether the evidence is the changed passage, or a sentence of it with the changed figure. */
  private static boolean at(Evidence evidence, List<String> places, Planting planting) {
    String text = squeezed(evidence.text());
    return places.stream()
        .map(MutationTest::squeezed)
        .anyMatch(place ->
            place.equals(text)
                || text.length() > 3 && place.contains(text) && names(text, planting)
                || place.length() > 3 && text.contains(place));
  }

  private static boolean names(String text, Planting planting) {
    return planting.values().isEmpty()
        || planting.values().values().stream()
            .anyMatch(now -> now.contains(text) || Score.names(text, now));
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s\\u3000]+", "");
  }

  private static String said(Finding finding) {
    return finding.rule().code() + " " + finding.message();
  }

  private static String name(Dress dress) {
    return "report." + dress.extension();
  }
}
