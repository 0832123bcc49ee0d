package org.kaocheng.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells; Excel takes only so many, so each is made once. */
final class CellStyles {

  /** What a cell looks like. */
  enum Face {
    /** Typed: yellow. */
    INPUT("FFF7D6"),
    /** Computed or shown from elsewhere: grey. */
    COMPUTED("EEF1F4"),
    /** A head: blue. */
    HEAD("DCE6F1"),
    LABEL(""),
    /** The annex, the title, lines above and below: no borders. */
    PLAIN("");

    private final String colour;

    Face(String colour) {
      this.colour = colour;
    }
  }

  /**
   * A look.
   *
   * @param pattern the pattern of its numbers; {@code @} for text
   * @param indent how deep its text is set in
   */
  record Look(Face face, HorizontalAlignment alignment, int indent, String pattern, int size) {}

  private static final String FONT = "宋体";

  private final XSSFWorkbook workbook;
  private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
  private final Map<String, XSSFFont> fonts = new HashMap<>();

  CellStyles(XSSFWorkbook workbook) {
    this.workbook = workbook;
  }

  /** The style of a look; input cells are not locked. */
  XSSFCellStyle of(Look look) {
    return styles.computeIfAbsent(look, this::make);
  }

  private XSSFCellStyle make(Look look) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setFont(font(look.size(), look.face() == Face.HEAD || look.size() > 12));
    style.setAlignment(look.alignment());
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    style.setIndention((short) look.indent());
    style.setWrapText(true);
    style.setLocked(look.face() != Face.INPUT);
    style.setDataFormat(workbook.createDataFormat().getFormat(look.pattern()));
    if (look.face() != Face.PLAIN) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    if (!look.face().colour.isEmpty()) {
      style.setFillForegroundColor(colour(look.face().colour));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  private static XSSFColor colour(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
  }

  private XSSFFont font(int size, boolean bold) {
    return fonts.computeIfAbsent(
        size + " " + bold,
        key -> {
          XSSFFont font = workbook.createFont();
          font.setFontName(FONT);
          font.setFontHeightInPoints((short) size);
          font.setBold(bold);
          return font;
        });
  }
}
