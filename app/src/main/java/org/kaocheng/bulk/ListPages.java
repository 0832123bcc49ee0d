package org.kaocheng.bulk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The pages of the lists that are too long for the page over all reports, with {@value #ROWS} rows
 * each. Only one page is in the memory at a time.
 */
final class ListPages {

  /** So many rows stand on a page. */
  static final int ROWS = 500;

  /** The folder of the pages. */
  static final String FOLDER = "lists";

  private static final Pattern OURS =
      Pattern.compile("[a-z-]+-[0-9]{4,}\\.html(?:" + Pattern.quote(WholeFile.UNDER_WAY) + ")?");

  private final ResultDatabase database;
  private final Path folder;
  private final boolean pages;
  private final Set<String> written = new HashSet<>();

  private ListPages(ResultDatabase database, Path folder, boolean pages) {
    this.database = database;
    this.folder = folder;
    this.pages = pages;
  }

  /**
   * Writes them, and deletes those an earlier run left.
   *
   * @param result the folder of the result
   * @param pages whether reports have pages of their own
   */
  static void write(ResultDatabase database, Path result, boolean pages)
      throws SQLException, IOException {
    Path folder = Files.createDirectories(result.resolve(FOLDER));
    ListPages all = new ListPages(database, folder, pages);
    for (ResultList list : ResultLists.all()) {
      long rows = list.count(database);
      if (rows > list.shown()) {
        all.write(list, rows);
      }
    }
    all.deleteOthers();
  }

  /** The link to a page of a list, counted from 1, from the folder of the result. */
  static String link(ResultList list, long number) {
    return FOLDER + "/" + name(list, number);
  }

  /** The name of a page of a list within the folder. */
  static String name(ResultList list, long number) {
    return "%s-%04d.html".formatted(list.id(), number);
  }

  /** How many pages so many rows fill. */
  static long pages(long rows) {
    return Math.ceilDiv(rows, ROWS);
  }

  private void write(ResultList list, long rows) throws SQLException, IOException {
    Writing writing = new Writing(list, rows);
    list.each(database, writing::take);
    writing.end();
  }

  /** A list being written: the page under way. */
  private final class Writing {

    private final ResultList list;
    private final long rows;
    private long taken;
    private ListPage page;

    Writing(ResultList list, long rows) {
      this.list = list;
      this.rows = rows;
      this.page = next();
    }

    private ListPage next() {
      return new ListPage(list, taken / ROWS + 1, rows, pages);
    }

    void take(ResultSet row) throws SQLException, IOException {
      if (taken > 0 && taken % ROWS == 0) {
        end();
        page = next();
      }
      page.take(row);
      taken++;
    }

    void end() throws IOException {
      String name = name(list, page.number());
      WholeFile.write(folder.resolve(name), page.end());
      written.add(name);
    }
  }

  private void deleteOthers() throws IOException {
    List<Path> others;
    try (Stream<Path> all = Files.list(folder)) {
      others =
          all.filter(each -> OURS.matcher(each.getFileName().toString()).matches())
              .filter(each -> !written.contains(each.getFileName().toString()))
              .toList();
    }
    for (Path other : others) {
      Files.delete(other);
    }
  }
}
