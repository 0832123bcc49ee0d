package org.kaocheng.scheme.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.fact.Subject;
import org.kaocheng.scheme.pack.GradeBand;
import org.kaocheng.scheme.pack.IndicatorNode;
import org.kaocheng.scheme.pack.IndicatorTree;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemeProblem;

class BuiltInSchemesTest {

  private static final Schemes SCHEMES = Schemes.builtIn();

  static List<String> ids() {
    return SCHEMES.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_built_in_scheme_has_nothing_wrong(String id) {
    assertThat(SCHEMES.load(id).problems()).extracting(SchemeProblem::text).isEmpty();
    assertThat(SCHEMES.scheme(id)).isPresent();
  }

  @Test
  void the_national_base_and_the_jurisdictions_are_there() {
    assertThat(ids())
        .contains(
            Schemes.BASE,
            "hunan-hengyang-county/2021",
            "hunan-yueyanglou/2021",
            "hunan-hengyang/2022",
            "hunan-hengyang/2024",
            "hebei-lingshou/2022");
  }

  @Test
  void the_table_of_yueyanglou_has_25_rows_for_100_points() {
    Scheme scheme = SCHEMES.scheme("hunan-yueyanglou/2021").orElseThrow();
    IndicatorTree tree = scheme.tree(Subject.Kind.DEPARTMENT).orElseThrow();
    assertThat(tree.points()).isEqualByComparingTo("100");
    assertThat(tree.groups().stream().mapToLong(BuiltInSchemesTest::leaves).sum()).isEqualTo(25);
    assertThat(scheme.layers()).containsExactly("hunan-yueyanglou/2021", Schemes.BASE);
  }

  private static long leaves(IndicatorNode node) {
    return node.isLeaf() ? 1 : node.children().stream().mapToLong(BuiltInSchemesTest::leaves).sum();
  }

  @Test
  void a_value_of_the_effective_scheme_knows_the_file_it_comes_from() {
    Scheme scheme = SCHEMES.scheme("hunan-hengyang-county/2021").orElseThrow();
    IndicatorTree project = scheme.tree(Subject.Kind.PROJECT).orElseThrow();
    assertThat(project.groups().getFirst().place().file()).isEqualTo("china/2020/indicators.yaml");
    IndicatorTree department = scheme.tree(Subject.Kind.DEPARTMENT).orElseThrow();
    assertThat(department.groups())
        .allSatisfy(group -> assertThat(group.place().file()).startsWith("hunan-hengyang-county"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_indicator_names_the_document_it_comes_from(String id) {
    for (IndicatorTree tree : SCHEMES.scheme(id).orElseThrow().trees()) {
      tree.groups().forEach(BuiltInSchemesTest::documented);
    }
  }

  private static void documented(IndicatorNode node) {
    assertThat(node.clause().document()).as(node.place().toString()).isNotEmpty();
    node.children().forEach(BuiltInSchemesTest::documented);
  }

  @Test
  void lingshou_calls_85_excellent_and_the_base_does_not() {
    assertThat(grade("hebei-lingshou/2022", "85")).contains("优");
    assertThat(grade(Schemes.BASE, "85")).startsWith("良");
  }

  private static String grade(String id, String score) {
    return SCHEMES
        .scheme(id)
        .orElseThrow()
        .scales()
        .getFirst()
        .of(new BigDecimal(score))
        .map(GradeBand::grade)
        .orElse("");
  }
}
