package org.kaocheng.store;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds.
 *
 * @param schema the versions of the migrations of the database it was made of, in order
 * @param made when, as a text
 * @param tables its tables
 */
record BackupManifest(String schema, String made, List<Held> tables) {

  /** The layout written here. */
  static final String FORMAT = "1";

  /**
   * A table.
   *
   * @param name its name
   * @param rows how many rows
   * @param hash the SHA-256 of its lines
   */
  record Held(String name, long rows, String hash) {}

  BackupManifest {
    requireNonNull(schema, "schema is null");
    requireNonNull(made, "made is null");
    tables = List.copyOf(tables);
  }

  /** As JSON. */
  String json() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
      json.writeStartObject();
      json.writeStringField("format", FORMAT);
      json.writeStringField("schema", schema);
      json.writeStringField("made", made);
      json.writeArrayFieldStart("tables");
      for (Held table : tables) {
        json.writeStartObject();
        json.writeStringField("name", table.name());
        json.writeStringField("rows", Long.toString(table.rows()));
        json.writeStringField("hash", table.hash());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }

  /**
   * Reads it.
   *
   * @throws DamagedBackupException when it is not one
   */
  static BackupManifest read(byte[] text) throws IOException {
    Map<String, String> fields = new LinkedHashMap<>();
    List<Held> tables = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(text)) {
      Map<String, String> at = fields;
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        switch (token) {
          case START_OBJECT -> at = fields.isEmpty() ? fields : new LinkedHashMap<>();
          case VALUE_STRING -> at.put(json.currentName(), json.getText());
          case END_OBJECT -> {
            if (at.containsKey("hash")) {
              tables.add(held(at));
            }
            at = fields;
          }
          default -> {
            // Names come with their values.
          }
        }
      }
    } catch (IOException | NumberFormatException e) {
      throw new DamagedBackupException("备份的目录无法读取。");
    }
    if (!FORMAT.equals(fields.get("format")) || tables.isEmpty()) {
      throw new DamagedBackupException("这不是本程序的备份，或是更新的版本做的。");
    }
    return new BackupManifest(
        fields.getOrDefault("schema", ""), fields.getOrDefault("made", ""), tables);
  }

  private static Held held(Map<String, String> fields) {
    return new Held(
        fields.getOrDefault("name", ""),
        Long.parseLong(fields.getOrDefault("rows", "")),
        fields.getOrDefault("hash", ""));
  }
}
