package org.kaocheng.ingest;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads the flow of a web page: of its body or of a table cell. */
final class HtmlFlow {

  private static final Set<String> DROPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "head",
          "title",
          "input",
          "select",
          "button",
          "textarea",
          "datalist",
          "rt",
          "rp",
          "math",
          "audio",
          "video");
  private static final Set<String> FRAME = Set.of("nav", "aside", "header", "footer");

  private final Blocks blocks;
  private final boolean dropsFrame;
  private final HtmlText text = new HtmlText();
  private final HtmlLists lists = new HtmlLists();
  private String label = "";
  private int level;

  /**
   * Reads into {@code blocks}; {@code dropsFrame} leaves out navigation and the like, which is no
   * part of the report.
   */
  HtmlFlow(Blocks blocks, boolean dropsFrame) {
    this.blocks = blocks;
    this.dropsFrame = dropsFrame;
  }

  Blocks blocks() {
    return blocks;
  }

  boolean dropsFrame() {
    return dropsFrame;
  }

  /** Reads what stands in an element. The parser bounds how deep it may be nested. */
  void read(Element root) throws UnreadableException {
    children(root);
    flush();
  }

  private void children(Element parent) throws UnreadableException {
    for (Node child = parent.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode characters) {
        text.append(characters.getWholeText(), blocks.budget());
      } else if (child instanceof Element element && !isDropped(element)) {
        element(element);
      }
    }
  }

  private void element(Element element) throws UnreadableException {
    switch (element.normalName()) {
      case "br" -> end();
      case "table" -> {
        flush();
        new HtmlTable(this).read(element);
      }
      case "p" -> paragraph(element);
      case "pre" -> preformatted(element);
      case "li" -> item(element);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      default -> {
        if (element.isBlock()) {
          flush();
          children(element);
          flush();
        } else {
          children(element);
        }
      }
    }
  }

  private void paragraph(Element element) throws UnreadableException {
    flush();
    if (element.childNodeSize() == 1
        && element.firstElementChild() instanceof Element only
        && only.normalName().equals("br")) {
      end();
      return;
    }
    children(element);
    end();
  }

  private void heading(Element element) throws UnreadableException {
    flush();
    level = element.normalName().charAt(1) - '0';
    children(element);
    flush();
    level = 0;
  }

  private void item(Element element) throws UnreadableException {
    flush();
    label = lists.label(element);
    children(element);
    flush();
    label = "";
  }

  private void preformatted(Element element) throws UnreadableException {
    flush();
    for (String line : element.wholeText().split("\n", -1)) {
      blocks.paragraph(line.replace("\r", ""), 0);
    }
  }

  /** Ends a paragraph; a blank one counts as a blank line. */
  private void end() throws UnreadableException {
    String string = text.take();
    if (!string.isBlank()) {
      string = HtmlLists.labelled(label, string);
      label = "";
    }
    blocks.paragraph(string, level);
  }

  /** Ends a paragraph if one has begun. */
  private void flush() throws UnreadableException {
    if (!text.isEmpty()) {
      end();
    }
  }

  private boolean isDropped(Element element) {
    String name = element.normalName();
    if (DROPPED.contains(name) || isHidden(element)) {
      return true;
    }
    // The header of an article is its title, its footer the signature.
    return dropsFrame && FRAME.contains(name) && element.closest("article, main, td, th") == null;
  }

  static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String compact = style.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
    return compact.contains("display:none")
        || compact.contains("visibility:hidden")
        || compact.contains("mso-hide:all");
  }
}
