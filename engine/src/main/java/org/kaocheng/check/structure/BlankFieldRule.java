package org.kaocheng.check.structure;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kaocheng.check.Evidence;
import org.kaocheng.check.Examination;
import org.kaocheng.check.Family;
import org.kaocheng.check.Finding;
import org.kaocheng.check.FindingBuilder;
import org.kaocheng.check.Rule;
import org.kaocheng.check.RuleCard;
import org.kaocheng.check.text.Field;
import org.kaocheng.check.text.Sheet;
import org.kaocheng.check.text.Spots;
import org.kaocheng.fact.Passage;
import org.kaocheng.source.Severity;
import org.kaocheng.value.Patterns;

/** Required fields left empty, by {@code structure.fields}: one finding for each kind of field. */
public final class BlankFieldRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.blank-field",
          Family.STRUCTURE,
          Severity.WARNING,
          "应填项目空白",
          "表中应填的项目空白，评价结论和责任无从落实。",
          "请补填；确无内容的，请注明“无”。");

  private static final String SEALS =
      "[（(](?:签字|签名|签章|盖章|公章|章)[）)]|签字|签名|盖章|签章|[_＿\\s\\u3000\\u00A0]";
  private static final String NOTHING = "(?:年月日|年|月|日|/)*";
  private static final Pattern SEAL = Pattern.compile("[签盖章_＿]");
  private static final Pattern SIGNED = Pattern.compile("签字|签章|签名");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<RequiredField> required = RequiredField.all(examination.lexicon());
    List<Gap> gaps = new ArrayList<>();
    List<String> blankWords = examination.lexicon().words("structure.blank-words");
    for (Sheet sheet : Sheet.all(examination)) {
      gaps.addAll(cells(examination, sheet, required, blankWords));
    }
    List<RequiredField> inLines = required.stream().filter(RequiredField::inLines).toList();
    for (Passage passage : examination.index().passages(LabelledValue.LABEL)) {
      if (mayLabel(examination, passage, inLines)) {
        gaps.addAll(lines(examination, passage, inLines));
      }
    }
    List<Finding> findings = new ArrayList<>();
    for (String kind : gaps.stream().map(Gap::kind).distinct().toList()) {
      findings.add(finding(gaps.stream().filter(gap -> gap.kind.equals(kind)).toList()));
    }
    return findings;
  }

  private static Finding finding(List<Gap> gaps) {
    List<String> labels = gaps.stream().map(Gap::label).distinct().toList();
    String count = gaps.size() > 1 ? "，共" + gaps.size() + "处" : "";
    return FindingBuilder.of(CARD)
        .severity(gaps.getFirst().severity)
        .message(Spots.quoted(labels) + "未填写" + count + "，请补填。")
        .stated("（空白）")
        .key(gaps.getFirst().kind)
        .at(gaps.stream().flatMap(gap -> gap.places.stream()).toList())
        .build();
  }

  private static List<Gap> cells(
      Examination examination, Sheet sheet, List<RequiredField> required, List<String> blankWords) {
    List<Gap> gaps = new ArrayList<>();
    for (List<Field> row : sheet.rows()) {
      for (Field field : row) {
        if (!mayLabel(examination, field.passage(), required)) {
          continue;
        }
        Optional<Field> value =
            sheet.right(field).filter(right -> blankWords.contains(right.text()));
        Optional<RequiredField> wanted =
            value.flatMap(ignored -> RequiredField.inCells(required, plain(field.text())));
        if (value.isPresent() && wanted.isPresent()) {
          List<Evidence> places =
              List.of(Spots.whole(field.passage()), Spots.whole(value.get().passage()));
          gaps.add(Gap.of(wanted.get(), plain(field.text()), places));
        }
      }
    }
    return gaps;
  }

  private static List<Gap> lines(
      Examination examination, Passage passage, List<RequiredField> required) {
    List<Gap> gaps = new ArrayList<>();
    String text = passage.text();
    for (LabelledValue each : LabelledValue.in(text)) {
      String label = plain(text.substring(each.start(), each.colon()));
      Optional<RequiredField> wanted = RequiredField.inLines(required, label);
      if (wanted.isPresent()
          && isNothing(text.substring(each.colon() + 1, each.end()))
          && !continues(text.substring(each.end()))) {
        List<Evidence> places = new ArrayList<>();
        places.add(Spots.at(examination, passage, each.start(), each.colon() + 1));
        signature(examination, passage, label).ifPresent(places::add);
        gaps.add(Gap.of(wanted.get(), label, places));
      }
    }
    return gaps;
  }

  private static boolean mayLabel(
      Examination examination, Passage passage, List<RequiredField> fields) {
    if (examination.index().mayMatch(SEAL, passage)) {
      return true; // taken out of a label, they may stand in the middle of it
    }
    for (RequiredField field : fields) {
      if (examination.index().mayMatch(field.label(), passage)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNothing(String value) {
    return Patterns.matches(Patterns.replaceAll(value, SEALS, ""), NOTHING);
  }

  /** The line to sign below an opinion. */
  private static Optional<Evidence> signature(
      Examination examination, Passage passage, String label) {
    if (!label.endsWith("意见")) {
      return Optional.empty();
    }
    return examination.reading().passages().stream()
        .skip(passage.index() + 1L)
        .filter(next -> !next.isBlank())
        .findFirst()
        .filter(next -> SIGNED.matcher(next.text()).find())
        .map(Spots::whole);
  }

  /** Whether the value stands further on: after wide spaces, or on the line below. */
  private static boolean continues(String text) {
    String rest = Patterns.replaceAll(text, SEALS, "");
    return !Patterns.matches(rest, "(?s)" + NOTHING)
        && !Patterns.matches(rest, "(?s)" + LabelledValue.LABEL.pattern() + ".*")
        && !Patterns.matches(rest, "(?s)年月日.*");
  }

  private static String plain(String label) {
    return Patterns.replaceFirst(
        Patterns.replaceAll(label, SEALS + "|[：:]", ""), "^(?:[一二三四五六七八九十]+、|[0-9]{1,2}[、.])", "");
  }

  private record Gap(String kind, String label, Severity severity, List<Evidence> places) {
    Gap {
      requireNonNull(kind, "kind is null");
      places = List.copyOf(places);
    }

    static Gap of(RequiredField field, String label, List<Evidence> places) {
      return new Gap(field.kind(), label, field.severity(), places);
    }
  }
}
