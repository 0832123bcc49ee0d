package org.kaocheng.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kaocheng.evaluate.IndexedText;
import org.kaocheng.fact.Passage;
import org.kaocheng.scheme.Lexicon;
import org.kaocheng.scheme.LexiconMemo;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.value.Patterns;

/**
 * Finds what sentences assert, by the rows of {@code stances} and {@code subjects} in {@code
 * statements.yaml}. Fields that promise or rule (targets, criteria) assert nothing.
 */
public final class Stances {

  private record Row(
      String stance, List<Pattern> patterns, List<Pattern> not, List<Pattern> except) {}

  private record SubjectRow(String subject, List<String> words) {}

  private static final String CLAUSE_ENDS = ",、;。:!?，；：！？";

  private static final Memo<List<Stance>> ALL = new Memo<>(Stances::all);

  private static final LexiconMemo<Stances> WORDS = new LexiconMemo<>(Stances::new);

  private final List<Row> rows = new ArrayList<>();
  private final List<SubjectRow> subjects = new ArrayList<>();
  private final List<Pattern> problems;

  private Stances(Lexicon lexicon) {
    problems = lexicon.words("statements.problem-headings").stream().map(Patterns::of).toList();
    for (Map<String, Object> row : lexicon.table("statements.stances")) {
      rows.add(
          new Row(
              Yaml.string(row.get("stance"), ""),
              patterns(row.get("patterns")),
              patterns(row.get("not")),
              patterns(row.get("except"))));
    }
    for (Map<String, Object> row : lexicon.table("statements.subjects")) {
      subjects.add(
          new SubjectRow(Yaml.string(row.get("subject"), ""), Yaml.strings(row.get("words"))));
    }
  }

  private static List<Pattern> patterns(@Nullable Object words) {
    return Yaml.strings(words).stream().map(Patterns::of).toList();
  }

  /** Every stance of the report in reading order. */
  public static List<Stance> of(Examination examination) {
    return ALL.of(examination);
  }

  private static List<Stance> all(Examination examination) {
    Stances stances = WORDS.of(examination.lexicon());
    Sections sections = Sections.of(examination);
    List<Stance> found = new ArrayList<>();
    for (Sentence sentence : examination.sentences()) {
      if (!sections.isPromise(sentence.passage())) {
        stances.collect(sentence, examination.index(), sections, found);
      }
    }
    return List.copyOf(found);
  }

  /** The stances of one kind. */
  public static List<Stance> of(Examination examination, String stance) {
    return of(examination).stream().filter(each -> each.stance().equals(stance)).toList();
  }

  /** What the words are about; empty when no word tells. */
  public static String subject(Lexicon lexicon, String words) {
    return WORDS.of(lexicon).subject(IndexedText.plain(words)).orElse("");
  }

  private void collect(Sentence sentence, TextIndex index, Sections sections, List<Stance> found) {
    for (Row row : rows) {
      for (Pattern pattern : row.patterns()) {
        if (!index.mayMatch(pattern, sentence.passage())) {
          continue;
        }
        Matcher matcher = pattern.matcher(sentence.plain());
        if (matcher.find()
            && isPlain(row, sentence.plain(), matcher, sentence.passage(), sections)) {
          found.add(stance(row.stance(), sentence, IndexedText.of(sentence.text()), matcher));
          break;
        }
      }
    }
  }

  private boolean isPlain(
      Row row, String text, Matcher matcher, Passage passage, Sections sections) {
    String clause = clause(text, matcher.start(), matcher.end());
    return row.not().stream().noneMatch(not -> not.matcher(clause).find())
        && (sections.under(passage, problems) || !sections.under(passage, row.except()));
  }

  private Stance stance(String stance, Sentence sentence, IndexedText plain, Matcher matcher) {
    String text = plain.text();
    String subject =
        subject(clause(text, matcher.start(), matcher.end()))
            .or(() -> subject(text.substring(0, matcher.start())))
            .orElse("");
    int from = sentence.place().start() + plain.written(matcher.start());
    int to = sentence.place().start() + plain.written(matcher.end());
    return new Stance(stance, subject, sentence, sentence.passage().part(from, to));
  }

  private Optional<String> subject(String words) {
    return subjects.stream()
        .filter(row -> row.words().stream().anyMatch(words::contains))
        .map(SubjectRow::subject)
        .findFirst();
  }

  /** The clause or clauses around the characters from {@code start} to {@code end}. */
  private static String clause(String text, int start, int end) {
    int from = start;
    while (from > 0 && CLAUSE_ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    int to = end;
    while (to < text.length() && CLAUSE_ENDS.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    return text.substring(from, to);
  }
}
