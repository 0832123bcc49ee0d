package org.kaocheng.store;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.fact.Basis;
import org.kaocheng.fact.Content;
import org.kaocheng.fact.Indicator;
import org.kaocheng.fact.Period;
import org.kaocheng.fact.Subject;
import org.kaocheng.filing.FiledProject;
import org.kaocheng.filing.Filing;
import org.kaocheng.filing.IndicatorRow;
import org.kaocheng.filing.OpenRow;
import org.kaocheng.filing.Slot;

/** Reads what {@link FilingWriter} writes. */
final class FilingReader {

  private FilingReader() {}

  static Filing read(JsonFields fields) throws MalformedFilingException {
    int format = integer(fields, "format");
    if (format != FilingJson.FORMAT) {
      throw new MalformedFilingException("填报内容是第 " + format + " 版格式，本程序不认识。");
    }
    String scheme = fields.text("scheme");
    int year = integer(fields, "year");
    Map<Slot, Content> entries = new LinkedHashMap<>();
    for (JsonFields each : fields.objects("entries")) {
      Slot slot = slot(each);
      if (entries.put(slot, content(each)) != null) {
        throw new MalformedFilingException("“" + slot.concept() + "”填了两次。");
      }
      each.end();
    }
    List<FiledProject> projects = new ArrayList<>();
    for (JsonFields each : fields.objects("projects")) {
      projects.add(new FiledProject(each.text("name"), each.text("group")));
      each.end();
    }
    List<IndicatorRow> indicators = new ArrayList<>();
    for (JsonFields each : fields.objects("indicators")) {
      indicators.add(indicator(each));
      each.end();
    }
    List<OpenRow> openRows = new ArrayList<>();
    for (JsonFields each : fields.objects("open_rows")) {
      openRows.add(openRow(each));
      each.end();
    }
    Map<String, List<String>> words = new LinkedHashMap<>();
    Optional<JsonFields> sections = fields.optionalObject("words");
    if (sections.isPresent()) {
      for (String section : sections.get().names()) {
        words.put(section, sections.get().texts(section));
      }
    }
    fields.end();
    return new Filing(scheme, year, entries, projects, indicators, openRows, words);
  }

  private static int integer(JsonFields fields, String name) throws MalformedFilingException {
    Optional<Integer> number = fields.integer(name);
    if (number.isEmpty()) {
      throw new MalformedFilingException("缺少“" + name + "”。");
    }
    return number.get();
  }

  /** The constant of a name in lower case. */
  static <E extends Enum<E>> E constant(E[] all, String name) throws MalformedFilingException {
    for (E each : all) {
      if (each.name().toLowerCase(Locale.ROOT).equals(name)) {
        return each;
      }
    }
    throw new MalformedFilingException("不认识的“" + Texts.storable(name, 40) + "”。");
  }

  private static Subject subject(JsonFields fields) throws MalformedFilingException {
    for (Subject.Kind kind : Subject.Kind.values()) {
      Optional<String> name = fields.optionalText(kind.name().toLowerCase(Locale.ROOT));
      if (name.isPresent()) {
        return new Subject(kind, name.get());
      }
    }
    return Subject.DEPARTMENT;
  }

  private static Slot slot(JsonFields fields) throws MalformedFilingException {
    String concept = fields.text("concept");
    Subject subject = subject(fields);
    int year = fields.integer("year").orElse(0);
    String id = fields.optionalText("basis").orElse("");
    int item = fields.integer("item").orElse(0);
    if (item < 0) {
      throw new MalformedFilingException("“" + concept + "”的序号小于 0。");
    }
    for (Basis basis : Basis.values()) {
      if (basis.id().equals(id)) {
        return new Slot(subject, concept, new Period(year, basis), item);
      }
    }
    throw new MalformedFilingException("不认识的口径“" + Texts.storable(id, 40) + "”。");
  }

  private static Content content(JsonFields fields) throws MalformedFilingException {
    Optional<JsonFields> figure = fields.optionalObject("figure");
    if (figure.isPresent()) {
      return new Content.Figure(FigureJson.read(figure.get()));
    }
    return fields.truth("blank", false)
        ? new Content.Blank()
        : new Content.Words(fields.text("words"));
  }

  private static IndicatorRow indicator(JsonFields fields) throws MalformedFilingException {
    Map<Indicator.Column, String> texts = new EnumMap<>(Indicator.Column.class);
    Optional<JsonFields> filled = fields.optionalObject("texts");
    if (filled.isPresent()) {
      for (String name : filled.get().names()) {
        texts.put(constant(Indicator.Column.values(), name), filled.get().text(name));
      }
    }
    return new IndicatorRow(
        fields.text("table"),
        fields.text("block"),
        subject(fields),
        fields.text("level1"),
        fields.text("level2"),
        fields.text("name"),
        texts);
  }

  private static OpenRow openRow(JsonFields fields) throws MalformedFilingException {
    Map<Integer, String> texts = new LinkedHashMap<>();
    Optional<JsonFields> filled = fields.optionalObject("texts");
    if (filled.isPresent()) {
      for (String name : filled.get().names()) {
        texts.put(column(name), filled.get().text(name));
      }
    }
    return new OpenRow(
        fields.text("table"),
        fields.text("block"),
        integer(fields, "after"),
        fields.text("label"),
        texts);
  }

  private static int column(String name) throws MalformedFilingException {
    try {
      return Integer.parseInt(name);
    } catch (NumberFormatException e) {
      throw new MalformedFilingException("“" + Texts.storable(name, 40) + "”不是列号。");
    }
  }
}
