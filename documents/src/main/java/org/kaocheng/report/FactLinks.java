package org.kaocheng.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Reading;

/** Links from the figures and words of a report that were read to what was read in them. */
final class FactLinks {

  /** No links. */
  static final FactLinks NONE = new FactLinks();

  private final Map<Integer, List<Link>> byPassage = new HashMap<>();

  /**
   * A link.
   *
   * @param address where it leads
   * @param start the first character within the passage
   * @param end one past the last
   */
  record Link(String address, int start, int end) {

    /** Whether the character is within it. */
    boolean covers(int character) {
      return start <= character && character < end;
    }

    /** Where it begins and ends in a text of so many characters. */
    IntStream ends(int length) {
      return IntStream.of(Math.clamp(start, 0, length), Math.clamp(end, 0, length));
    }
  }

  private FactLinks() {}

  /** Links to {@code path} followed by the number of the fact. */
  static FactLinks of(Reading reading, String path) {
    FactLinks links = new FactLinks();
    for (Fact fact : reading.facts()) {
      if (fact.place().isPassage()) {
        links
            .byPassage
            .computeIfAbsent(fact.place().passage(), ignored -> new ArrayList<>())
            .add(new Link(path + fact.id(), fact.place().start(), fact.place().end()));
      }
    }
    return links;
  }

  /** The links in a passage, in the order of the facts. */
  List<Link> in(int passage) {
    return byPassage.getOrDefault(passage, List.of());
  }
}
