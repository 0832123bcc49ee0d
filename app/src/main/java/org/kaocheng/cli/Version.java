package org.kaocheng.cli;

import static java.util.Objects.requireNonNullElse;

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
}
