package org.kaocheng.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kaocheng.evaluate.draft.PackDraft;

/** Writes a drafted pack into a folder of packs; never into a folder that is there. */
final class PackFolderWriter {

  private final Path folder;

  /**
   * A writer.
   *
   * @param root the folder of packs
   * @param id region and year
   */
  PackFolderWriter(Path root, String id) {
    this.folder = root.resolve(id);
  }

  /**
   * Refuses what would change an existing pack.
   *
   * @throws UsageException when the folder is there
   */
  void refuseExisting() {
    if (Files.exists(folder)) {
      throw new UsageException("“" + folder + "”已经存在，没有改动它。请换一个编号或文件夹，或先移走原来的。");
    }
  }

  /** Writes all files and gives the folder they are in. */
  Path write(PackDraft draft) throws IOException {
    Path region = folder.resolve("..").normalize();
    Files.createDirectories(region);
    Files.createDirectory(folder);
    for (PackDraft.File file : draft.files()) {
      Files.writeString(folder.resolve(file.name()), file.text());
    }
    return folder;
  }
}
