package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The outline a report is to have.
 *
 * @param title its title; may be empty
 * @param numbering the numbers of headings from the first level down: 一、 （一） 1.
 * @param cover the fields on its cover; none when it has no cover
 * @param sections the sections in order
 * @param annexes the ids of the tables that belong to it
 */
public record Outline(
    String title,
    List<String> numbering,
    List<FormField> cover,
    List<OutlineSection> sections,
    List<String> annexes) {

  /** No outline is prescribed. */
  public static final Outline NONE = new Outline("", List.of(), List.of(), List.of(), List.of());

  public Outline {
    requireNonNull(title, "title is null");
    numbering = List.copyOf(numbering);
    cover = List.copyOf(cover);
    sections = List.copyOf(sections);
    annexes = List.copyOf(annexes);
  }
}
