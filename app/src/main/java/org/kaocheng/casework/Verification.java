package org.kaocheng.casework;

import static java.util.Objects.requireNonNull;

/** Whether what is kept is what was done. */
public sealed interface Verification {

  /**
   * Nothing was changed behind the application's back.
   *
   * @param cases how many cases there are
   * @param events how many events
   * @param register the hash of the register's last event; empty when there is none. Noted
   *     elsewhere, it also shows that no chain was made anew as a whole.
   */
  record Sound(int cases, long events, String register) implements Verification {
    public Sound {
      requireNonNull(register, "register is null");
    }
  }

  /**
   * Something was changed.
   *
   * @param filingCase the case; {@link org.kaocheng.store.EventTable#REGISTER} for the register,
   *     {@link org.kaocheng.store.EventTable#LEDGER} for what administrators and draws keep
   * @param event the number of the first event that does not hold; 0 when it is none of them
   * @param message what, in Chinese
   */
  record Broken(long filingCase, long event, String message) implements Verification {
    public Broken {
      requireNonNull(message, "message is null");
    }
  }
}
