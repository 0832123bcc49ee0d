package org.kaocheng.value;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A resource of lines "key word word …"; blank lines and lines that start with '# ' or are '#'
 * alone are comments.
 */
final class WordFile {

  /** One line: its key and its words. */
  record Line(String key, List<String> words) {}

  private WordFile() {}

  /** The lines of the resource beside this class, in file order. */
  static List<Line> read(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      List<Line> lines = new ArrayList<>();
      all.lines().filter(WordFile::isContent).forEach(line -> lines.add(parse(line)));
      return List.copyOf(lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isContent(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static Line parse(String line) {
    List<String> parts = List.of(line.strip().split("\\s+"));
    return new Line(parts.getFirst(), parts.subList(1, parts.size()));
  }
}
