package org.kaocheng.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.kaocheng.document.Origins;
import org.kaocheng.document.Text;

/** Reads one paragraph of a docx: its text as printed and the text boxes anchored in it. */
final class WordParagraph {

  private final XmlCursor xml;
  private final WordBody body;
  private final WordProperties properties = new WordProperties();
  private final StringBuilder text = new StringBuilder();
  private final Blocks boxes;
  private final boolean traced;
  private final List<Origins.Piece> pieces = new ArrayList<>(0);
  private boolean hidden;
  private final FieldStack fields = new FieldStack();

  /** Reads from a cursor that stands at the paragraph's start. */
  WordParagraph(XmlCursor xml, WordBody body, WordParts parts) {
    this.xml = xml;
    this.body = body;
    traced = parts.traced();
    boxes = new Blocks(parts.budget());
  }

  WordProperties properties() {
    return properties;
  }

  /** The text without list number. */
  Text text() {
    Origins origins = traced ? new Origins(pieces) : Origins.NONE;
    return new Text(text.toString(), 0, 0, origins);
  }

  /** What stands in text boxes. */
  Blocks boxes() {
    return boxes;
  }

  /** Reads up to the paragraph's end. */
  void read() throws IOException {
    int depth = xml.depth();
    trace(xml.element(), 0);
    while (xml.nextWithin(depth)) {
      String name = xml.wordName();
      switch (name) {
        case "t" -> runText();
        case "r" -> hidden = false;
        case "rPr" -> runProperties();
        case "pPr" -> properties.read(xml);
        case "tab", "ptab" -> add("\t");
        case "br", "cr" -> add("\n");
        case "noBreakHyphen" -> add("-");
        case "sym" -> add(WordSymbols.character(xml.attribute("font"), xml.attribute("char")));
        case "fldChar" -> field();
        case "txbxContent" -> body.flow(boxes);
        case "del", "moveFrom", "instrText", "delText", "delInstrText", "rt", "sdtPr", "Fallback" ->
            xml.skip();
        default -> {}
      }
    }
  }

  private void runText() throws IOException {
    if (isPrinted()) {
      int element = xml.element();
      int from = text.length();
      xml.text(text);
      trace(element, from);
    } else {
      xml.skip();
    }
  }

  private void add(String characters) {
    if (isPrinted()) {
      text.append(characters);
      trace(xml.element(), text.length() - characters.length());
    }
  }

  /** Notes that what was added from {@code from} on comes from an element. */
  private void trace(int element, int from) {
    if (traced) {
      pieces.add(new Origins.Piece(from, text.length() - from, element, 0));
    }
  }

  /** Text between the begin of a field and its separator belongs to the instruction. */
  private boolean isPrinted() {
    return !hidden && fields.isPrinted();
  }

  private void field() throws IOException {
    switch (xml.attribute("fldCharType")) {
      case "begin" -> fields.begin();
      case "separate" -> fields.separate();
      case "end" -> fields.end();
      default -> {}
    }
    xml.skip();
  }

  private void runProperties() throws IOException {
    int depth = xml.depth();
    while (xml.nextWithin(depth)) {
      if (xml.wordName().equals("vanish")) {
        hidden = xml.isOn();
      }
      xml.skip();
    }
  }
}
