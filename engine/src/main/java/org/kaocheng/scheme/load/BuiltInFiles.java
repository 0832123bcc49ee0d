package org.kaocheng.scheme.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The packs that come with the program, under {@code /schemes} of its class path. */
final class BuiltInFiles implements PackFiles {

  private static final String FOLDER = "schemes/";

  /** A file that is always there and tells where the others are. */
  private static final String ANCHOR = FOLDER + "china/2020/pack.yaml";

  private final List<String> names;

  private BuiltInFiles(List<String> names) {
    this.names = names;
  }

  static PackFiles open() {
    URL anchor = BuiltInFiles.class.getResource("/" + ANCHOR);
    if (anchor == null) {
      return new BuiltInFiles(List.of());
    }
    try {
      if (anchor.openConnection() instanceof JarURLConnection jar) {
        jar.setUseCaches(false);
        try (JarFile file = jar.getJarFile()) {
          return new BuiltInFiles(names(file));
        }
      }
      return new FolderFiles(root(anchor));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> names(JarFile file) {
    return file.stream()
        .filter(entry -> !entry.isDirectory())
        .map(JarEntry::getName)
        .filter(name -> name.startsWith(FOLDER))
        .map(name -> name.substring(FOLDER.length()))
        .filter(name -> name.chars().filter(c -> c == '/').count() == 2)
        .sorted()
        .toList();
  }

  private static Path root(URL anchor) {
    Path root = Path.of(URI.create(anchor.toString()));
    for (int i = 0; i < 3; i++) {
      root = root.resolve("..").normalize();
    }
    return root;
  }

  @Override
  public List<String> names() {
    return names;
  }

  @Override
  public byte[] bytes(String name) throws IOException {
    try (InputStream in = BuiltInFiles.class.getResourceAsStream("/" + FOLDER + name)) {
      if (in == null) {
        throw new IOException("no resource " + name);
      }
      return in.readAllBytes();
    }
  }

  @Override
  public Optional<byte[]> find(String name) throws IOException {
    try (InputStream in = BuiltInFiles.class.getResourceAsStream("/" + FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    }
  }
}
