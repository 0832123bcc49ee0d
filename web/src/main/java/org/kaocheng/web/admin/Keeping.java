package org.kaocheng.web.admin;

import org.kaocheng.casework.administration.AccountKeeping;
import org.kaocheng.casework.administration.Ledger;
import org.kaocheng.casework.administration.Reminding;
import org.kaocheng.casework.administration.SettingKeeping;
import org.kaocheng.casework.administration.TaskKeeping;
import org.kaocheng.casework.administration.UnitKeeping;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.store.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the pages of administration are made of. */
@Configuration(proxyBeanMethods = false)
class Keeping {

  @Bean
  UnitKeeping unitKeeping(Database database, Ledger ledger) {
    return new UnitKeeping(database, ledger);
  }

  @Bean
  AccountKeeping accountKeeping(Database database, Ledger ledger) {
    return new AccountKeeping(database, ledger);
  }

  @Bean
  TaskKeeping taskKeeping(Database database, Schemes schemes, Ledger ledger) {
    return new TaskKeeping(database, schemes, ledger);
  }

  @Bean
  Reminding reminding(Database database, Ledger ledger) {
    return new Reminding(database, ledger);
  }

  @Bean
  SettingKeeping settingKeeping(Database database, Ledger ledger) {
    return new SettingKeeping(database, ledger);
  }
}
