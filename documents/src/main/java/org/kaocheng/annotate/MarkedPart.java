package org.kaocheng.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kaocheng.annotate.Frame.Point;
import org.kaocheng.annotate.Insertions.Mark;

/**
 * The main part of a docx with the ranges of comments put in. Nothing else is changed: a run is
 * divided in two where a range begins or ends inside of it. What stands in a text box, a formula or
 * beside its ruby is marked with the whole run or formula, in which Word allows no marks.
 */
final class MarkedPart {

  private static final String PRESERVE = " xml:space=\"preserve\"";

  private final String xml;
  private final Map<Integer, List<Point>> points = new HashMap<>();
  private final Insertions insertions = new Insertions();
  private final Deque<Frame> open = new ArrayDeque<>();
  private final Map<Frame, List<Division>> divisions = new HashMap<>();

  private MarkedPart(String xml) {
    this.xml = xml;
  }

  /**
   * The part with the marks.
   *
   * @param stretches the ranges by the ids of their comments
   */
  static String of(String xml, Map<Integer, Stretch> stretches) {
    MarkedPart part = new MarkedPart(xml);
    Markup markup = markup(xml);
    stretches.forEach((comment, stretch) -> {
      part.put(stretch.from(), new Mark(comment, true, stretch.isPoint(), markup));
      if (!stretch.isPoint()) {
        part.put(stretch.to(), new Mark(comment, false, true, markup));
      }
    });
    part.walk();
    return part.insertions.into(xml);
  }

  /** The names as the root element writes them. */
  static Markup markup(String xml) {
    XmlTags tags = new XmlTags(xml);
    if (!tags.next()) {
      throw new IllegalArgumentException("no root element");
    }
    Frame root = new Frame(tags, null, List.of());
    return Markup.beside(root.name, root.namespace);
  }

  private void put(Position position, Mark mark) {
    points
        .computeIfAbsent(position.element(), ignored -> new ArrayList<>())
        .add(new Point(position.offset(), mark));
  }

  private void walk() {
    XmlTags tags = new XmlTags(xml);
    int element = 0;
    while (tags.next()) {
      if (tags.isEnd()) {
        close(open.pop(), tags.from(), tags.to());
        continue;
      }
      Frame frame = new Frame(tags, open.peek(), points.getOrDefault(element++, List.of()));
      if (tags.isWhole()) {
        close(frame, tags.to(), tags.to());
      } else {
        open.push(frame);
      }
    }
  }

  /** Ends an element whose end tag stands from {@code from} to {@code to}. */
  private void close(Frame frame, int from, int to) {
    Frame parent = open.peek();
    if (parent != null && (frame.is("rPr") || frame.is("pPr")) && blank(parent.to, frame.from)) {
      parent.content = to;
    }
    Optional<Frame> outer = frame.points.isEmpty() ? Optional.empty() : outermost();
    for (Point point : frame.points) {
      if (frame.is("p") && outer.isEmpty()) {
        paragraph(frame, to, point.mark());
      } else if (parent != null && parent.is("r") && outer.filter(parent::equals).isPresent()) {
        inRun(frame, from, to, point, parent);
      } else {
        outer.ifPresentOrElse(
            closed -> closed.left.add(point),
            () -> insertions.between(point.mark().begins() ? frame.from : to, point.mark()));
      }
    }
    for (Point point : frame.left) {
      insertions.between(point.mark().begins() ? frame.from : to, point.mark());
    }
    List<Division> divided = divisions.getOrDefault(frame, List.of());
    for (Division division : divided) {
      divide(frame, from, to, division, divided);
    }
    divisions.remove(frame);
  }

  /** The outermost open element in which no mark may stand. */
  private Optional<Frame> outermost() {
    Frame outer = null;
    for (Frame frame : open) {
      outer = frame.isClosedToMarks() ? frame : outer;
    }
    return Optional.ofNullable(outer);
  }

  /** A point before the content of a paragraph. */
  private void paragraph(Frame paragraph, int to, Mark mark) {
    if (paragraph.to == to) {
      insertions.within(to - 2, ">", "</" + paragraph.name + ">", 2, mark);
    } else {
      insertions.between(paragraph.content, mark);
    }
  }

  /**
   * A place where a run is to be divided.
   *
   * @param text the text element it is in, null between elements
   */
  private record Division(int place, @Nullable Frame text, Mark mark) {}

  private void inRun(Frame frame, int from, int to, Point point, Frame run) {
    int place = frame.from;
    Frame text = null;
    if (point.offset() > 0) {
      place = frame.is("t") ? XmlTags.characters(xml, frame.to, point.offset()) : to;
      boolean inside = frame.is("t") && !rest(place, from).isEmpty();
      place = inside ? place : to;
      text = inside ? frame : null;
    }
    divisions
        .computeIfAbsent(run, ignored -> new ArrayList<>())
        .add(new Division(place, text, point.mark()));
  }

  /** What is left of a text from a place on, without the end of its CDATA section. */
  private String rest(int place, int end) {
    String rest = place < end ? xml.substring(place, end) : "";
    return rest.equals("]]>") ? "" : rest;
  }

  private void divide(Frame run, int from, int to, Division division, List<Division> all) {
    int place = division.place();
    Frame text = division.text();
    if (text == null && blank(run.content, place)) {
      insertions.between(run.from, division.mark());
    } else if (text == null && blank(place, from)) {
      insertions.between(to, division.mark());
    } else {
      String closing = "</" + run.name + ">";
      String opening = xml.substring(run.from, run.content);
      if (text != null) {
        boolean section = XmlTags.isInCdata(xml, text.to, place);
        closing = (section ? "]]>" : "") + "</" + text.name + ">" + closing;
        boolean spaced =
            !text.preserves
                && all.stream().anyMatch(each -> text.equals(each.text()) && spaced(each.place()));
        String tag = xml.substring(text.from, text.to - 1) + (spaced ? PRESERVE : "") + ">";
        opening = opening + tag + (section ? "<![CDATA[" : "");
        if (spaced) {
          insertions.plain(text.to - 1, PRESERVE);
        }
      }
      insertions.within(place, closing, opening, 0, division.mark());
    }
  }

  /** Whether white space beside a place would be lost at the end of a text. */
  private boolean spaced(int place) {
    return Character.isWhitespace(xml.charAt(place - 1))
        || Character.isWhitespace(xml.charAt(place));
  }

  private boolean blank(int from, int to) {
    return from <= to && xml.substring(from, to).isBlank();
  }
}
