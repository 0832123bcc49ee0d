package org.kaocheng.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs other programs and waits for them. */
final class Processes {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  private Processes() {}

  /** Runs a command with its output thrown away; returns its exit status. */
  static int run(List<String> command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }

  /** A Java process with the options and the class path of this one. */
  static List<String> java(List<String> options, String... arguments) {
    List<String> command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(arguments));
    return command;
  }

  /** The most memory the process held, in KB; 0 where the system does not tell. */
  static long mostMemory(Process process) throws InterruptedException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    long most = 0;
    while (process.isAlive()) {
      try {
        most =
            Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .max()
                .orElse(most);
      } catch (IOException gone) {
        // The process has just ended, or the system has no such file.
      }
      Thread.sleep(20);
    }
    return most;
  }

  /** Where a program stands on the PATH; empty when it is not installed. */
  static List<String> installed(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .map(folder -> Path.of(folder, program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .limit(1)
        .toList();
  }
}
