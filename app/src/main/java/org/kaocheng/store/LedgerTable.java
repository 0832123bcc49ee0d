package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.kaocheng.store.EventTable.Chain;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ledger of acts that belong to no case; added, never changed. */
public final class LedgerTable {

  private static final int LONGEST_NOTE = 4_000;

  private final JdbcClient jdbc;

  LedgerTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Adds an event at the end of the ledger, whose chain {@link EventTable#LEDGER} is locked.
   *
   * @param event the event; number and hash are set here
   * @return where the chain ends now
   */
  public Chain append(Chain chain, LedgerEvent event) {
    LedgerEvent kept =
        new LedgerEvent(
            0,
            Times.kept(event.at()),
            event.actor(),
            event.act(),
            event.kind(),
            event.subject(),
            event.unit(),
            Texts.storable(event.note(), LONGEST_NOTE),
            event.contentHash(),
            "");
    LedgerEvent added = kept.after(chain.length(), chain.head());
    jdbc.sql(
            "insert into ledger (number, recorded_at, person, origin, act, kind, subject, unit,"
                + " note, content_hash, hash) values (:number, :at, :person, :origin, :act, :kind,"
                + " :subject, :unit, :note, :content, :hash)")
        .param("number", added.number())
        .param("at", Times.column(added.at()))
        .param("person", added.actor().person())
        .param("origin", added.actor().origin())
        .param("act", added.act().name())
        .param("kind", added.kind().name())
        .param("subject", added.subject())
        .param("unit", added.unit())
        .param("note", added.note())
        .param("content", added.contentHash())
        .param("hash", added.hash())
        .update();
    jdbc.sql("update chain set length = :length, head = :head where id = :id")
        .param("length", added.number())
        .param("head", added.hash())
        .param("id", chain.id())
        .update();
    return new Chain(chain.id(), added.number(), added.hash());
  }

  /** All events in order. */
  public List<LedgerEvent> all() {
    return jdbc.sql("select * from ledger order by number").query(LedgerTable::event).list();
  }

  /** The latest events on units, the latest first. */
  public List<LedgerEvent> latest(List<Long> units, int most) {
    return units.isEmpty()
        ? List.of()
        : jdbc.sql("select * from ledger where unit in (:units) order by number desc limit :most")
            .param("units", units)
            .param("most", most)
            .query(LedgerTable::event)
            .list();
  }

  private static LedgerEvent event(ResultSet row, int number) throws SQLException {
    return new LedgerEvent(
        row.getLong("number"),
        Times.of(row, "recorded_at"),
        new Actor(row.getString("person"), row.getString("origin")),
        LedgerEvent.Act.valueOf(row.getString("act")),
        LedgerEvent.Kind.valueOf(row.getString("kind")),
        row.getString("subject"),
        row.getLong("unit"),
        row.getString("note"),
        row.getString("content_hash"),
        row.getString("hash"));
  }
}
