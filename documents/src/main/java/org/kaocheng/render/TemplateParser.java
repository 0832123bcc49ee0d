package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Finds the tags of one part of a template. Word cuts a tag into several runs as it likes; here it
 * is put together again. All that is wrong is told at once.
 */
final class TemplateParser {

  /** Around a tag in the serialised part: characters no report has. */
  private static final char OPEN = '\uF8F0';

  private static final char CLOSE = '\uF8F1';
  private static final Pattern TAG = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern PLACE = Pattern.compile(OPEN + "([^" + CLOSE + "]*)" + CLOSE);

  private final String file;
  private final List<Problem> problems;
  private final List<TemplateTag> tags = new ArrayList<>();

  /** Reads a part of the template of that name. */
  TemplateParser(String file, List<Problem> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** The tags found, in order. */
  List<TemplateTag> tags() {
    return tags;
  }

  /** Puts marks where the tags of a part stand. */
  void mark(Document part, String where) {
    NodeList found = part.getElementsByTagNameNS(WordXml.NAMESPACE, "p");
    List<Element> paragraphs = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      paragraphs.add((Element) found.item(i));
    }
    for (int i = 0; i < paragraphs.size(); i++) {
      paragraph(paragraphs.get(i), where + "第 " + (i + 1) + " 段");
    }
  }

  private void paragraph(Element paragraph, String where) {
    List<Element> texts = texts(paragraph);
    StringBuilder joined = new StringBuilder();
    texts.forEach(text -> joined.append(text.getTextContent()));
    String whole = joined.toString();
    if (!whole.contains("{{") && !whole.contains("}}")) {
      return;
    }
    unclosed(whole, where);
    Matcher matcher = TAG.matcher(whole);
    StringBuilder marked = new StringBuilder();
    while (matcher.find()) {
      Optional<TemplateTag> tag = tag(matcher.group(1), whole, paragraph, where);
      if (tag.isEmpty()) {
        continue;
      }
      tags.add(tag.get());
      String mark = OPEN + matcher.group(1) + CLOSE;
      if (tag.get().isBlock()) {
        Node body = paragraph.getParentNode();
        body.replaceChild(paragraph.getOwnerDocument().createTextNode(mark), paragraph);
        return;
      }
      matcher.appendReplacement(marked, Matcher.quoteReplacement(mark));
    }
    matcher.appendTail(marked);
    texts.getFirst().setTextContent(marked.toString());
    texts.getFirst().setAttribute("xml:space", "preserve");
    texts.stream().skip(1).forEach(text -> text.setTextContent(""));
  }

  /** The text elements of a paragraph, without those of text boxes in it. */
  private static List<Element> texts(Element paragraph) {
    List<Element> texts = new ArrayList<>();
    NodeList found = paragraph.getElementsByTagNameNS(WordXml.NAMESPACE, "t");
    for (int i = 0; i < found.getLength(); i++) {
      Node around = found.item(i).getParentNode();
      while (around != null && !isParagraph(around)) {
        around = around.getParentNode();
      }
      if (paragraph.isSameNode(around)) {
        texts.add((Element) found.item(i));
      }
    }
    return texts;
  }

  private static boolean isParagraph(Node node) {
    return "p".equals(node.getLocalName()) && WordXml.NAMESPACE.equals(node.getNamespaceURI());
  }

  private void unclosed(String whole, String where) {
    String rest = TAG.matcher(whole).replaceAll("");
    int open = rest.indexOf("{{");
    if (open >= 0) {
      error(where + "：标签“" + cut(rest.substring(open)) + "”没有写完，缺少“}}”；标签应写在同一段里，如 {{正文}}。");
    } else if (rest.contains("}}")) {
      error(where + "：有“}}”而没有与它成对的“{{”。");
    }
  }

  private Optional<TemplateTag> tag(String written, String whole, Element paragraph, String where) {
    Optional<TemplateTag> tag = TemplateTag.of(written);
    if (tag.isEmpty()) {
      error(
          where
              + "：没有标签“{{"
              + written
              + "}}”；可用的有"
              + String.join("、", TemplateTag.known().stream().map(t -> "{{" + t + "}}").toList())
              + "。");
      return tag;
    }
    if (!tag.get().isBlock()) {
      return tag;
    }
    Node around = paragraph.getParentNode();
    if (around == null || !"body".equals(around.getLocalName())) {
      error(where + "：标签“" + tag.get() + "”不能放在表格、文本框或页眉页脚里，请移到正文中单独成段。");
      return Optional.empty();
    }
    if (!whole.strip().equals("{{" + written + "}}")) {
      error(where + "：标签“" + tag.get() + "”应单独成段，这一段里还有别的文字。");
      return Optional.empty();
    }
    if (WordXml.child(paragraph, "pPr").flatMap(p -> WordXml.child(p, "sectPr")).isPresent()) {
      error(where + "：标签“" + tag.get() + "”所在的段落里有分节符，会随标签一起去掉；请在它后面另起一段，把分节符放在那里。");
      return Optional.empty();
    }
    return tag;
  }

  private void error(String message) {
    problems.add(new Problem(Severity.ERROR, Place.WHOLE, "模板 " + file + " " + message));
  }

  private static String cut(String text) {
    return text.length() <= 12 ? text : text.substring(0, 12) + "…";
  }

  /** The pieces of a part that was marked and serialised. */
  static List<TemplatePiece> pieces(String xml) {
    List<TemplatePiece> pieces = new ArrayList<>();
    Matcher matcher = PLACE.matcher(xml);
    int from = 0;
    while (matcher.find()) {
      pieces.add(new TemplatePiece.Markup(xml.substring(from, matcher.start())));
      TemplateTag.of(matcher.group(1)).ifPresent(tag -> pieces.add(new TemplatePiece.Place(tag)));
      from = matcher.end();
    }
    pieces.add(new TemplatePiece.Markup(xml.substring(from)));
    return pieces;
  }
}
