package org.kaocheng.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.kaocheng.ingest.Ingestion;
import org.kaocheng.ingest.Limits;

/**
 * Lists what is to be done: every file below what is named; a zip in portions, so that one of fifty
 * thousand files keeps all machines busy and not one.
 */
final class Listing {

  /** So many members of a zip are one portion: some seconds of work. */
  private static final int MEMBERS = 100;

  private Listing() {}

  static List<Portion> of(List<String> named, Configuration hadoop) throws IOException {
    List<Portion> portions = new ArrayList<>();
    for (String each : named) {
      Path root = new Path(each);
      FileSystem files = root.getFileSystem(hadoop);
      Path qualified = files.makeQualified(root);
      List<Path> found = new ArrayList<>();
      RemoteIterator<LocatedFileStatus> walk = files.listFiles(root, true);
      while (walk.hasNext()) {
        found.add(walk.next().getPath());
      }
      found.sort(Comparator.comparing(Path::toString));
      for (Path path : found) {
        String way = way(qualified, path);
        if (!Ingestion.isLeftOut(way)) {
          add(portions, files, path, name(each, way));
        }
      }
    }
    return portions;
  }

  /** The way from what was named to a file below it; empty for the file that was named. */
  private static String way(Path root, Path path) {
    return path.equals(root) ? "" : root.toUri().relativize(path.toUri()).getPath();
  }

  /** The name the single machine gives it: what was named and the way from there. */
  private static String name(String named, String way) {
    return way.isEmpty() ? named : (named.endsWith("/") ? named : named + "/") + way;
  }

  private static void add(List<Portion> portions, FileSystem files, Path path, String name)
      throws IOException {
    int members = 0;
    if (path.getName().toLowerCase(Locale.ROOT).endsWith(".zip")) {
      try (HadoopChannel channel = new HadoopChannel(files, path)) {
        members = new Ingestion(Limits.STANDARD).members(channel);
      }
    }
    if (members == 0) {
      portions.add(Portion.file(path.toString(), name));
    }
    for (int from = 0; from < members; from += MEMBERS) {
      portions.add(new Portion(path.toString(), name, from, Math.min(members, from + MEMBERS)));
    }
  }
}
