package org.kaocheng.scheme.load;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.SourceText;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Makes nodes of a YAML text from the parser's events. Tags are refused and nothing is constructed,
 * so that no code can run; depth and size are bounded, aliases counted as often as they are used.
 */
final class NodeReader {

  private static final int DEEPEST = 40;
  private static final int MOST_NODES = 100_000;

  private final SourceText source;
  private final Problems problems;
  private final Iterator<Event> events;
  private final Map<Anchor, Anchored> anchors = new LinkedHashMap<>();
  private int nodes;
  private int lastCodePoint;
  private int lastOffset;

  /** A node and how many nodes it is with all below it. */
  private record Anchored(PackNode node, int weight) {}

  /** Reading this file cannot go on; the reason is a problem already. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
      super(null, null, false, false);
    }
  }

  private NodeReader(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
    LoadSettings settings = LoadSettings.builder().setLabel(source.file()).build();
    this.events = new Parse(settings).parseString(source.text()).iterator();
  }

  /** The mapping at the top of a file; empty when there is none, which is then a problem. */
  static Optional<PackNode.Mapping> read(SourceText source, Problems problems) {
    try {
      return new NodeReader(source, problems).top();
    } catch (MarkedYamlEngineException e) {
      problems.error(place(source, e), YamlMessages.chinese(e));
    } catch (YamlEngineException e) {
      problems.error(source.place(0, 0), "文件中有 YAML 不允许的字符，无法读取。");
    } catch (Stop e) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Where the parser stopped; behind the end of the file, where what is unfinished begins. */
  private static SchemePlace place(SourceText source, MarkedYamlEngineException failure) {
    Optional<Mark> seen =
        failure
            .getProblemMark()
            .filter(mark -> !source.line(mark.getLine() + 1).isBlank())
            .or(failure::getContextMark);
    return seen.map(mark -> place(source, mark)).orElse(source.place(0, 0));
  }

  private Optional<PackNode.Mapping> top() {
    Optional<PackNode> top = Optional.empty();
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent) {
        if (top.isPresent()) {
          problems.error(place(event), "一个文件只能有一份内容，请删去“---”。");
          return Optional.empty();
        }
        top = Optional.of(node(events.next(), 0));
      }
    }
    return top.flatMap(this::mapping);
  }

  private Optional<PackNode.Mapping> mapping(PackNode node) {
    return switch (node) {
      case PackNode.Mapping mapping -> Optional.of(mapping);
      case PackNode.Text text when text.value().isEmpty() ->
          Optional.of(new PackNode.Mapping(List.of(), text.place()));
      case PackNode.Text text -> {
        problems.error(text.place(), "文件应由“键: 值”组成。冒号须为半角，后面空一格。");
        yield Optional.empty();
      }
      case PackNode.Items items -> {
        problems.error(items.place(), "文件应由“键: 值”组成，不能是列表。");
        yield Optional.empty();
      }
    };
  }

  private PackNode node(Event event, int depth) {
    int before = nodes;
    count(event, 1);
    if (depth > DEEPEST) {
      throw stop(event, "嵌套超过 " + DEEPEST + " 层，请减少层次。");
    }
    PackNode node =
        switch (event) {
          case AliasEvent alias -> aliased(alias);
          case ScalarEvent scalar -> text(scalar);
          case MappingStartEvent start -> mapping(start, depth);
          case CollectionStartEvent start -> items(start, depth);
          default -> throw new IllegalStateException("unexpected " + event);
        };
    if (!(event instanceof AliasEvent) && event instanceof NodeEvent named) {
      int weight = nodes - before;
      named.getAnchor().ifPresent(anchor -> anchors.put(anchor, new Anchored(node, weight)));
    }
    return node;
  }

  private PackNode aliased(AliasEvent alias) {
    Anchored anchored = anchors.get(alias.getAlias());
    if (anchored == null) {
      throw stop(alias, "找不到引用的“&" + alias.getAlias() + "”；锚点须写在引用之前，且不能引用自身。");
    }
    count(alias, anchored.weight());
    return anchored.node();
  }

  private PackNode.Text text(ScalarEvent event) {
    event.getTag().ifPresent(tag -> refuse(event, tag));
    int start = event.getStartMark().map(mark -> offset(mark.getIndex())).orElse(0);
    return new PackNode.Text(event.getValue(), source, start, place(event));
  }

  /**
   * Where a code point of the text begins; events come in order, so it is counted on from the last.
   */
  private int offset(int codePoint) {
    boolean behind = codePoint < lastCodePoint;
    int from = behind ? 0 : lastOffset;
    lastOffset = source.text().offsetByCodePoints(from, codePoint - (behind ? 0 : lastCodePoint));
    lastCodePoint = codePoint;
    return lastOffset;
  }

  private PackNode.Items items(CollectionStartEvent start, int depth) {
    start.getTag().ifPresent(tag -> refuse(start, tag));
    List<PackNode> items = new ArrayList<>();
    for (Event event = events.next();
        !(event instanceof CollectionEndEvent);
        event = events.next()) {
      items.add(node(event, depth + 1));
    }
    return new PackNode.Items(items, place(start));
  }

  private PackNode.Mapping mapping(MappingStartEvent start, int depth) {
    start.getTag().ifPresent(tag -> refuse(start, tag));
    Map<String, PackNode.Entry> entries = new LinkedHashMap<>();
    for (Event event = events.next();
        !(event instanceof CollectionEndEvent);
        event = events.next()) {
      SchemePlace place = place(event);
      PackNode key = node(event, depth + 1);
      PackNode value = node(events.next(), depth + 1);
      if (key instanceof PackNode.Text text) {
        add(entries, new PackNode.Entry(text.value(), place, value));
      } else {
        problems.error(place, "键应为一个词，不能是列表或映射；文字里有 { } [ ] 时请加引号。");
      }
    }
    return new PackNode.Mapping(List.copyOf(entries.values()), place(start));
  }

  private void add(Map<String, PackNode.Entry> entries, PackNode.Entry entry) {
    PackNode.Entry first = entries.putIfAbsent(entry.key(), entry);
    if (first != null) {
      problems.error(
          entry.keyPlace(),
          "键“" + entry.key() + "”重复，第 " + first.keyPlace().line() + " 行已经写过；请删去或合并其中一处。");
    }
  }

  private void refuse(Event event, String tag) {
    problems.error(
        place(event),
        "不支持类型标签“" + tag.replace("tag:yaml.org,2002:", "!!") + "”，请直接写内容。方案只是数据，不执行代码。");
  }

  private void count(Event event, int more) {
    nodes += more;
    if (nodes > MOST_NODES) {
      throw stop(event, "内容过多（超过 " + MOST_NODES + " 项，引用按展开后计），请拆分或删减。");
    }
  }

  private Stop stop(Event event, String message) {
    problems.error(place(event), message);
    return new Stop();
  }

  private SchemePlace place(Event event) {
    return event
        .getStartMark()
        .map(mark -> place(source, mark))
        .orElse(new SchemePlace(source.file(), 1, 1));
  }

  private static SchemePlace place(SourceText source, Mark mark) {
    return source.place(mark.getLine(), mark.getColumn());
  }
}
