package org.kaocheng.evaluate.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.kaocheng.evaluate.GradeBands;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.value.Decimals;
import org.kaocheng.value.Range;

/** Drafts {@code bands.yaml} from the grades a document prints. */
final class GradeFile {

  private static final String FILE = "bands.yaml";
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FEWEST = 3;

  private final Questions questions;
  private final String source;

  GradeFile(String source, Questions questions) {
    this.source = source;
    this.questions = questions;
  }

  PackDraft.File file(Reading reading) {
    for (Passage passage : reading.passages()) {
      Optional<List<GradeBands.Band>> bands =
          GradeBands.parse(passage.text()).flatMap(found -> completed(found, passage.text()));
      if (bands.isPresent()) {
        return printed(bands.get());
      }
    }
    DraftNode.Builder file =
        new DraftNode.Builder()
            .note(questions.ask(FILE, "评价等级", "没有读到印出的等级分数线，沿用上一层的；如另有规定请写 bands。"))
            .put("printed", "no");
    return new PackDraft.File(FILE, DraftWriter.write(List.of("评价等级"), file.block()));
  }

  private PackDraft.File printed(List<GradeBands.Band> bands) {
    List<DraftNode> list = new ArrayList<>();
    for (GradeBands.Band band : bands) {
      list.add(
          new DraftNode.Builder()
              .put("grade", band.grade())
              .put("range", Ranges.written(band.range()))
              .inline());
    }
    DraftNode.Builder file = new DraftNode.Builder();
    file.put("printed", "yes").put("source", source);
    if (!exact) {
      file.note(questions.ask(FILE, "评价等级", "分数线印得不全或首尾相重，已补成相连的区间，请核对。"));
    }
    file.put("bands", new DraftNode.Items(list));
    return new PackDraft.File(FILE, DraftWriter.write(List.of("评价等级"), file.block()));
  }

  private boolean exact = true;

  /** The bands from 100 down to 0 without gaps, best first; empty when they are no grades. */
  private Optional<List<GradeBands.Band>> completed(GradeBands found, String text) {
    List<GradeBands.Band> bands = new ArrayList<>(found.list());
    bands.sort(
        Comparator.comparing(
            (GradeBands.Band band) -> band.range().lower().orElse(BigDecimal.ZERO)));
    boolean complete = topped(bands, text);
    if (bands.size() < FEWEST || !complete) {
      return Optional.empty();
    }
    List<BigDecimal> worth =
        bands.stream().map(band -> band.range().lower().orElse(BigDecimal.ZERO)).toList();
    Partition fitted =
        Partition.of(
            bands.stream().map(GradeBands.Band::range).map(GradeFile::within).toList(), worth);
    boolean scores = worth.getLast().compareTo(HUNDRED) < 0;
    if (fitted.overlap() || fitted.gaps() || !scores || !fromZero(fitted.ranges().getFirst())) {
      return Optional.empty();
    }
    exact = exact && fitted.shared().isEmpty() && !fitted.joined();
    List<GradeBands.Band> fit = new ArrayList<>();
    for (int i = bands.size() - 1; i >= 0; i--) {
      fit.add(new GradeBands.Band(bands.get(i).grade(), fitted.ranges().get(i)));
    }
    return Optional.of(fit);
  }

  /** Adds the best grade where its range was not understood and it is the only one so. */
  private boolean topped(List<GradeBands.Band> bands, String text) {
    Range top = bands.getLast().range();
    Optional<BigDecimal> end = top.upper().filter(upper -> upper.compareTo(HUNDRED) < 0);
    if (end.isEmpty()) {
      return true;
    }
    Set<String> missing = new LinkedHashSet<>();
    Matcher matcher = GradeBands.grades().matcher(text);
    while (matcher.find()) {
      String grade = matcher.group();
      if (bands.stream().noneMatch(band -> GradeBands.same(band.grade(), grade))) {
        missing.add(grade);
      }
    }
    boolean single = missing.size() == 1 && text.contains(Decimals.plain(end.get()));
    if (single) {
      exact = false;
      GradeBands.Band below = bands.removeLast();
      bands.add(new GradeBands.Band(below.grade(), Ranges.below(top, end.get(), false)));
      bands.add(
          new GradeBands.Band(
              missing.iterator().next(), new Range(end, true, Optional.of(HUNDRED), true)));
    }
    return single;
  }

  /** Within 0 and 100. */
  private static Range within(Range range) {
    Range lower = range.lower().isEmpty() ? Ranges.above(range, BigDecimal.ZERO, true) : range;
    return lower.upper().filter(upper -> upper.compareTo(HUNDRED) <= 0).isEmpty()
        ? Ranges.below(lower, HUNDRED, true)
        : lower;
  }

  private static boolean fromZero(Range range) {
    return range.lower().filter(low -> low.signum() == 0).isPresent() && range.lowerClosed();
  }
}
