package org.kaocheng.web.sampling;

import org.kaocheng.casework.administration.Ledger;
import org.kaocheng.casework.sampling.Sampling;
import org.kaocheng.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of draws are made of. */
@Configuration(proxyBeanMethods = false)
class Drawing {

  @Bean
  Sampling sampling(Database database, Ledger ledger) {
    return new Sampling(database, ledger);
  }
}
