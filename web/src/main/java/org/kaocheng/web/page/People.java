package org.kaocheng.web.page;

import java.util.HashMap;
import java.util.Map;
import org.kaocheng.store.Account;
import org.kaocheng.store.Database;

/** The people a page names; each is looked up once. For one request, not shared by threads. */
public final class People {

  private final Database database;
  private final Map<String, String> names = new HashMap<>();

  /** The people with accounts in a database. */
  public People(Database database) {
    this.database = database;
  }

  /** The name of a person; the login where there is no such account. */
  public String name(String login) {
    return names.computeIfAbsent(
        login, person -> database.accounts().find(person).map(Account::name).orElse(person));
  }
}
