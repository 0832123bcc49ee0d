package org.kaocheng.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.cli.WebServer;
import org.kaocheng.store.DatabaseAddress;

/** The application in a process of its own, so that it can be killed or held to a memory. */
public final class ServerProcess implements AutoCloseable {

  private static final String PORT = "port ";
  private static final Pattern PORT_LINE = Pattern.compile("^" + PORT + "(\\d+)$");
  private static final Pattern ADDRESS_LINE = Pattern.compile("http://localhost:(\\d+)");

  private final Process process;
  private final int port;

  private ServerProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts it on a database.
   *
   * @param data its folder
   * @param url the database's JDBC address; empty for the file in the folder
   * @param user who opens it
   * @param options options of the Java virtual machine
   */
  public static ServerProcess start(Path data, String url, String user, List<String> options)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    // The collector and the stack the launcher gives; what shortens the start only is left out.
    command.addAll(List.of("-XX:+UseG1GC", "-XX:MaxGCPauseMillis=100", "-Xss4m"));
    command.add("--enable-native-access=ALL-UNNAMED");
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(ServerProcess.class.getName(), data.toString(), url, user));
    ProcessBuilder builder = new ProcessBuilder(command);
    return started(builder.redirectError(ProcessBuilder.Redirect.INHERIT), PORT_LINE);
  }

  /**
   * Starts what is shipped, by its launcher, on the database in a folder.
   *
   * @param launcher the launcher
   * @param data the folder
   * @param options options of the Java virtual machine
   */
  public static ServerProcess launched(Path launcher, Path data, List<String> options)
      throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(launcher.toString(), "serve", "--data", data.toString(), "--port", "0");
    builder.environment().put("KAOCHENG_JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("KAOCHENG_JAVA_OPTS", String.join(" ", options));
    return started(builder.redirectErrorStream(true), ADDRESS_LINE);
  }

  private static ServerProcess started(ProcessBuilder builder, Pattern told) throws IOException {
    Process process = builder.start();
    BufferedReader lines = process.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher port = told.matcher(line);
      if (port.find()) {
        // What it says later is read and forgotten, so that it never waits for a reader.
        Thread.ofVirtual().start(() -> forget(lines));
        return new ServerProcess(process, Integer.parseInt(port.group(1)));
      }
    }
    throw new IOException("the server did not start");
  }

  private static void forget(BufferedReader lines) {
    try {
      lines.transferTo(Writer.nullWriter());
    } catch (IOException e) {
      // It was killed.
    }
  }

  /** Serves in this process until it is killed. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    WebServer.Settings settings =
        new WebServer.Settings("localhost", 0, Path.of(arguments[0]), false);
    DatabaseAddress database =
        arguments[1].isEmpty()
            ? DatabaseAddress.of(settings.data(), Map.of())
            : DatabaseAddress.at(arguments[1], arguments[2], "");
    System.out.println(PORT + Server.port(Server.start(settings, database, line -> {})));
    new CountDownLatch(1).await();
  }

  /** Where it is. */
  public String address() {
    return "http://localhost:" + port;
  }

  /** A browser of nobody yet. */
  public Browser browser() {
    return new Browser(address());
  }

  /** The process's number, for measuring. */
  public long number() {
    return process.pid();
  }

  /** Kills it as kill -9 does, and waits until it is gone. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** Lets it end in order. */
  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
