package org.kaocheng.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kaocheng.casework.Act;
import org.kaocheng.casework.CaseFiles;
import org.kaocheng.casework.Outcome;
import org.kaocheng.filing.Filing;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.Draft;
import org.kaocheng.store.IntakeFile;
import org.kaocheng.web.access.VisibleCase;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Filling a draft from a file: hand it in, see what it would change, choose, take over. */
@Controller
class ImportPages {

  private final CaseFilings filings;
  private final FileReading reading;
  private final CaseFiles files;
  private final Database database;
  private final MessageSource messages;

  ImportPages(
      CaseFilings filings,
      FileReading reading,
      CaseFiles files,
      Database database,
      MessageSource messages) {
    this.filings = filings;
    this.reading = reading;
    this.files = files;
    this.database = database;
    this.messages = messages;
  }

  // ---- handing in ----

  @GetMapping("/fill/{case}/import")
  String page(VisibleCase at, Model model) {
    model.addAttribute("at", at);
    model.addAttribute("allowed", Act.SAVE.isAllowed(at.filingCase().state()));
    model.addAttribute("files", database.intakeFiles().of(at.id()).reversed());
    return "intake/import";
  }

  @PostMapping("/fill/{case}/import")
  String receive(
      VisibleCase at,
      Actor actor,
      @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
      Locale locale,
      Model model,
      HttpServletResponse response)
      throws IOException {
    if (file == null || file.isEmpty()) {
      String none = messages.getMessage("import.no_file", null, locale);
      return refused(at, none, model, response);
    }
    String name = FileNames.plain(file.getOriginalFilename());
    if (file.getSize() > CaseFiles.LARGEST_INTAKE) {
      String large = messages.getMessage("import.too_large", null, locale);
      return refused(at, large, model, response);
    }
    Outcome<IntakeFile> received = files.receive(at.id(), name, file.getBytes(), actor);
    return switch (received) {
      case Outcome.Done<IntakeFile>(IntakeFile kept) ->
          switch (reading.read(kept, filings.scheme(at))) {
            case FileReading.Read.Done ignored ->
                "redirect:/fill/" + at.id() + "/import/" + kept.number();
            case FileReading.Read.Refused(String reason) -> {
              files.abandon(at.id(), kept.number());
              yield refused(at, name + "：" + reason + "。", model, response);
            }
          };
      case Outcome.Refused<IntakeFile>(String message) ->
          refused(at, name + "：" + message, model, response);
      case Outcome.NotAllowed<IntakeFile> not -> refused(at, not.message(), model, response);
      case Outcome.Conflict<IntakeFile> ignored ->
          throw new IllegalStateException("nothing to conflict with");
    };
  }

  private String refused(
      VisibleCase at, String message, Model model, HttpServletResponse response) {
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("problem", message);
    return page(at, model);
  }

  // ---- seeing ----

  @GetMapping("/fill/{case}/import/{file}")
  String preview(
      VisibleCase at,
      @PathVariable("file") String number,
      @RequestParam(name = "as", defaultValue = "") String as,
      Model model,
      RedirectAttributes told) {
    IntakeFile file = file(at, number);
    if (file.applied().isPresent() || !Act.SAVE.isAllowed(at.filingCase().state())) {
      told.addFlashAttribute("note", "import.not_open");
      return "redirect:/fill/" + at.id() + "/import";
    }
    return shown(at, file, SourceYear.of(as), model);
  }

  private String shown(VisibleCase at, IntakeFile file, Optional<SourceYear> as, Model model) {
    Draft draft = filings.draft(at);
    model.addAttribute("at", at);
    model.addAttribute("file", file);
    model.addAttribute("draft", draft);
    model.addAttribute("preview", preview(at, file, draft, as));
    return "intake/preview";
  }

  private Preview preview(VisibleCase at, IntakeFile file, Draft draft, Optional<SourceYear> as) {
    Scheme scheme = filings.scheme(at);
    Understood understood =
        switch (reading.read(file, scheme)) {
          case FileReading.Read.Done(Understood done) -> done;
          case FileReading.Read.Refused ignored -> throw CaseFilings.absent();
        };
    SourceYear year =
        as.or(() -> SourceYear.of(understood, at.task().fiscalYear())).orElse(SourceYear.THIS);
    return Preview.of(at, scheme, filings.filing(draft), understood, year);
  }

  // ---- taking over ----

  @PostMapping("/fill/{case}/import/{file}")
  String apply(
      VisibleCase at,
      Actor actor,
      @PathVariable("file") String number,
      @RequestParam(name = "as", defaultValue = "") String as,
      @RequestParam(name = "based_on", defaultValue = "") String basedOn,
      @RequestParam(name = "take", defaultValue = "") List<String> take,
      Model model,
      HttpServletResponse response,
      RedirectAttributes told) {
    IntakeFile file = file(at, number);
    Draft draft = filings.draft(at);
    Optional<SourceYear> year = SourceYear.of(as);
    if (!basedOn.equals(Long.toString(draft.version()))) {
      return conflict(at, file, year, model, response);
    }
    Set<Integer> numbers = new HashSet<>();
    take.forEach(each -> Numbers.of(each).ifPresent(numbers::add));
    List<Change> chosen = preview(at, file, draft, year).chosen(numbers);
    if (chosen.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      model.addAttribute("wrong", "import.none_chosen");
      return shown(at, file, year, model);
    }
    Filing filing = FilingEdit.with(filings.filing(draft), chosen);
    return switch (files.apply(at.id(), file.number(), draft.version(), filing, actor)) {
      case Outcome.Done<Draft> ignored -> {
        told.addFlashAttribute("taken", chosen.size());
        yield "redirect:/fill/" + at.id() + "/import";
      }
      case Outcome.Conflict<Draft> ignored -> conflict(at, file, year, model, response);
      case Outcome.NotAllowed<Draft> not -> refused(at, not.message(), model, response);
      case Outcome.Refused<Draft>(String message) -> refused(at, message, model, response);
    };
  }

  private String conflict(
      VisibleCase at,
      IntakeFile file,
      Optional<SourceYear> year,
      Model model,
      HttpServletResponse response) {
    response.setStatus(HttpStatus.CONFLICT.value());
    model.addAttribute("wrong", "import.conflict");
    return shown(at, file, year, model);
  }

  @PostMapping("/fill/{case}/import/{file}/abandon")
  String abandon(VisibleCase at, @PathVariable("file") String number) {
    files.abandon(at.id(), file(at, number).number());
    return "redirect:/fill/" + at.id() + "/import";
  }

  @GetMapping("/fill/{case}/import/{file}/original")
  void original(VisibleCase at, @PathVariable("file") String number, HttpServletResponse response)
      throws IOException {
    IntakeFile file = file(at, number);
    Downloads.send(
        response,
        database,
        at.id(),
        file.hash(),
        file.name(),
        "application/octet-stream",
        file.size());
  }

  private IntakeFile file(VisibleCase at, String number) {
    return Numbers.of(number)
        .flatMap(each -> database.intakeFiles().find(at.id(), each))
        .orElseThrow(CaseFilings::absent);
  }
}
