package org.kaocheng.annotate;

/**
 * Names of WordprocessingML as a part writes them.
 *
 * @param prefix the prefix with its colon, never empty: attributes need one
 * @param declaration the declaration an element of ours must carry for the prefix to be known;
 *     empty where the part has declared it
 */
record Markup(String prefix, String declaration) {

  private static final String OWN = "kc";

  /**
   * The names beside an element of the part.
   *
   * @param name the element's qualified name
   * @param namespace its namespace
   */
  static Markup beside(String name, String namespace) {
    int colon = name.indexOf(':');
    return colon > 0
        ? new Markup(name.substring(0, colon + 1), "")
        : new Markup(OWN + ":", " xmlns:" + OWN + "=\"" + namespace + "\"");
  }

  /** Where the range of a comment begins. */
  String begin(int comment) {
    return "<" + prefix + "commentRangeStart" + id(comment) + "/>";
  }

  /** Where the range of a comment ends, with the run that shows it. */
  String end(int comment) {
    return "<"
        + prefix
        + "commentRangeEnd"
        + id(comment)
        + "/><"
        + prefix
        + "r"
        + declaration
        + "><"
        + prefix
        + "commentReference "
        + prefix
        + "id=\""
        + comment
        + "\"/></"
        + prefix
        + "r>";
  }

  private String id(int comment) {
    return declaration + " " + prefix + "id=\"" + comment + "\"";
  }
}
