package org.kaocheng.web.operations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import org.kaocheng.casework.administration.TaskKeeping;
import org.kaocheng.store.Backup;
import org.kaocheng.store.Database;
import org.kaocheng.web.access.Sight;
import org.kaocheng.web.access.Visitor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** A backup while the application runs, for an administrator who sees every unit. */
@Controller
class BackupPage {

  private static final Logger LOG = LoggerFactory.getLogger(BackupPage.class);
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(TaskKeeping.ZONE);

  private final Database database;
  private final InstantSource clock;

  BackupPage(Database database, InstantSource clock) {
    this.database = database;
    this.clock = clock;
  }

  @GetMapping("/admin/backup")
  String page(Sight sight) {
    allow(sight);
    return "operations/backup";
  }

  @PostMapping("/admin/backup")
  void download(Visitor visitor, Sight sight, HttpServletResponse response) throws IOException {
    allow(sight);
    Instant now = clock.instant();
    response.setContentType("application/zip");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        "attachment; filename=\"kaocheng-" + NAME.format(now) + ".zip\"");
    long rows = Backup.write(database, response.getOutputStream(), now);
    LOG.info("backup of {} rows taken by {}", rows, visitor.login());
  }

  /** What is backed up is everyone's. */
  private void allow(Sight sight) {
    if (!sight.seesAll(database.units().roots())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
