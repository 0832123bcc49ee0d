package org.kaocheng.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
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
import org.kaocheng.fact.Form;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Passage;
import org.kaocheng.scheme.Yaml;
import org.kaocheng.source.Severity;

/** Required fields left empty, by {@code structure.fields}: one finding for each kind of field. */
public final class BlankFieldRule implements Rule {

  private static final RuleCard CARD =
      new RuleCard(
          "structure.blank_field",
          Family.STRUCTURE,
          Severity.WARNING,
          "应填项目空白",
          "表中应填的项目空白，评价结论和责任无从落实。",
          "请补填；确无内容的，请注明“无”。");

  private static final String SEALS =
      "[（(](?:签字|签名|签章|盖章|公章|章)[）)]|签字|签名|盖章|签章|[_＿\\s\\u3000\\u00A0]";
  private static final String NOTHING = "(?:年月日|年|月|日|/)*";
  private static final Pattern LINE =
      Pattern.compile(
          "([\\u4E00-\\u9FFF（）()]{2,24})[：:]([^\\n]*?)"
              + "(?=$|\\n|[\\s\\u3000\\u00A0]+[\\u4E00-\\u9FFF（）()]{2,24}[：:]|[\\s\\u3000\\u00A0]{6,})");

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public List<Finding> check(Examination examination) {
    List<Required> required =
        examination.lexicon().table("structure.fields").stream().map(Required::of).toList();
    Map<String, List<Evidence>> blank = new LinkedHashMap<>();
    Map<String, List<String>> labels = new LinkedHashMap<>();
    required.forEach(field -> blank.putIfAbsent(field.kind, new ArrayList<>()));
    required.forEach(field -> labels.putIfAbsent(field.kind, new ArrayList<>()));
    List<String> blankWords = examination.lexicon().words("structure.blank-words");
    for (Sheet sheet : Sheet.all(examination.reading())) {
      cells(sheet, required, blankWords, blank, labels);
    }
    for (Passage passage : examination.reading().passages()) {
      lines(examination, passage, required, blank, labels);
    }
    totals(examination, blank, labels);
    List<Finding> findings = new ArrayList<>();
    blank.forEach(
        (kind, places) -> {
          if (!places.isEmpty()) {
            findings.add(finding(kind, severity(required, kind), labels.get(kind), places));
          }
        });
    return findings;
  }

  private static Finding finding(
      String kind, Severity severity, List<String> labels, List<Evidence> places) {
    String count = labels.size() > 1 ? "，共" + labels.size() + "处" : "";
    return FindingBuilder.of(CARD)
        .severity(severity)
        .message(Spots.quoted(labels.stream().distinct().toList()) + "未填写" + count + "，请补填。")
        .stated("（空白）")
        .key(kind)
        .at(places)
        .build();
  }

  private static void cells(
      Sheet sheet,
      List<Required> required,
      List<String> blankWords,
      Map<String, List<Evidence>> blank,
      Map<String, List<String>> labels) {
    for (List<Field> row : sheet.rows()) {
      for (Field field : row) {
        Optional<Required> wanted = Required.find(required, plain(field.text()), false);
        Optional<Field> value = wanted.flatMap(ignored -> sheet.right(field));
        if (value.isPresent() && blankWords.contains(value.get().text())) {
          blank.get(wanted.get().kind).add(Spots.whole(field.passage()));
          blank.get(wanted.get().kind).add(Spots.whole(value.get().passage()));
          labels.get(wanted.get().kind).add(plain(field.text()));
        }
      }
    }
  }

  private static void lines(
      Examination examination,
      Passage passage,
      List<Required> required,
      Map<String, List<Evidence>> blank,
      Map<String, List<String>> labels) {
    Matcher matcher = LINE.matcher(passage.text());
    while (matcher.find()) {
      String value = matcher.group(2).replaceAll(SEALS, "");
      Optional<Required> wanted = Required.find(required, plain(matcher.group(1)), true);
      if (wanted.isPresent() && value.matches(NOTHING) && !continues(passage, matcher)) {
        blank
            .get(wanted.get().kind)
            .add(Spots.at(examination, passage, matcher.start(), matcher.end(1) + 1));
        labels.get(wanted.get().kind).add(plain(matcher.group(1)));
      }
    }
  }

  /** Whether the value stands further on: after wide spaces, or on the line below. */
  private static boolean continues(Passage passage, Matcher matcher) {
    String rest = passage.text().substring(matcher.end());
    String line = rest.replaceAll(SEALS, "");
    boolean label = line.matches("(?s)[\\u4E00-\\u9FFF（）()]{2,24}[：:].*");
    return !line.matches("(?s)" + NOTHING) && !label && !line.matches("(?s)年月日.*");
  }

  private static void totals(
      Examination examination,
      Map<String, List<Evidence>> blank,
      Map<String, List<String>> labels) {
    for (Form form : examination.reading().forms()) {
      boolean scored = form.indicators().stream().anyMatch(i -> i.fact(Indicator.Column.SCORE).isPresent());
      form.totalScoreCell()
          .filter(cell -> cell.isBlank() && scored)
          .flatMap(cell -> examination.reading().passage(cell.place()))
          .ifPresent(
              passage -> {
                blank.computeIfAbsent("总得分", ignored -> new ArrayList<>())
                    .add(new Evidence(passage.place(), passage.text().strip()));
                labels
                    .computeIfAbsent("总得分", ignored -> new ArrayList<>())
                    .add(form.title() + "总得分");
              });
    }
  }

  private static Severity severity(List<Required> required, String kind) {
    return required.stream()
        .filter(field -> field.kind.equals(kind))
        .map(field -> field.severity)
        .findFirst()
        .orElse(Severity.WARNING);
  }

  private static String plain(String label) {
    return label
        .replaceAll(SEALS + "|[：:]", "")
        .replaceFirst("^(?:[一二三四五六七八九十]+、|[0-9]{1,2}[、.])", "");
  }

  private record Required(
      Pattern label, String kind, Severity severity, boolean inCells, boolean inLines) {

    static Required of(Map<String, Object> row) {
      String where = Yaml.string(row.get("where"), "both");
      return new Required(
          Pattern.compile(Yaml.string(row.get("label"), "")),
          Yaml.string(row.get("kind"), ""),
          Severity.valueOf(Yaml.string(row.get("severity"), "info").toUpperCase(Locale.ROOT)),
          !"line".equals(where),
          !"cell".equals(where));
    }

    static Optional<Required> find(List<Required> all, String label, boolean line) {
      return all.stream()
          .filter(field -> line ? field.inLines : field.inCells)
          .filter(field -> field.label.matcher(label).matches())
          .findFirst();
    }
  }
}
