package org.kaocheng.scheme.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SourceText;

class NodeReaderTest {

  @Test
  void every_text_knows_where_it_begins_also_behind_characters_beyond_sixteen_bits() {
    String text = "𠮷: 甲𠮷\n乙: [𠮷𠮷, 丙]\n丁: {戊: 己𠮷, 庚: 辛}\n";
    SourceText source = new SourceText("一.yaml", text);
    List<PackNode.Text> texts = new ArrayList<>();
    collect(NodeReader.read(source, new Problems()).orElseThrow(), texts);
    assertThat(texts)
        .extracting(PackNode.Text::value)
        .containsExactly("甲𠮷", "𠮷𠮷", "丙", "己𠮷", "辛");
    assertThat(texts).allMatch(each -> text.startsWith(each.value(), each.start()));
  }

  private static void collect(PackNode node, List<PackNode.Text> into) {
    switch (node) {
      case PackNode.Text each -> into.add(each);
      case PackNode.Items list -> list.items().forEach(each -> collect(each, into));
      case PackNode.Mapping mapping ->
          mapping.entries().forEach(each -> collect(each.value(), into));
    }
  }
}
