package org.kaocheng.check.trial;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.check.Checker;
import org.kaocheng.scheme.load.Loaded;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.load.TrialFiles;
import org.kaocheng.scheme.load.TrialFiles.ReadTrial;
import org.kaocheng.scheme.pack.SchemeProblem;

/** Runs the examples of {@code docs/schemes.md}: what the manual says is so. */
class SchemesManualTest {

  private static final Path MANUAL = Path.of("..", "docs", "schemes.md");
  private static final Pattern BLOCK =
      Pattern.compile("(?ms)^```yaml (example|wrong)\\n(.*?)^```$");
  private static final String ID = "mou-county/2023";

  @TempDir private Path folder = Path.of("");

  /** A block of the manual: its top-level keys with the text below each, as written. */
  record Block(String name, Map<String, String> parts) {
    @Override
    public String toString() {
      return name;
    }

    String part(String key) {
      return parts.getOrDefault(key, "");
    }
  }

  static List<Block> examples() throws IOException {
    return blocks("example");
  }

  static List<Block> wrongs() throws IOException {
    return blocks("wrong");
  }

  private static List<Block> blocks(String kind) throws IOException {
    List<Block> blocks = new ArrayList<>();
    Matcher matcher = BLOCK.matcher(Files.readString(MANUAL));
    while (matcher.find()) {
      if (matcher.group(1).equals(kind)) {
        Map<String, String> parts = parts(matcher.group(2));
        blocks.add(new Block(parts.getOrDefault("example", "").strip(), parts));
      }
    }
    return blocks;
  }

  private static Map<String, String> parts(String text) {
    Map<String, String> parts = new LinkedHashMap<>();
    String key = "";
    for (String line : text.lines().toList()) {
      Matcher head = Pattern.compile("^([a-z]+):(.*)$").matcher(line);
      if (head.matches()) {
        key = head.group(1);
        parts.put(key, head.group(2) + "\n");
      } else {
        parts.merge(key, line + "\n", String::concat);
      }
    }
    return parts;
  }

  private Schemes schemes(Map<String, String> files) throws IOException {
    Path pack = Files.createDirectories(folder.resolve(ID));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(pack.resolve(file.getKey()), file.getValue());
    }
    return Schemes.folder(folder);
  }

  private static String pack(boolean extended) {
    return "name: 某某县\nyears: [2023]\nlevel: county\n" + (extended ? "extends: china/2020\n" : "");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_gives_the_score_it_states(Block block) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pack.yaml", pack(true));
    files.put("indicators.yaml", indicators(block));
    if (!block.part("concepts").isEmpty()) {
      files.put("concepts.yaml", block.part("concepts").replaceFirst("^\n", "").indent(-2));
    }
    Schemes schemes = schemes(files);
    assertThat(schemes.load(ID).problems()).filteredOn(SchemeProblem::isError).isEmpty();

    ReadTrial read = TrialFiles.read("example.yaml", trial(block), schemes);

    assertThat(read.problems()).isEmpty();
    assertThat(TrialRun.run(read.trial().orElseThrow(), Checker.standard()).differences())
        .isEmpty();
  }

  /** The indicator alone, without what the base has. */
  private static String indicators(Block block) {
    StringBuilder text = new StringBuilder("department:\n  points: ");
    text.append(matched(block, "points: ([0-9.]+)")).append("\n  groups:\n");
    Schemes.builtIn()
        .scheme(Schemes.BASE)
        .orElseThrow()
        .trees()
        .getFirst()
        .groups()
        .forEach(group -> text.append("    ").append(group.id()).append(": {remove: yes}\n"));
    String leaf = block.part("indicator");
    return text.append("    only:").append(indented(leaf)).toString();
  }

  private static String indented(String part) {
    int end = part.indexOf('\n') + 1;
    return part.substring(0, end) + part.substring(end).indent(4);
  }

  private static String matched(Block block, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(block.part("indicator"));
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  private static String trial(Block block) {
    String label = matched(block, "label: ([^,}\n]+)");
    StringBuilder text =
        new StringBuilder("name: 例\nscheme: " + ID + "\nyear: 2023\nsubject: department\n");
    if (!block.part("facts").isEmpty()) {
      text.append("facts:").append(block.part("facts"));
    }
    if (!block.part("row").isEmpty()) {
      text.append("rows:\n  ").append(label).append(":").append(block.part("row"));
    }
    text.append("expect:\n  scores:\n    ").append(label).append(":").append(block.part("expect"));
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("wrongs")
  void a_wrong_text_is_told_in_the_words_quoted(Block block) throws IOException {
    String file = block.part("file").strip();
    String text = block.part("text").replaceFirst("^ \\|\n", "").indent(-2);
    boolean inherited = !file.equals("indicators.yaml") && !file.equals("bands.yaml");

    Loaded loaded = schemes(Map.of("pack.yaml", pack(inherited), file, text)).load(ID);

    assertThat(loaded.scheme()).isEmpty();
    assertThat(loaded.problems())
        .anyMatch(problem -> problem.message().contains(block.part("message").strip()));
  }

  @Test
  void every_rule_kind_has_an_example() throws IOException {
    String all = String.join("", examples().stream().map(each -> each.part("indicator")).toList());
    assertThat(all)
        .contains("kind: deduct", "kind: bands", "kind: cases", "kind: checklist-add")
        .contains("kind: checklist-deduct", "kind: ratio", "kind: threshold", "kind: convert")
        .contains("kind: judged", "kind: by-target");
    assertThat(wrongs()).hasSizeGreaterThanOrEqualTo(5);
  }
}
