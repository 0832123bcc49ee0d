package org.kaocheng.evaluate;
import java.math.BigDecimal;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.Test;
class DumpTest {
  @Test void dump() throws Exception {
    List<String> out = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/test/resources/org/kaocheng/evaluate/criteria-golden.txt"))) {
      String[] p = line.split("\\|", 3);
      out.add(p[0] + "|" + p[1] + "|" + Rendering.of(CriterionParser.parse(p[1], new BigDecimal(p[0]))));
    }
    Files.write(Path.of("target/dump.txt"), out);
  }
}
