package org.kaocheng.casework.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.kaocheng.store.Hash;

/** What a Word file carries beside its text: hidden words, comments, changes, properties. */
final class FileTraces {

  private static final int LARGEST_PART = 64 << 20;
  private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
  private static final Set<String> PROPERTIES =
      Set.of("creator", "lastModifiedBy", "Company", "Manager", "description", "keywords");

  private final GateWords words;
  private final List<Obstacle> found = new ArrayList<>();

  private FileTraces(GateWords words) {
    this.words = words;
  }

  /** The traces in a Word file that was written by the program. */
  static List<Obstacle> in(byte[] docx, GateWords words) {
    FileTraces traces = new FileTraces(words);
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes(LARGEST_PART);
        if (entry.getName().endsWith(".xml")) {
          traces.part(entry.getName(), part);
        }
      }
    } catch (IOException | XMLStreamException e) {
      throw new IllegalStateException("not a Word file of our own", e);
    }
    return traces.found;
  }

  private void part(String name, byte[] part) throws XMLStreamException {
    if (name.matches("word/comments[^/]*\\.xml")) {
      add("comment", name, "");
    } else if (name.equals("docProps/custom.xml")) {
      add("property", name, "");
    } else if (name.startsWith("docProps/")) {
      properties(name, part);
    } else if (name.matches("word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes)\\.xml")) {
      text(name, part);
    }
  }

  private void text(String name, byte[] part) throws XMLStreamException {
    XMLStreamReader xml = reader(part);
    boolean hidden = false;
    boolean changed = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        hidden |= xml.getLocalName().equals("vanish") && isOn(xml);
        changed |= CHANGES.contains(xml.getLocalName());
      }
    }
    if (hidden) {
      add("hidden", name, "");
    }
    if (changed) {
      add("change", name, "");
    }
  }

  private static boolean isOn(XMLStreamReader xml) {
    for (int at = 0; at < xml.getAttributeCount(); at++) {
      if (xml.getAttributeLocalName(at).equals("val")) {
        return !Set.of("0", "false", "off").contains(xml.getAttributeValue(at));
      }
    }
    return true;
  }

  private void properties(String name, byte[] part) throws XMLStreamException {
    XMLStreamReader xml = reader(part);
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT
          && PROPERTIES.contains(xml.getLocalName())) {
        String property = xml.getLocalName();
        String value = xml.getElementText().strip();
        if (!value.isEmpty() && !words.harmless().contains(value)) {
          add("property", name + " " + property, value);
        }
      }
    }
  }

  private static XMLStreamReader reader(byte[] part) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory.createXMLStreamReader(new ByteArrayInputStream(part));
  }

  private void add(String kind, String where, String value) {
    Sign sign = words.traces().get(kind);
    if (sign == null) {
      throw new IllegalStateException("no words for " + kind);
    }
    found.add(
        new Obstacle(
            Hash.of(kind, where, value).substring(0, 16),
            kind,
            sign.title(),
            sign.why(),
            sign.todo(),
            sign.handling(),
            "Word 文件的 " + where,
            value,
            ""));
  }
}
