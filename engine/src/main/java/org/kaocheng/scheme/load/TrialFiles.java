package org.kaocheng.scheme.load;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.SchemeProblem;
import org.kaocheng.scheme.pack.SourceText;
import org.kaocheng.scheme.trial.Trial;

/** Reads cases of schemes, one a file. Pure but for reading the files. */
public final class TrialFiles {

  /** No case is that long: a report was named instead. */
  private static final long MOST_BYTES = 512 * 1024L;

  private TrialFiles() {}

  /**
   * A case as far as it could be read.
   *
   * @param file its file as named
   * @param trial the case; empty when there are errors
   * @param problems all that is wrong, by place
   */
  public record ReadTrial(String file, Optional<Trial> trial, List<SchemeProblem> problems) {
    public ReadTrial {
      requireNonNull(file, "file is null");
      requireNonNull(trial, "trial is null");
      problems = List.copyOf(problems);
    }
  }

  /**
   * The files of cases in files and folders, in order of name within each folder.
   *
   * @throws IOException when a folder cannot be listed
   */
  public static List<Path> find(List<Path> named) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> below = Files.walk(path)) {
        below
            .filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
            .sorted()
            .forEach(files::add);
      }
    }
    return files;
  }

  /** The case of a file, tried on one of the schemes. */
  public static ReadTrial read(Path file, Schemes schemes) {
    String name = file.toString().replace('\\', '/');
    SchemePlace top = new SchemePlace(name, 1, 1);
    Problems problems = new Problems();
    try {
      if (Files.size(file) > MOST_BYTES) {
        problems.error(top, "文件过大，不像案例；一个案例最多 512 KB。");
        return new ReadTrial(name, Optional.empty(), problems.sorted());
      }
      byte[] bytes = Files.readAllBytes(file);
      return read(
          name,
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString(),
          schemes);
    } catch (CharacterCodingException e) {
      problems.error(top, "文件不是 UTF-8 编码，请另存为 UTF-8。");
    } catch (IOException e) {
      problems.error(top, "文件无法读取。");
    }
    return new ReadTrial(name, Optional.empty(), problems.sorted());
  }

  /** The case of a text. */
  public static ReadTrial read(String file, String text, Schemes schemes) {
    Problems problems = new Problems();
    SourceText source = new SourceText(file, text.startsWith("\uFEFF") ? text.substring(1) : text);
    problems.know(source);
    Optional<Trial> trial =
        NodeReader.read(source, problems)
            .flatMap(top -> new TrialReader(schemes, problems).read(top));
    List<SchemeProblem> sorted = problems.sorted();
    boolean wrong = sorted.stream().anyMatch(SchemeProblem::isError);
    return new ReadTrial(file, wrong ? Optional.empty() : trial, sorted);
  }
}
