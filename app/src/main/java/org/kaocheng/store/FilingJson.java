package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import org.kaocheng.filing.Filing;

/**
 * Filings as JSON and back, exactly: every figure with its text, number and unit as filled in, so
 * that a snapshot does not change its meaning when the way figures are read does. Bounded: what is
 * too long, too deep, unknown or doubled is refused.
 */
public final class FilingJson {

  /** The longest text read, in characters. */
  public static final int LONGEST = 16 << 20;

  static final int FORMAT = 1;

  private FilingJson() {}

  /** What a text was read as. */
  public sealed interface Decoded {

    /** The filing. */
    record Read(Filing filing) implements Decoded {
      public Read {
        requireNonNull(filing, "filing is null");
      }
    }

    /** The text is no filing. */
    record Unreadable(String reason) implements Decoded {
      public Unreadable {
        requireNonNull(reason, "reason is null");
      }
    }
  }

  /** The filing as JSON; equal filings with the same order give the same text. */
  public static String write(Filing filing) {
    return FilingWriter.write(filing);
  }

  /** The filing of a JSON text. */
  public static Decoded read(String json) {
    if (json.length() > LONGEST) {
      return new Decoded.Unreadable("填报内容太大，无法读取。");
    }
    try {
      return new Decoded.Read(FilingReader.read(JsonTree.read(json)));
    } catch (MalformedFilingException e) {
      return new Decoded.Unreadable(e.reason());
    }
  }
}
