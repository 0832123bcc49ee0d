package org.kaocheng.scheme.load;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in Chinese what a YAML parser complains of, for those who write packs. */
final class YamlMessages {

  private static final Map<String, String> BY_WORDS = new LinkedHashMap<>();

  static {
    BY_WORDS.put("mapping values are not allowed", "这里不应再有冒号；请检查缩进是否对齐，文字里有“: ”时请给整段文字加引号。");
    BY_WORDS.put("cannot start any token", "这里不能用此字符开头；缩进只能用空格，文字以 @ % ` 等开头时请加引号。");
    BY_WORDS.put("could not find expected ':'", "缺少冒号；应写成“键: 值”，冒号须为半角，后面空一格。");
    BY_WORDS.put("expected <block end>", "缩进不对齐，或引号后面还有文字；同一层的键要从同一列开始。");
    BY_WORDS.put("expected ',' or '}'", "花括号 { } 没有写完整：各项之间用半角逗号，最后用 } 结束。");
    BY_WORDS.put("expected ',' or ']'", "方括号 [ ] 没有写完整：各项之间用半角逗号，最后用 ] 结束。");
    BY_WORDS.put("found unexpected end of stream", "引号没有成对，到文件末尾仍未结束。");
    BY_WORDS.put("found unknown escape", "双引号内的反斜杠用法不对；请改用单引号。");
    BY_WORDS.put("sequence entries are not allowed", "这里不能写列表项“- ”；请检查缩进。");
    BY_WORDS.put("found undefined alias", "找不到引用的锚点。");
  }

  private YamlMessages() {}

  static String chinese(MarkedYamlEngineException failure) {
    String said = failure.getMessage() == null ? "" : failure.getMessage();
    for (Map.Entry<String, String> words : BY_WORDS.entrySet()) {
      if (said.contains(words.getKey())) {
        return "YAML 写法有误：" + words.getValue();
      }
    }
    return "YAML 写法有误：请检查这里的缩进、冒号、引号和括号。";
  }
}
