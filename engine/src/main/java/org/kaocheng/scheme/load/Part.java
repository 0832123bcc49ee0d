package org.kaocheng.scheme.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The parts of a pack, one file each. */
enum Part {
  PACK("pack"),
  CONCEPTS("concepts"),
  TABLES("tables"),
  INDICATORS("indicators"),
  IDENTITIES("identities"),
  BANDS("bands"),
  OUTLINE("outline"),
  SIGN_OFF("sign-off"),
  POLICY("policy");

  private final String word;

  Part(String word) {
    this.word = word;
  }

  /** The file's name without its ending. */
  String word() {
    return word;
  }

  String file() {
    return word + ".yaml";
  }

  static Optional<Part> ofFile(String name) {
    return Arrays.stream(values()).filter(part -> part.file().equals(name)).findFirst();
  }

  static List<String> files() {
    return Arrays.stream(values()).map(Part::file).toList();
  }
}
