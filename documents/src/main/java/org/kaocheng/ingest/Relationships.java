package org.kaocheng.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The relationships part of an Office container. */
public final class Relationships {

  /**
   * One relationship.
   *
   * @param id what other parts name it by
   * @param type its type's address
   * @param target the part it leads to, as written
   */
  public record Relationship(String id, String type, String target) {}

  private Relationships() {}

  /**
   * Reads a relationships part; none when the container lacks it.
   *
   * @throws IOException when the part is damaged or exceeds the limits
   */
  public static List<Relationship> read(Container container, String part, Limits limits)
      throws IOException {
    return read(container, part, new Budget(limits));
  }

  /** Reads a relationships part; none when the container lacks it. */
  static List<Relationship> read(Container container, String part, Budget budget)
      throws IOException {
    List<Relationship> relationships = new ArrayList<>();
    Optional<XmlCursor> opened = DocxReader.open(container, part, budget);
    if (opened.isPresent()) {
      try (XmlCursor xml = opened.get()) {
        while (xml.next()) {
          if (xml.isStart() && xml.localName().equals("Relationship")) {
            relationships.add(
                new Relationship(
                    xml.attribute("Id"), xml.attribute("Type"), xml.attribute("Target")));
          }
        }
      }
    }
    return relationships;
  }
}
