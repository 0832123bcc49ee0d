package org.kaocheng.cli;

/**
 * What a command said.
 *
 * @param status its exit status
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Said(int status, String out, String err) {

  /** Runs a command. */
  static Said by(String... arguments) {
    Captured captured = new Captured();
    int status = Kaocheng.run(captured.terminal(), arguments);
    return new Said(status, captured.out(), captured.err());
  }
}
