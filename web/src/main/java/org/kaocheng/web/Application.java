package org.kaocheng.web;

import java.time.InstantSource;
import org.kaocheng.casework.CaseFiles;
import org.kaocheng.casework.Cases;
import org.kaocheng.casework.Examinations;
import org.kaocheng.casework.Scoring;
import org.kaocheng.casework.administration.Ledger;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Database;
import org.kaocheng.store.DatabaseAddress;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The parts the pages are made of. */
@SpringBootApplication(proxyBeanMethods = false)
public class Application {

  /** The database, closed at the end. */
  @Bean(destroyMethod = "close")
  Database database(DatabaseAddress address) {
    return address.open();
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
