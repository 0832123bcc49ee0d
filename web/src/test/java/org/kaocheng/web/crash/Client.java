package org.kaocheng.web.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.Slot;
import org.kaocheng.form.FieldKey;
import org.kaocheng.store.Database;
import org.kaocheng.store.FilingJson;
import org.kaocheng.web.Browser;
import org.kaocheng.web.ServerProcess;
import org.kaocheng.web.Site;

/**
 * One of those who save and submit while the process is killed: types ever greater numbers into one
 * field of its case, submits now and then and takes the submission back, and remembers what was
 * acknowledged.
 */
final class Client {

  private static final Slot SLOT =
      Slot.of("expenditure.basic", new Period(2022, Basis.FINAL_ACCOUNTS));
  private static final String KEY = FieldKey.of(new FilingField.Entry(SLOT));
  private static final Pattern VERSION = Pattern.compile("\"version\":([0-9]+)");

  private final String login;
  private final long filingCase;
  private final Random random;
  private long sent;
  private long acknowledged;
  private int submitted;
  private int acknowledgedSubmissions;
  private long saves;

  /** Whether it may still stand submitted: the process went away in between. */
  private boolean unsure;

  /**
   * A client.
   *
   * @param login the account of a head of unit
   * @param filingCase the unit's case
   * @param seed what it does when
   */
  Client(String login, long filingCase, long seed) {
    this.login = login;
    this.filingCase = filingCase;
    this.random = new Random(seed);
  }

  /** Works until the process is gone or the work is over. */
  void work(ServerProcess server, AtomicBoolean over) {
    try {
      Browser browser = server.browser();
      browser.signIn(login, Site.PASSWORD);
      if (unsure) {
        withdraw(browser);
      }
      long version = version(browser);
      while (!over.get()) {
        version =
            random.nextInt(8) == 0 ? submitAndWithdraw(browser, version) : save(browser, version);
      }
    } catch (UncheckedIOException gone) {
      // Killed in the middle, as it is meant.
    }
  }

  private long save(Browser browser, long version) {
    sent++;
    Map<String, String> form = new LinkedHashMap<>();
    form.put("field", KEY);
    form.put("text", Long.toString(sent));
    form.put("version", Long.toString(version));
    HttpResponse<String> answer = browser.post("/fill/" + filingCase + "/change", form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    acknowledged = sent;
    saves++;
    return number(answer.body());
  }

  private long submitAndWithdraw(Browser browser, long version) {
    unsure = true;
    submitted++;
    HttpResponse<String> answer =
        browser.post("/fill/" + filingCase + "/submit", Map.of("version", Long.toString(version)));
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(withdraw(browser)).as("submitted").isTrue();
    return version;
  }

  /** Takes the submission back; whether there was one. */
  private boolean withdraw(Browser browser) {
    OptionalLong version = step(browser, "withdraw");
    if (version.isPresent()) {
      // The page offers it: the submission was made.
      acknowledgedSubmissions = submitted;
      String asked = Long.toString(version.getAsLong());
      browser.post("/fill/" + filingCase + "/withdraw", Map.of("version", asked));
    }
    unsure = false;
    return version.isPresent();
  }

  /** The version of the draft. */
  private long version(Browser browser) {
    return number(browser.get("/fill/" + filingCase + "/examined?version=-1").body());
  }

  /** The version a step on the page is based on; empty when the step is not offered. */
  private OptionalLong step(Browser browser, String step) {
    String page = browser.get("/fill/" + filingCase).body();
    Matcher form =
        Pattern.compile(
                "action=\"/fill/[0-9]+/" + step + "\".*?name=\"version\"[^>]*value=\"([0-9]+)\"",
                Pattern.DOTALL)
            .matcher(page);
    return form.find() ? OptionalLong.of(Long.parseLong(form.group(1))) : OptionalLong.empty();
  }

  private static long number(String json) {
    Matcher found = VERSION.matcher(json);
    assertThat(found.find()).as(json).isTrue();
    return Long.parseLong(found.group(1));
  }

  /** Holds that what was acknowledged is kept, and nothing that was not sent. */
  void assertKept(Database database) {
    FilingJson.Decoded decoded = database.drafts().find(filingCase).orElseThrow().decoded();
    Filing filing = ((FilingJson.Decoded.Read) decoded).filing();
    long kept = filing.figure(SLOT).map(figure -> figure.number().longValueExact()).orElse(0L);
    assertThat(kept).as("the last save acknowledged").isBetween(acknowledged, sent);
    // Numbers begin where the database stands, so that the next ones are greater.
    acknowledged = kept;
    int submissions = database.submissions().of(filingCase).size();
    assertThat(submissions)
        .as("submissions acknowledged")
        .isBetween(acknowledgedSubmissions, submitted);
    acknowledgedSubmissions = submissions;
    submitted = submissions;
  }

  /** How many saves were acknowledged in all. */
  long saves() {
    return saves;
  }
}
