package org.kaocheng.scheme.load;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemeProblem;
import org.kaocheng.scheme.pack.SourceText;

/**
 * Texts by section and key from a YAML file that users edit: the words of a letter. Places <code>
 * {name}</code> in them are filled by whoever uses them.
 *
 * @param sections the texts; each key has at least one
 * @param problems all that is wrong, by place
 */
public record NamedTexts(
    Map<String, Map<String, List<String>>> sections, List<SchemeProblem> problems) {

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");

  public NamedTexts {
    sections = Map.copyOf(sections);
    problems = List.copyOf(problems);
  }

  /**
   * Reads a file.
   *
   * @param keys the keys that every section must have, in the order to name them; others are
   *     refused
   * @param places the names that may stand in braces
   */
  public static NamedTexts read(
      SourceText source, Map<String, List<String>> keys, Set<String> places) {
    Problems problems = new Problems();
    problems.know(source);
    Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
    Optional<PackNode.Mapping> top = NodeReader.read(source, problems);
    if (top.isPresent()) {
      Fields fields = Fields.only(top.get(), problems, keys.keySet().toArray(String[]::new));
      keys.forEach((section, wanted) ->
          fields
              .requiredMapping(section)
              .ifPresent(
                  mapping -> sections.put(section, texts(mapping, wanted, places, problems))));
    }
    return new NamedTexts(sections, problems.sorted());
  }

  private static Map<String, List<String>> texts(
      PackNode.Mapping mapping, List<String> keys, Set<String> places, Problems problems) {
    Fields fields = Fields.only(mapping, problems, keys.toArray(String[]::new));
    Map<String, List<String>> texts = new LinkedHashMap<>();
    for (String key : keys) {
      if (!fields.has(key)) {
        problems.error(fields.place(), "缺少“" + key + "”。");
      }
      List<PackNode.Text> values = fields.texts(key);
      values.forEach(text -> check(text, places, problems));
      texts.put(key, values.stream().map(text -> text.value().strip()).toList());
    }
    return texts;
  }

  private static void check(PackNode.Text text, Set<String> places, Problems problems) {
    Matcher matcher = PLACE.matcher(text.value());
    while (matcher.find()) {
      if (!places.contains(matcher.group(1))) {
        problems.error(
            text.at(matcher.start()),
            "不认识的填空“" + matcher.group() + "”，可用：{" + String.join("}、{", places) + "}。");
      }
    }
  }
}
