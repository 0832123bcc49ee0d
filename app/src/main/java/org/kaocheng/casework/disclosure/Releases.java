package org.kaocheng.casework.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a reviewer lets stand, with the reason for each.
 *
 * @param reasons the reasons by the ids of the obstacles
 * @param rest the reason for all others that may be let stand and are not masked; empty for none
 */
public record Releases(Map<String, String> reasons, Optional<String> rest) {

  /** Nothing is let stand. */
  public static final Releases NONE = new Releases(Map.of(), Optional.empty());

  public Releases {
    Map<String, String> kept = new LinkedHashMap<>();
    reasons.forEach((id, reason) -> {
      if (!reason.isBlank()) {
        kept.put(id, reason.strip());
      }
    });
    reasons = Collections.unmodifiableMap(kept);
    rest = rest.filter(reason -> !reason.isBlank()).map(String::strip);
  }

  /** Each by its own reason. */
  public static Releases of(Map<String, String> reasons) {
    return new Releases(reasons, Optional.empty());
  }

  /** All that would be in the way is let stand for one reason; what is masked stays masked. */
  public static Releases all(String reason) {
    return new Releases(Map.of(), Optional.of(reason));
  }

  /** Why an obstacle is let stand; empty when it is not. */
  public Optional<String> reason(Obstacle obstacle) {
    if (!obstacle.handling().isReleasable()) {
      return Optional.empty();
    }
    Optional<String> own = Optional.ofNullable(reasons.get(obstacle.id()));
    return own.isPresent() || obstacle.handling() == Handling.MASK ? own : rest;
  }

  /** What is still in the way. */
  public List<Obstacle> left(List<Obstacle> obstacles) {
    List<Obstacle> left = new ArrayList<>();
    for (Obstacle each : obstacles) {
      boolean masked = each.handling() == Handling.ALWAYS || each.handling() == Handling.MASK;
      if (!masked && reason(each).isEmpty()) {
        left.add(each);
      }
    }
    return left;
  }
}
