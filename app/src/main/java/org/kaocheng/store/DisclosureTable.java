package org.kaocheng.store;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was published; added, never changed. */
public final class DisclosureTable {

  private static final int PIECE = 1 << 19;

  /** The last disclosure of a case that is public. */
  private static final String PUBLIC =
      " from disclosure d join filing_case c on c.id = d.filing_case"
          + " where c.state = 'DISCLOSED' and d.number ="
          + " (select max(e.number) from disclosure e where e.filing_case = d.filing_case)";

  private static final String SOUGHT =
      " and lower(d.unit_name) like :words escape '!' and (:year = 0 or d.fiscal_year = :year)"
          + " and (:county = 0 or d.county = :county)";

  private final JdbcClient jdbc;

  DisclosureTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What of the public disclosures is asked for.
   *
   * @param words what the unit's name holds; empty for all
   * @param year the year; 0 for all
   * @param county the unit at the root; 0 for all
   */
  public record Sought(String words, int year, long county) {

    private Map<String, Object> parameters() {
      String escaped = words.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1");
      return Map.of("words", "%" + escaped + "%", "year", year, "county", county);
    }
  }

  /**
   * Adds a disclosure.
   *
   * @param contents the bytes of its files by their names
   */
  public void add(Disclosure added, Map<String, byte[]> contents) {
    jdbc.sql(
            "insert into disclosure (filing_case, number, submission, county, unit_name,"
                + " fiscal_year, self_score, grade, execution_rate, treatments, disclosed_by,"
                + " disclosed_at, hash) values (:case, :number, :submission, :county, :name, :year,"
                + " :score, :grade, :rate, :treatments, :by, :at, :hash)")
        .param("case", added.filingCase())
        .param("number", added.number())
        .param("submission", added.submission())
        .param("county", added.county())
        .param("name", added.unitName())
        .param("year", added.fiscalYear())
        .param("score", added.selfScore())
        .param("grade", added.grade())
        .param("rate", added.executionRate())
        .param("treatments", added.treatments())
        .param("by", added.disclosedBy())
        .param("at", Times.column(added.disclosedAt()))
        .param("hash", added.hash())
        .update();
    for (DisclosedFile file : added.files()) {
      byte[] content = contents.get(file.name());
      if (content == null) {
        throw new IllegalArgumentException("no content of " + file.name());
      }
      add(added, file, content);
    }
  }

  private void add(Disclosure added, DisclosedFile file, byte[] content) {
    jdbc.sql(
            "insert into disclosed_file (filing_case, number, name, size, hash)"
                + " values (:case, :number, :name, :size, :hash)")
        .param("case", added.filingCase())
        .param("number", added.number())
        .param("name", file.name())
        .param("size", file.size())
        .param("hash", file.hash())
        .update();
    for (int from = 0, piece = 0; from < content.length; from += PIECE, piece++) {
      jdbc.sql(
              "insert into disclosed_piece (filing_case, number, name, piece, content)"
                  + " values (:case, :number, :name, :piece, :content)")
          .param("case", added.filingCase())
          .param("number", added.number())
          .param("name", file.name())
          .param("piece", piece)
          .param(
              "content", Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)))
          .update();
    }
  }

  /** The bytes of a file. */
  public byte[] content(Disclosure of, DisclosedFile file) {
    ByteArrayOutputStream content = new ByteArrayOutputStream(Math.max(0, file.size()));
    jdbc.sql(
            "select content from disclosed_piece where filing_case = :case and number = :number"
                + " and name = :name order by piece")
        .param("case", of.filingCase())
        .param("number", of.number())
        .param("name", file.name())
        .query((row, number) -> row.getBytes("content"))
        .list()
        .forEach(content::writeBytes);
    return content.toByteArray();
  }

  /** All disclosures of a case in order. */
  public List<Disclosure> of(long filingCase) {
    return jdbc.sql("select d.* from disclosure d where d.filing_case = :case order by d.number")
        .param("case", filingCase)
        .query(this::disclosure)
        .list();
  }

  /** How many disclosures a case has. */
  public int count(long filingCase) {
    return jdbc.sql("select count(*) from disclosure where filing_case = :case")
        .param("case", filingCase)
        .query(Integer.class)
        .single();
  }

  /** What is public of a case; empty when nothing is. */
  public Optional<Disclosure> published(long filingCase) {
    return jdbc.sql("select d.*" + PUBLIC + " and d.filing_case = :case")
        .param("case", filingCase)
        .query(this::disclosure)
        .optional();
  }

  /** How many public disclosures are sought. */
  public int count(Sought sought) {
    return jdbc.sql("select count(*)" + PUBLIC + SOUGHT)
        .params(sought.parameters())
        .query(Integer.class)
        .single();
  }

  /** The public disclosures sought, the latest year first, then by name. */
  public List<Disclosure> published(Sought sought, int offset, int most) {
    return jdbc.sql(
            "select d.*"
                + PUBLIC
                + SOUGHT
                + " order by d.fiscal_year desc, d.unit_name, d.filing_case"
                + " limit :most offset :offset")
        .params(sought.parameters())
        .param("most", most)
        .param("offset", offset)
        .query(this::disclosure)
        .list();
  }

  /** The years of which something is public, the latest first. */
  public List<Integer> years() {
    return jdbc.sql("select distinct d.fiscal_year" + PUBLIC + " order by d.fiscal_year desc")
        .query((row, number) -> row.getInt("fiscal_year"))
        .list();
  }

  /** The units at the root of which something is public, by number. */
  public List<ReportingUnit> counties() {
    return jdbc.sql(
            "select u.id, u.parent, u.name from unit u where u.id in (select d.county"
                + PUBLIC
                + ") order by u.id")
        .query(UnitTable::unit)
        .list();
  }

  private Disclosure disclosure(ResultSet row, int at) throws SQLException {
    long filingCase = row.getLong("filing_case");
    int number = row.getInt("number");
    return new Disclosure(
        filingCase,
        number,
        row.getInt("submission"),
        row.getLong("county"),
        row.getString("unit_name"),
        row.getInt("fiscal_year"),
        row.getString("self_score"),
        row.getString("grade"),
        row.getString("execution_rate"),
        row.getString("treatments"),
        files(filingCase, number),
        row.getString("disclosed_by"),
        Times.of(row, "disclosed_at"),
        row.getString("hash"));
  }

  private List<DisclosedFile> files(long filingCase, int number) {
    return jdbc.sql(
            "select name, size, hash from disclosed_file"
                + " where filing_case = :case and number = :number order by name")
        .param("case", filingCase)
        .param("number", number)
        .query((row, at) ->
            new DisclosedFile(row.getString("name"), row.getInt("size"), row.getString("hash")))
        .list();
  }
}
