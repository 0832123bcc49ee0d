package org.kaocheng.scheme.load;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.SourceText;

/**
 * One pack as its files say, before it is laid over another.
 *
 * @param id region and year
 * @param parts what each file says; a file that is not there or could not be read is missing
 * @param base the id it extends
 * @param problems what is wrong with its files, and their lines
 */
record Layer(
    String id, Map<Part, PackNode.Mapping> parts, Optional<PackNode.Text> base, Problems problems) {

  /** Far more than any part holds: a report, not a pack, was put there. */
  private static final int MOST_BYTES = 512 * 1024;

  private static final PackNode.Mapping NOTHING =
      new PackNode.Mapping(List.of(), new SchemePlace("", 1, 1));

  /** Reads the files of a pack. */
  static Layer read(String id, PackFiles files) {
    Problems problems = new Problems();
    Map<Part, PackNode.Mapping> parts = new EnumMap<>(Part.class);
    for (String name : files.names()) {
      if (name.startsWith(id + "/")) {
        file(name, name.substring(id.length() + 1), files, problems)
            .ifPresent(mapping -> parts.put(Part.ofFile(last(name)).orElseThrow(), mapping));
      }
    }
    checkId(id, problems);
    Optional<PackNode.Text> base =
        Optional.ofNullable(parts.get(Part.PACK))
            .flatMap(pack -> new Fields(pack, problems).text("extends"));
    return new Layer(id, parts, base, problems);
  }

  /** Of the files of a pack only the one that says what it is for; empty when it is not there. */
  static Optional<PackNode.Mapping> head(String id, PackFiles files, Problems problems) {
    String name = id + "/" + Part.PACK.file();
    return files.names().contains(name)
        ? file(name, Part.PACK.file(), files, problems)
        : Optional.empty();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static void checkId(String id, Problems problems) {
    SchemePlace place = new SchemePlace(id + "/" + Part.PACK.file(), 1, 1);
    if (!id.matches("[a-z0-9-]+/[0-9]{4}")) {
      problems.error(
          place, "方案编号“" + id + "”应为“地区/年度”：地区只用小写英文字母、数字和 -，年度为四位数字，如 hunan-hengyang/2022。");
    }
  }

  private static Optional<PackNode.Mapping> file(
      String path, String name, PackFiles files, Problems problems) {
    boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
    if (Part.ofFile(name).isEmpty()) {
      if (yaml) {
        String hint = Nearest.hint(name, Part.files());
        problems.error(
            new SchemePlace(path, 1, 1),
            "不认识的文件“"
                + name
                + "”"
                + (hint.isEmpty() ? "；可用：" + String.join("、", Part.files()) + "。" : hint));
      }
      return Optional.empty();
    }
    return text(path, files, problems)
        .flatMap(text -> {
          SourceText source = new SourceText(path, text);
          problems.know(source);
          return NodeReader.read(source, problems);
        });
  }

  private static Optional<String> text(String path, PackFiles files, Problems problems) {
    SchemePlace place = new SchemePlace(path, 1, 1);
    try {
      byte[] bytes = files.bytes(path);
      if (bytes.length > MOST_BYTES) {
        problems.error(place, "文件过大（" + bytes.length / 1024 + " KB），最多 512 KB。");
        return Optional.empty();
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      problems.error(place, "文件不是 UTF-8 编码，请另存为 UTF-8。");
    } catch (IOException e) {
      problems.error(place, "文件无法读取。");
    }
    return Optional.empty();
  }

  /** What a part says; an empty mapping where it is not there. */
  PackNode.Mapping part(Part part) {
    return parts.getOrDefault(part, NOTHING);
  }
}
