package org.kaocheng.scheme.load;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kaocheng.scheme.pack.Clause;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.GradeScale;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.value.Range;

/** Reads grade scales: {@code bands}, or {@code scales} where they differ by date. */
final class ScaleReader {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final Clauses clauses;
  private final Problems problems;

  ScaleReader(Clauses clauses, Problems problems) {
    this.clauses = clauses;
    this.problems = problems;
  }

  List<GradeScale> read(PackNode.Mapping part) {
    Fields fields = new Fields(part, problems, "bands", "scales", "printed", "note");
    Clause clause = clauses.of(fields, Clauses.NONE);
    boolean printed = fields.flag("printed", true);
    List<GradeScale> scales = new ArrayList<>();
    if (fields.has("bands")) {
      scales.add(scale(fields, clause, printed));
    }
    for (PackNode.Mapping dated : fields.mappings("scales")) {
      Fields each = new Fields(dated, problems, "bands", "printed", "note");
      scales.add(scale(each, clauses.of(each, clause), each.flag("printed", printed)));
    }
    return scales;
  }

  private GradeScale scale(Fields fields, Clause around, boolean printed) {
    List<GradeBand> bands = new ArrayList<>();
    List<SchemePlace> places = new ArrayList<>();
    Clause clause = around;
    for (PackNode.Mapping band : fields.requiredMappings("bands")) {
      Fields each = new Fields(band, problems, "grade", "synonyms", "range");
      String grade = each.requiredWords("grade");
      Clause own = clauses.of(each, around);
      clause = clause.document().isEmpty() ? own : clause;
      Optional<Range> range = each.requiredRange("range");
      if (range.isPresent()) {
        bands.add(new GradeBand(grade, each.strings("synonyms"), range.get(), own, each.place()));
        places.add(each.place("range"));
      }
    }
    List<Range> ranges = bands.stream().map(GradeBand::range).toList();
    new RangeCheck(problems).check(ranges, places);
    covered(ranges, BigDecimal.ZERO, fields);
    covered(ranges, HUNDRED, fields);
    return new GradeScale(bands, printed, clause, fields.place("bands"));
  }

  private void covered(List<Range> ranges, BigDecimal score, Fields fields) {
    if (!ranges.isEmpty() && ranges.stream().noneMatch(range -> range.contains(score))) {
      problems.error(fields.place("bands"), score + " 分不属于任何一个等级，请补全。");
    }
  }
}
