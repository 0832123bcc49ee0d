package org.kaocheng.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file of any Hadoop file system as a channel that can be read anywhere: of a zip only what is
 * asked for.
 */
final class HadoopChannel implements SeekableByteChannel {

  private final FSDataInputStream in;
  private final long size;
  private boolean open = true;

  HadoopChannel(FileSystem files, Path path) throws IOException {
    this.size = files.getFileStatus(path).getLen();
    this.in = files.open(path);
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    byte[] bytes = new byte[into.remaining()];
    int count = in.read(bytes, 0, bytes.length);
    if (count > 0) {
      into.put(bytes, 0, count);
    }
    return count;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public long position() throws IOException {
    return in.getPos();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    in.seek(position);
    return this;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public SeekableByteChannel truncate(long length) {
    throw new NonWritableChannelException();
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }
}
