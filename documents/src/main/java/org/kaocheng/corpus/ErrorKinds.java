package org.kaocheng.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kaocheng.scheme.Yaml;

/**
 * The kinds of errors hands make: how often each was counted in five published reports, which
 * families belong to it, by which rules a family is to be told, and the slips that are the same in
 * every layout. All of it is data ({@code errors.yaml}).
 */
final class ErrorKinds {

  static final ErrorKinds STANDARD = new ErrorKinds();

  private record Family(String kind, List<String> rules) {}

  private final Map<String, Integer> counted = new LinkedHashMap<>();
  private final Map<String, Family> families = new LinkedHashMap<>();
  private final List<Slip> slips = new ArrayList<>();
  private final Map<String, String> unplanted = new LinkedHashMap<>();

  private ErrorKinds() {
    Map<String, Object> file = Yaml.resource(ErrorKinds.class, "errors.yaml");
    Yaml.mapping(file.get("counted"), "counted")
        .forEach((kind, count) -> counted.put(kind, Integer.parseInt(count.toString())));
    Yaml.mapping(file.get("families"), "families")
        .forEach((kind, of) ->
            Yaml.mapping(of, kind)
                .forEach((name, rules) -> add(name, new Family(kind, Yaml.strings(rules)))));
    Yaml.mapping(file.get("unplanted"), "unplanted")
        .forEach((rule, why) -> unplanted.put(rule, why.toString()));
    for (Object each : Yaml.list(file.get("slips"))) {
      Slip slip = Slip.of(Yaml.mapping(each, "slips"));
      slips.add(slip);
      if (!families.containsKey(slip.family())) {
        throw new IllegalStateException("errors.yaml: no family " + slip.family());
      }
    }
  }

  private void add(String name, Family family) {
    if (!counted.containsKey(family.kind()) || families.put(name, family) != null) {
      throw new IllegalStateException("errors.yaml: " + name);
    }
  }

  /** The slips. */
  List<Slip> slips() {
    return slips;
  }

  /** The codes of the rules that are to tell errors of a family, the one that is about it first. */
  List<String> rules(String family) {
    Family known = families.get(family);
    return known == null ? List.of() : known.rules().isEmpty() ? List.of(family) : known.rules();
  }

  /** The rules that errors of some family are about. */
  List<String> planted() {
    return families.keySet().stream().map(name -> rules(name).getFirst()).distinct().toList();
  }

  /** The rules that no error is planted for, each with the reason. */
  Map<String, String> unplanted() {
    return Collections.unmodifiableMap(unplanted);
  }

  /** The draft with the slips that fit it, besides its own errors. */
  Draft offered(Draft draft, int year) {
    return draft.offering(slips.stream().flatMap(slip -> slip.in(draft, year).stream()).toList());
  }

  /** One of several: first the kind, as often as it was counted, then a family, then one of it. */
  Planting choose(List<Planting> plantings, Random chance) {
    List<String> kinds = plantings.stream().map(this::kind).distinct().sorted().toList();
    int left = chance.nextInt(kinds.stream().mapToInt(this::count).sum());
    int at = 0;
    while (left >= count(kinds.get(at))) {
      left -= count(kinds.get(at));
      at++;
    }
    String kind = kinds.get(at);
    List<Planting> ofKind = plantings.stream().filter(each -> kind(each).equals(kind)).toList();
    String family = one(ofKind.stream().map(Planting::family).distinct().toList(), chance);
    return one(ofKind.stream().filter(each -> each.family().equals(family)).toList(), chance);
  }

  private static <T> T one(List<T> of, Random chance) {
    return of.get(chance.nextInt(of.size()));
  }

  /** The kind an error is of. */
  String kind(Planting planting) {
    Family family = families.get(planting.family());
    if (family == null) {
      throw new IllegalStateException("errors.yaml: no family " + planting.family());
    }
    return family.kind();
  }

  private int count(String kind) {
    return counted.getOrDefault(kind, 1);
  }
}
