package org.kaocheng.web.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FieldKey;
import org.kaocheng.value.Quantity;
import org.kaocheng.web.Browser;
import org.kaocheng.web.ServerProcess;
import org.kaocheng.web.Site;

/**
 * 300 departments fill in at once, a change every two seconds each, while 20 reviewers read: how
 * long a change takes to be answered, and to be examined by the engine whole.
 */
public final class Load {

  private static final String SCHEME = System.getProperty("kaocheng.scheme", "hunan-hengyang/2022");
  private static final int DEPARTMENTS = Integer.getInteger("kaocheng.departments", 300);
  private static final int REVIEWERS = Integer.getInteger("kaocheng.reviewers", 20);
  private static final int SUBMITTED = 60;
  private static final long PAUSE = 2_000;
  private static final long READING = 5_000;
  private static final long WARM_UP = 1_000L * Integer.getInteger("kaocheng.warm", 40);
  private static final long MEASURED = 1_000L * Integer.getInteger("kaocheng.seconds", 60);

  /** Longer than making the cache takes on any machine; without it the run goes on. */
  private static final int MOST_SECONDS = 180;

  private static final Pattern VERSION = Pattern.compile("\"version\":([0-9]+)");
  private static final Pattern EXAMINED = Pattern.compile("\"examined\":(-?[0-9]+)");

  private final ServerProcess server;
  private final City city;
  private final AtomicBoolean over = new AtomicBoolean();
  private final AtomicLong refused = new AtomicLong();
  private final Latencies answered = new Latencies("change answered");

  private final Latencies examined = new Latencies("change examined");
  private final Latencies queue = new Latencies("reviewer's queue");
  private final Latencies review = new Latencies("reviewer's page of a case");

  private Load(ServerProcess server, City city) {
    this.server = server;
    this.city = city;
  }

  /** Runs what the launcher serves, with its start-up cache, and prints the figures. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory(Path.of("target"), "load").toAbsolutePath();
    City city = City.in(folder.resolve("kaocheng"), SCHEME, DEPARTMENTS, REVIEWERS, SUBMITTED);
    Path launcher = Path.of("..", "kaocheng").toRealPath();
    makeCache(launcher, folder);
    try (ServerProcess server = ServerProcess.launched(launcher, folder, options())) {
      new Load(server, city).run();
    }
  }

  /** Lets the launcher make its start-up cache, which it does beside a first server. */
  private static void makeCache(Path launcher, Path folder)
      throws IOException, InterruptedException {
    ServerProcess.launched(launcher, folder.resolve("first"), List.of()).close();
    Path making = Path.of("target", "aot.lock");
    for (int second = 0; second < MOST_SECONDS && Files.exists(making); second++) {
      Thread.sleep(1_000);
    }
  }

  /** The memory asked for, and what is given in {@code kaocheng.options}. */
  private static List<String> options() {
    List<String> options = new ArrayList<>(List.of("-Xmx512m"));
    String more = System.getProperty("kaocheng.options", "");
    if (!more.isEmpty()) {
      options.addAll(List.of(more.split(" ")));
    }
    return options;
  }

  private void run() throws Exception {
    System.out.printf(
        "%d departments, %d reviewers, scheme %s, %d fields each, -Xmx512m%n",
        DEPARTMENTS, REVIEWERS, SCHEME, city.departments().getFirst().filing().entries().size());
    try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> work = new ArrayList<>();
      for (int number = 0; number < city.departments().size(); number++) {
        City.Department department = city.departments().get(number);
        long begin = PAUSE * number / city.departments().size();
        work.add(people.submit(() -> fill(department, begin)));
      }
      for (int number = 0; number < city.reviewers().size(); number++) {
        String login = city.reviewers().get(number);
        long begin = READING * number / city.reviewers().size();
        work.add(people.submit(() -> review(login, begin)));
      }
      Thread.sleep(WARM_UP);
      List.of(answered, examined, queue, review).forEach(Latencies::clear);
      long cpu = cpu();
      Thread.sleep(MEASURED);
      System.out.printf(
          "server's processor time: %.2f of a core%n", (cpu() - cpu) / 1e9 / (MEASURED / 1e3));
      for (Latencies each : List.of(answered, examined, queue, review)) {
        System.out.println(each.line());
      }
      System.out.println("refused: " + refused.get());
      over.set(true);
      for (Future<?> each : work) {
        each.get();
      }
    }
  }

  /** The server's processor time in nanoseconds. */
  private long cpu() {
    return ProcessHandle.of(server.number())
        .flatMap(process -> process.info().totalCpuDuration())
        .orElseThrow()
        .toNanos();
  }

  // ---- a department ----

  private Void fill(City.Department department, long begin) throws Exception {
    Browser browser = server.browser();
    browser.signIn(department.login(), Site.PASSWORD);
    List<Map.Entry<String, String>> figures = figures(department);
    Random random = new Random(department.filingCase());
    long version = 1;
    Thread.sleep(begin);
    while (!over.get()) {
      long began = System.nanoTime();
      Map.Entry<String, String> figure = figures.get(random.nextInt(figures.size()));
      Map<String, String> form = new LinkedHashMap<>();
      form.put("field", figure.getKey());
      // Every second change mends what the one before made wrong.
      form.put("text", version % 2 == 0 ? figure.getValue() : "1" + figure.getValue());
      form.put("version", Long.toString(version));
      String change = "/fill/" + department.filingCase() + "/change";
      HttpResponse<String> answer = browser.post(change, form);
      answered.add(System.nanoTime() - began);
      if (answer.statusCode() != 200) {
        refused.incrementAndGet();
      } else {
        version = number(VERSION, answer.body());
        long seen = number(EXAMINED, answer.body());
        while (seen < version && !over.get()) {
          String late =
              browser
                  .get("/fill/" + department.filingCase() + "/examined?version=" + version)
                  .body();
          seen = number(EXAMINED, late);
        }
        examined.add(System.nanoTime() - began);
      }
      Thread.sleep(Math.max(0, PAUSE - (System.nanoTime() - began) / 1_000_000));
    }
    return null;
  }

  /** The figures filled in: key and text. */
  private static List<Map.Entry<String, String>> figures(City.Department department) {
    List<Map.Entry<String, String>> figures = new ArrayList<>();
    for (Map.Entry<Slot, Content> entry : department.filing().entries().entrySet()) {
      if (entry.getValue() instanceof Content.Figure(Quantity quantity)) {
        String key = FieldKey.of(new FilingField.Entry(entry.getKey()));
        figures.add(Map.entry(key, quantity.number().toPlainString()));
      }
    }
    return figures;
  }

  private static long number(Pattern pattern, String json) throws IOException {
    Matcher found = pattern.matcher(json);
    if (!found.find()) {
      throw new IOException("no answer to a change: " + json);
    }
    return Long.parseLong(found.group(1));
  }

  // ---- a reviewer ----

  private Void review(String login, long begin) throws Exception {
    Browser browser = server.browser();
    browser.signIn(login, Site.PASSWORD);
    Random random = new Random(login.hashCode());
    Thread.sleep(begin);
    while (!over.get()) {
      long began = System.nanoTime();
      boolean list = random.nextInt(4) == 0;
      long each = city.submitted().get(random.nextInt(city.submitted().size()));
      HttpResponse<String> page = browser.get(list ? "/review" : "/review/" + each);
      (list ? queue : review).add(System.nanoTime() - began);
      if (page.statusCode() != 200) {
        refused.incrementAndGet();
      }
      Thread.sleep(Math.max(0, READING - (System.nanoTime() - began) / 1_000_000));
    }
    return null;
  }
}
