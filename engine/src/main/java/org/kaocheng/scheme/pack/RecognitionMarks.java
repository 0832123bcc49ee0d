package org.kaocheng.scheme.pack;

import java.util.List;

/**
 * What in a report's text tells that it is of a scheme.
 *
 * @param regions names of the region; without one of them in the unit's name, the title or the
 *     issuer, the scheme is not taken
 * @param except words that show it is another region's, though the name is alike
 * @param words further words, each a ground
 */
public record RecognitionMarks(List<String> regions, List<String> except, List<String> words) {
  public RecognitionMarks {
    regions = List.copyOf(regions);
    except = List.copyOf(except);
    words = List.copyOf(words);
  }
}
