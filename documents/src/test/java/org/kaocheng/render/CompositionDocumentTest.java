package org.kaocheng.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;
import org.kaocheng.compose.Span;
import org.kaocheng.extract.Extraction;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Place;

class CompositionDocumentTest {

  @Test
  void every_passage_that_is_read_leads_back_to_what_it_was_made_of() {
    Composition composition = Compositions.report(5, 3);
    CompositionDocument made = CompositionDocument.of("", composition);
    Reading reading = new Extraction(Taxonomy.standard()).read(made.document());
    assertThat(reading.passages()).hasSizeGreaterThan(100);
    for (Passage passage : reading.passages()) {
      CompositionDocument.Origin origin = made.origin(passage.place()).orElseThrow();
      String words =
          origin
              .cell()
              .map(Lines::cell)
              .orElseGet(() ->
                  switch (origin.element()) {
                    case Element.Heading heading -> heading.text();
                    case Element.Title title -> title.text();
                    default -> origin.spans().stream().map(Span::text).reduce("", String::concat);
                  });
      assertThat(words).contains(passage.text());
    }
  }

  @Test
  void a_place_in_a_line_leads_to_its_piece() {
    Element.Line line =
        new Element.Line(
            List.of(Span.of("支出"), Span.bold("12.50"), Span.of("万元。")),
            Element.Alignment.PARAGRAPH);
    CompositionDocument made = CompositionDocument.of("", new Composition("", List.of(line)));
    Place place = new Place(0, 2, 7, 1, 0, 0, 0, 0);
    assertThat(made.span(place)).contains(Span.bold("12.50"));
    assertThat(made.span(place.part(7, 9, 1))).contains(Span.of("万元。"));
    assertThat(made.origin(Place.WHOLE)).isEmpty();
  }

  @Test
  void blank_lines_are_gaps_and_a_table_of_one_cell_is_a_frame() {
    Composition composition =
        new Composition(
            "", List.of(Element.Line.of("甲\n\n乙"), Element.Line.of(" "), Element.Line.of("丙")));
    assertThat(Printed.lines(CompositionDocument.of("", composition).document(), false))
        .containsExactly("甲", "乙", "丙");
    assertThat(composition.elements()).noneMatch(Sheet.class::isInstance);
  }
}
