package org.kaocheng.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An element of the main part that is open. */
final class Frame {

  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";

  final String name;
  final String namespace;
  final int from;
  final int to;
  final boolean preserves;
  final List<Point> points;

  /** Points that elements within this one left to it. */
  final List<Point> left = new ArrayList<>();

  /** Where the content begins that may be divided: behind the properties. */
  int content;

  private final Map<String, String> namespaces;

  /** A mark at an offset of an element. */
  record Point(int offset, Insertions.Mark mark) {}

  /** The element whose start tag the cursor is at. */
  Frame(XmlTags tags, @Nullable Frame parent, List<Point> points) {
    name = tags.name();
    from = tags.from();
    to = tags.to();
    content = to;
    this.points = points;
    Map<String, String> attributes = tags.attributes();
    Map<String, String> known = parent == null ? Map.of() : parent.namespaces;
    namespaces = declared(attributes, known);
    preserves = attributes.getOrDefault("xml:space", "").equals("preserve");
    int colon = name.indexOf(':');
    namespace = namespaces.getOrDefault(colon < 0 ? "" : name.substring(0, colon), "");
  }

  private static Map<String, String> declared(
      Map<String, String> attributes, Map<String, String> known) {
    Map<String, String> all = known;
    for (Map.Entry<String, String> attribute : attributes.entrySet()) {
      String key = attribute.getKey();
      if (key.equals("xmlns") || key.startsWith("xmlns:")) {
        all = all == known ? new HashMap<>(known) : all;
        all.put(key.equals("xmlns") ? "" : key.substring(6), attribute.getValue());
      }
    }
    return all;
  }

  private String local() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Whether it is the element of WordprocessingML. */
  boolean is(String local) {
    return (namespace.equals(WORD) || namespace.equals(STRICT)) && local().equals(local);
  }

  boolean isStrict() {
    return namespace.equals(STRICT);
  }

  /** Whether no mark of a comment may stand in it: a run, a formula. */
  boolean isClosedToMarks() {
    return is("r") || namespace.equals(MATH) && local().startsWith("oMath");
  }
}
