package org.kaocheng;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the packages of this module may use; the module {@code app} holds all modules together. */
class DocumentsArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.kaocheng");

  @Test
  void documents_are_read_before_they_are_understood_and_shown_last() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("document")
        .definedBy("org.kaocheng.document..")
        .layer("ingest")
        .definedBy("org.kaocheng.ingest..")
        .layer("extract")
        .definedBy("org.kaocheng.extract..")
        .layer("report")
        .definedBy("org.kaocheng.report..")
        .layer("annotate")
        .definedBy("org.kaocheng.annotate..")
        .layer("letter")
        .definedBy("org.kaocheng.letter..")
        .whereLayer("document")
        .mayNotAccessAnyLayer()
        .whereLayer("ingest")
        .mayOnlyAccessLayers("document")
        .whereLayer("extract")
        .mayOnlyAccessLayers("document")
        .whereLayer("report")
        .mayOnlyAccessLayers("document")
        .whereLayer("annotate")
        .mayOnlyAccessLayers("document", "ingest", "report")
        .check(CLASSES);
  }
}
