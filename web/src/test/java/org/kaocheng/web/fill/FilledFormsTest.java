package org.kaocheng.web.fill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kaocheng.casework.demo.InventedFiling;
import org.kaocheng.casework.demo.Office;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.FilingField;
import org.kaocheng.form.FieldKey;
import org.kaocheng.form.FixedIndicators;
import org.kaocheng.form.IndicatorEdit;
import org.kaocheng.form.ProjectEdit;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Draft;

class FilledFormsTest {

  private static final int CHANGES = 40;
  private static final Schemes SCHEMES = Schemes.builtIn();
  private static final List<String> TEXTS =
      List.of(
          "",
          "0",
          "12.5",
          "-3",
          "95%",
          "约三成",
          "1100250",
          "100",
          "好",
          "第一条\n第二条",
          "支出{支出合计[决算]}万元，{没有这个}",
          "{支出合计[决算]");

  static List<String> schemes() {
    return SCHEMES.ids();
  }

  @ParameterizedTest
  @MethodSource("schemes")
  void forms_made_from_those_before_are_the_same_as_made_anew(String id) {
    Scheme scheme = SCHEMES.scheme(id).orElseThrow();
    int year = scheme.years().first();
    FixedIndicators fixed = new FixedIndicators(scheme, year);
    for (long seed = 1; seed <= 2; seed++) {
      Random random = new Random(seed);
      Filing filing =
          seed == 1 ? Filing.blank(id, year) : InventedFiling.of(scheme, office(), year, seed);
      FilledForms forms = FilledForms.of(draft(0), scheme, filing, fixed);
      for (int version = 1; version <= CHANGES; version++) {
        Filing next = changed(forms, random);
        forms = forms.after(draft(version), next);
        FilledForms anew = FilledForms.of(draft(version), scheme, next, fixed);
        String where = id + ", seed " + seed + ", change " + version;
        assertThat(forms.pages()).as(where).isEqualTo(anew.pages());
        assertThat(cells(forms)).as(where).isEqualTo(cells(anew));
        assertThat(forms.problems()).as(where).isEqualTo(anew.problems());
        assertDerivations(forms, anew, where);
      }
    }
  }

  @Test
  void a_figure_changed_leaves_other_forms_and_the_fields_in_them_alone() {
    Scheme scheme = SCHEMES.scheme("hunan-hengyang/2022").orElseThrow();
    int year = scheme.years().first();
    Filing filing = InventedFiling.of(scheme, office(), year, 1);
    FilledForms before =
        FilledForms.of(draft(0), scheme, filing, new FixedIndicators(scheme, year));
    String key =
        before.since(Optional.empty()).entrySet().stream()
            .filter(each -> each.getValue().text().matches("[1-9][0-9]*\\.[0-9]+"))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElseThrow();
    Change change = new Change(key, "4711.25", Optional.empty());
    FilledForms after = before.after(draft(1), Typing.done(before, List.of(change)));
    assertThat(after.state(key).text()).isEqualTo("4711.25");
    assertThat(after.since(Optional.of(before))).containsKey(key).hasSizeLessThan(20);
    long same = after.pages().stream().filter(page -> isOneOf(page, before.pages())).count();
    assertThat(same).isPositive().isLessThan(after.pages().size());
    assertThat(after.isLaidOutAs(before)).isTrue();
  }

  private static boolean isOneOf(Object page, List<?> pages) {
    return pages.stream().anyMatch(each -> each == page);
  }

  private static Filing changed(FilledForms forms, Random random) {
    List<String> keys = List.copyOf(forms.since(Optional.empty()).keySet());
    String key = keys.get(random.nextInt(keys.size()));
    Filing filing = forms.answers().filing();
    int kind = random.nextInt(20);
    if (kind == 0) {
      return ProjectEdit.added(filing, "新项目" + random.nextInt(100), "");
    }
    if (kind == 1 && !filing.projects().isEmpty()) {
      return ProjectEdit.removed(filing, filing.projects().getLast().name());
    }
    if (kind == 2) {
      for (String each : keys) {
        if (FieldKey.read(each).orElse(null) instanceof FilingField.IndicatorField field
            && random.nextBoolean()) {
          return random.nextBoolean()
              ? IndicatorEdit.added(forms.answers(), field)
              : IndicatorEdit.removed(forms.answers(), field);
        }
      }
    }
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(key, text(random), Optional.empty()));
    if (kind > 16) {
      String other = keys.get(random.nextInt(keys.size()));
      changes.add(new Change(other, text(random), Optional.empty()));
    }
    return Typing.done(forms, changes);
  }

  private static String text(Random random) {
    return random.nextInt(3) > 0
        ? Integer.toString(random.nextInt(2000))
        : TEXTS.get(random.nextInt(TEXTS.size()));
  }

  private static List<String> cells(FilledForms forms) {
    return forms.since(Optional.empty()).entrySet().stream()
        .map(each -> each + " " + forms.spot(each.getKey()).orElseThrow())
        .toList();
  }

  private static void assertDerivations(FilledForms forms, FilledForms anew, String where) {
    Answers one = forms.answers();
    Answers other = anew.answers();
    for (String key : anew.since(Optional.empty()).keySet()) {
      FilingField field = FieldKey.read(key).orElseThrow();
      assertThat(one.derivation(field)).as(where + key).isEqualTo(other.derivation(field));
      assertThat(one.of(field)).as(where + key).isEqualTo(other.of(field));
    }
  }

  private static Draft draft(long version) {
    return new Draft(1, "", version, "head", Instant.EPOCH);
  }

  private static Office office() {
    return new Office(
        "青禾县档案局",
        "档案接收、保管和利用",
        "整理档案",
        "卷",
        List.of("档案整理", "档案数字化", "库房维护", "档案征集", "设备更新", "宣传教育", "人员培训"));
  }
}
