package org.kaocheng.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The comments of a docx as any other program would find them, without our reader. */
public final class CommentRanges {

  private final Map<String, byte[]> parts;
  private final Map<Integer, StringBuilder> open = new TreeMap<>();
  private final Map<Integer, String> closed = new TreeMap<>();
  private final Map<Integer, String> ranges = new TreeMap<>();
  private final Map<Integer, String> words = new TreeMap<>();

  private CommentRanges(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** The comments of a docx. */
  public static CommentRanges of(byte[] docx) {
    try {
      CommentRanges ranges = new CommentRanges(parts(docx));
      ranges.walk(ranges.root("word/document.xml"));
      ranges.words(ranges.root("word/comments.xml"));
      return ranges;
    } catch (IOException | SAXException | ParserConfigurationException e) {
      throw new AssertionError("no sound docx", e);
    }
  }

  /** What stands in the range of each comment; only those whose begin, end and reference exist. */
  public Map<Integer, String> ranges() {
    return ranges;
  }

  /** The words of each comment. */
  public Map<Integer, String> words() {
    return words;
  }

  /** The parts of a zip. */
  public static Map<String, byte[]> parts(byte[] docx) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return parts;
  }

  private Element root(String part) throws IOException, SAXException, ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    String xml = new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)))
        .getDocumentElement();
  }

  private void walk(Node node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (!(child instanceof Element element)) {
        continue;
      }
      switch (element.getLocalName()) {
        case "commentRangeStart" -> open.put(id(element), new StringBuilder());
        case "commentRangeEnd" -> close(id(element));
        case "commentReference" -> referred(id(element));
        case "t" -> add(element.getTextContent());
        case "tab" -> add("\t");
        case "br" -> add("\n");
        default -> {}
      }
      if (!element.getLocalName().equals("Fallback") && !element.getLocalName().equals("tabs")) {
        walk(element);
      }
    }
  }

  private void close(int id) {
    closed.put(id, String.valueOf(open.remove(id)));
  }

  private void referred(int id) {
    ranges.put(id, closed.getOrDefault(id, "no range"));
  }

  private void add(String text) {
    open.values().forEach(range -> range.append(text));
  }

  private void words(Element comments) {
    for (Node child = comments.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child instanceof Element comment) {
        words.put(id(comment), comment.getTextContent());
      }
    }
  }

  private static int id(Element element) {
    return Integer.parseInt(element.getAttributeNS(element.getNamespaceURI(), "id"));
  }
}
