package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.pack.RecognitionMarks;
import org.kaocheng.source.Place;
import org.kaocheng.value.FullWidth;

/** Tells a report's scheme from its text and shows the grounds. */
public final class Recognition {

  private static final int IN_UNIT = 100;
  private static final int IN_OPENING = 60;
  private static final int PER_WORD = 15;
  private static final int MOST_WORDS = 3;
  private static final int RIGHT_YEAR = 40;
  private static final int PER_YEAR_OFF = 10;

  /** The cover and title of a report lie in its first passages. */
  private static final int OPENING = 30;

  private final Schemes schemes;

  /** Recognition among these schemes. */
  public Recognition(Schemes schemes) {
    this.schemes = schemes;
  }

  /** The schemes the report may be of, the best founded first; never empty. */
  public List<Recognised> of(Reading reading) {
    List<Recognised> found = new ArrayList<>();
    for (String id : schemes.ids()) {
      schemes
          .head(id)
          .flatMap(head -> held(head, reading))
          // Read whole only where its reports may be meant: there may be hundreds of schemes.
          .filter(each -> schemes.scheme(id).isPresent())
          .ifPresent(found::add);
    }
    found.sort(
        Comparator.comparingInt(Recognised::strength).reversed().thenComparing(Recognised::scheme));
    return found.isEmpty() ? List.of(fallback(reading)) : List.copyOf(found);
  }

  private static Recognised fallback(Reading reading) {
    String unit = reading.identification().unit();
    String sentence =
        (unit.isEmpty() ? "没有读出填报单位的名称" : "没有“" + unit + "”所在地区的评分方案") + "，按全国基础方案处理。";
    return new Recognised(
        Schemes.BASE,
        0,
        Recognised.Kind.FALLBACK,
        List.of(new Recognised.Ground(sentence, Place.WHOLE)));
  }

  private static Optional<Recognised> held(SchemeHead scheme, Reading reading) {
    Identification who = reading.identification();
    boolean otherLevel =
        who.level() != Identification.Level.UNKNOWN && !scheme.level().fits(who.level());
    if (otherLevel || isExcepted(scheme.recognition(), reading)) {
      return Optional.empty();
    }
    List<Recognised.Ground> grounds = new ArrayList<>();
    int strength = region(scheme.recognition(), reading, grounds);
    if (strength == 0) {
      return Optional.empty();
    }
    strength += words(scheme.recognition(), reading, grounds);
    strength += year(scheme, who.year(), grounds);
    Recognised.Kind kind =
        scheme.years().contains(who.year())
            ? Recognised.Kind.FITTING
            : Recognised.Kind.NEAREST_YEAR;
    return Optional.of(new Recognised(scheme.id(), strength, kind, grounds));
  }

  private static boolean isExcepted(RecognitionMarks marks, Reading reading) {
    String unit = FullWidth.squeezed(reading.identification().unit());
    return marks.except().stream()
        .anyMatch(
            word -> unit.isEmpty() ? opening(reading, word).isPresent() : unit.contains(word));
  }

  private static Optional<Passage> opening(Reading reading, String word) {
    return reading.passages().stream()
        .limit(OPENING)
        .filter(each -> each.squeezed().contains(word))
        .findFirst();
  }

  private static int region(
      RecognitionMarks marks, Reading reading, List<Recognised.Ground> grounds) {
    String unit = reading.identification().unit();
    for (String region : marks.regions()) {
      if (FullWidth.squeezed(unit).contains(region)) {
        String sentence = "填报单位“" + unit + "”的名称中有“" + region + "”。";
        grounds.add(new Recognised.Ground(sentence, Place.WHOLE));
        return IN_UNIT;
      }
    }
    for (String region : marks.regions()) {
      Optional<Passage> passage = opening(reading, region);
      if (passage.isPresent()) {
        String sentence = "报告开头有“" + region + "”。";
        grounds.add(new Recognised.Ground(sentence, passage.get().place()));
        return IN_OPENING;
      }
    }
    return 0;
  }

  private static int words(
      RecognitionMarks marks, Reading reading, List<Recognised.Ground> grounds) {
    int found = 0;
    for (String word : marks.words()) {
      String squeezed = FullWidth.squeezed(word);
      Optional<Passage> passage =
          reading.passages().stream()
              .filter(each -> each.squeezed().contains(squeezed))
              .findFirst();
      if (passage.isPresent()) {
        grounds.add(new Recognised.Ground("报告中有“" + word + "”。", passage.get().place()));
        found++;
      }
    }
    return Math.min(found, MOST_WORDS) * PER_WORD;
  }

  private static int year(SchemeHead scheme, int year, List<Recognised.Ground> grounds) {
    String years = scheme.years().words();
    if (year == 0) {
      grounds.add(whole("没有读出报告的年度，方案适用于" + years + "，请核对。"));
      return 0;
    }
    if (scheme.years().contains(year)) {
      grounds.add(whole("报告年度为" + year + "年，方案适用于" + years + "。"));
      return RIGHT_YEAR;
    }
    grounds.add(whole("报告年度为" + year + "年，方案适用于" + years + "：取本地区最近年度的方案，分值和标准可能已有变化，请核对。"));
    return -Math.min(scheme.years().distance(year) * PER_YEAR_OFF, RIGHT_YEAR);
  }

  private static Recognised.Ground whole(String sentence) {
    return new Recognised.Ground(sentence, Place.WHOLE);
  }
}
