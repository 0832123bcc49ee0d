package org.kaocheng.extract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which first-level indicator a second-level one belongs to. */
final class FirstLevels {

  private static final Map<String, String> FIRST_LEVEL_OF = firstLevels();

  private FirstLevels() {}

  private static Map<String, String> firstLevels() {
    Map<String, String> firstLevels = new LinkedHashMap<>();
    for (String output : List.of("数量", "质量", "时效", "成本")) {
      firstLevels.put(output, "产出");
    }
    for (String benefit : List.of("经济效", "社会效", "生态效", "可持续")) {
      firstLevels.put(benefit, "效益");
    }
    firstLevels.put("满意", "满意度");
    return firstLevels;
  }

  /** Which of the groups named in one level cell a second-level indicator belongs to. */
  static String belongs(List<String> names, String second) {
    for (Map.Entry<String, String> entry : FIRST_LEVEL_OF.entrySet()) {
      if (second.startsWith(entry.getKey()) || second.contains(entry.getKey())) {
        for (String name : names) {
          if (name.startsWith(entry.getValue())) {
            return name;
          }
        }
      }
    }
    return names.getFirst();
  }
}
