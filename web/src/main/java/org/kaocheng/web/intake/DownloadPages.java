package org.kaocheng.web.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.kaocheng.compose.ReportComposer;
import org.kaocheng.filing.Answers;
import org.kaocheng.filing.Filing;
import org.kaocheng.render.ReportFormat;
import org.kaocheng.scheme.load.Schemes;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.store.Database;
import org.kaocheng.store.Submission;
import org.kaocheng.web.access.VisibleCase;
import org.kaocheng.workbook.WorkbookWriter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The official report of a draft or a submission, and the workbook of a draft, as files. */
@Controller
class DownloadPages {

  /** Blank places for projects in a workbook, in each group. */
  private static final int SPARE_PROJECTS = 2;

  private final CaseFilings filings;
  private final Database database;
  private final Schemes schemes;
  private final HeavyWork heavy;

  DownloadPages(CaseFilings filings, Database database, Schemes schemes, HeavyWork heavy) {
    this.filings = filings;
    this.database = database;
    this.schemes = schemes;
    this.heavy = heavy;
  }

  @GetMapping("/fill/{case}/download")
  String page(VisibleCase at, Model model) {
    model.addAttribute("at", at);
    model.addAttribute(
        "submissions",
        database.submissions().of(at.id()).stream().map(Submission::number).toList().reversed());
    model.addAttribute("formats", List.of(ReportFormat.values()));
    return "intake/download";
  }

  @GetMapping({
    "/fill/{case}/download/report.docx",
    "/fill/{case}/download/report.pdf",
    "/fill/{case}/download/report.xlsx",
    "/fill/{case}/download/report.html"
  })
  void draft(VisibleCase at, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    report(at, filings.filing(filings.draft(at)), "草稿", request, response);
  }

  @GetMapping({
    "/fill/{case}/download/{submission}/report.docx",
    "/fill/{case}/download/{submission}/report.pdf",
    "/fill/{case}/download/{submission}/report.xlsx",
    "/fill/{case}/download/{submission}/report.html",
    "/review/{case}/download/{submission}/report.docx",
    "/review/{case}/download/{submission}/report.pdf",
    "/review/{case}/download/{submission}/report.xlsx",
    "/review/{case}/download/{submission}/report.html"
  })
  void submission(
      VisibleCase at,
      @PathVariable("submission") String number,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    Submission submission =
        Numbers.of(number)
            .flatMap(each -> filings.submission(at, each))
            .orElseThrow(CaseFilings::absent);
    String mark = "第" + submission.number() + "次提交";
    report(at, filings.filing(submission), mark, request, response);
  }

  private void report(
      VisibleCase at,
      Filing filing,
      String mark,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI();
    ReportFormat format =
        ReportFormat.of(path.substring(path.lastIndexOf('.') + 1)).orElseThrow(CaseFilings::absent);
    Scheme scheme = filings.scheme(at);
    byte[] content =
        heavy.run(() ->
            format
                .write(ReportComposer.compose(Answers.of(scheme, filing)), schemes, scheme.id())
                .content());
    if (format == ReportFormat.HTML) {
      Downloads.show(response, format.mediaType(), content);
    } else {
      String name = name(at, "部门整体支出绩效自评报告（" + mark + "）", format.extension());
      Downloads.send(response, name, format.mediaType(), content);
    }
  }

  @GetMapping("/fill/{case}/download/workbook")
  void workbook(VisibleCase at, @RequestParam Optional<String> blank, HttpServletResponse response)
      throws IOException {
    Scheme scheme = filings.scheme(at);
    Filing filing =
        blank.isPresent()
            ? Filing.blank(scheme.id(), at.task().fiscalYear())
            : filings.filing(filings.draft(at));
    byte[] content = heavy.run(() -> WorkbookWriter.write(scheme, filing, SPARE_PROJECTS));
    String what = blank.isPresent() ? "填报工作簿（空白）" : "填报工作簿";
    ReportFormat format = ReportFormat.XLSX;
    Downloads.send(response, name(at, what, format.extension()), format.mediaType(), content);
  }

  private static String name(VisibleCase at, String what, String extension) {
    return FileNames.plain(
        at.unit().name() + at.task().fiscalYear() + "年度" + what + "." + extension);
  }
}
