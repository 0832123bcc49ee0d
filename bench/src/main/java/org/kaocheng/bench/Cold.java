package org.kaocheng.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints one line; what a Java process takes at the least. */
final class Cold {

  private static final String LAUNCHER = Path.of("kaocheng").toAbsolutePath().toString();

  private Cold() {}

  /** The process that does nothing but print a line. */
  public static void main(String[] arguments) {
    System.out.println("one line");
  }

  /** A check of one file from a cold start, against an empty Java process and LibreOffice. */
  static void print(PrintStream out, Path file, Path folder) throws Exception {
    out.println(
        "\ncold: ./kaocheng check "
            + file.getFileName()
            + ", whole process (goals: 600 ms, 15 × a line)");
    String name = file.toString();
    Interleaved tasks =
        new Interleaved()
            .add("./kaocheng check", () -> Processes.run(List.of(LAUNCHER, "check", name)))
            .add(
                "without start-up cache",
                () -> Processes.run(List.of("env", "KAOCHENG_AOT=off", LAUNCHER, "check", name)))
            .add(
                "Java printing one line",
                () -> Processes.run(Processes.java(List.of(), Cold.class.getName())));
    List<String> office = Processes.installed("soffice");
    if (!office.isEmpty()) {
      List<String> convert =
          List.of(
              office.getFirst(),
              "--headless",
              "--convert-to",
              "txt:Text",
              "--outdir",
              folder.toString(),
              name);
      tasks.add("LibreOffice to text", () -> Processes.run(convert));
    }
    Interleaved.Times times = tasks.medians(1, 5);
    long own = times.of("./kaocheng check");
    times
        .nanoseconds()
        .forEach((task, time) ->
            out.printf(
                "  %-24s %8.0f ms; ./kaocheng check takes %.2f of it%n",
                task, time / 1e6, (double) own / time));
    stages(out, name, folder);
    if (office.isEmpty()
        || !Files.exists(folder.resolve(file.getFileName().toString().replace(".docx", ".txt")))) {
      out.println("  LibreOffice Writer is not installed: not compared");
    }
  }

  /** Where the time goes: what each command takes longer than the one before, which does less. */
  private static void stages(PrintStream out, String docx, Path folder) throws Exception {
    Path empty =
        Files.writeString(
            folder.resolve("empty.txt"), "清河县林业局2023年度部门整体支出绩效自评报告\n\n一、基本情况\n\n无。\n");
    Map<String, List<String>> commands = new LinkedHashMap<>();
    commands.put("Java itself", Processes.java(List.of(), Cold.class.getName()));
    commands.put("launcher, command line", List.of(LAUNCHER, "--version"));
    commands.put("words, reading a line", List.of(LAUNCHER, "read", empty.toString()));
    commands.put("schemes, rules, checking it", List.of(LAUNCHER, "check", empty.toString()));
    commands.put("the docx instead", List.of(LAUNCHER, "check", docx));
    Interleaved tasks = new Interleaved();
    commands.forEach((stage, command) -> tasks.add(stage, () -> Processes.run(command)));
    long before = 0;
    out.println("  where it goes:");
    for (Map.Entry<String, Long> stage : tasks.medians(1, 7).nanoseconds().entrySet()) {
      out.printf("    %-28s %6.0f ms%n", stage.getKey(), (stage.getValue() - before) / 1e6);
      before = stage.getValue();
    }
  }
}
