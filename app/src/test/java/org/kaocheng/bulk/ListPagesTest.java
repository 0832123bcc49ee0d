package org.kaocheng.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListPagesTest {

  private static final int REPORTS = 1203;
  private static final int MEGABYTES = 64;
  private static final Pattern HREF = Pattern.compile("href=\"([^\"#]+)\"");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void result() throws IOException {
    Files.createDirectories(folder.resolve("result/lists"));
  }

  @Test
  void every_report_and_every_finding_among_peers_is_reached_from_the_page_over_all_reports()
      throws Exception {
    write(REPORTS, true);
    Set<String> reached = new HashSet<>();
    follow("index.html", reached);
    for (int number = 0; number < REPORTS; number++) {
      if (number % 100 != 7) {
        assertThat(reached).contains(PageFiles.link(file(number)));
      }
    }
    assertThat(all(reached, "lists/peers-")).contains("共有情况1202件", "共有情况0件");
    // What could not be read has no page of its own but is listed.
    assertThat(all(reached, "lists/reports-")).contains(file(7), "无法读取");
    assertThat(reached).doesNotContain(PageFiles.link(file(7)));
  }

  @Test
  void all_reports_are_listed_by_unit_and_year_five_hundred_a_page_with_ways_to_and_fro()
      throws Exception {
    write(REPORTS, true);
    assertThat(rows("lists/reports-0001.html")).hasSize(500);
    assertThat(rows("lists/reports-0003.html")).hasSize(203);
    assertThat(folder.resolve("result/lists/reports-0004.html")).doesNotExist();
    List<String> units = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      for (String row : rows("lists/reports-000" + page + ".html")) {
        units.add(row.replaceAll("(?s)^<td[^>]*>(?:<a[^>]*>)?([^<]*).*", "$1"));
      }
    }
    // Files that tell no unit stand last.
    int named = REPORTS - REPORTS / 100;
    assertThat(units.subList(0, named)).isSorted().allMatch(unit -> unit.startsWith("第"));
    assertThat(units.subList(named, REPORTS)).isSorted().allMatch(unit -> unit.endsWith(".docx"));
    String second = read("lists/reports-0002.html");
    assertThat(second)
        .contains("第501—1000项，共1203项", "第2页，共3页")
        .contains("<a href=\"reports-0001.html\" rel=\"prev\">上一页</a>")
        .contains("<a href=\"reports-0003.html\" rel=\"next\">下一页</a>")
        .contains("href=\"../index.html\"");
    assertThat(read("lists/reports-0001.html")).doesNotContain("rel=\"prev\"");
    assertThat(read("lists/reports-0003.html")).doesNotContain("rel=\"next\"");
  }

  @Test
  void the_page_over_all_reports_stays_small_and_tells_where_each_list_goes_on() throws Exception {
    write(REPORTS, true);
    String index = read("index.html");
    assertThat(rows("index.html").size()).isLessThan(500);
    assertThat(index)
        .contains("<a href=\"lists/to-amend-0001.html\">全部1191项</a>")
        .contains("<a href=\"lists/reports-0003.html\">")
        .doesNotContain("lists/unreadable-");
  }

  @Test
  void what_a_greater_run_left_is_deleted_and_nothing_else() throws Exception {
    write(REPORTS, true);
    Path own = folder.resolve("result/lists/批注.html");
    Files.writeString(own, "");
    Files.writeString(folder.resolve("result/lists/peers-0009.html.new"), "");
    write(90, true);
    try (Stream<Path> left = Files.list(folder.resolve("result/lists"))) {
      assertThat(left.map(each -> each.getFileName().toString()))
          .containsExactlyInAnyOrder("reports-0001.html", "worst-0001.html", "批注.html");
    }
    assertThat(read("lists/reports-0001.html")).doesNotContain("翻页");
    assertThat(read("index.html")).contains("<a href=\"lists/reports-0001.html\">全部90份</a>");
  }

  @Test
  void without_pages_the_lists_lead_to_no_report() throws Exception {
    write(REPORTS, false);
    Set<String> reached = new HashSet<>();
    follow("index.html", reached);
    assertThat(reached)
        .contains("lists/reports-0003.html")
        .noneMatch(each -> each.startsWith(PageFiles.FOLDER));
    assertThat(read("lists/reports-0001.html")).contains(file(0));
  }

  @Test
  void a_run_without_files_has_no_lists() throws Exception {
    write(0, true);
    assertThat(folder.resolve("result/lists")).isEmptyDirectory();
    assertThat(read("index.html")).doesNotContain("lists/");
  }

  /** Writes the pages of a run of so many reports, each hundredth of which could not be read. */
  private void write(int reports, boolean pages) throws SQLException, IOException {
    Path result = folder.resolve("result");
    Path rows = folder.resolve(reports + ".duckdb");
    try (ResultDatabase database = ResultDatabase.open(rows, "test", MEGABYTES)) {
      database.execute("delete from reports");
      database.execute("delete from findings");
      database.execute(
          """
          insert into reports (file, unit, year, verdict, errors, warnings, infos, self_score)
          select 'f' || n || '.docx', case when n %% 100 <> 7 then '第' || (n * 7919 %% 1009) || '局' end,
            case when n %% 100 <> 7 then 2021 + n %% 3 end, case when n %% 100 <> 7 then '需修改' end,
            case when n %% 100 <> 7 then n %% 9 end, 1, 2, 90.5
          from range(%d) as r(n)
          """
              .formatted(reports));
      database.execute(
          """
          insert into findings (file, number, rule, family, severity, message)
          select 'f' || n || '.docx', 1, 'peer.outlier', '横向比较', 'warning', '共有情况' || n || '件'
          from range(%d) as r(n) where n %% 100 <> 7
          """
              .formatted(reports));
      ListPages.write(database, result, pages);
      OverviewPage.write(database, result.resolve("index.html"), pages);
    }
  }

  private static String file(int number) {
    return "f" + number + ".docx";
  }

  private String read(String page) throws IOException {
    return Files.readString(folder.resolve("result").resolve(page));
  }

  private List<String> rows(String page) throws IOException {
    return Pattern.compile("(?s)<tr>(<td.*?)</tr>")
        .matcher(read(page))
        .results()
        .map(row -> row.group(1))
        .toList();
  }

  /** Follows links from a page to all that can be reached; reports' own pages are not there. */
  private void follow(String page, Set<String> reached) throws IOException {
    if (!reached.add(page) || page.startsWith(PageFiles.FOLDER)) {
      return;
    }
    Path from = Path.of("result").resolve(page);
    for (MatchResult link : HREF.matcher(read(page)).results().toList()) {
      Path to = from.resolveSibling(link.group(1)).normalize();
      follow(Path.of("result").relativize(to).toString().replace('\\', '/'), reached);
    }
  }

  /** The pages of a kind, one after the other. */
  private String all(Set<String> reached, String kind) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String page : reached) {
      if (page.startsWith(kind)) {
        all.append(read(page));
      }
    }
    return all.toString();
  }
}
