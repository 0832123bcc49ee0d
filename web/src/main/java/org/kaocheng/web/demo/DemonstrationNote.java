package org.kaocheng.web.demo;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells on every page that its data are invented, and while they are still being made. */
@ControllerAdvice
class DemonstrationNote {

  private final Demonstration demonstration;

  DemonstrationNote(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  /** How far the data are made, empty when all are there; null when this is no demonstration. */
  @ModelAttribute("demo")
  @Nullable String demo() {
    return demonstration.isOn() ? demonstration.progress() : null;
  }
}
