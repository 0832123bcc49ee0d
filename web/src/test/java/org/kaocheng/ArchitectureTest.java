package org.kaocheng;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Packages may use only packages above them in this list. The one test covers all modules, so that
 * the list stands once; the modules themselves are kept apart by the poms.
 */
class ArchitectureTest {

  private static final String BASE = "org.kaocheng";
  private static final List<String> ORDER =
      List.of(
          "value",
          "source",
          "fact",
          "scheme",
          "filing",
          "evaluate",
          "check",
          "document",
          "ingest",
          "extract",
          "report",
          "examine",
          "result",
          "compose",
          "render",
          "annotate",
          "letter",
          "form",
          "workbook",
          "corpus",
          "store",
          "casework",
          "bulk",
          "cli",
          "web");
  private static final Set<String> EXACT = Set.of("value", "fact", "filing", "evaluate", "check");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(BASE);

  static Stream<String> packages() {
    return ORDER.stream();
  }

  @ParameterizedTest
  @MethodSource("packages")
  void a_package_uses_only_packages_above_it(String name) {
    String[] below =
        ORDER.stream()
            .skip(ORDER.indexOf(name) + 1L)
            .map(ArchitectureTest::inclusive)
            .toArray(String[]::new);
    if (below.length > 0) {
      noClasses()
          .that()
          .resideInAPackage(inclusive(name))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(below)
          .allowEmptyShould(true)
          .check(CLASSES);
    }
    noClasses()
        .that()
        .resideInAPackage(inclusive(name))
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName(BASE + ".Main")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void every_class_lies_in_a_package_of_the_list() {
    classes()
        .should()
        .resideInAnyPackage(
            Stream.concat(Stream.of(BASE), ORDER.stream().map(ArchitectureTest::inclusive))
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void documents_are_read_without_knowing_what_they_mean() {
    noClasses()
        .that()
        .resideInAnyPackage(inclusive("document"), inclusive("ingest"))
        .should()
        .dependOnClassesThat(
            resideInAPackage(inclusive("fact"))
                .or(resideInAPackage(inclusive("scheme")))
                .or(resideInAPackage(inclusive("check"))))
        .check(CLASSES);
  }

  @Test
  void libraries_of_databases_are_used_where_cases_are_kept_only() {
    noClasses()
        .that()
        .resideOutsideOfPackage(inclusive("store"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.springframework.jdbc..",
            "org.springframework.transaction..",
            "org.springframework.dao..",
            "com.zaxxer..",
            "org.flywaydb..",
            "org.h2..",
            "org.postgresql..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages(inclusive("store"), inclusive("bulk"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.duckdb..")
        .check(CLASSES);
  }

  @Test
  void no_figure_is_a_binary_floating_point_number() {
    noFields()
        .that()
        .areDeclaredInClassesThat(describe("hold figures", type -> EXACT.contains(name(type))))
        .should()
        .haveRawType(
            describe(
                "double or float",
                type ->
                    Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                        .contains(type.getName())))
        .check(CLASSES);
  }

  @Test
  void the_description_names_every_package_and_the_drawing_is_written() throws IOException {
    Set<String> edges = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        String from = name(type);
        String to = name(dependency.getTargetClass());
        if (!from.equals(to) && ORDER.contains(from) && ORDER.contains(to)) {
          edges.add("  " + from + " --> " + to);
        }
      }
    }
    Path drawing = Path.of("target", "architecture.md");
    Files.createDirectories(drawing.getParent());
    Files.writeString(drawing, "```mermaid\ngraph TD\n" + String.join("\n", edges) + "\n```\n");
    String description = Files.readString(Path.of("..", "ARCHITECTURE.md"));
    assertThat(ORDER).allSatisfy(name -> assertThat(description).contains("`" + name + "`"));
    assertThat(edges).contains("  cli --> report", "  report --> check", "  check --> fact");
  }

  private static String inclusive(String name) {
    return BASE + "." + name + "..";
  }

  /** The part of a class's package right below the base; empty for others. */
  private static String name(JavaClass type) {
    String full = type.getPackageName();
    return full.startsWith(BASE + ".")
        ? full.substring(BASE.length() + 1).replaceFirst("[.].*", "")
        : "";
  }
}
