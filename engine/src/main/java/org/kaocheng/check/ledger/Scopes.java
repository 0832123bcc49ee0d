package org.kaocheng.check.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that say whose or which money a figure is: 财政拨款, 本级, 下属单位, 人均. They are data, in {@code
 * scopes.txt}.
 *
 * @param scopes the scopes with the words that tell them
 * @param masks words that contain a scope's word and tell none
 */
record Scopes(List<Scope> scopes, List<String> masks) {

  /** A scope's name and the words that tell it. */
  record Scope(String name, List<String> words) {}

  private static final Scopes STANDARD = load();

  Scopes {
    scopes = List.copyOf(scopes);
    masks = List.copyOf(masks);
  }

  static Scopes standard() {
    return STANDARD;
  }

  /** The names of the scopes that a text without white space tells, in a fixed order. */
  Set<String> in(String text) {
    String seen = text;
    for (String mask : masks) {
      seen = seen.replace(mask, "");
    }
    Set<String> found = new TreeSet<>();
    for (Scope scope : scopes) {
      String left = seen;
      if (scope.words().stream().anyMatch(left::contains)) {
        found.add(scope.name());
      }
    }
    return found;
  }

  private static Scopes load() {
    List<Scope> scopes = new ArrayList<>();
    List<String> masks = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("-")) {
        masks.addAll(List.of(line.substring(1).strip().split(" +")));
      } else if (line.indexOf(':') > 0) {
        int colon = line.indexOf(':');
        scopes.add(
            new Scope(
                line.substring(0, colon), List.of(line.substring(colon + 1).strip().split(" +"))));
      }
    }
    return new Scopes(scopes, masks);
  }

  private static List<String> lines() {
    try (InputStream in = Scopes.class.getResourceAsStream("scopes.txt")) {
      if (in == null) {
        throw new IllegalStateException("scopes.txt is missing");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
