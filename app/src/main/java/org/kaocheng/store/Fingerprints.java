package org.kaocheng.store;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;

/**
 * Hashes of what administrators keep of a thing. One hash serves twice: a page gives back the one
 * it was made from, so that nobody overwrites what another changed meanwhile; and the ledger keeps
 * the one after each act, so that a change behind the application's back is found.
 */
public final class Fingerprints {

  private Fingerprints() {}

  /** Of a unit and whom to call there. */
  public static String of(ReportingUnit unit, String contact) {
    return Hash.of(
        "unit",
        Long.toString(unit.id()),
        unit.parent().map(String::valueOf).orElse(""),
        unit.name(),
        contact);
  }

  /** Of an account, without its password and what signing in changes. */
  public static String of(Account account) {
    return Hash.of(
        "account",
        Long.toString(account.id()),
        account.login(),
        account.name(),
        account.role().name(),
        Long.toString(account.unit()),
        Boolean.toString(account.disabled()));
  }

  /** Of a task, whose it is and who must report. */
  public static String of(EvaluationTask task, Optional<Long> owner, List<Long> obliged) {
    return Hash.of(
        "task",
        Long.toString(task.id()),
        Integer.toString(task.fiscalYear()),
        task.scheme(),
        task.opens().toString(),
        task.closes().toString(),
        owner.map(String::valueOf).orElse(""),
        obliged.stream().map(String::valueOf).collect(joining(",")));
  }

  /** Of a setting. */
  public static String of(Setting setting, String content) {
    return Hash.of("setting", setting.key(), content);
  }

  /** Of a reminder. */
  public static String of(Reminder reminder) {
    return Hash.of(
        "reminder",
        Long.toString(reminder.id()),
        Long.toString(reminder.task()),
        Long.toString(reminder.unit()),
        reminder.at().toString(),
        reminder.person(),
        reminder.note());
  }
}
