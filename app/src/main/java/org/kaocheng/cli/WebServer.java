package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Serves the web application. It is found as a service, so that the command line starts without the
 * web application's libraries.
 */
public interface WebServer {

  /**
   * How it is to be served.
   *
   * @param address the network address it listens on
   * @param port the port; 0 for any that is free
   * @param data the folder of the database file, where the database is one
   * @param demo whether invented units are filled in when there are none
   */
  record Settings(String address, int port, Path data, boolean demo) {}

  /**
   * Serves until it is stopped.
   *
   * @param tell takes what is said to the person at the terminal, a line at a time
   * @return whether it could begin
   * @throws IOException when the folder cannot be written
   */
  boolean serve(Settings settings, Consumer<String> tell) throws IOException;
}
