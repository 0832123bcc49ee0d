package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.kaocheng.document.Format;

/** What a file is by its content, whatever its name, for files that are kept and not read. */
public sealed interface FileKind {

  /** A document of a format that can be read; whether there is text in it is not asked. */
  record Known(Format format) implements FileKind {
    public Known {
      requireNonNull(format, "format is null");
    }
  }

  /** A PNG or JPEG picture. */
  enum Picture implements FileKind {
    PNG,
    JPEG
  }

  /**
   * Anything else, or a container that unpacks to more than it may.
   *
   * @param reason why it is not taken, one Chinese sentence without the name
   */
  record Other(String reason) implements FileKind {
    public Other {
      requireNonNull(reason, "reason is null");
    }
  }

  /** What content is; all parts of an Office document are unpacked within the limits. */
  static FileKind of(byte[] content, Limits limits) {
    if (Decoding.startsWith(content, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
      return Picture.PNG;
    }
    if (Decoding.startsWith(content, 0xFF, 0xD8, 0xFF)) {
      return Picture.JPEG;
    }
    if (content.length > limits.fileBytes()) {
      return new Other(Reasons.tooLarge(limits.fileBytes()));
    }
    try {
      return switch (Detector.detect(content, limits)) {
        case Detected.Refused(String reason) -> new Other(reason);
        case Detected.Archive _ -> new Other(Reasons.ARCHIVE);
        case Detected.Readable(Format format) -> {
          if (Detector.isZip(content)) {
            unpack(content, limits);
          }
          yield new Known(format);
        }
      };
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
      return new Other(Ingestion.reason(failure));
    }
  }

  private static void unpack(byte[] content, Limits limits) throws IOException {
    try (Container container = Container.open(content, limits)) {
      for (ZipArchiveEntry entry : container.entries()) {
        try (var part = container.stream(entry)) {
          part.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }
}
