package org.kaocheng.document;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.source.Problem;

/**
 * A report as read from its file.
 *
 * @param name the file's name, with its path inside a folder or zip
 * @param format what it was read as
 * @param blocks paragraphs and tables in reading order
 * @param problems what could not be read, or only in part
 */
public record Document(String name, Format format, List<Block> blocks, List<Problem> problems) {
  public Document {
    requireNonNull(name, "name is null");
    requireNonNull(format, "format is null");
    blocks = List.copyOf(blocks);
    problems = List.copyOf(problems);
  }
}
