package org.kaocheng.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.source.Place;
import org.kaocheng.source.Problem;
import org.kaocheng.source.Severity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * A Word file with tags in double braces that says how a report looks: its page, its styles, what
 * stands around the report's own text. Read once, used for any number of reports.
 */
public final class DocxTemplate {

  private static final String MAIN = "word/document.xml";
  private static final String STYLES = "word/styles.xml";
  private static final String CORE = "docProps/core.xml";

  /** The parts of the standard template, and the resources they come from. */
  private static final String[][] STANDARD = {
    {"[Content_Types].xml", "content-types.xml"},
    {"_rels/.rels", "rels.xml"},
    {CORE, "core.xml"},
    {"docProps/app.xml", "app.xml"},
    {MAIN, "document.xml"},
    {"word/_rels/document.xml.rels", "document-rels.xml"},
    {STYLES, "styles.xml"},
    {"word/settings.xml", "settings.xml"},
    {"word/fontTable.xml", "fontTable.xml"},
    {"word/footer1.xml", "footer1.xml"},
    {"word/footer2.xml", "footer2.xml"},
  };

  private final Map<String, byte[]> parts;
  private final Map<String, List<TemplatePiece>> filled;
  private final Map<WordStyle, String> styles;
  private final PageSetup page;
  private final List<TemplateTag> tags;

  private DocxTemplate(
      Map<String, byte[]> parts,
      Map<String, List<TemplatePiece>> filled,
      Map<WordStyle, String> styles,
      PageSetup page,
      List<TemplateTag> tags) {
    this.parts = parts;
    this.filled = filled;
    this.styles = styles;
    this.page = page;
    this.tags = tags;
  }

  /**
   * A template that was read.
   *
   * @param template the template; empty when something is wrong with it
   * @param problems all that is wrong, each with file, paragraph and tag
   */
  public record Loaded(Optional<DocxTemplate> template, List<Problem> problems) {
    public Loaded {
      problems = List.copyOf(problems);
    }
  }

  private static final class Standard {
    private static final DocxTemplate TEMPLATE =
        read("report.docx", standardFile()).template().orElseThrow();
  }

  /** The template after GB/T 9704—2012 that comes with the program. */
  public static DocxTemplate standard() {
    return Standard.TEMPLATE;
  }

  /** The standard template as a file to be edited in Word; always the same bytes. */
  public static byte[] standardFile() {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    for (String[] part : STANDARD) {
      parts.put(part[0], resource(part[1]));
    }
    return ZipParts.pack(parts);
  }

  private static byte[] resource(String name) {
    try (InputStream in = DocxTemplate.class.getResourceAsStream("docx/" + name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a template; {@code name} is the file's name for messages. */
  public static Loaded read(String name, byte[] file) {
    List<Problem> problems = new ArrayList<>();
    try {
      Map<String, byte[]> parts = ZipParts.unpack(file);
      byte[] main = parts.get(MAIN);
      byte[] styles = parts.get(STYLES);
      if (main != null && styles != null) {
        DocxTemplate template =
            read(name, parts, WordXml.parse(main), WordXml.parse(styles), problems);
        return new Loaded(problems.isEmpty() ? Optional.of(template) : Optional.empty(), problems);
      }
    } catch (IOException damaged) {
      // Told below: for the user, a damaged file is no Word document.
    }
    error(problems, "模板 " + name + " 不是 Word 文档（.docx），或者已经损坏；请用 Word、WPS 打开后另存为 .docx。");
    return new Loaded(Optional.empty(), problems);
  }

  private static DocxTemplate read(
      String name,
      Map<String, byte[]> parts,
      Document main,
      Document declared,
      List<Problem> problems)
      throws IOException {
    Element body =
        WordXml.first(main, "body").orElseThrow(() -> new IOException("no body in " + MAIN));
    if (!WordXml.NAMESPACE.equals(main.lookupNamespaceURI("w"))) {
      throw new IOException("prefix w is not bound");
    }
    main.getDocumentElement()
        .setAttributeNS("http://www.w3.org/2000/xmlns/", "xmlns:r", WordXml.RELATIONS);
    PageSetup page = PageSetup.takenFrom(main, body);
    TemplateParser parser = new TemplateParser(name, problems);
    parser.mark(main, "");
    Map<String, List<TemplatePiece>> filled = new LinkedHashMap<>();
    filled.put(MAIN, TemplateParser.pieces(WordXml.serialised(main)));
    for (Map.Entry<String, byte[]> part : parts.entrySet()) {
      if (part.getKey().matches("word/(header|footer)\\d*\\.xml")) {
        Document margin = WordXml.parse(part.getValue());
        parser.mark(margin, part.getKey().contains("header") ? "页眉" : "页脚");
        filled.put(part.getKey(), TemplateParser.pieces(WordXml.serialised(margin)));
      }
    }
    placed(name, parser.tags(), problems);
    Map<WordStyle, String> styles = styles(name, declared, problems);
    return new DocxTemplate(parts, filled, styles, page, List.copyOf(parser.tags()));
  }

  /** A template must have a place for the report, and each only once. */
  private static void placed(String name, List<TemplateTag> tags, List<Problem> problems) {
    boolean body =
        tags.stream()
            .anyMatch(
                tag -> tag.kind() == TemplateTag.Kind.BODY || tag.kind() == TemplateTag.Kind.ALL);
    if (!body && problems.isEmpty()) {
      error(problems, "模板 " + name + " 里没有放报告正文的标签；请在要放正文的地方单独成段写 {{正文}}，或写 {{全文}}。");
    }
    tags.stream()
        .filter(TemplateTag::isBlock)
        .distinct()
        .filter(tag -> tags.stream().filter(tag::equals).count() > 1)
        .forEach(tag -> error(problems, "模板 " + name + " 里标签“" + tag + "”写了不止一次，只能有一处。"));
  }

  private static Map<WordStyle, String> styles(String name, Document part, List<Problem> problems) {
    Map<String, String> ids = new LinkedHashMap<>();
    NodeList declared = part.getElementsByTagNameNS(WordXml.NAMESPACE, "style");
    for (int i = 0; i < declared.getLength(); i++) {
      Element style = (Element) declared.item(i);
      WordXml.child(style, "name")
          .ifPresent(written ->
              ids.putIfAbsent(
                  WordXml.attribute(written, "val").toLowerCase(Locale.ROOT),
                  WordXml.attribute(style, "styleId")));
    }
    Map<WordStyle, String> styles = new EnumMap<>(WordStyle.class);
    for (WordStyle style : WordStyle.values()) {
      String id = ids.get(style.written().toLowerCase(Locale.ROOT));
      if (id == null) {
        error(problems, "模板 " + name + " 缺少样式“" + style.shown() + "”；请从标准模板复制这个样式，或新建同名样式。");
      } else {
        styles.put(style, Xml.escaped(id));
      }
    }
    return styles;
  }

  private static void error(List<Problem> problems, String message) {
    problems.add(new Problem(Severity.ERROR, Place.WHOLE, message));
  }

  /** The id of a style in this template, escaped. */
  String id(WordStyle style) {
    return styles.getOrDefault(style, "");
  }

  /** Its pages. */
  PageSetup page() {
    return page;
  }

  /** The tags in it, in order. */
  List<TemplateTag> tags() {
    return tags;
  }

  /** The pieces of its main part. */
  List<TemplatePiece> main() {
    return filled.getOrDefault(MAIN, List.of());
  }

  /**
   * The file with a main part, and the title in its margins and properties.
   *
   * @param main the main part as XML without declaration
   * @param title the title in the margins
   * @param name the title in the file's properties
   */
  byte[] file(String main, String title, String name) {
    Map<String, byte[]> written = new LinkedHashMap<>(parts);
    filled.forEach((part, pieces) -> {
      StringBuilder xml = new StringBuilder();
      pieces.forEach(piece ->
          xml.append(
              switch (piece) {
                case TemplatePiece.Markup markup -> markup.xml();
                case TemplatePiece.Place _ -> Xml.escaped(title);
              }));
      written.put(part, declared(xml.toString()));
    });
    written.put(MAIN, declared(main));
    byte[] core = parts.get(CORE);
    if (core != null) {
      written.put(
          CORE, new String(core, UTF_8).replace("{{标题}}", Xml.escaped(name)).getBytes(UTF_8));
    }
    return ZipParts.pack(written);
  }

  private static byte[] declared(String xml) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + xml)
        .getBytes(UTF_8);
  }
}
