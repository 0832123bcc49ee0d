package org.kaocheng.scheme.load;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kaocheng.scheme.pack.SchemeProblem;

/**
 * A folder someone names to have its packs checked: a folder of packs, the folder of a region, or
 * of a single pack.
 *
 * @param schemes the folder of packs it is or lies in
 * @param ids the packs meant
 */
public record PackFolder(Schemes schemes, List<String> ids) {
  public PackFolder {
    requireNonNull(schemes, "schemes is null");
    ids = List.copyOf(ids);
  }

  /**
   * The packs of a folder.
   *
   * @throws java.io.UncheckedIOException when the folder cannot be listed
   */
  public static PackFolder of(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    if (Files.exists(absolute.resolve(Part.PACK.file())) && absolute.getNameCount() > 2) {
      Path region = around(absolute);
      return new PackFolder(
          Schemes.folder(around(region)),
          List.of(region.getFileName() + "/" + absolute.getFileName()));
    }
    Schemes schemes = Schemes.folder(absolute);
    if (schemes.ownIds().isEmpty() && absolute.getNameCount() > 1) {
      Schemes around = Schemes.folder(around(absolute));
      String prefix = absolute.getFileName() + "/";
      return new PackFolder(
          around, around.ownIds().stream().filter(id -> id.startsWith(prefix)).toList());
    }
    return new PackFolder(schemes, schemes.ownIds());
  }

  private static Path around(Path folder) {
    return folder.resolve("..").normalize();
  }

  /** All that is wrong with them, by place. */
  public List<SchemeProblem> problems() {
    Problems problems = new Problems();
    ids.forEach(id -> problems.addAll(schemes.load(id).problems()));
    return problems.sorted();
  }
}
