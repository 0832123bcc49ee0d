package org.kaocheng.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON text as maps, lists, texts, whole numbers and truths; bounded in depth and length. */
final class JsonTree {

  private static final int DEEPEST = 20;
  private static final int LONGEST_TEXT = 1_000_000;
  private static final int LONGEST_NAME = 2_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_TEXT)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(10)
                  .build())
          .build();

  private JsonTree() {}

  /** The object a text is. */
  static JsonFields read(String text) throws MalformedFilingException {
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new MalformedFilingException("填报内容不是 JSON 对象。");
      }
      JsonFields fields = object(json);
      if (json.nextToken() != null) {
        throw new MalformedFilingException("填报内容之后还有多余的文字。");
      }
      return fields;
    } catch (IOException e) {
      throw new MalformedFilingException("填报内容不是完整的 JSON，无法读取。");
    }
  }

  private static JsonFields object(JsonParser json) throws IOException, MalformedFilingException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      fields.put(name, value(json, json.nextToken()));
    }
    return new JsonFields(fields);
  }

  private static Object value(JsonParser json, JsonToken token)
      throws IOException, MalformedFilingException {
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> {
        List<Object> list = new ArrayList<>();
        for (JsonToken next = json.nextToken();
            next != JsonToken.END_ARRAY;
            next = json.nextToken()) {
          list.add(value(json, next));
        }
        yield list;
      }
      case VALUE_STRING -> json.getText();
      case VALUE_NUMBER_INT -> json.getIntValue();
      case VALUE_TRUE, VALUE_FALSE -> json.getBooleanValue();
      default -> throw new MalformedFilingException("填报内容里有不认识的值。");
    };
  }
}
