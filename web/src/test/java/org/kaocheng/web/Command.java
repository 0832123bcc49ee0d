package org.kaocheng.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.kaocheng.cli.Kaocheng;
import org.kaocheng.cli.Terminal;
import org.kaocheng.report.TextStyle;

/**
 * What a run of the command line gave.
 *
 * @param status its exit status
 * @param out its results
 * @param err its messages
 */
record Command(int status, String out, String err) {

  /** Runs a command. */
  static Command run(String[] first, String... more) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            out, new PrintStream(err, true, StandardCharsets.UTF_8), TextStyle.PLAIN, false);
    int status =
        Kaocheng.run(terminal, Stream.of(first, more).flatMap(Stream::of).toArray(String[]::new));
    return new Command(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs a command. */
  static Command run(String... arguments) {
    return run(arguments, new String[0]);
  }
}
