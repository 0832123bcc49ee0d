package org.kaocheng.check.target;

import java.util.List;
import java.util.regex.Pattern;
import org.kaocheng.scheme.Lexicon;

/** Tells whether a row is about all the money of its form or about a part of it only. */
final class MoneyWords {

  private static final Pattern FEE = Pattern.compile("(经费|支出|费用|费|补助|专项|资金|成本)+");
  private static final Pattern SEVERAL = Pattern.compile("[、,，/及和与]");

  private final List<String> all;
  private final List<String> part;

  private MoneyWords(Lexicon lexicon) {
    all = lexicon.words("statements.all-money");
    part = lexicon.words("statements.part-money");
  }

  static MoneyWords of(Lexicon lexicon) {
    return new MoneyWords(lexicon);
  }

  /** The row is about all money: by its own words (经费开支), or by the name of its project. */
  boolean isOfAllMoney(Row row) {
    return isNamedLikeForm(row) || !isOfPart(row) && isGeneral(row);
  }

  /** The row names a part of the money: 工资总额, 每人, 水价. */
  boolean isOfPart(Row row) {
    String words = row.label() + row.target().text();
    return part.stream().anyMatch(words::contains) && !isNamedLikeForm(row);
  }

  private boolean isGeneral(Row row) {
    return row.kind() == Row.RowKind.COST
        ? all.stream().anyMatch(word -> (row.label() + row.target().text()).contains(word))
        : all.stream().anyMatch(row.label()::equals);
  }

  /** 水电费 in the form of 水电补助: nothing but the project's own name, and the project is one. */
  private static boolean isNamedLikeForm(Row row) {
    String name = row.form().subject().name();
    String core = FEE.matcher(row.label()).replaceAll("");
    return core.length() >= 2
        && FEE.matcher(row.label()).find()
        && !SEVERAL.matcher(name).find()
        && name.startsWith(core)
        && FEE.matcher(name).replaceAll("").length() <= core.length() + 2;
  }
}
