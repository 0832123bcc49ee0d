package org.kaocheng.document;

/** File formats that can be read. */
public enum Format {
  DOCX("Word 文档"),
  DOC("Word 97—2003 文档"),
  PDF("PDF"),
  XLSX("Excel 工作簿"),
  XLS("Excel 97—2003 工作簿"),
  HTML("网页"),
  TEXT("纯文本");

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /** The Chinese name. */
  public String label() {
    return label;
  }
}
