package org.kaocheng.scheme.load;

import static java.util.Objects.requireNonNull;

/**
 * A template of a pack: a document with tags that a user edits.
 *
 * @param name its place among the packs: china/2020/templates/report.docx
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // Handed over once, never compared.
public record PackTemplate(String name, byte[] content) {
  public PackTemplate {
    requireNonNull(name, "name is null");
    requireNonNull(content, "content is null");
  }
}
