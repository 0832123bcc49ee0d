package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

/**
 * A published file.
 *
 * @param name its name: report.docx
 * @param size how many bytes it has
 * @param hash the SHA-256 of its bytes
 */
public record DisclosedFile(String name, int size, String hash) {
  public DisclosedFile {
    requireNonNull(name, "name is null");
    requireNonNull(hash, "hash is null");
  }

  /** The file of some bytes. */
  public static DisclosedFile of(String name, byte[] content) {
    return new DisclosedFile(name, content.length, Hash.ofBytes(content));
  }
}
