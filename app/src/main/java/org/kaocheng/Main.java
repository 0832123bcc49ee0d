package org.kaocheng;

import org.kaocheng.cli.Kaocheng;
import org.kaocheng.cli.Terminal;

/** Starts the command line. */
public final class Main {

  private Main() {}

  /** Runs the command and ends with its exit status. */
  public static void main(String[] arguments) {
    System.exit(Kaocheng.run(Terminal.ofProcess(), arguments));
  }
}
