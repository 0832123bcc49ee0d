package org.kaocheng;

import org.kaocheng.cli.Kaocheng;
import org.kaocheng.cli.Terminal;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /** Runs the command and ends with its exit status. */
  public static void main(String[] arguments) {
    // The commands write no log; the library need not tell that none is set up.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    System.exit(Kaocheng.run(Terminal.ofProcess(), arguments));
  }
}
