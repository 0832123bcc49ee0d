package org.kaocheng.ingest;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A zip container whose parts are unpacked only when asked for, and only within the limits: the
 * sizes a bomb declares are not believed, what really comes out is counted.
 */
public final class Container implements Closeable {

  private static final long SMALL_PART = 100L << 10;

  /** What a report takes at least in an archive, packed. */
  private static final long SMALLEST_REPORT = 1L << 10;

  private final ZipFile zip;
  private final Limits limits;
  private final long mostUnpacked;
  private final List<ZipArchiveEntry> entries;
  private long unpacked;

  private Container(ZipFile zip, Limits limits, long mostUnpacked, long mostEntries)
      throws IOException {
    this.zip = zip;
    this.limits = limits;
    this.mostUnpacked = mostUnpacked;
    entries = new ArrayList<>();
    for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
      entries.add(all.nextElement());
      if (entries.size() > mostEntries) {
        zip.close();
        throw new UnreadableException(Reasons.TOO_MANY_ENTRIES);
      }
    }
  }

  /** Opens an Office container, which may unpack to {@link Limits#unpackedBytes}. */
  public static Container open(byte[] content, Limits limits) throws IOException {
    return open(
        new SeekableInMemoryByteChannel(content), limits, limits.unpackedBytes(), limits.entries());
  }

  /**
   * Opens an archive of reports. Its members are read one after another, so it may unpack to more
   * than one file may, in keeping with its own size.
   */
  static Container archive(SeekableByteChannel channel, Limits limits) throws IOException {
    return open(channel, limits, unpacked(channel, limits), limits.entries());
  }

  /**
   * Opens an archive that lies on disk and may be that of a whole province: it may also hold more
   * entries, in keeping with its own size.
   */
  static Container archiveOnDisk(SeekableByteChannel channel, Limits limits) throws IOException {
    long entries = limits.entries() + channel.size() / SMALLEST_REPORT;
    return open(channel, limits, unpacked(channel, limits), entries);
  }

  private static long unpacked(SeekableByteChannel channel, Limits limits) throws IOException {
    return limits.unpackedBytes() + 20 * channel.size();
  }

  private static Container open(
      SeekableByteChannel channel, Limits limits, long mostUnpacked, long mostEntries)
      throws IOException {
    ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(channel)
            .setIgnoreLocalFileHeader(true)
            .setUseUnicodeExtraFields(true)
            .get();
    return new Container(zip, limits, mostUnpacked, mostEntries);
  }

  /** All entries in the container's order. */
  public List<ZipArchiveEntry> entries() {
    return entries;
  }

  /** The part of a name, with or without a leading slash; letter case does not matter. */
  public Optional<ZipArchiveEntry> part(String name) {
    String wanted = name.startsWith("/") ? name.substring(1) : name;
    ZipArchiveEntry exact = zip.getEntry(wanted);
    if (exact != null) {
      return Optional.of(exact);
    }
    return entries.stream()
        .filter(entry -> entry.getName().replace('\\', '/').equalsIgnoreCase(wanted))
        .findFirst();
  }

  /** Unpacks a part as a stream that refuses to grow beyond the limits. */
  InputStream stream(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException(Reasons.ENCRYPTED_ARCHIVE);
    }
    InputStream stream = zip.getInputStream(entry);
    if (stream == null) {
      throw new IOException("no data");
    }
    return new Bounded(stream, Math.max(entry.getCompressedSize(), 1));
  }

  /** Unpacks a part of at most {@link Limits#fileBytes}. */
  public byte[] bytes(ZipArchiveEntry entry) throws IOException {
    try (InputStream stream = stream(entry)) {
      byte[] bytes = stream.readNBytes(Math.toIntExact(limits.fileBytes()));
      if (stream.read() >= 0) {
        throw new UnreadableException(Reasons.tooLarge(limits.fileBytes()));
      }
      return bytes;
    }
  }

  /** A part as it lies in the container, still packed. */
  public InputStream packed(ZipArchiveEntry entry) throws IOException {
    return zip.getRawInputStream(entry);
  }

  /** Whether no more may be unpacked. */
  boolean isExhausted() {
    return unpacked > mostUnpacked;
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  private final class Bounded extends FilterInputStream {
    private final long packed;
    private long own;

    Bounded(InputStream stream, long packed) {
      super(stream);
      this.packed = packed;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      int read = super.read(into, offset, length);
      count(Math.max(read, 0));
      return read;
    }

    private void count(int read) throws UnreadableException {
      own += read;
      unpacked += read;
      boolean inflated = own > SMALL_PART && own / packed > limits.ratio();
      if (inflated || unpacked > mostUnpacked) {
        throw new UnreadableException(Reasons.BOMB);
      }
    }
  }
}
