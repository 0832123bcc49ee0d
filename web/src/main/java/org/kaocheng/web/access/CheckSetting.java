package org.kaocheng.web.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Where it is told whether anyone may check reports: {@code KAOCHENG_CHECK=open}. */
@Configuration(proxyBeanMethods = false)
class CheckSetting {

  /** The policy of the environment; what keeps it elsewhere takes the place of this bean. */
  @Bean
  CheckPolicy checkPolicy(Environment environment) {
    return () -> "open".equals(environment.getProperty("KAOCHENG_CHECK"));
  }
}
