package org.kaocheng.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a part of an Office container. DTDs are refused, so nothing can be expanded or
 * fetched; nesting and text are bounded.
 */
final class XmlCursor implements Closeable {

  private static final XMLInputFactory FACTORY = factory();
  private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
  private static final String COMPATIBILITY =
      "http://schemas.openxmlformats.org/markup-compatibility/2006";

  private final InputStream stream;
  private final XMLStreamReader reader;
  private final Budget budget;
  private int depth;
  private int element = -1;
  private int event;

  XmlCursor(InputStream stream, Budget budget) throws IOException {
    this.stream = stream;
    this.budget = budget;
    try {
      reader = FACTORY.createXMLStreamReader(characters(stream));
    } catch (XMLStreamException damaged) {
      throw unwrapped(damaged);
    }
  }

  /**
   * Decodes a part, which must be UTF-8 or UTF-16. Left to the parser, a wrong byte would fail the
   * whole part and be reported on stderr.
   */
  private static Reader characters(InputStream stream) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(stream, 4);
    byte[] head = bytes.readNBytes(4);
    Charset charset = StandardCharsets.UTF_8;
    int mark = 0;
    if (Decoding.startsWith(head, 0xFF, 0xFE) || Decoding.startsWith(head, '<', 0)) {
      charset = StandardCharsets.UTF_16LE;
      mark = head[0] == '<' ? 0 : 2;
    } else if (Decoding.startsWith(head, 0xFE, 0xFF) || Decoding.startsWith(head, 0, '<')) {
      charset = StandardCharsets.UTF_16BE;
      mark = head[0] == 0 ? 0 : 2;
    } else if (Decoding.startsWith(head, 0xEF, 0xBB, 0xBF)) {
      mark = 3;
    }
    bytes.unread(head, mark, head.length - mark);
    return new InputStreamReader(bytes, charset);
  }

  private static XMLInputFactory factory() {
    // The JDK's own parser: which one a service lookup finds depends on the class path.
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Nesting is counted here, where it has a reason of its own.
    factory.setProperty("jdk.xml.maxElementDepth", 0);
    // The parser's default is to print to stderr.
    factory.setXMLReporter((message, type, information, location) -> {});
    return factory;
  }

  /** What the parser failed for: a limit of the container beneath, or damage. */
  private static IOException unwrapped(XMLStreamException failure) {
    return failure.getNestedException() instanceof UnreadableException limit
        ? limit
        : new IOException(failure);
  }

  /** Moves to the next start or end of an element; false at the end of the part. */
  boolean next() throws IOException {
    do {
      if (!advance()) {
        return false;
      }
    } while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT);
    return true;
  }

  private boolean advance() throws IOException {
    try {
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      if (!reader.hasNext()) {
        return false;
      }
      event = reader.next();
    } catch (XMLStreamException damaged) {
      throw unwrapped(damaged);
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      element++;
      budget.depth(++depth);
    } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new UnreadableException(Reasons.DOCTYPE);
    }
    return true;
  }

  /**
   * Moves to the next start of an element inside the element that was at {@code outer} depth; false
   * when that element ends.
   */
  boolean nextWithin(int outer) throws IOException {
    while (next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (depth == outer) {
        return false;
      }
    }
    return false;
  }

  /** How deep the current element stands; the root is 1. */
  int depth() {
    return depth;
  }

  /** The number of the last start tag in the part, from 0. */
  int element() {
    return element;
  }

  boolean isStart() {
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /** Moves to the end of the current element. */
  void skip() throws IOException {
    int outer = depth;
    while (advance() && !(event == XMLStreamConstants.END_ELEMENT && depth == outer)) {}
  }

  /** Appends the characters directly within the current element and moves to its end. */
  void text(StringBuilder to) throws IOException {
    int outer = depth;
    while (advance() && !(event == XMLStreamConstants.END_ELEMENT && depth == outer)) {
      if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.CDATA
          || event == XMLStreamConstants.SPACE) {
        to.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        if (to.length() > budget.limits().characters()) {
          throw new UnreadableException(Reasons.TOO_MUCH_TEXT);
        }
      }
    }
  }

  /** The element's name without its namespace. */
  String localName() {
    return reader.getLocalName();
  }

  /**
   * The local name of a WordprocessingML element, {@code t} of a formula's text, {@code Fallback}
   * of alternate content; "" for elements of other namespaces.
   */
  String wordName() {
    String namespace = reader.getNamespaceURI();
    String name = reader.getLocalName();
    if (namespace == null) {
      return "";
    }
    return switch (namespace) {
      case WORD, STRICT_WORD -> name;
      case MATH -> name.equals("t") ? name : "";
      case COMPATIBILITY -> name.equals("Fallback") ? name : "";
      default -> "";
    };
  }

  /** An attribute's value whatever its namespace, "" when absent. */
  String attribute(String name) {
    @Nullable String value = reader.getAttributeValue(null, name);
    if (value != null) {
      return value;
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return "";
  }

  /** The attribute {@code val}. */
  String value() {
    return attribute("val");
  }

  /** The attribute {@code val} as a whole number, {@code otherwise} when it is none. */
  int number(int otherwise) {
    return number("val", otherwise);
  }

  /** An attribute as a whole number, {@code otherwise} when it is none. */
  int number(String name, int otherwise) {
    try {
      return Integer.parseInt(attribute(name).strip());
    } catch (NumberFormatException none) {
      return otherwise;
    }
  }

  /** Whether an on/off element is on; on is the meaning of a missing {@code val}. */
  boolean isOn() {
    return switch (value()) {
      case "0", "false", "off" -> false;
      default -> true;
    };
  }

  @Override
  public void close() throws IOException {
    try {
      reader.close();
    } catch (XMLStreamException ignored) {
      // Nothing is left to do with the part.
    }
    stream.close();
  }
}
