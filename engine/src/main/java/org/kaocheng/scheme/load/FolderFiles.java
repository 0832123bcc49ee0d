package org.kaocheng.scheme.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Packs in a folder: {@code region/year/part.yaml}. */
final class FolderFiles implements PackFiles {

  /** Far beyond any folder of packs; in a wrong folder the rest is left out. */
  private static final int MOST_FILES = 20_000;

  private static final int DEPTH = 3;

  private final Path root;
  private final List<String> names = new ArrayList<>();

  /**
   * The files below a folder; folders that may not be read are left out.
   *
   * @throws UncheckedIOException when the folder itself cannot be listed
   */
  FolderFiles(Path root) {
    this.root = root;
    try {
      list(root, "", 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Collections.sort(names);
  }

  private void list(Path folder, String prefix, int depth) throws IOException {
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = prefix + path.getFileName();
        if (depth < DEPTH && Files.isDirectory(path) && names.size() < MOST_FILES) {
          below(path, name + "/", depth + 1);
        } else if (depth == DEPTH && names.size() < MOST_FILES && Files.isRegularFile(path)) {
          names.add(name);
        }
      }
    }
  }

  private void below(Path folder, String prefix, int depth) throws IOException {
    try {
      list(folder, prefix, depth);
    } catch (AccessDeniedException e) {
      // Someone else's folder beside the packs holds none of them.
      return;
    }
  }

  @Override
  public List<String> names() {
    return Collections.unmodifiableList(names);
  }

  @Override
  public byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(root.resolve(name));
  }

  @Override
  public Optional<byte[]> find(String name) throws IOException {
    Path file = root.resolve(name);
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }
}
