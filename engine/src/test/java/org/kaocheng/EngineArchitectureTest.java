package org.kaocheng;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the packages of this module may use; the module {@code app} holds all modules together. */
class EngineArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kaocheng");

  @Test
  void numbers_know_nothing_and_rules_are_used_by_nobody_below() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("value")
        .definedBy("org.kaocheng.value..")
        .layer("source")
        .definedBy("org.kaocheng.source..")
        .layer("fact")
        .definedBy("org.kaocheng.fact..")
        .layer("scheme")
        .definedBy("org.kaocheng.scheme..")
        .layer("evaluate")
        .definedBy("org.kaocheng.evaluate..")
        .layer("check")
        .definedBy("org.kaocheng.check..")
        .whereLayer("value")
        .mayNotAccessAnyLayer()
        .whereLayer("source")
        .mayOnlyAccessLayers("value")
        .whereLayer("fact")
        .mayOnlyAccessLayers("value", "source")
        .whereLayer("scheme")
        .mayOnlyAccessLayers("value", "source", "fact")
        .whereLayer("evaluate")
        .mayOnlyAccessLayers("value", "source", "fact", "scheme")
        .check(CLASSES);
  }
}
