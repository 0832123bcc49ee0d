package org.kaocheng.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {

  @TempDir private Path folder;

  @Test
  void a_seed_gives_the_same_bytes_in_every_time_zone() throws IOException {
    for (Dress dress : Dress.values()) {
      Corpus corpus = new Corpus(4, 3, 2022, 3, List.of(dress), 50);
      List<byte[]> here = corpus.generate().map(Corpus.Generated::content).toList();
      TimeZone zone = TimeZone.getDefault();
      try {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
        assertThat(corpus.generate().map(Corpus.Generated::content).toList())
            .as(dress.toString())
            .zipSatisfy(here, (there, one) -> assertThat(there).isEqualTo(one));
      } finally {
        TimeZone.setDefault(zone);
      }
    }
  }

  @Test
  void what_a_unit_tells_of_last_year_is_what_it_told_then() {
    List<Draft> years =
        Corpus.of(1, 600)
            .generate()
            .filter(report -> report.draft().values().containsKey("table.work.0"))
            .limit(6)
            .map(Corpus.Generated::draft)
            .toList();
    for (int at = 1; at < years.size(); at++) {
      if (at % 3 != 0) {
        for (String row : List.of("table.basic", "table.project", "table.work", "table.pump")) {
          assertThat(years.get(at).values().get(row + ".0"))
              .as(row)
              .isEqualTo(years.get(at - 1).values().get(row + ".2"));
        }
      }
    }
  }

  @Test
  void a_label_tells_what_is_printed_what_is_right_and_which_rules_say_so() throws IOException {
    Corpus.Generated wrong =
        Corpus.of(2, 300)
            .generate()
            .filter(
                report -> report.planted().filter(it -> it.family().equals("share")).isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(CorpusFolder.label(wrong))
        .contains("\"clean\":false", "\"rules\":[\"arithmetic.share\"", "\"stated\":{\"share.")
        .contains("\"right\":{\"share.", "\"places\":[\"");
  }

  @Test
  void each_rule_gets_as_many_errors_as_asked_for() {
    assertThat(Corpus.of(3, 1).evenly(1).map(report -> report.planted().orElseThrow().rules()))
        .extracting(List::getFirst)
        .containsExactlyElementsOf(Corpus.plantedRules());
  }

  @Test
  void zips_hold_the_same_reports_as_folders() throws IOException {
    Corpus corpus = new Corpus(6, 95, 2023, 1, List.of(Dress.CELLS), 50);
    CorpusFolder.write(corpus, folder.resolve("plain"), done -> {});
    CorpusFolder.write(corpus, folder.resolve("zipped"), true, done -> {});
    TreeMap<String, String> plain = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("plain"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = folder.resolve("plain").relativize(file).toString().replace('\\', '/');
        plain.put(name, Files.readString(file));
      }
    }
    TreeMap<String, String> zipped = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("zipped"))) {
      for (Path file : files.toList()) {
        if (file.toString().endsWith(".zip")) {
          unzip(file, zipped);
        } else {
          zipped.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    assertThat(zipped).isEqualTo(plain).hasSize(96);
  }

  private static void unzip(Path file, TreeMap<String, String> into) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        into.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
