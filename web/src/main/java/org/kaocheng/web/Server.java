package org.kaocheng.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.kaocheng.cli.WebServer;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;
import org.kaocheng.store.UnavailableDatabaseException;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.context.event.ContextClosedEvent;

/** Starts the web application for the command line. */
public final class Server implements WebServer {

  @Override
  public boolean serve(Settings settings, Consumer<String> tell) throws IOException {
    ConfigurableApplicationContext context;
    try {
      context = start(settings, DatabaseAddress.of(settings.data(), System.getenv()), tell);
    } catch (RuntimeException e) {
      tell.accept(reason(e, settings));
      return false;
    }
    CountDownLatch closed = new CountDownLatch(1);
    context.addApplicationListener(event -> {
      if (event instanceof ContextClosedEvent) {
        closed.countDown();
      }
    });
    tell.accept("已启动：http://" + shown(settings.address()) + ":" + port(context) + "  按 Ctrl-C 停止。");
    try {
      closed.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      context.close();
    }
    return true;
  }

  /** Starts it and comes back; for the command, for tests and for the start-up cache. */
  static ConfigurableApplicationContext start(
      Settings settings, DatabaseAddress database, Consumer<String> tell) throws IOException {
    Files.createDirectories(settings.data());
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.address", settings.address());
    properties.put("server.port", settings.port());
    properties.put("server.tomcat.basedir", settings.data().resolve("tomcat").toString());
    if ("json".equals(System.getenv("KAOCHENG_LOG"))) {
      properties.put("logging.structured.format.console", "ecs");
    }
    SpringApplication application = new SpringApplication(Application.class);
    application.setDefaultProperties(properties);
    // Under its name the build keeps how the parts are joined.
    application.setMainApplicationClass(Application.class);
    application.setBannerMode(Banner.Mode.OFF);
    // The database takes as long to open as half of the parts to make.
    CompletableFuture<Database> opening =
        Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)
            ? new CompletableFuture<>()
            : CompletableFuture.supplyAsync(database::open);
    application.addInitializers(context -> {
      context.getBeanFactory().registerSingleton("settings", settings);
      context.getBeanFactory().registerSingleton("opening", new Opening(opening));
      context.getBeanFactory().registerSingleton("notice", new Notice(tell));
    });
    try {
      return application.run();
    } catch (RuntimeException e) {
      opening.thenAccept(Database::close);
      throw e;
    }
  }

  /** The port it listens on. */
  static int port(ConfigurableApplicationContext context) {
    var server = ((WebServerApplicationContext) context).getWebServer();
    return server == null ? 0 : server.getPort();
  }

  private static String shown(String address) {
    return address.equals("0.0.0.0") || address.equals("::") ? "localhost" : address;
  }

  private static String reason(Throwable failure, Settings settings) {
    for (Throwable each = failure; each != null; each = each.getCause()) {
      if (each instanceof PortInUseException) {
        return "端口 " + settings.port() + " 已被占用，请用 --port 换一个，或先停止占用它的程序。";
      }
      if (each instanceof UnavailableDatabaseException database) {
        return "数据库打不开：" + database.reason() + "。请检查 KAOCHENG_DB_URL 等设置；用文件数据库时，同一个数据文件夹不能同时启动两次。";
      }
    }
    return "无法启动：" + failure;
  }
}
