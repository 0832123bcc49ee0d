package org.kaocheng.web.access;

/** Whether anyone may check reports, or only who is signed in. Asked on every request. */
@FunctionalInterface
public interface CheckPolicy {

  /** Whether the administrator lets everyone check reports. */
  boolean isOpenToAll();
}
