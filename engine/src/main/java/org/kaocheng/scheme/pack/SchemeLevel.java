package org.kaocheng.scheme.pack;

import org.kaocheng.fact.Identification;

/** The level of government that issued a scheme. */
public enum SchemeLevel {
  COUNTRY("country", "全国"),
  PROVINCE("province", "省级"),
  CITY("city", "市级"),
  COUNTY("county", "县级"),
  DISTRICT("district", "区级");

  private final String id;
  private final String label;

  SchemeLevel(String id, String label) {
    this.id = id;
    this.label = label;
  }

  /** The word packs use. */
  public String id() {
    return id;
  }

  /** The Chinese word. */
  public String label() {
    return label;
  }

  /** Whether a unit of that level is scored by schemes of this one. */
  public boolean fits(Identification.Level unit) {
    return switch (unit) {
      case PROVINCE -> this == PROVINCE;
      case CITY -> this == CITY;
      case COUNTY -> this == COUNTY;
      case DISTRICT -> this == DISTRICT;
      case TOWNSHIP -> this == COUNTY || this == DISTRICT;
      case UNKNOWN -> false;
    };
  }
}
