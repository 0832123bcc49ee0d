package org.kaocheng.scheme.formula;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.scheme.formula.Formula.Function;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.FullWidth;

/** The words of the language: functions, bases, years and dimensions; read once. */
final class FormulaWords {

  /** What stands in brackets after a name. */
  record Which(int yearsBack, Optional<Basis> basis) {}

  static final FormulaWords STANDARD = new FormulaWords();

  private final Map<String, Function> functions = new LinkedHashMap<>();
  private final Map<Function, String> functionNames = new EnumMap<>(Function.class);
  private final Map<String, Which> which = new LinkedHashMap<>();
  private final Map<Integer, String> years = new LinkedHashMap<>();
  private final Map<Dimension, String> dimensions = new EnumMap<>(Dimension.class);

  private FormulaWords() {
    Map<String, Object> file = Yaml.resource(FormulaWords.class, "formula.yaml");
    Yaml.mapping(file.get("functions"), "functions").forEach(this::addFunction);
    Map<String, Basis> bases = new LinkedHashMap<>();
    Yaml.mapping(file.get("bases"), "bases")
        .forEach((key, words) -> words(words).forEach(w -> bases.put(w, Basis.valueOf(key))));
    bases.forEach((word, basis) -> which.put(word, new Which(0, Optional.of(basis))));
    Yaml.mapping(file.get("years"), "years")
        .forEach((key, words) -> addYear(Integer.parseInt(key), words(words), bases));
    Yaml.mapping(file.get("dimensions"), "dimensions")
        .forEach((key, word) -> dimensions.put(Dimension.valueOf(key), String.valueOf(word)));
  }

  private static List<String> words(Object value) {
    return Yaml.strings(value);
  }

  private void addFunction(String key, Object value) {
    Function function = Function.valueOf(key);
    functionNames.put(function, words(value).getFirst());
    words(value).forEach(word -> functions.put(word, function));
  }

  private void addYear(int back, List<String> words, Map<String, Basis> bases) {
    years.put(back, words.getFirst());
    for (String word : words) {
      which.put(word, new Which(back, Optional.empty()));
      String joint = FullWidth.half(word.charAt(0)) < 128 ? "_" : "";
      bases.forEach(
          (basis, meant) -> which.put(word + joint + basis, new Which(back, Optional.of(meant))));
    }
  }

  /** The function of that name. */
  Optional<Function> function(String name) {
    return Optional.ofNullable(functions.get(name));
  }

  /** The name of a function as shown to people. */
  String name(Function function) {
    return Optional.ofNullable(functionNames.get(function)).orElseThrow();
  }

  /** All names of all functions. */
  List<String> allFunctionNames() {
    return new ArrayList<>(functions.keySet());
  }

  /** The names of all functions as shown to people. */
  List<String> functionNames() {
    return new ArrayList<>(functionNames.values());
  }

  /** The year and basis that words in brackets mean. */
  Optional<Which> which(String words) {
    return Optional.ofNullable(which.get(FullWidth.plain(words)));
  }

  /** The words in brackets of a reference; empty when none are needed. */
  String which(Formula.Reference reference) {
    int back = reference.yearsBack();
    String year = back == 0 ? "" : Optional.ofNullable(years.get(back)).orElse("前" + back + "年");
    return year + reference.basis().map(Basis::label).orElse("");
  }

  /** What figures of the dimension are called. */
  String name(Dimension dimension) {
    return Optional.ofNullable(dimensions.get(dimension)).orElse("数");
  }
}
