package org.kaocheng.scheme.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.kaocheng.scheme.pack.PackNode;
import org.kaocheng.scheme.pack.Scheme;
import org.kaocheng.scheme.pack.SchemePlace;
import org.kaocheng.scheme.pack.SchemeProblem;
import org.kaocheng.source.Severity;

/**
 * The schemes at hand: those that come with the program, and those of a folder, which go before
 * them. Layers are read once and kept; the object may be used by several threads.
 */
public final class Schemes {

  /** The scheme for reports of which no other is recognised. */
  public static final String BASE = "china/2020";

  private final PackFiles files;
  private final Optional<Schemes> below;
  private final SortedSet<String> own;
  private final Map<String, Layer> layers = new ConcurrentHashMap<>();
  private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();
  private final Map<String, Optional<SchemeHead>> heads = new ConcurrentHashMap<>();

  private Schemes(PackFiles files, Optional<Schemes> below) {
    this.files = files;
    this.below = below;
    this.own = new TreeSet<>();
    for (String name : files.names()) {
      int end = name.lastIndexOf('/');
      if (end > 0 && Part.ofFile(name.substring(end + 1)).isPresent()) {
        own.add(name.substring(0, end));
      }
    }
  }

  /** The schemes that come with the program. */
  public static Schemes builtIn() {
    return BuiltIn.SCHEMES;
  }

  /** Opened once, when first asked for. */
  private static final class BuiltIn {
    static final Schemes SCHEMES = fresh();
  }

  /** The schemes that come with the program, with nothing read yet: for measuring. */
  static Schemes fresh() {
    return new Schemes(BuiltInFiles.open(), Optional.empty());
  }

  /**
   * The schemes of a folder {@code region/year/part.yaml} before those of the program.
   *
   * @throws UncheckedIOException when the folder cannot be listed
   */
  public static Schemes folder(Path root) {
    return of(new FolderFiles(root));
  }

  /** The schemes of some files before those of the program. */
  static Schemes of(PackFiles files) {
    return new Schemes(files, Optional.of(builtIn()));
  }

  /**
   * The schemes of another folder before these.
   *
   * @throws UncheckedIOException when the folder cannot be listed
   */
  public Schemes around(Path root) {
    return new Schemes(new FolderFiles(root), Optional.of(this));
  }

  /** The ids of all schemes, in order. */
  public List<String> ids() {
    SortedSet<String> ids = new TreeSet<>(own);
    below.ifPresent(others -> ids.addAll(others.ids()));
    return List.copyOf(ids);
  }

  /** The ids of the folder's schemes only. */
  public List<String> ownIds() {
    return List.copyOf(own);
  }

  /** The scheme of that id with all its layers; empty when there is none or it has errors. */
  public Optional<Scheme> scheme(String id) {
    return load(id).scheme();
  }

  /** The scheme of that id, or what is wrong with it. */
  public Loaded load(String id) {
    Loaded known = loaded.get(id);
    if (known == null) {
      known = read(id);
      loaded.put(id, known);
    }
    return known;
  }

  /**
   * What the scheme of that id is for, without reading the rest of it; empty when there is none or
   * that is wrong.
   */
  Optional<SchemeHead> head(String id) {
    if (!own.contains(id)) {
      return below.flatMap(others -> others.head(id));
    }
    return heads.computeIfAbsent(
        id,
        unread -> {
          Problems problems = new Problems();
          Optional<SchemeHead> head =
              Layer.head(id, files, problems).map(pack -> new HeadReader(problems).read(id, pack));
          return head.filter(read -> problems.sorted().stream().noneMatch(SchemeProblem::isError));
        });
  }

  /** The effective scheme as YAML, each line with the file and line it comes from. */
  public Optional<String> effective(String id) {
    return isKnown(id)
        ? Optional.of(EffectiveText.of(Effective.of(chain(id, new Problems()), new Problems())))
        : Optional.empty();
  }

  /**
   * The template of that file name a scheme's documents are written by: its own or that of the
   * nearest layer that has one, in the folder {@code templates} of the pack.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public Optional<PackTemplate> template(String id, String file) {
    try {
      for (Layer layer : isKnown(id) ? chain(id, new Problems()) : List.<Layer>of()) {
        String name = layer.id() + "/templates/" + file;
        Optional<byte[]> found = find(layer.id(), name);
        if (found.isPresent()) {
          return Optional.of(new PackTemplate(name, found.get()));
        }
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<byte[]> find(String id, String name) throws IOException {
    return !own.contains(id) && below.isPresent() ? below.get().find(id, name) : files.find(name);
  }

  /** Whether there is a scheme of that id. */
  public boolean isKnown(String id) {
    return own.contains(id) || below.filter(others -> others.isKnown(id)).isPresent();
  }

  /** What to tell someone who names a scheme that is not there. */
  public String unknown(String id) {
    String hint = Nearest.hint(id, ids());
    return "找不到方案“" + id + "”" + (hint.isEmpty() ? "；用 kaocheng scheme list 列出全部方案。" : hint);
  }

  private Layer layer(String id) {
    if (!own.contains(id) && below.isPresent()) {
      return below.get().layer(id);
    }
    Layer known = layers.get(id);
    if (known == null) {
      known = Layer.read(id, files);
      layers.put(id, known);
    }
    return known;
  }

  private Loaded read(String id) {
    if (!isKnown(id)) {
      SchemeProblem problem =
          new SchemeProblem(Severity.ERROR, new SchemePlace(id, 1, 1), unknown(id), "");
      return new Loaded(Optional.empty(), List.of(problem));
    }
    Problems problems = new Problems();
    List<Layer> chain = chain(id, problems);
    for (Layer layer : chain) {
      problems.knowAll(layer.problems());
      problems.addAll(layer.problems().sorted());
    }
    if (!chain.getFirst().parts().containsKey(Part.PACK)) {
      missingHead(id, problems);
      return new Loaded(Optional.empty(), problems.sorted());
    }
    Scheme scheme = new SchemeReader(Effective.of(chain, problems), problems).read();
    List<SchemeProblem> sorted = problems.sorted();
    boolean wrong = sorted.stream().anyMatch(SchemeProblem::isError);
    return new Loaded(wrong ? Optional.empty() : Optional.of(scheme), sorted);
  }

  private void missingHead(String id, Problems problems) {
    String head = id + "/" + Part.PACK.file();
    if (!files.names().contains(head)) {
      problems.error(new SchemePlace(head, 1, 1), "缺少 pack.yaml（方案的名称、年度、级别和来源）。");
    }
  }

  /** The layer of that id and those it extends, as far as they can be found. */
  private List<Layer> chain(String id, Problems problems) {
    List<Layer> chain = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    Optional<String> next = Optional.of(id);
    while (next.isPresent()) {
      Layer layer = layer(next.get());
      ids.add(layer.id());
      chain.add(layer);
      next = next(layer, ids, problems);
    }
    return chain;
  }

  private Optional<String> next(Layer layer, List<String> ids, Problems problems) {
    Optional<PackNode.Text> base = layer.base();
    if (base.isEmpty()) {
      return Optional.empty();
    }
    problems.knowAll(layer.problems());
    String id = base.get().value();
    int again = ids.indexOf(id);
    if (again >= 0) {
      cycle(ids.subList(again, ids.size()), base.get(), problems);
      return Optional.empty();
    }
    if (!isKnown(id)) {
      String hint = Nearest.hint(id, ids());
      problems.error(base.get().place(), "找不到所继承的方案“" + id + "”" + (hint.isEmpty() ? "。" : hint));
      return Optional.empty();
    }
    return Optional.of(id);
  }

  /** Told once, where the first of the ring in order of ids is extended. */
  private void cycle(List<String> ring, PackNode.Text base, Problems problems) {
    String first = new TreeSet<>(ring).first();
    int at = ring.indexOf(first);
    List<String> shown = new ArrayList<>(ring.subList(at, ring.size()));
    shown.addAll(ring.subList(0, at));
    shown.add(first);
    SchemePlace place = layer(first).base().map(PackNode.Text::place).orElse(base.place());
    problems.knowAll(layer(first).problems());
    problems.error(place, "继承成环：" + String.join(" → ", shown) + "。请改掉其中一处 extends。");
  }
}
