package org.kaocheng.web.check;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** Takes uploads and shows how far they have come. */
@Controller
class CheckPages {

  private static final int LONGEST_TEXT = 2_000_000;

  private final CheckJobs jobs;
  private final MessageSource messages;

  CheckPages(CheckJobs jobs, MessageSource messages) {
    this.jobs = jobs;
    this.messages = messages;
  }

  @GetMapping("/check")
  String upload(HttpServletRequest request, Model model) {
    model.addAttribute(
        "jobs", jobs.of(CheckVisitor.of(request)).stream().map(job -> JobView.of(job, 0)).toList());
    model.addAttribute("problem", "");
    return "check/upload";
  }

  /**
   * Takes files into a new job, or into one that is there. The names of the files with their
   * folders stand in the parameters {@code path}, in the order of the files.
   *
   * @param text a report's text, pasted
   * @param job the job to add to; empty for a new one
   */
  @PostMapping("/check")
  ResponseEntity<Void> take(
      HttpServletRequest request,
      @RequestParam(required = false) @Nullable List<MultipartFile> file,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String job,
      Locale locale)
      throws IOException {
    List<MultipartFile> files =
        file == null
            ? List.of()
            : file.stream().filter(each -> !each.isEmpty() || !name(each).isEmpty()).toList();
    if (files.isEmpty() && text.isBlank()) {
      throw new Refusal(HttpStatus.BAD_REQUEST, "check.refused.nothing");
    }
    if (text.length() > LONGEST_TEXT) {
      throw new Refusal(HttpStatus.CONTENT_TOO_LARGE, "check.refused.text");
    }
    // Not as an argument: a comma in a name would part it.
    String[] paths = request.getParameterValues("path");
    CheckVisitor visitor = CheckVisitor.of(request);
    CheckJob into = job.isEmpty() ? jobs.begin(visitor) : found(job, visitor);
    for (int number = 0; number < files.size(); number++) {
      MultipartFile each = files.get(number);
      String given = paths != null && number < paths.length ? paths[number] : name(each);
      String shown = UploadNames.shown(given, messages.getMessage("check.nameless", null, locale));
      jobs.add(into, shown, each.getSize(), each::transferTo);
    }
    if (!text.isBlank()) {
      byte[] content = text.getBytes(StandardCharsets.UTF_8);
      String name = messages.getMessage("check.pasted", null, locale) + ".txt";
      jobs.add(into, name, content.length, to -> Files.write(to, content));
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create("/check/" + into.id()))
        .header("Kaocheng-Job", into.id())
        .build();
  }

  private static String name(MultipartFile file) {
    String name = file.getOriginalFilename();
    return name == null ? "" : name;
  }

  @GetMapping("/check/{job}")
  String job(HttpServletRequest request, @PathVariable String job, Model model) {
    model.addAttribute("job", view(request, job));
    return "check/job";
  }

  /** The list alone, asked for again and again while there is something to come. */
  @GetMapping("/check/{job}/progress")
  String progress(HttpServletRequest request, @PathVariable String job, Model model) {
    model.addAttribute("job", view(request, job));
    return "check/job :: progress";
  }

  /** Deletes a job with its files at once. */
  @PostMapping("/check/{job}/delete")
  String delete(HttpServletRequest request, @PathVariable String job) {
    jobs.close(found(job, CheckVisitor.of(request)));
    return "redirect:/check";
  }

  private JobView view(HttpServletRequest request, String job) {
    CheckJob found = found(job, CheckVisitor.of(request));
    return JobView.of(found, jobs.before(found));
  }

  private CheckJob found(String job, CheckVisitor visitor) {
    return jobs.find(job, visitor)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
