package org.kaocheng.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.kaocheng.document.Document;
import org.kaocheng.document.Repair;
import org.kaocheng.fact.Claim;
import org.kaocheng.fact.Fact;
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Identification;
import org.kaocheng.fact.Passage;
import org.kaocheng.fact.Reading;
import org.kaocheng.scheme.Taxonomy;
import org.kaocheng.source.Problem;
import org.kaocheng.value.Patterns;

/** Reads a document: passages, facts, claims and forms. */
public final class Extraction {

  private static final Pattern TITLE_YEAR = Pattern.compile("(20\\d\\d)\\s*年");
  private static final Pattern FORM_YEAR = Pattern.compile("[（(]\\s*(20\\d\\d)\\s*年度?\\s*[)）]");

  private final ConceptFinder concepts;

  /** An extraction that knows the concepts of a taxonomy. */
  public Extraction(Taxonomy taxonomy) {
    this.concepts = new ConceptFinder(taxonomy);
  }

  /** What the document says. */
  public Reading read(Document document) {
    Passages passages = Passages.of(Repair.repair(document));
    Identification identification = Identifier.of(passages.list());
    Facts facts = new Facts();
    List<Statement> statements = new ArrayList<>();
    List<Form> forms = new ArrayList<>();
    List<FigureRow> figureRows = new ArrayList<>();
    List<Problem> notUnderstood = new ArrayList<>(document.problems());
    ProseReader prose = new ProseReader(concepts, facts, statements, identification.year());
    TableReader tables =
        new TableReader(
            concepts,
            facts,
            prose,
            passages,
            identification.year(),
            forms,
            figureRows,
            notUnderstood);
    Map<Integer, Lattice> firstCell = new LinkedHashMap<>();
    passages.lattices().forEach(lattice -> firstCell(lattice, firstCell));
    boolean yearKnown = false;
    for (Passage passage : passages.list()) {
      if (firstCell.containsKey(passage.index())) {
        tables.read(firstCell.get(passage.index()));
      } else if (passage.kind() != Passage.Kind.CELL) {
        yearKnown |= year(passage, facts, yearKnown);
        List<Passage> headings = passages.headingsAbove(passage);
        prose.read(passage, headings, Stage.of(passage, headings), Fact.Origin.SENTENCE);
      }
    }
    ProseForm.of(statements, identification.year()).ifPresent(forms::add);
    List<Claim> claims = ClaimFinder.find(passages, statements, figureRows, facts);
    return new Reading(
        identification,
        passages.list(),
        passages.lattices().stream().map(Lattice::grid).toList(),
        facts.list(),
        claims,
        forms,
        notUnderstood);
  }

  private static void firstCell(Lattice lattice, Map<Integer, Lattice> into) {
    lattice.rows().stream()
        .flatMap(List::stream)
        .findFirst()
        .ifPresent(cell -> into.put(cell.passage().index(), lattice));
  }

  /** The year in the title, in a line of its own, or at its first mention. */
  private static boolean year(Passage passage, Facts facts, boolean known) {
    String bare = Passages.squeeze(passage.text());
    if (bare.length() <= 20 && FORM_YEAR.matcher(passage.text()).find()) {
      return Years.fact(passage, FORM_YEAR, facts, Fact.Origin.SENTENCE, "");
    }
    if (known || !bare.contains("20")) {
      return false;
    }
    boolean title = bare.length() <= 60 && (bare.contains("绩效") || bare.contains("整体支出"));
    boolean first = bare.length() > 20 && Patterns.matches(bare, ".*20\\d\\d年.*(预算|决算|支出).*");
    return (title || first) && Years.fact(passage, TITLE_YEAR, facts, Fact.Origin.SENTENCE, "");
  }
}
