package org.kaocheng.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.springframework.boot.SpringApplicationAotProcessor;
import org.springframework.util.FileSystemUtils;

/**
 * Works out, while the program is built, how its parts are joined, and compiles that into the
 * folder of its classes: looking for parts and weighing conditions at every start took a quarter of
 * it. Whatever a part depends on must therefore be asked where it is used, not by a condition on
 * the part.
 */
public final class Wiring {

  private Wiring() {}

  /**
   * Works it out.
   *
   * @param arguments the folder of the compiled classes, and one for what is made on the way
   */
  public static void main(String[] arguments) throws Exception {
    Path classes = Path.of(arguments[0]);
    Path work = Path.of(arguments[1]);
    Path use = classes.resolve("spring.properties");
    // That of the build before would have it use what was worked out then.
    Files.deleteIfExists(use);
    FileSystemUtils.deleteRecursively(work);
    Path sources = work.resolve("sources");
    Path made = work.resolve("classes");
    SpringApplicationAotProcessor.main(
        new String[] {
          Application.class.getName(),
          sources.toString(),
          work.resolve("hints").toString(),
          made.toString(),
          "org.kaocheng",
          "web"
        });
    if (Files.isDirectory(made)) {
      FileSystemUtils.copyRecursively(made, classes);
    }
    compile(sources, classes);
    Files.writeString(use, "spring.aot.enabled=true\n");
  }

  private static void compile(Path sources, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> found = Files.walk(sources)) {
      List<Path> written =
          found.filter(each -> each.toString().endsWith(".java")).sorted().toList();
      List<String> options =
          List.of("-d", classes.toString(), "-proc:none", "-nowarn", "-parameters");
      if (!compiler
          .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(written))
          .call()) {
        throw new IllegalStateException("what was worked out does not compile");
      }
    }
  }
}
