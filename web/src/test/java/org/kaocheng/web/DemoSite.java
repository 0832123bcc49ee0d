package org.kaocheng.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.kaocheng.cli.WebServer;
import org.kaocheng.store.DatabaseAddress;
import org.springframework.context.ConfigurableApplicationContext;

/** A running demonstration with an invented county, for pictures of it. */
public final class DemoSite implements AutoCloseable {

  /** The password of all its accounts, as it prints at its start. */
  public static final String PASSWORD = "Qinghe-2026";

  private final ConfigurableApplicationContext context;

  private DemoSite(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** Starts it; its cases are added in the background. */
  public static DemoSite start() throws IOException {
    Path folder = Files.createTempDirectory(Path.of("target"), "demo");
    return new DemoSite(
        Server.start(
            new WebServer.Settings("localhost", 0, folder, true),
            DatabaseAddress.of(folder, Map.of()),
            line -> {}));
  }

  /** Where it is: http://localhost:12345. */
  public String address() {
    return "http://localhost:" + Server.port(context);
  }

  @Override
  public void close() {
    context.close();
  }
}
