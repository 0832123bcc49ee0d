package org.kaocheng.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kaocheng.casework.Office.COLLEAGUE;
import static org.kaocheng.casework.Office.PREPARER;
import static org.kaocheng.casework.Office.REVIEWER;
import static org.kaocheng.casework.Office.done;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kaocheng.fact.Subject;
import org.kaocheng.store.Databases;
import org.kaocheng.store.Draft;
import org.kaocheng.store.Event;
import org.kaocheng.store.IndicatorKey;
import org.kaocheng.store.IntakeFile;
import org.kaocheng.store.SupportingFile;

class CaseFilesTest {

  private static final IndicatorKey PROJECT =
      new IndicatorKey("form", "block", Subject.project("道路'; --"), "产出", "数量", "里程");

  @TempDir private Path folder = Path.of("");

  @ParameterizedTest
  @EnumSource
  void a_file_of_many_pieces_comes_back_whole(Databases kind) throws IOException {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      byte[] content = new byte[(3 << 20) + 17];
      new Random(7).nextBytes(content);
      String name = "\"><script>alert(1)</script>.pdf";
      SupportingFile file = done(office.files.attach(id, PROJECT, name, "PDF", content, PREPARER));
      assertThat(office.database.supportingFiles().find(id, 1)).contains(file);
      assertThat(file)
          .returns(name, SupportingFile::name)
          .returns(PROJECT, SupportingFile::indicator);
      ByteArrayOutputStream back = new ByteArrayOutputStream();
      office.database.contents().write(id, file.hash(), back);
      assertThat(back.toByteArray()).isEqualTo(content);
      assertThat(office.database.contents().isWhole(id, file.hash())).isTrue();
      assertThat(office.database.events().of(id).getLast())
          .returns("ATTACH", Event::act)
          .returns(file.addedHash(), Event::contentHash);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_removed_file_stays_where_a_submission_has_it_and_goes_where_none_has(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      office.saved(id, Office.filing("100"));
      SupportingFile unused = done(office.attached(id, "误传.txt", "误传"));
      SupportingFile first = done(office.attached(id, "合同.txt", "合同"));
      done(office.files.detach(id, unused.number(), COLLEAGUE));
      office.submitted(id);
      done(office.cases.giveBack(id, 1, "请整改", REVIEWER));
      SupportingFile removed = done(office.files.detach(id, first.number(), PREPARER));
      SupportingFile second = done(office.attached(id, "新合同.txt", "新合同"));
      office.submitted(id);
      assertThat(office.database.contents().size(id, unused.hash())).isEmpty();
      assertThat(office.database.contents().size(id, first.hash())).isPresent();
      assertThat(removed.belongsTo(1)).isTrue();
      assertThat(removed.belongsTo(2)).isFalse();
      assertThat(second.belongsTo(1)).isFalse();
      assertThat(second.belongsTo(2)).isTrue();
      assertThat(office.database.supportingFiles().find(id, 1).orElseThrow().isSubmitted(2))
          .isFalse();
      assertThat(office.database.supportingFiles().of(id)).hasSize(3);
      assertThat(new Verifier(office.database).verify()).isInstanceOf(Verification.Sound.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void what_is_too_large_empty_doubled_or_unknown_is_refused(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      byte[] tooLarge = new byte[(int) CaseFiles.LARGEST_SUPPORTING + 1];
      assertThat(office.files.attach(id, PROJECT, "大.pdf", "PDF", tooLarge, PREPARER))
          .isEqualTo(new Outcome.Refused<>("文件太大，每个最多 20 MB。"));
      assertThat(office.attached(id, "空.txt", "")).isInstanceOf(Outcome.Refused.class);
      done(office.attached(id, "一.txt", "内容"));
      assertThat(office.attached(id, "二.txt", "内容"))
          .isEqualTo(new Outcome.Refused<>("内容相同的文件已经上传过：一.txt。"));
      done(office.files.detach(id, 1, PREPARER));
      assertThat(office.files.detach(id, 1, PREPARER)).isInstanceOf(Outcome.Refused.class);
      assertThat(office.files.detach(id, 99, PREPARER)).isInstanceOf(Outcome.Refused.class);
      assertThat(office.database.events().of(id)).hasSize(3);
    }
  }

  @ParameterizedTest
  @EnumSource
  void the_files_of_a_case_are_bounded_together(Databases kind) {
    try (Office office = new Office(kind, folder)) {
      long id = office.opened().id();
      done(office.attached(id, "一.txt", "内容"));
      office.fresh.tamper("update file_content set size = " + CaseFiles.LARGEST_CASE);
      assertThat(office.attached(id, "二.txt", "别的内容"))
          .isEqualTo(new Outcome.Refused<>("本填报的文件合计最多 200 MB，已放不下这个文件。"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_draft_filled_in_from_a_file_is_one_save_that_names_it(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      IntakeFile file = done(office.files.receive(id, "上年.docx", new byte[] {1, 2}, PREPARER));
      assertThat(office.draft(id).version()).isZero();
      assertThat(office.database.events().of(id)).hasSize(1);
      office.saved(id, Office.filing("100"));
      assertThat(office.files.apply(id, file.number(), 0, Office.filing("200"), PREPARER))
          .isInstanceOf(Outcome.Conflict.class);
      assertThat(office.database.intakeFiles().find(id, 1)).contains(file);
      Draft saved = done(office.files.apply(id, 1, 1, Office.filing("200"), PREPARER));
      assertThat(saved).isEqualTo(office.draft(id)).returns(2L, Draft::version);
      assertThat(office.database.events().of(id).getLast().note())
          .isEqualTo("由文件“上年.docx”填入（SHA-256 " + file.hash() + "）");
      assertThat(office.database.intakeFiles().find(id, 1).orElseThrow().applied())
          .contains(new IntakeFile.Applied("填报人", office.now));
      assertThat(office.files.abandon(id, 1)).isInstanceOf(Outcome.Refused.class);
      assertThat(office.database.contents().isWhole(id, file.hash())).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource
  void an_abandoned_file_is_gone(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      IntakeFile file = done(office.files.receive(id, "上年.docx", new byte[] {1, 2}, PREPARER));
      done(office.files.abandon(id, file.number()));
      assertThat(office.database.intakeFiles().of(id)).isEmpty();
      assertThat(office.database.contents().size(id, file.hash())).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void of_many_files_that_wait_the_oldest_is_given_up(Databases kind) {
    try (Office office = new Office(kind)) {
      long id = office.opened().id();
      for (byte each = 0; each <= CaseFiles.MOST_WAITING; each++) {
        done(office.files.receive(id, each + ".docx", new byte[] {each}, PREPARER));
      }
      assertThat(office.database.intakeFiles().of(id))
          .extracting(IntakeFile::name)
          .containsExactly("1.docx", "2.docx", "3.docx", "4.docx", "5.docx");
      assertThat(office.database.contents().total(id)).isEqualTo(CaseFiles.MOST_WAITING);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_change_of_a_supporting_file_behind_the_back_is_found(Databases kind) {
    String[] changes = {
      "update supporting_file set name = '别的.txt'",
      "update supporting_file set added_after = 1",
      "update supporting_file set removed_by = null, removed_at = null, removed_after = null"
          + " where number = 1",
      "delete from supporting_file where number = 2",
      "update file_chunk set content = '\\x00'"
    };
    for (String change : changes) {
      try (Office office = new Office(kind, folder)) {
        long id = office.opened().id();
        done(office.attached(id, "一.txt", "一"));
        done(office.attached(id, "二.txt", "二"));
        done(office.files.detach(id, 1, PREPARER));
        assertThat(new Verifier(office.database).verify()).isInstanceOf(Verification.Sound.class);
        String sql = kind == Databases.H2 ? change.replace("'\\x00'", "X'00'") : change;
        office.fresh.tamper(sql);
        assertThat(new Verifier(office.database).verify())
            .as(change)
            .isInstanceOf(Verification.Broken.class);
      }
    }
  }
}
