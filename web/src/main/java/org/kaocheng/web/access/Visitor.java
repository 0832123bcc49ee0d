package org.kaocheng.web.access;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.kaocheng.store.Account;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Role;

/**
 * Who is signed in; kept in the session, checked against the account on every request.
 *
 * @param account the account's number
 * @param login what was typed to sign in
 * @param name the person's name
 * @param role what it may do
 * @param unit the unit it belongs to
 * @param mustChange whether the password must be changed before anything else
 * @param version the account's version when signing in
 */
public record Visitor(
    long account, String login, String name, Role role, long unit, boolean mustChange, long version)
    implements Serializable {
  public Visitor {
    requireNonNull(login, "login is null");
    requireNonNull(name, "name is null");
    requireNonNull(role, "role is null");
  }

  /** The visitor of an account. */
  public static Visitor of(Account account) {
    return new Visitor(
        account.id(),
        account.login(),
        account.name(),
        account.role(),
        account.unit(),
        account.mustChange(),
        account.version());
  }

  /** The same when no password was asked for, so that none must be changed. */
  Visitor withoutPassword() {
    return new Visitor(account, login, name, role, unit, false, version);
  }

  /** Who acts, as events keep it. */
  public Actor actor(String origin) {
    return new Actor(login, origin);
  }

  /** Whether it has one of the roles. */
  public boolean is(Role... roles) {
    for (Role each : roles) {
      if (each == role) {
        return true;
      }
    }
    return false;
  }
}
