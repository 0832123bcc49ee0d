package org.kaocheng.casework.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.pack.Scheme;

/** Mistakes units make, planted in a right filing. */
public enum Mistake {
  /** A total that its parts do not make. */
  SUM {
    @Override
    public Filing in(Scheme scheme, Filing filing) {
      return typedOver(scheme, filing, "expenditure.total", Basis.FINAL_ACCOUNTS, "10");
    }
  },
  /** A rate typed over what it is reckoned from. */
  RATE {
    @Override
    public Filing in(Scheme scheme, Filing filing) {
      return typedOver(scheme, filing, "ratio.budget_execution_rate", Basis.FINAL_ACCOUNTS, "1.25");
    }
  },
  /** More points taken than an indicator has. */
  SCORE_ABOVE_POINTS {
    @Override
    public Filing in(Scheme scheme, Filing filing) {
      return firstIndicator(
          filing,
          row -> {
            BigDecimal points = new BigDecimal(row.text(Indicator.Column.POINTS));
            return Map.of(Indicator.Column.SCORE, points.add(BigDecimal.TWO).toPlainString());
          });
    }
  },
  /** A target missed by half, and all points taken. */
  TARGET_MISSED {
    @Override
    public Filing in(Scheme scheme, Filing filing) {
      return firstIndicator(
          filing,
          row -> {
            String actual = row.text(Indicator.Column.ACTUAL).replaceFirst("^[0-9]+", "15");
            return Map.of(Indicator.Column.ACTUAL, actual);
          });
    }
  },
  /** More spent than granted, and all points taken. */
  OVERSPENT {
    @Override
    public Filing in(Scheme scheme, Filing filing) {
      return scaled(filing, "expenditure.basic", "1.5");
    }
  },
  /** A part larger than what it is part of. */
  PART {
    @Override
    public Filing in(Scheme scheme, Filing filing) {
      return scaled(filing, "expenditure.basic.operating", "12");
    }
  },
  /** Amounts written in 元 where 万元 are asked for. */
  UNIT {
    @Override
    public Filing in(Scheme scheme, Filing filing) {
      return scaled(filing, "three_publics.official_reception", "10000");
    }
  },
  /** A figure in a sentence that is not the one in the forms. */
  SENTENCE {
    @Override
    public Filing in(Scheme scheme, Filing filing) {
      Map<String, List<String>> words = new LinkedHashMap<>(filing.words());
      Map.Entry<String, List<String>> first = words.entrySet().iterator().next();
      List<String> texts = new ArrayList<>(first.getValue());
      texts.add(filing.year() + "年支出合计88.88万元，预算执行率为63.10%。");
      words.put(first.getKey(), texts);
      return new Filing(
          filing.scheme(),
          filing.year(),
          filing.entries(),
          filing.projects(),
          filing.indicators(),
          filing.openRows(),
          words);
    }
  };

  /** The filing with the mistake. */
  public abstract Filing in(Scheme scheme, Filing filing);

  private static Filing typedOver(
      Scheme scheme, Filing filing, String concept, Basis basis, String more) {
    Slot slot = Slot.of(concept, new Period(filing.year(), basis));
    Optional<Content> right = Answers.of(scheme, filing).of(new FilingField.Entry(slot));
    if (!(right.orElse(null) instanceof Content.Figure(var quantity))) {
      return filing;
    }
    Map<Slot, Content> entries = new LinkedHashMap<>(filing.entries());
    BigDecimal wrong = quantity.number().add(new BigDecimal(more));
    entries.put(slot, InventedFigures.figure(wrong, FieldKinds.unit(concept)));
    return filing.with(entries);
  }

  /** The accounts of a concept multiplied. */
  private static Filing scaled(Filing filing, String concept, String factor) {
    Map<Slot, Content> entries = new LinkedHashMap<>(filing.entries());
    entries.replaceAll((slot, content) ->
        slot.concept().equals(concept)
                && slot.period().equals(new Period(filing.year(), Basis.FINAL_ACCOUNTS))
                && content instanceof Content.Figure(var quantity)
            ? InventedFigures.figure(
                quantity
                    .number()
                    .multiply(new BigDecimal(factor))
                    .setScale(2, RoundingMode.HALF_UP),
                FieldKinds.unit(concept))
            : content);
    return filing.with(entries);
  }

  private interface Change {
    Map<Indicator.Column, String> of(IndicatorRow row);
  }

  /** The first scored indicator with a counted target changed. */
  private static Filing firstIndicator(Filing filing, Change change) {
    List<IndicatorRow> rows = new ArrayList<>(filing.indicators());
    for (int at = 0; at < rows.size(); at++) {
      IndicatorRow row = rows.get(at);
      if (!row.text(Indicator.Column.POINTS).isEmpty()
          && !row.subject().isProject()
          && !row.text(Indicator.Column.TARGET).endsWith("%")) {
        Map<Indicator.Column, String> texts = new EnumMap<>(row.texts());
        texts.putAll(change.of(row));
        rows.set(
            at,
            new IndicatorRow(
                row.table(),
                row.block(),
                row.subject(),
                row.level1(),
                row.level2(),
                row.name(),
                texts));
        break;
      }
    }
    return new Filing(
        filing.scheme(),
        filing.year(),
        filing.entries(),
        filing.projects(),
        rows,
        filing.openRows(),
        filing.words());
  }
}
