package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;

/** The looks of a workbook's cells, each written once. */
final class XlsxStyles {

  /** The number of the first format that is not Excel's own. */
  private static final int FIRST_FORMAT = 164;

  /** Where words stand in a cell. */
  enum Side {
    LEFT("left"),
    CENTRE("center"),
    RIGHT("right");

    private final String written;

    Side(String written) {
      this.written = written;
    }
  }

  /** The letters of a cell. */
  enum Letters {
    PLAIN("<sz val=\"10.5\"/><name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/>"),
    HEAD("<sz val=\"10.5\"/><name val=\"黑体\"/><family val=\"3\"/><charset val=\"134\"/>"),
    TITLE("<sz val=\"16\"/><name val=\"黑体\"/><family val=\"3\"/><charset val=\"134\"/>");

    private final String written;

    Letters(String written) {
      this.written = written;
    }
  }

  /**
   * A look.
   *
   * @param format how a number is shown; empty for words
   * @param quoted whether what looks like a formula is words
   */
  record Look(
      Letters letters, Side side, int indent, boolean ruled, String format, boolean quoted) {}

  private final List<Look> looks = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();

  XlsxStyles() {
    number(new Look(Letters.PLAIN, Side.LEFT, 0, false, "", false));
  }

  /** The number of a look. */
  int number(Look look) {
    int known = looks.indexOf(look);
    if (known >= 0) {
      return known;
    }
    if (!look.format().isEmpty() && !formats.contains(look.format())) {
      formats.add(look.format());
    }
    looks.add(look);
    return looks.size() - 1;
  }

  /** The styles part. */
  String part() {
    Xml xml = new Xml(4096);
    xml.raw("<styleSheet xmlns=\"").raw(XlsxWriter.MAIN).raw("\">");
    if (!formats.isEmpty()) {
      xml.raw("<numFmts count=\"").raw(formats.size()).raw("\">");
      for (int i = 0; i < formats.size(); i++) {
        xml.raw("<numFmt numFmtId=\"").raw(FIRST_FORMAT + i).raw("\" formatCode=\"");
        xml.text(formats.get(i)).raw("\"/>");
      }
      xml.raw("</numFmts>");
    }
    xml.raw("<fonts count=\"").raw(Letters.values().length).raw("\">");
    for (Letters letters : Letters.values()) {
      xml.raw("<font>").raw(letters.written).raw("</font>");
    }
    xml.raw("</fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>");
    xml.raw("<fill><patternFill patternType=\"gray125\"/></fill></fills>");
    xml.raw("<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>");
    xml.raw("<border><left style=\"thin\"/><right style=\"thin\"/><top style=\"thin\"/>");
    xml.raw("<bottom style=\"thin\"/><diagonal/></border></borders><cellStyleXfs count=\"1\">");
    xml.raw("<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
    xml.raw("<cellXfs count=\"").raw(looks.size()).raw("\">");
    looks.forEach(look -> look(xml, look));
    xml.raw("</cellXfs><cellStyles count=\"1\">");
    xml.raw("<cellStyle name=\"常规\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>");
    return xml.toString();
  }

  private void look(Xml xml, Look look) {
    int format = look.format().isEmpty() ? 0 : FIRST_FORMAT + formats.indexOf(look.format());
    xml.raw("<xf numFmtId=\"")
        .raw(format)
        .raw("\" fontId=\"")
        .raw(List.of(Letters.values()).indexOf(look.letters()));
    xml.raw("\" fillId=\"0\" borderId=\"").raw(look.ruled() ? 1 : 0).raw("\" xfId=\"0\"");
    xml.raw(look.quoted() ? " quotePrefix=\"1\"" : "");
    xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
    xml.raw("<alignment horizontal=\"").raw(look.side().written).raw("\" vertical=\"center\"");
    xml.raw(" wrapText=\"1\"");
    if (look.indent() > 0) {
      xml.raw(" indent=\"").raw(look.indent()).raw("\"");
    }
    xml.raw("/></xf>");
  }
}
