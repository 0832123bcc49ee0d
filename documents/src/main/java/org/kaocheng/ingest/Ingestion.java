package org.kaocheng.ingest;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.kaocheng.document.Document;
import org.kaocheng.document.FileContent;
import org.kaocheng.document.Format;

/**
 * Opens what the user names: files, folders and zips, mixed. Whatever is wrong with a file becomes
 * an {@link Outcome.Unreadable} with a reason; nothing is thrown for it. May be used by several
 * threads at once.
 */
public final class Ingestion {

  private final Limits limits;

  /** Reads within the given limits. */
  public Ingestion(Limits limits) {
    this.limits = requireNonNull(limits, "limits is null");
  }

  /** Reads one file by its content, whatever its name; a zip of several files is refused. */
  public Outcome read(Path file) {
    String name = file.toString();
    try {
      if (!Files.exists(file)) {
        return new Outcome.Unreadable(name, Reasons.MISSING);
      }
      if (Files.isDirectory(file)) {
        return new Outcome.Unreadable(name, Reasons.FOLDER);
      }
      if (Files.size(file) > limits.fileBytes()) {
        return new Outcome.Unreadable(name, Reasons.tooLarge(limits.fileBytes()));
      }
      return read(name, Files.readAllBytes(file));
    } catch (IOException | SecurityException inaccessible) {
      return new Outcome.Unreadable(name, Reasons.NO_ACCESS);
    }
  }

  /** Reads the cells of a workbook as they are stored, hidden sheets too; nothing else is read. */
  public StoredWorkbook cells(String name, byte[] content) {
    if (content.length > limits.fileBytes()) {
      return new StoredWorkbook.Unreadable(name, Reasons.tooLarge(limits.fileBytes()));
    }
    try {
      return switch (Detector.detect(content, limits)) {
        case Detected.Refused refused -> new StoredWorkbook.Unreadable(name, refused.reason());
        case Detected.Readable(Format format) when format == Format.XLSX ->
            new StoredWorkbook.Sheets(name, XlsxStored.read(content, limits));
        case Detected.Readable(Format format) when format == Format.XLS ->
            new StoredWorkbook.Sheets(name, XlsStored.read(content, limits));
        default -> new StoredWorkbook.Unreadable(name, Reasons.NO_WORKBOOK);
      };
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
      return new StoredWorkbook.Unreadable(name, reason(failure));
    }
  }

  /** Reads one file's content; a zip of several files is refused. */
  public Outcome read(String name, byte[] content) {
    return read(name, content, true);
  }

  /**
   * Every file named or found in the folders and zips named, opened one by one as it is asked for:
   * those named in the order given, those found in name order. A file in a zip is named {@code
   * batch.zip!/file.docx}. Close the stream unless it is read to its end.
   */
  public Stream<Outcome> readAll(List<Path> named) {
    return findAll(named).map(Pending::read);
  }

  /**
   * The same files found but not read, for reading by several threads. Of what stands in zips the
   * bytes are held until it is read.
   */
  public Stream<Pending> findAll(List<Path> named) {
    return stream(Walk.ofPaths(this, limits, named));
  }

  /** The same files of content that is not on disk, found but not read. */
  public Stream<Pending> findAll(String name, byte[] content) {
    return stream(Walk.ofContent(this, limits, name, content));
  }

  /**
   * The same, the content fetched only when it is within the limits.
   *
   * @param size how many bytes the content has
   * @throws IOException when the content cannot be had
   */
  public Stream<Pending> findAll(String name, long size, FileContent content) throws IOException {
    return size > limits.fileBytes()
        ? Stream.of(Walk.unreadable(name, Reasons.tooLarge(limits.fileBytes())))
        : findAll(name, content.bytes());
  }

  /**
   * Whether a file found in a folder is left out: it or a folder on the way to it is one that
   * programs leave beside documents.
   *
   * @param way the way from the folder to the file, with slashes
   */
  public static boolean isLeftOut(String way) {
    return Junk.isIn(way);
  }

  /**
   * How many files stand in a zip, those in zips inside it not counted.
   *
   * @param zip read where it lies; left open
   * @return 0 for what is no zip of files: a docx, or no zip at all
   */
  public int members(SeekableByteChannel zip) {
    return Walk.members(this, limits, zip);
  }

  /**
   * Some of the files of a zip, found but not read, named as {@link #findAll(List)} names them: so
   * that several machines can share a large one.
   *
   * @param name the zip's name
   * @param zip read where it lies; closed with the stream
   * @param from the first of its {@link #members}, from 0
   * @param to one past the last
   */
  public Stream<Pending> findSome(String name, SeekableByteChannel zip, int from, int to) {
    return stream(Walk.ofMembers(this, limits, name, zip, from, to));
  }

  /** The same for content that is not on disk: a single file or a zip of many. */
  public Stream<Outcome> readAll(String name, byte[] content) {
    return findAll(name, content).map(Pending::read);
  }

  private static Stream<Pending> stream(Walk walk) {
    Spliterator<Pending> files =
        Spliterators.spliteratorUnknownSize(walk, Spliterator.ORDERED | Spliterator.NONNULL);
    return StreamSupport.stream(files, false).onClose(walk::close);
  }

  private Outcome read(String name, byte[] content, boolean opensArchive) {
    if (content.length > limits.fileBytes()) {
      return new Outcome.Unreadable(name, Reasons.tooLarge(limits.fileBytes()));
    }
    try {
      return switch (Detector.detect(content, limits)) {
        case Detected.Refused refused -> new Outcome.Unreadable(name, refused.reason());
        case Detected.Readable readable -> readable(name, content, readable.format());
        case Detected.Archive _ ->
            opensArchive
                ? only(name, content)
                : new Outcome.Unreadable(name, Reasons.ARCHIVE_DEPTH);
      };
    } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError failure) {
      return new Outcome.Unreadable(name, reason(failure));
    }
  }

  /** The one file of a zip. */
  private Outcome only(String name, byte[] content) {
    try (Stream<Outcome> all = readAll(name, content)) {
      List<Outcome> outcomes = all.limit(2).toList();
      return outcomes.size() == 1
          ? outcomes.getFirst()
          : new Outcome.Unreadable(name, Reasons.SEVERAL);
    }
  }

  /** Reads content that is known to be no archive to look into. */
  Outcome readMember(String name, byte[] content) {
    return read(name, content, false);
  }

  private Outcome readable(String name, byte[] content, Format format) throws IOException {
    Document document = reader(format).read(name, content, limits);
    if (!document.blocks().isEmpty()) {
      return new Outcome.Readable(document);
    }
    return new Outcome.Unreadable(
        name,
        switch (format) {
          case PDF, DOC, DOCX -> Reasons.NO_TEXT;
          case XLSX, XLS, HTML, TEXT -> Reasons.BLANK;
        });
  }

  private static FormatReader reader(Format format) {
    return switch (format) {
      case DOCX -> new DocxReader();
      case DOC -> new DocReader();
      case PDF -> new PdfReader();
      case XLSX -> new XlsxReader();
      case XLS -> new XlsReader();
      case HTML -> new HtmlReader();
      case TEXT -> new TextReader();
    };
  }

  /** The reason for whatever a library reports; memory and stack are the last line of defence. */
  static String reason(Throwable failure) {
    return switch (failure) {
      case UnreadableException known -> known.reason();
      case EncryptedDocumentException _ -> Reasons.ENCRYPTED;
      case OldExcelFormatException _ -> Reasons.OLD_EXCEL;
      case OldFileFormatException _ -> Reasons.OLD_WORD;
      case OutOfMemoryError _, StackOverflowError _ -> Reasons.TOO_COMPLEX;
      default -> Reasons.DAMAGED;
    };
  }
}
