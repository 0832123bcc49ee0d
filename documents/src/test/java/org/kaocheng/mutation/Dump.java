package org.kaocheng.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.kaocheng.corpus.Draft;
import org.kaocheng.corpus.Dress;
import org.kaocheng.corpus.Layout;

/** Writes the clean report of a seed in every layout and dress to a folder, to be looked at. */
final class Dump {

  private Dump() {}

  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    long seed = Long.parseLong(args[1]);
    int number = 0;
    for (Layout layout : Layout.values()) {
      number++;
      for (Dress dress : Dress.values()) {
        Draft draft = layout.write(new Random(20_230_000L + seed));
        Files.write(
            folder.resolve(number + "-" + dress + "." + dress.extension()),
            dress.bytes(draft.filled()));
      }
    }
  }
}
