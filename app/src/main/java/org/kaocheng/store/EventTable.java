package org.kaocheng.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The events in their chains; added, never changed. Each case has a chain, and the register a chain
 * of its own, so that units do not wait for one another and yet no case can vanish.
 */
public final class EventTable {

  /** The chain of opened cases. */
  public static final long REGISTER = 0;

  /** The chain of acts that belong to no case, see {@link LedgerTable}. */
  public static final long LEDGER = -1;

  private final JdbcClient jdbc;

  EventTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Where a chain ends.
   *
   * @param id the chain
   * @param length how many events it has
   * @param head the last one's hash; empty when there is none
   */
  public record Chain(long id, long length, String head) {}

  /** Begins the chain of a case. */
  public Chain begin(long id) {
    jdbc.sql("insert into chain (id, length, head) values (:id, 0, '')").param("id", id).update();
    return new Chain(id, 0, "");
  }

  /** Where a chain ends, held until the transaction ends: all writing to a case begins so. */
  public Optional<Chain> lock(long id) {
    return chain("select * from chain where id = :id for update", id);
  }

  /** Where a chain ends. */
  public Optional<Chain> find(long id) {
    return chain("select * from chain where id = :id", id);
  }

  private Optional<Chain> chain(String sql, long id) {
    return jdbc.sql(sql).param("id", id).query(EventTable::chain).optional();
  }

  /** The numbers of all cases' chains, in order. */
  public List<Long> chains() {
    return jdbc.sql("select id from chain where id > :register order by id")
        .param("register", REGISTER)
        .query((row, number) -> row.getLong("id"))
        .list();
  }

  /**
   * Adds an event at the end of a locked chain.
   *
   * @param event the event; chain, number and hash are set here
   */
  public Event append(Chain chain, Event event) {
    Event added =
        new Event(
                chain.id(),
                chain.length() + 1,
                event.filingCase(),
                event.at(),
                event.actor(),
                event.act(),
                event.state(),
                event.note(),
                event.contentHash(),
                "")
            .after(chain.head());
    jdbc.sql(
            "insert into event (chain, number, filing_case, recorded_at, person, origin, act,"
                + " state, note, content_hash, hash) values (:chain, :number, :case, :at, :person,"
                + " :origin, :act, :state, :note, :content, :hash)")
        .param("chain", added.chain())
        .param("number", added.number())
        .param("case", added.filingCase())
        .param("at", Times.column(added.at()))
        .param("person", added.actor().person())
        .param("origin", added.actor().origin())
        .param("act", added.act())
        .param("state", added.state().name())
        .param("note", added.note())
        .param("content", added.contentHash())
        .param("hash", added.hash())
        .update();
    jdbc.sql("update chain set length = :length, head = :head where id = :id")
        .param("length", added.number())
        .param("head", added.hash())
        .param("id", chain.id())
        .update();
    return added;
  }

  /** The events of a chain in order. */
  public List<Event> of(long chain) {
    return jdbc.sql("select * from event where chain = :chain order by number")
        .param("chain", chain)
        .query(EventTable::event)
        .list();
  }

  /**
   * The events of a chain but those of one act, in order: the steps of a case without its saves.
   */
  public List<Event> without(String act, long chain) {
    return jdbc.sql("select * from event where chain = :chain and act <> :act order by number")
        .param("chain", chain)
        .param("act", act)
        .query(EventTable::event)
        .list();
  }

  /** The events of the given acts on the cases of a task, case by case in order. */
  public List<Event> ofTask(long task, List<String> acts) {
    return jdbc.sql(
            "select event.* from event join filing_case on filing_case.id = event.chain"
                + " where filing_case.task = :task and event.act in (:acts)"
                + " order by event.chain, event.number")
        .param("task", task)
        .param("acts", acts)
        .query(EventTable::event)
        .list();
  }

  /**
   * How often a person did something.
   *
   * @param person the account
   * @param times how often
   * @param first when first
   * @param last when last
   */
  public record Tally(String person, long times, Instant first, Instant last) {}

  /** Who did one act how often in a chain, in the order of the first times. */
  public List<Tally> tally(String act, long chain) {
    return jdbc.sql(
            "select person, count(*) as times, min(recorded_at) as first_at,"
                + " max(recorded_at) as last_at from event where chain = :chain and act = :act"
                + " group by person order by min(recorded_at)")
        .param("chain", chain)
        .param("act", act)
        .query((row, number) ->
            new Tally(
                row.getString("person"),
                row.getLong("times"),
                Times.of(row, "first_at"),
                Times.of(row, "last_at")))
        .list();
  }

  private static Chain chain(ResultSet row, int number) throws SQLException {
    return new Chain(row.getLong("id"), row.getLong("length"), row.getString("head"));
  }

  private static Event event(ResultSet row, int number) throws SQLException {
    return new Event(
        row.getLong("chain"),
        row.getLong("number"),
        row.getLong("filing_case"),
        Times.of(row, "recorded_at"),
        new Actor(row.getString("person"), row.getString("origin")),
        row.getString("act"),
        CaseState.valueOf(row.getString("state")),
        row.getString("note"),
        row.getString("content_hash"),
        row.getString("hash"));
  }
}
