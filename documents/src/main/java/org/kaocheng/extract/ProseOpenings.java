package org.kaocheng.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kaocheng.fact.Passage;
import org.kaocheng.scheme.Concept;
import org.kaocheng.value.Dimension;
import org.kaocheng.value.QuantityScanner;

/** Tells from the headings above a passage and from its first words what its figures are about. */
final class ProseOpenings {

  private static final Pattern LEAD = Pattern.compile("^[^。：:，,；;]{2,30}?[。：:]", Pattern.DOTALL);

  /** 社会保障和就业支出（类）行政事业单位养老支出（款）机关事业单位基本养老保险缴费支出（项）: the last class names the money. */
  private static final Pattern FUNCTIONAL_LINE =
      Pattern.compile("(?:.*[）)])?([^（）()]{2,30})[（(][类款项][）)]");

  private static final String FUNCTIONAL_ITEM = "functional.item";
  private static final int HEADINGS = 2;

  private final ConceptFinder concepts;

  ProseOpenings(ConceptFinder concepts) {
    this.concepts = concepts;
  }

  /**
   * The state in which the reading of a passage begins.
   *
   * @param headings the headings above, nearest first
   */
  ProseState state(Passage passage, List<Passage> headings, Stage stage, int year) {
    ProseState state = new ProseState(year, stage, passage.kind() == Passage.Kind.HEADING);
    state.projects =
        headings.stream()
            .limit(HEADINGS)
            .anyMatch(h -> h.text().contains("项目") || h.text().contains("分项"));
    heading(headings, state);
    lead(passage, state);
    ProjectNames.opening(withoutNumber(Passages.bare(passage.text()), passage))
        .ifPresent(state::about);
    return state;
  }

  /** A heading that is a project's name says whose the figures below are. */
  private static void heading(List<Passage> headings, ProseState state) {
    headings.stream()
        .limit(HEADINGS)
        .map(heading -> TableReader.stripNumber(Passages.bare(heading.text())))
        .filter(ProjectNames::heads)
        .findFirst()
        .ifPresent(state::about);
  }

  /** The item's name at the start of a numbered paragraph (1.行政运行。) names what follows. */
  private void lead(Passage passage, ProseState state) {
    if (passage.number().isEmpty()) {
      return;
    }
    String rest = withoutNumber(Passages.bare(passage.text()), passage);
    Matcher matcher = LEAD.matcher(rest);
    if (matcher.find()) {
      String name = rest.substring(0, matcher.end() - 1);
      if (QuantityScanner.scan(name).isEmpty()) {
        state.lead = name;
        named(name, state);
      }
    }
  }

  /**
   * What the name at the start of an item says the item is about: a known kind of money, a line of
   * the functional classes, a project.
   */
  private void named(String name, ProseState state) {
    String core = PeriodWords.of(name, state.year).rest();
    Matcher line = FUNCTIONAL_LINE.matcher(name);
    Optional<Concept> concept =
        concepts.find(line.matches() ? line.group(1) : core, "", Dimension.NONE);
    if (concept.isPresent()) {
      state.concept = concept.get().id();
    } else if (line.matches()) {
      state.concept = FUNCTIONAL_ITEM;
      state.whole = FUNCTIONAL_ITEM;
    } else if (ProjectNames.names(core)) {
      state.about(core);
    }
  }

  /** The first words of a numbered passage, given without white space, less its number. */
  static String withoutNumber(String words, Passage passage) {
    int number = Passages.squeeze(passage.number()).length();
    return words.substring(Math.min(words.length(), number));
  }
}
