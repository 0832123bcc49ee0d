package org.kaocheng.check.peer;

/** What reports are compared by. */
public enum PeerMeasure {
  EXECUTION_RATE("预算执行率", "%", false),
  STAFFING_RATE("在职人员控制率", "%", false),
  OPERATING_PER_HEAD("人均公用经费", "元", true),
  PUBLICS_PER_HEAD("人均“三公”经费", "元", true),
  RECEPTION_PER_HEAD("人均公务接待费", "元", true);

  private final String label;
  private final String unit;
  private final boolean skewed;

  PeerMeasure(String label, String unit, boolean skewed) {
    this.label = label;
    this.unit = unit;
    this.skewed = skewed;
  }

  /** Its Chinese name. */
  public String label() {
    return label;
  }

  /** The unit of its figures. */
  public String unit() {
    return unit;
  }

  /**
   * Whether most are small and a few are large by nature, as costs are: such figures are told apart
   * by multiples of the median, not by points.
   */
  public boolean isSkewed() {
    return skewed;
  }
}
