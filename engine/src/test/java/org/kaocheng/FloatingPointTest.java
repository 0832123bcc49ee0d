package org.kaocheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.DoubleEntry;
import java.lang.classfile.constantpool.FloatEntry;
import java.lang.classfile.constantpool.NameAndTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.instruction.ArrayLoadInstruction;
import java.lang.classfile.instruction.ArrayStoreInstruction;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.ConvertInstruction;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.ReturnInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kaocheng.value.Interval;

/**
 * No binary floating point number is held, passed, returned or computed with anywhere in the
 * engine: the compiled classes hold no instruction on one, name no method or field that takes,
 * gives or is one, and know neither the boxed types nor the streams of them. There is no exception
 * to the rule.
 */
class FloatingPointTest {

  private static final Set<String> TYPES =
      Set.of(
          "java/lang/Double",
          "java/lang/Float",
          "java/lang/StrictMath",
          "java/util/stream/DoubleStream",
          "java/util/OptionalDouble",
          "java/util/DoubleSummaryStatistics",
          "java/util/concurrent/atomic/DoubleAdder");
  private static final Set<TypeKind> KINDS = Set.of(TypeKind.DOUBLE, TypeKind.FLOAT);

  @Test
  void no_figure_of_the_engine_passes_through_binary_floating_point() throws Exception {
    Path classes =
        Path.of(Interval.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> found = new ArrayList<>();
    int scanned = 0;
    for (Path file : classFiles(classes)) {
      scanned++;
      found.addAll(uses(Files.readAllBytes(file)));
    }
    assertThat(scanned).isGreaterThan(100);
    assertThat(found).isEmpty();
  }

  @Test
  void the_scan_finds_every_kind_of_use() throws Exception {
    String name = FloatingPointTest.class.getSimpleName() + "$Offender.class";
    byte[] offender = FloatingPointTest.class.getResourceAsStream(name).readAllBytes();
    assertThat(String.join("\n", uses(offender)))
        .contains("Offender.field", "Offender.local", "Offender.array", "Offender.literal")
        .contains("java/lang/Double", "doubleValue");
  }

  /** Each member misuses binary floating point in its own way; see the names. */
  @SuppressWarnings("unused")
  private static final class Offender {
    private double field;

    private static int local(int number) {
      var half = number / 2f;
      return (int) half;
    }

    private static Object boxed(Object number) {
      return number instanceof Double ? "" : number;
    }

    private static long call(java.math.BigDecimal number) {
      return Math.round(number.doubleValue());
    }

    private static int array() {
      return new float[2].length;
    }

    private static boolean literal(long number) {
      return number > 1e3;
    }
  }

  private static List<Path> classFiles(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> uses(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    String owner = model.thisClass().asInternalName();
    List<String> found = new ArrayList<>();
    for (PoolEntry entry : model.constantPool()) {
      if (isFloating(entry)) {
        found.add(owner + " knows " + entry);
      }
    }
    model.fields().stream()
        .filter(field -> isFloating(field.fieldType().stringValue()))
        .forEach(field -> found.add(owner + "." + field.fieldName().stringValue()));
    for (MethodModel method : model.methods()) {
      boolean typed = isFloating(method.methodType().stringValue());
      boolean coded =
          method.code().stream()
              .flatMap(code -> code.elementStream())
              .anyMatch(FloatingPointTest::isFloating);
      if (typed || coded) {
        found.add(owner + "." + method.methodName().stringValue());
      }
    }
    return found;
  }

  /** Which constants a class knows; a boxed type or a literal shows here. */
  private static boolean isFloating(PoolEntry entry) {
    return switch (entry) {
      case DoubleEntry ignored -> true;
      case FloatEntry ignored -> true;
      case ClassEntry type -> TYPES.contains(type.asInternalName());
      case NameAndTypeEntry member -> isFloating(member.type().stringValue());
      default -> false;
    };
  }

  /** Whether a descriptor names double or float outside of class names. */
  private static boolean isFloating(String descriptor) {
    String primitives = descriptor.replaceAll("L[^;]*;", "");
    return primitives.indexOf('D') >= 0 || primitives.indexOf('F') >= 0;
  }

  private static boolean isFloating(CodeElement element) {
    return switch (element) {
      case OperatorInstruction operation -> KINDS.contains(operation.typeKind());
      case LoadInstruction load -> KINDS.contains(load.typeKind());
      case StoreInstruction store -> KINDS.contains(store.typeKind());
      case ReturnInstruction give -> KINDS.contains(give.typeKind());
      case ArrayLoadInstruction load -> KINDS.contains(load.typeKind());
      case ArrayStoreInstruction store -> KINDS.contains(store.typeKind());
      case NewPrimitiveArrayInstruction array -> KINDS.contains(array.typeKind());
      case ConstantInstruction constant -> KINDS.contains(constant.typeKind());
      case ConvertInstruction turn ->
          KINDS.contains(turn.fromType()) || KINDS.contains(turn.toType());
      default -> false;
    };
  }
}
