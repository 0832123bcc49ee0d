package org.kaocheng.web.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.document.Block;
import org.kaocheng.document.Paragraph;
import org.kaocheng.fact.Content;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.filing.FormSlots;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;
import org.kaocheng.render.CompositionDocument;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.workbook.CarryForward;

/**
 * What a file gives for this year's draft.
 *
 * @param filing of the task's scheme and year
 * @param leftOut what the file has and this year's forms have no place for
 */
record Candidate(Filing filing, List<Understood.Left> leftOut) {

  /** A shorter paragraph, such as 无。, may stand in any section. */
  private static final int SENTENCE = 8;

  Candidate {
    requireNonNull(filing, "filing is null");
    leftOut = List.copyOf(leftOut);
  }

  /**
   * What a file gives.
   *
   * @param scheme the task's scheme
   * @param year the task's year
   * @param as which year's file it is taken for
   */
  static Candidate of(Scheme scheme, int year, Understood file, SourceYear as) {
    if (as == SourceYear.LAST) {
      Filing carried = CarryForward.of(scheme, year, file.scheme(), file.filing());
      return new Candidate(withoutDerived(scheme, carried), file.leftOut());
    }
    Candidate fitted = fitted(scheme, year, file.filing(), file.scheme());
    List<Understood.Left> left = new ArrayList<>(file.leftOut());
    left.addAll(fitted.leftOut());
    Filing own = withoutDerived(scheme, fitted.filing());
    return new Candidate(withoutGenerated(scheme, own), left);
  }

  /** The same content in another scheme or year; what has no place there is left. */
  private static Candidate fitted(Scheme scheme, int year, Filing from, Scheme by) {
    List<Understood.Left> left = new ArrayList<>();
    boolean same = by.id().equals(scheme.id());
    Filing all =
        new Filing(
            scheme.id(),
            year,
            from.entries(),
            from.projects(),
            from.indicators(),
            from.openRows(),
            same ? from.words() : Map.of());
    Set<Slot> places = FormSlots.of(scheme, all);
    FieldNames names = FieldNames.of(by, from);
    Map<Slot, Content> entries = new LinkedHashMap<>();
    from.entries()
        .forEach((slot, content) -> {
          if (places.contains(slot)) {
            entries.put(slot, content);
          } else if (!(content instanceof Content.Blank)) {
            FieldNames.Named named = names.of(slot);
            left.add(
                new Understood.Left(named.label(), ContentText.of(slot, content), named.form()));
          }
        });
    List<IndicatorRow> indicators = new ArrayList<>();
    for (IndicatorRow row : from.indicators()) {
      if (hasBlock(scheme, row.table(), row.block())) {
        indicators.add(row);
      } else {
        left.add(new Understood.Left(names.path(row), "", names.form(row.table(), row.subject())));
      }
    }
    List<OpenRow> openRows = new ArrayList<>();
    for (OpenRow row : from.openRows()) {
      if (hasBlock(scheme, row.table(), row.block())) {
        openRows.add(row);
      } else {
        left.add(new Understood.Left(row.label(), String.join("、", row.texts().values()), ""));
      }
    }
    if (!same) {
      from.words()
          .forEach((section, paragraphs) ->
              left.add(
                  new Understood.Left(names.section(section), String.join("\n", paragraphs), "")));
    }
    return new Candidate(
        new Filing(scheme.id(), year, entries, from.projects(), indicators, openRows, all.words()),
        left);
  }

  private static boolean hasBlock(Scheme scheme, String table, String block) {
    return scheme.tables().stream()
        .filter(each -> each.id().equals(table))
        .flatMap(each -> each.blocks().stream())
        .anyMatch(each -> each.id().equals(block));
  }

  /**
   * Without what the forms compute to the same from the rest, so that it goes on being computed.
   */
  private static Filing withoutDerived(Scheme scheme, Filing filing) {
    Answers answers = Answers.of(scheme, filing);
    Map<Slot, Content> entries = new LinkedHashMap<>(filing.entries());
    entries
        .entrySet()
        .removeIf(entry ->
            answers
                .derived(new FilingField.Entry(entry.getKey()))
                .filter(derived -> ContentText.isSame(derived, entry.getValue()))
                .isPresent());
    return filing.with(entries);
  }

  /** Without the words the report has anyway, so that they go on following the figures. */
  private static Filing withoutGenerated(Scheme scheme, Filing filing) {
    List<Block> generated = blocks(scheme, withWords(filing, Map.of()));
    Set<String> sentences = new HashSet<>();
    for (Block block : generated) {
      if (block instanceof Paragraph paragraph && paragraph.text().string().length() >= SENTENCE) {
        sentences.add(paragraph.text().string());
      }
    }
    Map<String, List<String>> own = new LinkedHashMap<>();
    filing
        .words()
        .forEach((section, paragraphs) -> {
          List<String> others =
              paragraphs.stream().filter(each -> !sentences.contains(each)).toList();
          Filing only = withWords(filing, Map.of(section, others));
          if (!others.isEmpty() && !blocks(scheme, only).equals(generated)) {
            own.put(section, others);
          }
        });
    return withWords(filing, own);
  }

  private static List<Block> blocks(Scheme scheme, Filing filing) {
    return CompositionDocument.of("", ReportComposer.compose(Answers.of(scheme, filing)))
        .document()
        .blocks();
  }

  private static Filing withWords(Filing filing, Map<String, List<String>> words) {
    return new Filing(
        filing.scheme(),
        filing.year(),
        filing.entries(),
        filing.projects(),
        filing.indicators(),
        filing.openRows(),
        words);
  }
}
