package org.kaocheng.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.hwpf.extractor.WordExtractor;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.kaocheng.corpus.Draft;
import org.kaocheng.corpus.Dress;
import org.kaocheng.corpus.Layout;

/**
 * A whole check in a warm process against what a library takes to extract nothing but the text of
 * the same file, and for docx against the floor: to unzip it and to go through its XML.
 */
final class Formats {

  private static final Duration WARM_UP = Duration.ofSeconds(40);
  private static final int ROUNDS = 15;
  private static final Path REAL = Path.of("../shared/reports");
  private static final XMLInputFactory XML = XMLInputFactory.newFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  /** A file and its content. */
  private record Input(String name, byte[] content) {

    String format() {
      return name.substring(name.lastIndexOf('.') + 1);
    }
  }

  private final Pipeline pipeline = new Pipeline();

  private Formats() {}

  static void print(PrintStream out, Path folder) throws Exception {
    out.println("\nformats: a warm check, against the mere text by POI or PDFBox of the same file");
    out.println(
        "  goals: docx 0.5 × the text and 3 × unzip and StAX; doc, pdf, xlsx 1.3 × the text");
    new Formats().run(out, folder);
  }

  private void run(PrintStream out, Path folder) throws Exception {
    List<Input> inputs = inputs(folder);
    long end = System.nanoTime() + WARM_UP.toNanos();
    while (System.nanoTime() < end) {
      for (Input input : inputs) {
        pipeline.check(input.name, input.content);
        text(input);
        unzipped(input);
      }
    }
    Map<String, List<Double>> ratios = new LinkedHashMap<>();
    for (Input input : inputs) {
      Interleaved.Times times =
          new Interleaved()
              .add("check", () -> pipeline.check(input.name, input.content))
              .add("text", () -> text(input))
              .add("floor", () -> unzipped(input))
              .medians(2, ROUNDS);
      double ratio = (double) times.of("check") / times.of("text");
      ratios.computeIfAbsent(input.format(), format -> new ArrayList<>()).add(ratio);
      out.printf(
          "  %-44s check %7.2f ms = %5.2f × text (%.2f ms)",
          input.name, times.of("check") / 1e6, ratio, times.of("text") / 1e6);
      if (input.format().equals("docx")) {
        double floor = (double) times.of("check") / times.of("floor");
        ratios.computeIfAbsent("docx, floor", format -> new ArrayList<>()).add(floor);
        out.printf(" = %5.2f × unzip and StAX (%.2f ms)", floor, times.of("floor") / 1e6);
      }
      out.println();
    }
    ratios.forEach((format, all) ->
        out.printf(
            "  %-12s median %.2f of %d files%n",
            format, all.stream().sorted().toList().get(all.size() / 2), all.size()));
  }

  /** A generated report of each layout, and the real ones where they are. */
  private static List<Input> inputs(Path folder) throws IOException, InterruptedException {
    List<Input> inputs = new ArrayList<>();
    for (Layout layout : List.of(Layout.NINE_PARTS_AND_FORMS, Layout.RATES)) {
      Draft draft = layout.write(new Random(layout.ordinal())).filled();
      for (Dress dress : List.of(Dress.DOCX, Dress.PDF, Dress.XLSX)) {
        String name = layout.name().toLowerCase(java.util.Locale.ROOT) + "." + dress.extension();
        inputs.add(new Input(name, dress.bytes(draft)));
      }
    }
    inputs.addAll(asDoc(inputs.stream().filter(i -> i.format().equals("docx")).toList(), folder));
    if (Files.isDirectory(REAL)) {
      try (Stream<Path> real = Files.list(REAL)) {
        for (Path file : real.sorted().toList()) {
          if (file.toString().matches(".*\\.(docx|doc|pdf)")) {
            inputs.add(new Input(file.getFileName().toString(), Files.readAllBytes(file)));
          }
        }
      }
    }
    return inputs;
  }

  /** The same as Word 97 files, where LibreOffice is there to write them. */
  private static List<Input> asDoc(List<Input> docx, Path folder)
      throws IOException, InterruptedException {
    List<Input> doc = new ArrayList<>();
    for (String office : Processes.installed("soffice")) {
      for (Input input : docx) {
        Path from = Files.write(folder.resolve(input.name), input.content);
        Path to = folder.resolve(input.name.replace(".docx", ".doc"));
        Processes.run(
            List.of(
                office,
                "--headless",
                "--convert-to",
                "doc",
                "--outdir",
                folder.toString(),
                from.toString()));
        if (Files.exists(to)) {
          doc.add(new Input(to.getFileName().toString(), Files.readAllBytes(to)));
        }
      }
    }
    return doc;
  }

  private static int text(Input input) throws IOException {
    return switch (input.format()) {
      case "docx" -> Pipeline.poiText(input.content);
      case "doc" -> {
        try (WordExtractor word = new WordExtractor(new ByteArrayInputStream(input.content))) {
          yield word.getText().length();
        }
      }
      case "pdf" -> {
        try (PDDocument pdf = Loader.loadPDF(input.content)) {
          yield new PDFTextStripper().getText(pdf).length();
        }
      }
      default -> {
        try (XSSFExcelExtractor excel =
            new XSSFExcelExtractor(new XSSFWorkbook(new ByteArrayInputStream(input.content)))) {
          yield excel.getText().length();
        }
      }
    };
  }

  /** Unzips all there is and goes through what is XML; returns how many characters it has. */
  private static long unzipped(Input input) throws IOException, XMLStreamException {
    if (!input.format().equals("docx")) {
      return 0;
    }
    long characters = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(input.content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(content));
          while (reader.hasNext()) {
            characters += reader.next() == XMLStreamReader.CHARACTERS ? reader.getTextLength() : 0;
          }
          reader.close();
        }
      }
    }
    return characters;
  }
}
