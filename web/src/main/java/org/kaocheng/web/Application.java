package org.kaocheng.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.kaocheng.casework.CaseFiles;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.Scoring;
import org.kaocheng.casework.administration.Ledger;
import org.kaocheng.cli.WebServer;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.util.FileSystemUtils;

/** The parts the pages are made of. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

  /**
   * Starts it on a folder of its own, which is deleted at the end. {@link Wiring} calls it to learn
   * of the parts, and breaks it off before one is made.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("kaocheng");
    try {
      Server.start(
          new WebServer.Settings("localhost", 0, folder, false),
          DatabaseAddress.of(folder, Map.of()),
          line -> {});
    } finally {
      FileSystemUtils.deleteRecursively(folder);
    }
  }

  /** The database, closed at the end. */
  @Bean(destroyMethod = "close")
  Database database(Opening opening) {
    return opening.database();
  }

  /** The schemes that come with the program. */
  @Bean
  Schemes schemes() {
    return Schemes.builtIn();
  }

  /** Tells the time. */
  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }

  /** The examinations of submissions. */
  @Bean
  Examinations examinations(Schemes schemes) {
    return new Examinations(schemes);
  }

  /** Gives rows the reviewers' scores. */
  @Bean
  Scoring scoring(Database database, Examinations examinations, InstantSource clock) {
    return new Scoring(database, examinations, clock);
  }

  /** The cases. */
  @Bean
  Cases cases(Database database, Schemes schemes, InstantSource clock) {
    return new Cases(database, schemes, clock);
  }

  /** The ledger of acts that belong to no case. */
  @Bean
  Ledger ledger(Database database, InstantSource clock) {
    return new Ledger(database, clock);
  }

  /** The files of cases. */
  @Bean
  CaseFiles caseFiles(Database database, Cases cases, InstantSource clock) {
    return new CaseFiles(database, cases, clock);
  }
}
