package org.kaocheng.store;

/** What administrators may set. */
public enum Setting {
  /** Whether anyone may check a report without signing in: {@code yes} or {@code no}. */
  CHECK_OPEN("check.open", "no");

  private final String key;
  private final String usual;

  Setting(String key, String usual) {
    this.key = key;
    this.usual = usual;
  }

  /** Its name in the database. */
  public String key() {
    return key;
  }

  /** What holds while nobody has set it. */
  public String usual() {
    return usual;
  }
}
