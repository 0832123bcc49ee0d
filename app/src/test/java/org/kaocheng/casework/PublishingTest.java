package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.casework.Office.REVIEWER;
import static org.kaocheng.casework.Office.done;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.casework.disclosure.Handling;
import org.kaocheng.casework.disclosure.Preparation;
import org.kaocheng.casework.disclosure.Releases;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Period;
import org.kaocheng.filing.FieldKinds;
import org.kaocheng.filing.FigureText;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.Slot;
import org.kaocheng.store.CaseState;
import org.kaocheng.store.Databases;
import org.kaocheng.store.DisclosedFile;
import org.kaocheng.store.Disclosure;
import org.kaocheng.store.DisclosureTable.Sought;
import org.kaocheng.store.Event;
import org.kaocheng.store.Hash;
import org.kaocheng.store.Submission;

class PublishingTest {

  @TempDir private Path folder = Path.of("");

  private static Filing withPhone() {
    Map<Slot, Content> entries = new LinkedHashMap<>(Office.filing("100").entries());
    entries.put(total(Basis.ORIGINAL_BUDGET), figure("100"));
    entries.put(total(Basis.ADJUSTED_BUDGET), figure("100"));
    entries.put(total(Basis.FINAL_ACCOUNTS), figure("98.765"));
    entries.put(Slot.of("person.preparer", Period.NONE), new Content.Words("王小明"));
    entries.put(Slot.of("person.preparer_phone", Period.NONE), new Content.Words("13812345678"));
    return Office.filing("100").with(entries);
  }

  private static Slot total(Basis basis) {
    return Slot.of("expenditure.total", new Period(2022, basis));
  }

  private static Content figure(String number) {
    return new Content.Figure(
        FigureText.of(new BigDecimal(number), FieldKinds.unit("expenditure.total")));
  }

  private static long approved(Office office) {
    long id = office.opened().id();
    office.saved(id, withPhone());
    office.submitted(id);
    done(office.cases.approve(id, 1, REVIEWER));
    return id;
  }

  @ParameterizedTest
  @EnumSource
  void what_is_published_holds_no_phone_and_is_kept_byte_for_byte(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = approved(office);
      done(office.cases.disclose(id, 2, Releases.all("表样如此"), REVIEWER));
      Disclosure published = office.database.disclosures().published(id).orElseThrow();
      assertThat(published.isWhole()).isTrue();
      assertThat(published.files())
          .extracting(DisclosedFile::name)
          .containsExactly("facts.csv", "facts.json", "report.docx", "report.html", "report.pdf");
      for (DisclosedFile file : published.files()) {
        byte[] content = office.database.disclosures().content(published, file);
        assertThat(Hash.ofBytes(content)).as(file.name()).isEqualTo(file.hash());
        assertThat(new String(content, StandardCharsets.UTF_8))
            .as(file.name())
            .doesNotContain("13812345678", "王小明");
      }
      Event last = office.database.events().of(id).getLast();
      assertThat(last.contentHash()).isEqualTo(published.hash());
      assertThat(last.note()).contains("表样如此").contains(published.hash());
      assertThat(published.executionRate()).matches("98[.]7[67]%");
    }
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_published_while_something_is_in_the_way(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = approved(office);
      Submission last = office.database.submissions().last(id).orElseThrow();
      Preparation prepared = Preparation.of(Office.SCHEMES, last).orElseThrow();
      assertThat(prepared.obstacles())
          .extracting(each -> each.handling())
          .contains(Handling.RELEASE, Handling.MASK);
      assertThat(office.cases.disclose(id, 2, Releases.NONE, REVIEWER))
          .isInstanceOf(Outcome.Refused.class);
      assertThat(office.kept(id).state()).isEqualTo(CaseState.APPROVED);
      assertThat(office.database.disclosures().of(id)).isEmpty();
      assertThat(office.cases.disclose(id, 1, Releases.all("表样如此"), REVIEWER))
          .isInstanceOf(Outcome.Conflict.class);
      assertThat(office.database.disclosures().of(id)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_case_taken_up_again_is_public_no_more(Databases kind) {
    try (Office office = new Office(kind, folder)) {
      long id = approved(office);
      done(office.cases.disclose(id, 2, Releases.all("表样如此"), REVIEWER));
      assertThat(office.database.disclosures().published(new Sought("档案", 2022, 0), 0, 10))
          .hasSize(1);
      assertThat(office.database.disclosures().published(new Sought("档_", 0, 0), 0, 10)).isEmpty();
      assertThat(office.database.disclosures().years()).containsExactly(2022);
      assertThat(office.database.disclosures().counties()).hasSize(1);
      done(office.cases.reopen(id, 3, "数字有误", REVIEWER));
      assertThat(office.database.disclosures().published(id)).isEmpty();
      assertThat(office.database.disclosures().count(new Sought("", 0, 0))).isZero();
      assertThat(office.database.disclosures().of(id)).hasSize(1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_same_submission_is_published_with_the_same_bytes(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = approved(office);
      Submission last = office.database.submissions().last(id).orElseThrow();
      Releases releases = Releases.all("表样如此");
      Map<String, byte[]> once = Preparation.of(Office.SCHEMES, last).orElseThrow().files(releases);
      Map<String, byte[]> again =
          Preparation.of(Office.SCHEMES, last).orElseThrow().files(releases);
      once.forEach((name, content) -> assertThat(again.get(name)).as(name).isEqualTo(content));
    }
  }
}
