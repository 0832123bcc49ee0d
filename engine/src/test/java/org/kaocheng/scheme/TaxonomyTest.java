package org.kaocheng.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kaocheng.fact.Basis;

class TaxonomyTest {

  private static final Taxonomy TAXONOMY = Taxonomy.standard();

  @Test
  void every_concept_has_a_dotted_identifier_and_labels_that_differ() {
    assertThat(TAXONOMY.concepts()).hasSizeGreaterThan(400);
    for (Concept concept : TAXONOMY.concepts()) {
      assertThat(concept.id()).matches("[a-z][a-z0-9_]*(\\.[a-z0-9_]+)*");
      assertThat(concept.labels()).as(concept.id()).isNotEmpty();
      List<String> normal = concept.labels().stream().map(Taxonomy::normalise).toList();
      assertThat(normal).as(concept.id()).doesNotHaveDuplicates().doesNotContain("");
    }
  }

  @Test
  void every_label_finds_its_concept() {
    for (Concept concept : TAXONOMY.concepts()) {
      for (String label : concept.labels()) {
        assertThat(TAXONOMY.named(label)).as(label).contains(concept);
        assertThat(TAXONOMY.best(label).orElseThrow().closeness()).isEqualTo(Closeness.EXACT);
        assertThat(TAXONOMY.near(label)).as(label).isEmpty();
      }
    }
  }

  @Test
  void parents_exist_measure_the_same_and_do_not_go_in_circles() {
    for (Concept concept : TAXONOMY.concepts()) {
      Set<String> seen = new LinkedHashSet<>();
      Concept at = concept;
      while (at.parent().isPresent()) {
        assertThat(seen.add(at.id())).as(concept.id()).isTrue();
        String parent = at.parent().get();
        assertThat(TAXONOMY.concept(parent)).as("parent of " + at.id()).isPresent();
        at = TAXONOMY.concept(parent).orElseThrow();
        assertThat(at.dimension()).as(concept.id()).isEqualTo(concept.dimension());
      }
    }
  }

  @Test
  void identities_name_concepts_and_bases_that_exist_and_say_where_they_come_from() {
    Set<String> bases = new LinkedHashSet<>();
    for (Basis basis : Basis.values()) {
      bases.add(basis.id());
    }
    for (Identity identity : TAXONOMY.identities()) {
      List<String> named = new ArrayList<>(identity.operands());
      named.add(identity.result());
      assertThat(named).allSatisfy(id -> assertThat(TAXONOMY.concept(id)).as(id).isPresent());
      assertThat(identity.source()).isNotBlank();
      assertThat(bases)
          .contains(identity.numeratorBasis())
          .containsAll(identity.denominatorBases());
    }
    assertThat(TAXONOMY.identities()).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  @Test
  void rates_and_changes_have_two_operands_and_a_basis_to_divide_by() {
    for (Identity identity : TAXONOMY.identities()) {
      switch (identity.kind()) {
        case SUM -> assertThat(identity.denominatorBases()).isEmpty();
        case PART_OF -> assertThat(identity.operands()).hasSize(1);
        case RATE, CHANGE -> {
          assertThat(identity.operands()).hasSize(2);
          assertThat(identity.denominatorBases()).isNotEmpty();
        }
      }
    }
  }

  @Test
  void sums_add_what_measures_the_same() {
    for (Identity identity : TAXONOMY.identities()) {
      if (identity.kind() == Identity.Kind.SUM) {
        Concept sum = TAXONOMY.concept(identity.result()).orElseThrow();
        assertThat(identity.operands())
            .allSatisfy(id ->
                assertThat(TAXONOMY.concept(id).orElseThrow().dimension())
                    .isEqualTo(sum.dimension()));
      }
    }
  }

  @Test
  void a_label_of_two_concepts_gives_both_in_file_order() {
    assertThat(TAXONOMY.named("公务接待费"))
        .extracting(Concept::id)
        .containsExactly("three_publics.official_reception", "economic.official_reception");
    assertThat(TAXONOMY.named("住房公积金"))
        .extracting(Concept::id)
        .containsExactly("economic.housing_provident_fund", "functional.housing_provident_fund");
    assertThat(TAXONOMY.named("办公用房")).hasSize(2);
  }

  @Test
  void children_are_the_concepts_of_that_parent() {
    assertThat(TAXONOMY.children("three_publics.total"))
        .extracting(Concept::id)
        .containsExactly(
            "three_publics.overseas_travel",
            "three_publics.official_vehicle",
            "three_publics.official_reception");
    assertThat(TAXONOMY.children("economic.goods_and_services")).hasSizeGreaterThan(25);
  }

  @Test
  void an_unknown_key_is_refused() {
    assertThatThrownBy(
            () -> TaxonomyFiles.concept(Map.of("id", "a.b", "labels", List.of("甲"), "label", "甲")))
        .hasMessageContaining("unknown key label");
    assertThatThrownBy(() -> TaxonomyFiles.identity(Map.of("kind", "sum", "sum", "a.b")))
        .hasMessageContaining("unknown key sum");
  }

  @Test
  void a_missing_identifier_or_source_is_refused() {
    assertThatThrownBy(() -> TaxonomyFiles.concept(Map.of("labels", List.of("甲"))))
        .hasMessageContaining("no id");
    assertThatThrownBy(() -> TaxonomyFiles.identity(Map.of("kind", "sum", "result", "a.b")))
        .hasMessageContaining("no source");
  }
}
