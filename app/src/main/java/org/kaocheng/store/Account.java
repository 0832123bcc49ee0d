package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * Someone who may sign in.
 *
 * @param id its number
 * @param login what is typed to sign in; lower case, unique
 * @param name the person's name as shown
 * @param role what it may do
 * @param unit the unit it belongs to: it sees this one and those below
 * @param password the hash of its password; empty when it signs in elsewhere only
 * @param mustChange whether the password must be changed before anything else
 * @param failures how often in a row a wrong password was given
 * @param lockedUntil until when no password is taken
 * @param disabled whether it may not sign in any more
 * @param version raised whenever sessions begun before must end
 */
public record Account(
    long id,
    String login,
    String name,
    Role role,
    long unit,
    String password,
    boolean mustChange,
    int failures,
    Optional<Instant> lockedUntil,
    boolean disabled,
    long version) {

  /** The longest login and name kept, in characters. */
  public static final int LONGEST = 100;

  public Account {
    login = Texts.storable(login.strip().toLowerCase(Locale.ROOT), LONGEST);
    name = Texts.storable(name.strip(), LONGEST);
    requireNonNull(role, "role is null");
    requireNonNull(password, "password is null");
    requireNonNull(lockedUntil, "lockedUntil is null");
  }

  /** A new account that must change its password first. */
  public static Account of(String login, String name, Role role, long unit, String password) {
    return new Account(0, login, name, role, unit, password, true, 0, Optional.empty(), false, 0);
  }

  /** Whether no password is taken at that moment. */
  public boolean isLocked(Instant at) {
    return lockedUntil.filter(at::isBefore).isPresent();
  }

  /** The same after a wrong password. */
  public Account failed(int count, Optional<Instant> until) {
    return new Account(
        id, login, name, role, unit, password, mustChange, count, until, disabled, version);
  }

  /** The same with a new password; sessions begun before end. */
  public Account withPassword(String hash, boolean change) {
    return new Account(
        id, login, name, role, unit, hash, change, 0, Optional.empty(), disabled, version + 1);
  }

  /** The same with another name, role, unit or state; sessions begun before end. */
  public Account as(String newName, Role newRole, long newUnit, boolean nowDisabled) {
    return new Account(
        id,
        login,
        newName,
        newRole,
        newUnit,
        password,
        mustChange,
        failures,
        lockedUntil,
        nowDisabled,
        version + 1);
  }
}
