package org.kaocheng.casework;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.kaocheng.filing.Filing;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draft;
import org.kaocheng.store.IndicatorKey;
import org.kaocheng.store.IntakeFile;
import org.kaocheng.store.Submission;
import org.kaocheng.store.SupportingFile;
import org.kaocheng.store.Texts;

/**
 * The files of cases: those that support indicators, each added and removed by an act with its
 * event, and those a draft is filled in from. Which contents are taken is asked before.
 */
public final class CaseFiles {

  /** The largest supporting file, in bytes. */
  public static final long LARGEST_SUPPORTING = 20L << 20;

  /** The largest file to fill in from, in bytes. */
  public static final long LARGEST_INTAKE = 50L << 20;

  /** The most a case's files have together, in bytes. */
  public static final long LARGEST_CASE = 200L << 20;

  /** How many files to fill in from wait in a case at the most. */
  static final int MOST_WAITING = 5;

  private static final int LONGEST_NAME = 200;

  private final Database database;
  private final Cases cases;
  private final Desk desk;

  /**
   * The files of a database.
   *
   * @param cases saves drafts that are filled in from a file
   * @param clock tells when acts are done
   */
  public CaseFiles(Database database, Cases cases, InstantSource clock) {
    this.database = database;
    this.cases = cases;
    this.desk = new Desk(database, clock);
  }

  // ---- what supports an indicator ----

  /**
   * Adds a file that supports an indicator.
   *
   * @param name its name as text, without a path
   * @param kind what its content is: PDF, DOCX, PNG
   */
  public Outcome<SupportingFile> attach(
      long id, IndicatorKey indicator, String name, String kind, byte[] content, Actor actor) {
    return desk.work(
        id,
        Act.ATTACH,
        open -> {
          Optional<String> problem = tooLarge(id, content, LARGEST_SUPPORTING);
          if (problem.isPresent()) {
            return new Outcome.Refused<>(problem.get());
          }
          List<SupportingFile> known = database.supportingFiles().of(id);
          String hash = database.contents().add(id, content);
          SupportingFile file =
              new SupportingFile(
                  id,
                  known.size() + 1,
                  indicator,
                  Texts.storable(name, LONGEST_NAME),
                  kind,
                  hash,
                  content.length,
                  actor.person(),
                  open.now(),
                  submissions(id),
                  Optional.empty());
          Optional<SupportingFile> same =
              known.stream()
                  .filter(each ->
                      each.removal().isEmpty()
                          && each.indicator().equals(indicator)
                          && each.hash().equals(hash))
                  .findFirst();
          if (same.isPresent()) {
            return new Outcome.Refused<>("内容相同的文件已经上传过：" + same.get().name() + "。");
          }
          database.supportingFiles().add(file);
          desk.record(
              open.chain(),
              open.filingCase(),
              open.now(),
              Act.ATTACH,
              actor,
              file.name(),
              file.addedHash());
          return new Outcome.Done<>(file);
        });
  }

  /**
   * Removes a file that supports an indicator. The entry stays; the content stays where a
   * submission has it.
   */
  public Outcome<SupportingFile> detach(long id, int number, Actor actor) {
    return desk.work(
        id,
        Act.DETACH,
        open -> {
          Optional<SupportingFile> file =
              database.supportingFiles().find(id, number).filter(each -> each.removal().isEmpty());
          if (file.isEmpty()) {
            return new Outcome.Refused<>("没有这个佐证材料，或已被移除。");
          }
          SupportingFile removed =
              file.get()
                  .removed(new SupportingFile.Removal(actor.person(), open.now(), submissions(id)));
          database.supportingFiles().remove(removed);
          database.contents().deleteUnused(id);
          desk.record(
              open.chain(),
              open.filingCase(),
              open.now(),
              Act.DETACH,
              actor,
              removed.name(),
              removed.removedHash().orElseThrow());
          return new Outcome.Done<>(removed);
        });
  }

  private int submissions(long id) {
    return database.submissions().last(id).map(Submission::number).orElse(0);
  }

  // ---- what a draft is filled in from ----

  /**
   * Keeps a file a draft is to be filled in from, until it is applied or abandoned; of many that
   * wait, the oldest is given up.
   */
  public Outcome<IntakeFile> receive(long id, String name, byte[] content, Actor actor) {
    return desk.work(
        id,
        Act.SAVE,
        open -> {
          Optional<String> problem = tooLarge(id, content, LARGEST_INTAKE);
          if (problem.isPresent()) {
            return new Outcome.Refused<>(problem.get());
          }
          List<IntakeFile> known = database.intakeFiles().of(id);
          int number = known.stream().mapToInt(IntakeFile::number).max().orElse(0);
          IntakeFile file =
              new IntakeFile(
                  id,
                  number + 1,
                  Texts.storable(name, LONGEST_NAME),
                  database.contents().add(id, content),
                  content.length,
                  actor.person(),
                  open.now(),
                  Optional.empty());
          database.intakeFiles().add(file);
          List<IntakeFile> waiting =
              known.stream().filter(each -> each.applied().isEmpty()).toList();
          if (waiting.size() >= MOST_WAITING) {
            database.intakeFiles().delete(id, waiting.getFirst().number());
            database.contents().deleteUnused(id);
          }
          return new Outcome.Done<>(file);
        });
  }

  /** Forgets a file that was not applied. */
  public Outcome<IntakeFile> abandon(long id, int number) {
    return desk.work(
        id,
        Act.SAVE,
        open -> {
          Optional<IntakeFile> file =
              database.intakeFiles().find(id, number).filter(each -> each.applied().isEmpty());
          if (file.isEmpty()) {
            return new Outcome.Refused<>("没有这个待导入的文件，或已经导入。");
          }
          database.intakeFiles().delete(id, number);
          database.contents().deleteUnused(id);
          return new Outcome.Done<>(file.get());
        });
  }

  /**
   * Saves a draft filled in from a file; the event names the file.
   *
   * @param basedOn the version of the draft it was made from
   */
  public Outcome<Draft> apply(long id, int number, long basedOn, Filing filing, Actor actor) {
    return database.inTransaction(() -> {
      Optional<IntakeFile> file = database.intakeFiles().find(id, number);
      if (file.isEmpty()) {
        return new Outcome.Refused<>("没有这个待导入的文件。");
      }
      String note = "由文件“" + file.get().name() + "”填入（SHA-256 " + file.get().hash() + "）";
      Outcome<Draft> saved = cases.save(id, basedOn, filing, note, actor);
      if (saved instanceof Outcome.Done<Draft> && file.get().applied().isEmpty()) {
        database
            .intakeFiles()
            .apply(id, number, new IntakeFile.Applied(actor.person(), desk.now()));
      }
      return saved;
    });
  }

  /** Why a content is not kept; empty when it may be. */
  private Optional<String> tooLarge(long id, byte[] content, long largest) {
    if (content.length == 0) {
      return Optional.of("文件是空的（0 字节）。");
    }
    if (content.length > largest) {
      return Optional.of("文件太大，每个最多 " + (largest >> 20) + " MB。");
    }
    return database.contents().total(id) + content.length > LARGEST_CASE
        ? Optional.of("本填报的文件合计最多 " + (LARGEST_CASE >> 20) + " MB，已放不下这个文件。")
        : Optional.empty();
  }
}
