package org.kaocheng.result;

import org.kaocheng.result.Comparison.LastYear;

/** The question for last year's self-scores that this year's reports retell, in SQL. */
final class RetoldScores {

  private RetoldScores() {}

  /**
   * Each self-score of the year before beside the one its unit's report of that year told: only
   * where none of the places that tell it agrees with any of the others, and where the report tells
   * a score of its own year and another one, for else the year may be a slip. A score that was
   * reviewed (复核, 抽查, 核定) is another's.
   */
  static String of(LastYear last) {
    return """
    select n.file, any_value(n.unit), '自评得分', f.year, '',
      min_by(f.value || f.unit, f.number), min_by(g.value || g.unit, g.number),
      min_by(f.low, f.number), min_by(f.high, f.number),
      min_by(g.low, g.number), min_by(g.high, g.number), min(l.file)
    from reports n
    join facts f on f.file = n.file and f.year = n.year - 1
    join facts o on o.file = n.file and o.year = n.year and o.concept = f.concept
      and o.base = f.base
    join %s l on l.unit = n.unit and l.year = n.year - 1
    join %s g on g.file = l.file and g.concept = f.concept and g.year = f.year and g.base = f.base
    where n.unit <> '' and f.concept = 'evaluation.self_score' and f.base = '分'
      and f.subject = '' and g.subject = '' and o.subject = ''
      and f.low is not null and g.low is not null and o.low is not null
      and f.label like '%%自评%%' and f.label not like '%%复%%' and f.label not like '%%核%%'
      and f.label not like '%%抽%%' and f.label not like '%%调整%%'
    group by n.file, f.year
    having count(*) filter (where f.high >= g.low and g.high >= f.low) = 0
      and count(*) filter (where f.high >= o.low and o.high >= f.low) = 0
    order by n.file
    """
        .formatted(last.reports(), last.facts());
  }
}
