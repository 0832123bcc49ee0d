package org.kaocheng.web.check;

import java.util.ArrayList;
import java.util.List;

/**
 * Names of uploaded files as they are shown. Files never lie under these names, so that none leads
 * out of where uploads lie.
 */
final class UploadNames {

  private static final int LONGEST = 200;

  private UploadNames() {}

  /** The name without control and direction characters, and without steps to a folder above. */
  static String shown(String given, String otherwise) {
    List<String> kept = new ArrayList<>();
    for (String part : given.replace('\\', '/').split("/", -1)) {
      String harmless = part.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", "").strip();
      if (!harmless.isEmpty() && !harmless.equals(".") && !harmless.equals("..")) {
        kept.add(harmless);
      }
    }
    String name = String.join("/", kept);
    return name.isEmpty() ? otherwise : name.substring(Math.max(0, name.length() - LONGEST));
  }
}
