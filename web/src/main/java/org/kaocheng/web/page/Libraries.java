package org.kaocheng.web.page;

import java.io.IOException;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** Where a page finds the libraries that are served under their version. */
@Component("libraries")
public class Libraries {

  private final Properties paths;

  Libraries() throws IOException {
    paths =
        PropertiesLoaderUtils.loadProperties(
            new ClassPathResource("org/kaocheng/web/libraries.properties"));
  }

  /** The path of a library. */
  public String path(String library) {
    return paths.getProperty(library, "");
  }
}
