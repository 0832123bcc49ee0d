package org.kaocheng.web.open;

/** How a report as a page of its own is shown within a page. */
final class ReportFrame {

  /** Its own style, no script, nothing from anywhere; shown in pages of this site only. */
  static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src 'self' data:; img-src data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

  private ReportFrame() {}
}
