package org.kaocheng.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Slot;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.scheme.formula.Formula;
import org.kaocheng.scheme.formula.FormulaReader;
import org.kaocheng.scheme.formula.Names;
import org.kaocheng.scheme.pack.OutlineSection;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.value.Quantity;

/**
 * The own words of a report that was read, by the sections of the scheme's outline; their figures
 * that are filled in become references.
 */
final class ReadWords {

  /** Where the annexes begin. */
  private static final Pattern ANNEX = Pattern.compile("附(件|表)[一二三四五六七八九十\\d：:（(-].*|附(件|表)");

  /** What stands behind a heading of a section that has nothing to tell. */
  private static final Pattern NOTHING = Pattern.compile("[（(]?无[）)]?[。]?$");

  private static final int LONGEST_CAPTION = 40;
  private static final Names NAMES = Names.of(Taxonomy.standard(), List.of());

  private final Scheme scheme;
  private final Reading reading;
  private final Map<Slot, Content> entries;
  private final Map<String, String> paths = new LinkedHashMap<>();

  /**
   * The words of a report.
   *
   * @param entries what is filled in from it
   */
  ReadWords(Scheme scheme, Reading reading, Map<Slot, Content> entries) {
    this.scheme = scheme;
    this.reading = reading;
    this.entries = entries;
  }

  /** The paragraphs under the headings that are the outline's. */
  Map<String, List<String>> words() {
    paths(scheme.outline().sections(), "", paths);
    Map<String, List<String>> words = new LinkedHashMap<>();
    String current = "";
    boolean ended = false;
    for (Passage passage : reading.passages()) {
      if (isAnnex(passage)) {
        current = "";
        ended = true;
      }
      if (ended) {
        continue;
      }
      if (passage.kind() == Passage.Kind.HEADING) {
        String path = paths.get(heading(passage.text()));
        if (path != null) {
          current = path;
        } else if (!current.isEmpty()) {
          words.computeIfAbsent(current, key -> new ArrayList<>()).add(text(passage));
        }
      } else if (passage.kind() == Passage.Kind.PARAGRAPH
          && !passage.isBlank()
          && !current.isEmpty()) {
        words.computeIfAbsent(current, key -> new ArrayList<>()).add(text(passage));
      }
    }
    return words;
  }

  /** Whether a line begins the annexes: no section of the outline follows. */
  private boolean isAnnex(Passage passage) {
    return passage.kind() != Passage.Kind.CELL
        && ANNEX.matcher(passage.squeezed()).matches()
        && passage.squeezed().length() < LONGEST_CAPTION
        && reading.passages().stream()
            .skip(passage.index() + 1L)
            .noneMatch(later ->
                later.kind() == Passage.Kind.HEADING && paths.containsKey(heading(later.text())));
  }

  /** A paragraph, its figures that are filled in as references to them. */
  private String text(Passage passage) {
    StringBuilder text = new StringBuilder(passage.text());
    for (Fact fact : reading.facts().reversed()) {
      if (fact.place().isPassage() && fact.place().passage() == passage.index()) {
        reference(fact)
            .ifPresent(name -> text.replace(fact.place().start(), fact.place().end(), name));
      }
    }
    return text.toString().strip();
  }

  /** What a figure is referred to by: {@code {基本支出[决算]}}; empty when it must stay as written. */
  private Optional<String> reference(Fact fact) {
    Slot slot = new Slot(fact.subject(), fact.concept(), fact.period(), 0);
    String name = Taxonomy.standard().concept(fact.concept()).map(each -> each.label()).orElse("");
    boolean same =
        fact.subject().equals(Subject.DEPARTMENT)
            && fact.period().year() == reading.identification().year()
            && fact.period().basis() != Basis.NONE
            && fact.period().basis() != Basis.TARGET
            && entries.get(slot) instanceof Content.Figure(Quantity filed)
            && fact.content() instanceof Content.Figure(Quantity told)
            && (FigureText.printed(filed, FieldKinds.unit(fact.concept()))
                    + FieldKinds.unit(fact.concept()).symbol())
                .equals(reading.text(fact.place()));
    String reference = name + "[" + fact.period().basis().label() + "]";
    boolean known =
        same
            && FormulaReader.number(reference, NAMES).result().orElse(null)
                instanceof Formula.Reference back
            && back.concept().equals(fact.concept());
    return known ? Optional.of("{" + reference + "}") : Optional.empty();
  }

  private static void paths(
      List<OutlineSection> sections, String above, Map<String, String> paths) {
    for (OutlineSection section : sections) {
      String path = above.isEmpty() ? section.id() : above + "/" + section.id();
      paths.putIfAbsent(heading(section.heading()), path);
      section.synonyms().forEach(each -> paths.putIfAbsent(heading(each), path));
      paths(section.sections(), path, paths);
    }
  }

  private static String heading(String text) {
    return Taxonomy.normalise(NOTHING.matcher(text.strip()).replaceFirst(""));
  }
}
