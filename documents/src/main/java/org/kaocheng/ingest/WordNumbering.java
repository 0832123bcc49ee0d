package org.kaocheng.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The automatic lists of a docx: their definitions and how far each has counted. */
final class WordNumbering {

  private static final class Definition {
    private final List<ListLevel> levels =
        new ArrayList<>(Collections.nCopies(ListCounters.LEVELS, ListLevel.NONE));
    private final String[] styles = new String[ListCounters.LEVELS];
    private final ListCounters counters = new ListCounters();
    private String linkedStyle = "";

    Definition() {
      Arrays.fill(styles, "");
    }
  }

  private static final class Instance {
    private String definition = "";
    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<Integer, ListLevel> levels = new HashMap<>();
  }

  private final Map<String, Definition> definitions = new HashMap<>();
  private final Map<String, Definition> byStyle = new HashMap<>();
  private final Map<String, Instance> instances = new HashMap<>();
  private final Set<String> begun = new HashSet<>();

  /** Reads the numbering part, empty when the container has none. */
  static WordNumbering read(Optional<XmlCursor> part) throws IOException {
    WordNumbering numbering = new WordNumbering();
    if (part.isPresent()) {
      try (XmlCursor xml = part.get()) {
        while (xml.next()) {
          if (xml.isStart()) {
            switch (xml.wordName()) {
              case "abstractNum" -> numbering.readDefinition(xml);
              case "num" -> numbering.readInstance(xml);
              default -> {}
            }
          }
        }
      }
    }
    return numbering;
  }

  /** A printed number and what stands between it and the text. */
  record Label(String number, String suffix) {
    static final Label NONE = new Label("", "");
  }

  /**
   * Counts a paragraph of a list.
   *
   * @param list the list's id
   * @param level its level from 0, -1 to take the level tied to {@code style}
   * @param style the paragraph's style id or ""
   */
  Label next(String list, int level, String style) {
    Instance instance = instances.get(list);
    if (instance == null) {
      return Label.NONE;
    }
    Definition definition = definition(instance);
    int own = level >= 0 ? level : Math.max(0, Arrays.asList(definition.styles).indexOf(style));
    if (own >= ListCounters.LEVELS) {
      return Label.NONE;
    }
    List<ListLevel> levels = new ArrayList<>(definition.levels);
    instance.levels.forEach(levels::set);
    if (instance.starts.containsKey(own) && begun.add(list + "/" + own)) {
      definition.counters.restart(own, instance.starts.get(own));
    }
    String number = definition.counters.next(levels, own);
    return new Label(number, levels.get(own).suffix());
  }

  private Definition definition(Instance instance) {
    Definition definition =
        definitions.computeIfAbsent(instance.definition, unknown -> new Definition());
    return byStyle.getOrDefault(definition.linkedStyle, definition);
  }

  private void readDefinition(XmlCursor xml) throws IOException {
    Definition definition = new Definition();
    definitions.put(xml.attribute("abstractNumId"), definition);
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.wordName()) {
        case "lvl" -> readLevel(xml, definition);
        case "numStyleLink" -> definition.linkedStyle = xml.value();
        case "styleLink" -> byStyle.put(xml.value(), definition);
        default -> xml.skip();
      }
    }
  }

  private static void readLevel(XmlCursor xml, Definition definition) throws IOException {
    int level = xml.number("ilvl", -1);
    String[] style = {""};
    ListLevel read = readLevel(xml, style);
    if (level >= 0 && level < ListCounters.LEVELS) {
      definition.levels.set(level, read);
      definition.styles[level] = style[0];
    }
  }

  private static ListLevel readLevel(XmlCursor xml, String[] style) throws IOException {
    int start = 1;
    NumberStyle numbers = NumberStyle.DECIMAL;
    String pattern = "";
    int restart = -1;
    boolean legal = false;
    String suffix = " ";
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.wordName()) {
        case "start" -> start = xml.number(1);
        case "numFmt" -> numbers = NumberStyle.ofWordprocessing(xml.value());
        case "lvlText" -> pattern = xml.value();
        case "lvlRestart" -> restart = xml.number(-1);
        case "isLgl" -> legal = xml.isOn();
        case "suff" -> suffix = xml.value().equals("nothing") ? "" : " ";
        case "pStyle" -> style[0] = xml.value();
        case "pPr", "rPr" -> xml.skip();
        default -> {}
      }
    }
    return new ListLevel(start, numbers, pattern, restart, legal, suffix);
  }

  private void readInstance(XmlCursor xml) throws IOException {
    Instance instance = new Instance();
    instances.put(xml.attribute("numId"), instance);
    int level = -1;
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      switch (xml.wordName()) {
        case "abstractNumId" -> instance.definition = xml.value();
        case "lvlOverride" -> level = xml.number("ilvl", -1);
        case "startOverride" -> override(instance.starts, level, xml.number(1));
        case "lvl" -> override(instance.levels, level, readLevel(xml, new String[1]));
        default -> {}
      }
    }
  }

  private static <T> void override(Map<Integer, T> overrides, int level, T value) {
    if (level >= 0 && level < ListCounters.LEVELS) {
      overrides.put(level, value);
    }
  }
}
