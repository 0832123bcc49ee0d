package org.kaocheng.web.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.kaocheng.casework.Act;
import org.kaocheng.casework.CaseFiles;
import org.kaocheng.casework.Outcome;
import org.kaocheng.store.Actor;
import org.kaocheng.store.Database;
import org.kaocheng.store.IndicatorKey;
import org.kaocheng.store.Submission;
import org.kaocheng.store.SupportingFile;
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

/**
 * The files that support indicators. The unit adds and removes them while it drafts; the reviewer
 * sees those that were there when the report was submitted.
 */
@Controller
class EvidencePages {

  private static final int MOST_AT_ONCE = 20;

  private final CaseFilings filings;
  private final CaseFiles files;
  private final Database database;
  private final MessageSource messages;

  EvidencePages(CaseFilings filings, CaseFiles files, Database database, MessageSource messages) {
    this.filings = filings;
    this.files = files;
    this.database = database;
    this.messages = messages;
  }

  // ---- the unit ----

  @GetMapping("/fill/{case}/evidence")
  String page(VisibleCase at, Model model) {
    model.addAttribute("at", at);
    model.addAttribute("area", "fill");
    model.addAttribute("allowed", Act.ATTACH.isAllowed(at.filingCase().state()));
    model.addAttribute("indicators", indicators(at));
    return "intake/evidence";
  }

  private SupportedIndicators indicators(VisibleCase at) {
    List<SupportingFile> there =
        database.supportingFiles().of(at.id()).stream()
            .filter(file -> file.removal().isEmpty())
            .toList();
    return SupportedIndicators.of(filings.scheme(at), filings.filing(filings.draft(at)), there);
  }

  @PostMapping("/fill/{case}/evidence")
  String add(
      VisibleCase at,
      Actor actor,
      @RequestParam("indicator") String token,
      @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> sent,
      Locale locale,
      Model model,
      HttpServletResponse response,
      RedirectAttributes told)
      throws IOException {
    IndicatorKey key = indicators(at).key(token).orElseThrow(CaseFilings::absent);
    List<String> problems = new ArrayList<>();
    int kept = 0;
    List<MultipartFile> taken = sent == null ? List.of() : sent;
    if (taken.size() > MOST_AT_ONCE) {
      problems.add(message("evidence.too_many", locale, Integer.toString(MOST_AT_ONCE)));
      taken = List.of();
    }
    for (MultipartFile each : taken) {
      List<String> wrong = add(at, key, each, actor, locale);
      kept += wrong.isEmpty() ? 1 : 0;
      problems.addAll(wrong);
    }
    if (problems.isEmpty()) {
      told.addFlashAttribute("kept", kept);
      return "redirect:/fill/" + at.id() + "/evidence";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    model.addAttribute("problems", problems);
    model.addAttribute("kept", kept);
    return page(at, model);
  }

  /** Adds a file; why it was not, when it was not. */
  private List<String> add(
      VisibleCase at, IndicatorKey key, MultipartFile file, Actor actor, Locale locale)
      throws IOException {
    String name = FileNames.plain(file.getOriginalFilename());
    if (file.getSize() > CaseFiles.LARGEST_SUPPORTING) {
      String most = Long.toString(CaseFiles.LARGEST_SUPPORTING >> 20);
      return List.of(message("evidence.too_large", locale, name, most));
    }
    if (file.isEmpty()) {
      return List.of(message("evidence.empty", locale, name));
    }
    byte[] content = file.getBytes();
    return switch (SupportingKind.judge(name, content)) {
      case SupportingKind.Judged.Refused(String code, List<String> arguments) ->
          List.of(message(code, locale, arguments.toArray(String[]::new)));
      case SupportingKind.Judged.Taken(SupportingKind kind, String kept) ->
          switch (files.attach(at.id(), key, kept, kind.name(), content, actor)) {
            case Outcome.Done<SupportingFile> ignored -> List.of();
            case Outcome.Refused<SupportingFile>(String reason) -> List.of(kept + "：" + reason);
            case Outcome.NotAllowed<SupportingFile> not -> List.of(not.message());
            case Outcome.Conflict<SupportingFile> ignored ->
                throw new IllegalStateException("nothing to conflict with");
          };
    };
  }

  private String message(String code, Locale locale, String... arguments) {
    return messages.getMessage(code, arguments, locale);
  }

  @PostMapping("/fill/{case}/evidence/{file}/remove")
  String remove(
      VisibleCase at, Actor actor, @PathVariable("file") String number, RedirectAttributes told) {
    SupportingFile file = file(at, number);
    switch (files.detach(at.id(), file.number(), actor)) {
      case Outcome.Done<SupportingFile> ignored -> told.addFlashAttribute("removed", file.name());
      case Outcome.Refused<SupportingFile>(String message) ->
          told.addFlashAttribute("problems", List.of(message));
      case Outcome.NotAllowed<SupportingFile> not ->
          told.addFlashAttribute("problems", List.of(not.message()));
      case Outcome.Conflict<SupportingFile> ignored ->
          throw new IllegalStateException("nothing to conflict with");
    }
    return "redirect:/fill/" + at.id() + "/evidence";
  }

  @GetMapping("/fill/{case}/evidence/{file}")
  void download(VisibleCase at, @PathVariable("file") String number, HttpServletResponse response)
      throws IOException {
    send(file(at, number), response);
  }

  // ---- the reviewer ----

  @GetMapping("/review/{case}/evidence")
  String submitted(VisibleCase at, Model model) {
    Submission last = filings.last(at).orElseThrow(CaseFilings::absent);
    List<SupportingFile> there =
        database.supportingFiles().of(at.id()).stream()
            .filter(file -> file.belongsTo(last.number()))
            .toList();
    model.addAttribute("at", at);
    model.addAttribute("area", "review");
    model.addAttribute("allowed", false);
    model.addAttribute("submission", last.number());
    model.addAttribute(
        "indicators", SupportedIndicators.of(filings.scheme(at), filings.filing(last), there));
    return "intake/evidence";
  }

  @GetMapping("/review/{case}/evidence/{file}")
  void downloadSubmitted(
      VisibleCase at, @PathVariable("file") String number, HttpServletResponse response)
      throws IOException {
    int submissions = filings.last(at).map(Submission::number).orElse(0);
    SupportingFile file = file(at, number);
    if (!file.isSubmitted(submissions)) {
      throw CaseFilings.absent();
    }
    send(file, response);
  }

  // ---- both ----

  private SupportingFile file(VisibleCase at, String number) {
    return Numbers.of(number)
        .flatMap(each -> database.supportingFiles().find(at.id(), each))
        .orElseThrow(CaseFilings::absent);
  }

  private void send(SupportingFile file, HttpServletResponse response) throws IOException {
    if (database.contents().size(file.filingCase(), file.hash()).isEmpty()) {
      throw CaseFilings.absent();
    }
    Downloads.send(
        response,
        database,
        file.filingCase(),
        file.hash(),
        file.name(),
        SupportingKind.mediaType(file.kind()),
        file.size());
  }
}
