package org.kaocheng.compose;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A document to be printed.
 *
 * @param title its title, for the file's properties
 * @param elements what stands in it, in order
 */
public record Composition(String title, List<Element> elements) {
  public Composition {
    requireNonNull(title, "title is null");
    elements = List.copyOf(elements);
  }
}
