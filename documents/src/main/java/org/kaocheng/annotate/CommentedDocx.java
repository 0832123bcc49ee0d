package org.kaocheng.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.kaocheng.document.Text;
import org.kaocheng.ingest.Container;
import org.kaocheng.ingest.Limits;
import org.kaocheng.ingest.Relationships;
import org.kaocheng.ingest.Relationships.Relationship;

/**
 * Puts comments into a docx. Only the main part, the comments and what registers them are written
 * anew; comments that are there keep their ids, all other parts their bytes.
 */
final class CommentedDocx {

  private static final String TYPES = "[Content_Types].xml";
  private static final String CONTENT_TYPE =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
  private static final String STRICT_RELATIONSHIP =
      "http://purl.oclc.org/ooxml/officeDocument/relationships/comments";
  private static final String RELATIONSHIPS =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
          + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

  private final Container container;
  private final Package parts;
  private final Limits limits;
  private final String mainPart;
  private final String folder;

  private CommentedDocx(Container container, Limits limits, String mainPart) {
    this.container = container;
    this.parts = new Package(container);
    this.limits = limits;
    this.mainPart = mainPart;
    this.folder = mainPart.substring(0, mainPart.lastIndexOf('/') + 1);
  }

  /**
   * The file with the comments.
   *
   * @param texts the texts that the comments' passages number, with their origins
   * @throws IOException when a part is damaged or exceeds the limits
   */
  static byte[] of(
      byte[] content, String mainPart, List<Text> texts, List<Comment> comments, Limits limits)
      throws IOException {
    try (Container container = Container.open(content, limits)) {
      return new CommentedDocx(container, limits, mainPart).write(texts, comments);
    }
  }

  private byte[] write(List<Text> texts, List<Comment> comments) throws IOException {
    String main = parts.text(mainPart).orElseThrow(() -> new IOException("no main part"));
    Frame root = root(main);
    String commentsPart = commentsPart(root.isStrict());
    String old = parts.text(commentsPart).orElseGet(() -> CommentsPart.blank(root.namespace));
    int firstId = Math.max(highestId(main), highestId(old)) + 1;
    List<Comment> placed = new ArrayList<>();
    Map<Integer, Stretch> stretches = new TreeMap<>();
    for (Comment comment : comments) {
      Optional<Stretch> stretch = stretch(texts, comment);
      if (stretch.isPresent()) {
        stretches.put(firstId + placed.size(), stretch.get());
        placed.add(comment);
      }
    }
    parts.put(mainPart, MarkedPart.of(main, stretches));
    parts.put(commentsPart, CommentsPart.with(old, placed, firstId));
    return parts.bytes();
  }

  private static Frame root(String main) {
    XmlTags tags = new XmlTags(main);
    if (!tags.next()) {
      throw new IllegalArgumentException("no root element");
    }
    return new Frame(tags, null, List.of());
  }

  /**
   * Where a comment stands; beside the nearest text that stands in the file if its own does not.
   */
  private static Optional<Stretch> stretch(List<Text> texts, Comment comment) {
    Optional<Stretch> own =
        Stretch.of(texts.get(comment.passage()), comment.start(), comment.end());
    for (int i = comment.passage() - 1; own.isEmpty() && i >= 0; i--) {
      own =
          Stretch.of(texts.get(i), texts.get(i).string().length(), texts.get(i).string().length());
    }
    for (int i = comment.passage() + 1; own.isEmpty() && i < texts.size(); i++) {
      own = Stretch.of(texts.get(i), 0, 0);
    }
    return own;
  }

  /** The highest id of a comment or of a mark of one; -1 when there is none. */
  private static int highestId(String part) {
    int highest = -1;
    XmlTags tags = new XmlTags(part);
    while (tags.next()) {
      if (tags.isEnd()
          || !tags.name().substring(tags.name().indexOf(':') + 1).startsWith("comment")) {
        continue;
      }
      for (Map.Entry<String, String> attribute : tags.attributes().entrySet()) {
        String name = attribute.getKey();
        if (name.substring(name.indexOf(':') + 1).equals("id")
            && attribute.getValue().matches("\\d{1,9}")) {
          highest = Math.max(highest, Integer.parseInt(attribute.getValue()));
        }
      }
    }
    return highest;
  }

  /** The name of the comments' part, which is registered if there was none. */
  private String commentsPart(boolean strict) throws IOException {
    String name = mainPart.substring(folder.length());
    String relationshipsPart = folder + "_rels/" + name + ".rels";
    List<Relationship> relationships = Relationships.read(container, relationshipsPart, limits);
    for (Relationship relationship : relationships) {
      String part = Package.resolved(folder, relationship.target());
      if (relationship.type().endsWith("/comments") && container.part(part).isPresent()) {
        return part;
      }
    }
    String part = parts.unused(folder + "comments", ".xml");
    String id = "kcComments";
    while (contains(relationships, id)) {
      id += "1";
    }
    String old = parts.text(relationshipsPart).orElse(RELATIONSHIPS);
    parts.put(
        relationshipsPart,
        Roots.append(
            old,
            "<%sRelationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                .formatted(
                    Roots.prefix(old),
                    id,
                    strict ? STRICT_RELATIONSHIP : RELATIONSHIP,
                    part.substring(folder.length()))));
    register(part);
    return part;
  }

  private static boolean contains(List<Relationship> relationships, String id) {
    return relationships.stream().anyMatch(each -> each.id().equals(id));
  }

  private void register(String part) throws IOException {
    String types = parts.text(TYPES).orElseThrow(() -> new IOException("no content types"));
    String override =
        "<%sOverride PartName=\"/%s\" ContentType=\"%s\"/>"
            .formatted(Roots.prefix(types), part, CONTENT_TYPE);
    parts.put(TYPES, Roots.append(types, override));
  }
}
