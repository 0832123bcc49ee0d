package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;

import org.kaocheng.document.Document;

/** What became of one file. */
public sealed interface Outcome {

  /** The file's name as the user knows it. */
  String name();

  /** It was read. */
  record Readable(Document document) implements Outcome {
    public Readable {
      requireNonNull(document, "document is null");
    }

    @Override
    public String name() {
      return document.name();
    }
  }

  /**
   * It was not read.
   *
   * @param name the file's name
   * @param reason why not and what to do, one Chinese sentence without the name
   */
  record Unreadable(String name, String reason) implements Outcome {
    public Unreadable {
      requireNonNull(name, "name is null");
      requireNonNull(reason, "reason is null");
    }

    /** Whether the memory did not suffice, which it may when nothing else is read beside it. */
    public boolean isTooComplex() {
      return reason.equals(Reasons.TOO_COMPLEX);
    }
  }
}
