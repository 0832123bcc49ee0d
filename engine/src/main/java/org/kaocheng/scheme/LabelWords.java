package org.kaocheng.scheme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of {@code labels.yaml} by which labels are compared. */
final class LabelWords {

  /** Read once: the words are the same for every taxonomy. */
  static final LabelWords STANDARD = new LabelWords();

  final Set<String> bracketWords;
  final List<String> bracketStarts;
  final List<String> leadWords;
  final String unitStarts;
  final List<String> numberedStarts;
  final List<String> periodBefore;
  final List<String> periodAfter;
  final List<String> qualifiers;
  final List<String> blockingBefore;
  final List<String> blockingAnywhere;
  final String clauseSigns;
  final List<List<String>> antonyms;
  final String turningSigns;
  final String headSigns;
  final Set<String> distinct;
  final List<String> neverMeantStarts;

  private LabelWords() {
    Map<String, Object> words = Yaml.resource(LabelWords.class, "labels.yaml");
    bracketWords = new HashSet<>(Yaml.strings(words.get("bracket-words")));
    bracketStarts = Yaml.strings(words.get("bracket-starts"));
    leadWords = Yaml.strings(words.get("lead-words"));
    unitStarts = Yaml.string(words.get("unit-starts"), "");
    numberedStarts = Yaml.strings(words.get("numbered-starts"));
    periodBefore = Yaml.strings(words.get("period-before"));
    periodAfter = Yaml.strings(words.get("period-after"));
    qualifiers = Yaml.strings(words.get("qualifiers"));
    blockingBefore = Yaml.strings(words.get("blocking-before"));
    blockingAnywhere = Yaml.strings(words.get("blocking-anywhere"));
    clauseSigns = Yaml.string(words.get("clause-signs"), "");
    antonyms = Yaml.list(words.get("antonyms")).stream().map(Yaml::strings).toList();
    turningSigns = Yaml.string(words.get("turning-signs"), "");
    headSigns = Yaml.string(words.get("head-signs"), "");
    distinct = new HashSet<>(Yaml.strings(words.get("distinct")));
    neverMeantStarts = Yaml.strings(words.get("never-meant-starts"));
  }
}
