package org.kaocheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseAddressTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void without_an_address_it_is_the_file_in_the_folder() {
    DatabaseAddress address = DatabaseAddress.of(folder, Map.of("KAOCHENG_DB_URL", " "));
    assertThat(address.exists()).isFalse();
    address.open().close();
    assertThat(address.exists()).isTrue();
  }

  @Test
  void the_environment_names_another_and_the_password_is_never_told() {
    DatabaseAddress address =
        DatabaseAddress.of(
            folder,
            Map.of(
                "KAOCHENG_DB_URL", "jdbc:postgresql://db/kaocheng",
                "KAOCHENG_DB_USER", "kaocheng",
                "KAOCHENG_DB_PASSWORD", "very-secret"));
    assertThat(address.exists()).isTrue();
    assertThat(address.url()).contains("jdbc:postgresql://db/kaocheng");
    assertThat(address.toString()).doesNotContain("very-secret");
  }
}
