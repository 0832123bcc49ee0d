package org.kaocheng.web.access;

import org.kaocheng.store.Database;
import org.kaocheng.store.Setting;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Where it is told whether anyone may check reports: by the administrator's setting, or by {@code
 * KAOCHENG_CHECK=open} in the environment.
 */
@Configuration(proxyBeanMethods = false)
class CheckSetting {

  /** Open when either says so. */
  @Bean
  CheckPolicy checkPolicy(Environment environment, Database database) {
    return () ->
        "open".equals(environment.getProperty("KAOCHENG_CHECK"))
            || database.settings().isOn(Setting.CHECK_OPEN);
  }
}
