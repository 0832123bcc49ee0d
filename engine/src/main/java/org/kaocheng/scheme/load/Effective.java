package org.kaocheng.scheme.load;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;

/**
 * A pack with all layers below it, still as nodes.
 *
 * @param id its id
 * @param layers the ids of its layers, its own first
 * @param parts what each part says, upper layers over lower ones
 */
record Effective(String id, List<String> layers, Map<Part, PackNode.Mapping> parts) {

  private static final SchemePlace NOWHERE = new SchemePlace("", 1, 1);

  /**
   * Joins layers.
   *
   * @param layers its own first, the base last
   * @param problems takes what is wrong in the joining
   */
  static Effective of(List<Layer> layers, Problems problems) {
    Map<Part, PackNode.Mapping> parts = new EnumMap<>(Part.class);
    Overlay overlay = new Overlay(problems);
    for (Layer layer : layers.reversed()) {
      for (Part part : Part.values()) {
        PackNode.Mapping lower = parts.getOrDefault(part, empty(layer, part));
        parts.put(part, overlay.over(inherited(part, lower), layer.part(part)));
      }
    }
    return new Effective(layers.getFirst().id(), layers.stream().map(Layer::id).toList(), parts);
  }

  private static PackNode.Mapping empty(Layer layer, Part part) {
    return new PackNode.Mapping(List.of(), layer.part(part).place());
  }

  /** Of {@code pack.yaml} only the sources are inherited: the rest tells one pack from others. */
  private static PackNode.Mapping inherited(Part part, PackNode.Mapping lower) {
    return part != Part.PACK
        ? lower
        : new PackNode.Mapping(
            lower.entries().stream().filter(entry -> entry.key().equals("sources")).toList(),
            lower.place());
  }

  PackNode.Mapping part(Part part) {
    return parts.getOrDefault(part, new PackNode.Mapping(List.of(), NOWHERE));
  }
}
