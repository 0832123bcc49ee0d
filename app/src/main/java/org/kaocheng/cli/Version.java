package org.kaocheng.cli;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.IVersionProvider;

/** Tells the version, which the build writes into the jar. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "考成 Kaocheng " + requireNonNullElse(version, "（开发版）") + "，Java " + Runtime.version()
    };
  }

  /**
   * The version and when this program file was built: results of another are not to be mixed in.
   */
  static String build() {
    String version = Version.class.getPackage().getImplementationVersion();
    try {
      Path program =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return version + " " + Files.getLastModifiedTime(program);
    } catch (IOException | URISyntaxException | RuntimeException unknown) {
      return String.valueOf(version);
    }
  }
}
