package org.kaocheng.scheme.pack;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.kaocheng.fact.Subject;

/**
 * A form or table a scheme prescribes.
 *
 * @param id its key
 * @param title its title
 * @param annex the annex it is: 附件2; empty when it stands in the report
 * @param unit the unit of its amounts; empty when it says none
 * @param note words below it; may be empty
 * @param subject whether there is one for the department or one for each project
 * @param header the fields above its body
 * @param blocks its body from top to bottom
 * @param footer the fields below its body
 * @param layout all of it as written
 * @param clause where it comes from
 * @param place where it stands
 */
public record SchemeTable(
    String id,
    String title,
    String annex,
    String unit,
    String note,
    Subject.Kind subject,
    List<FormField> header,
    List<FormBlock> blocks,
    List<FormField> footer,
    PackNode layout,
    Clause clause,
    SchemePlace place) {
  public SchemeTable {
    requireNonNull(id, "id is null");
    requireNonNull(title, "title is null");
    requireNonNull(annex, "annex is null");
    requireNonNull(unit, "unit is null");
    requireNonNull(note, "note is null");
    requireNonNull(subject, "subject is null");
    header = List.copyOf(header);
    blocks = List.copyOf(blocks);
    footer = List.copyOf(footer);
    requireNonNull(layout, "layout is null");
    requireNonNull(clause, "clause is null");
    requireNonNull(place, "place is null");
  }
}
