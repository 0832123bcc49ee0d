package org.kaocheng.web.intake;

import java.util.List;
import java.util.Optional;
import org.kaocheng.document.Format;
import org.kaocheng.ingest.FileKind;
import org.kaocheng.ingest.Limits;

/** What files may support an indicator, told by their content; the name must not contradict it. */
enum SupportingKind {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  DOC("application/msword", "doc", "wps"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  XLS("application/vnd.ms-excel", "xls", "et"),
  PNG("image/png", "png"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  TEXT("text/plain;charset=UTF-8", "txt");

  /** Office files may unpack to 200 MB at the most. */
  private static final Limits LIMITS =
      new Limits(20L << 20, 200L << 20, 5_000, 200, 200, 20_000_000, 500_000);

  private final String mediaType;
  private final List<String> extensions;

  SupportingKind(String mediaType, String... extensions) {
    this.mediaType = mediaType;
    this.extensions = List.of(extensions);
  }

  /** Its media type. */
  String mediaType() {
    return mediaType;
  }

  /** The kind by the name the database keeps; text for any other. */
  static String mediaType(String name) {
    for (SupportingKind each : values()) {
      if (each.name().equals(name)) {
        return each.mediaType;
      }
    }
    return "application/octet-stream";
  }

  /** What a file is taken as. */
  sealed interface Judged {

    /**
     * It may support an indicator.
     *
     * @param name its name; one without an extension gets that of its kind
     */
    record Taken(SupportingKind kind, String name) implements Judged {}

    /**
     * It may not.
     *
     * @param code the message
     * @param arguments what the message names
     */
    record Refused(String code, List<String> arguments) implements Judged {
      public Refused {
        arguments = List.copyOf(arguments);
      }
    }
  }

  /** What a file is taken as by its content. */
  static Judged judge(String name, byte[] content) {
    FileKind found = FileKind.of(content, LIMITS);
    Optional<SupportingKind> kind =
        switch (found) {
          case FileKind.Picture picture ->
              Optional.of(picture == FileKind.Picture.PNG ? PNG : JPEG);
          case FileKind.Known(Format format) ->
              switch (format) {
                case DOCX -> Optional.of(DOCX);
                case DOC -> Optional.of(DOC);
                case PDF -> Optional.of(PDF);
                case XLSX -> Optional.of(XLSX);
                case XLS -> Optional.of(XLS);
                case TEXT -> Optional.of(TEXT);
                case HTML -> Optional.empty();
              };
          case FileKind.Other ignored -> Optional.empty();
        };
    if (kind.isEmpty()) {
      String reason = found instanceof FileKind.Other(String why) ? why : "";
      return new Judged.Refused("intake.kind.refused", List.of(name, reason));
    }
    String extension = FileNames.extension(name);
    if (extension.isEmpty()) {
      return new Judged.Taken(kind.get(), name + "." + kind.get().extensions.getFirst());
    }
    return kind.get().extensions.contains(extension)
        ? new Judged.Taken(kind.get(), name)
        : new Judged.Refused(
            "intake.kind.renamed", List.of(name, extension, kind.get().extensions.getFirst()));
  }
}
