package org.kaocheng.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.cli.Kaocheng;
import org.kaocheng.cli.Terminal;
import org.kaocheng.cli.WebServer;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;
import org.kaocheng.store.Role;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Starts the application on a database of its own in the folder named, opens the pages every role
 * begins with, and stops: the run the start-up cache is made from. Never part of serving.
 */
public final class Training {

  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Map<Role, List<String>> PAGES =
      Map.of(
          Role.PREPARER, List.of("/fill", "/check", "/open", "/password"),
          Role.HEAD, List.of("/fill", "/overview"),
          Role.REVIEWER, List.of("/review", "/sampling", "/overview"),
          Role.ADMINISTRATOR, List.of("/admin", "/overview"));

  private Training() {}

  /**
   * Runs it.
   *
   * @param arguments the folder
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(Path.of(arguments[0]), "training");
    // A port that is none: the command goes as far as it goes without serving.
    Kaocheng.run(Terminal.ofProcess(), "serve", "--port", "-1");
    WebServer.Settings settings = new WebServer.Settings("localhost", 0, folder, false);
    try (ConfigurableApplicationContext context =
        Server.start(settings, DatabaseAddress.of(folder, Map.of()), line -> {})) {
      String address = "http://localhost:" + Server.port(context);
      Database database = context.getBean(Database.class);
      String password = "training-" + folder.getFileName();
      String hash = context.getBean(PasswordEncoder.class).encode(password);
      long unit = database.units().add(Optional.empty(), "青禾县财政局").id();
      for (Role role : Role.values()) {
        String login = "training-" + role.name();
        Account account = Account.of(login, role.label(), role, unit, hash);
        database
            .accounts()
            .add(account)
            .ifPresent(each -> database.accounts().update(each.withPassword(hash, false)));
        visit(address, login, password, PAGES.getOrDefault(role, List.of()));
      }
    }
  }

  private static void visit(String address, String login, String password, List<String> pages)
      throws IOException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build()) {
      Matcher token = TOKEN.matcher(get(client, address + "/login"));
      String form =
          "login="
              + login
              + "&password="
              + URLEncoder.encode(password, StandardCharsets.UTF_8)
              + "&_csrf="
              + (token.find() ? token.group(1) : "");
      client.send(
          HttpRequest.newBuilder(URI.create(address + "/login"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(HttpRequest.BodyPublishers.ofString(form))
              .build(),
          HttpResponse.BodyHandlers.discarding());
      for (String page : pages) {
        get(client, address + page);
      }
    }
  }

  private static String get(HttpClient client, String url)
      throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(URI.create(url)).build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }
}
