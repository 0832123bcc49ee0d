package org.kaocheng.render;

import java.util.BitSet;
import java.util.List;
import org.kaocheng.compose.Composition;
import org.kaocheng.compose.Element;
import org.kaocheng.compose.Sheet;

/** Deals the elements of a composition out to the tags of a template, each to one. */
final class CompositionParts {

  private final List<Element> elements;
  private final BitSet taken = new BitSet();
  private final int coverEnd;
  private final int annexes;

  /** The parts for a template with these tags. */
  CompositionParts(Composition composition, List<TemplateTag> tags) {
    elements = composition.elements();
    coverEnd = coverEnd();
    annexes = annexes();
    // What is put at a place of its own is left out of the part it belongs to.
    for (TemplateTag tag : tags) {
      switch (tag.kind()) {
        case SECTION -> taken.or(section(tag.section()));
        case CONTENTS -> taken.or(where(Element.Contents.class));
        case TITLE -> {
          int title = where(Element.Title.class).nextSetBit(0);
          if (title >= 0) {
            taken.set(title);
          }
        }
        case COVER, BODY, ANNEXES, ALL -> {}
      }
    }
  }

  /** The elements that stand at a tag, which are then no other's. */
  List<Element> at(TemplateTag tag) {
    return switch (tag.kind()) {
      case TITLE -> List.of();
      case COVER -> take(0, coverEnd);
      case CONTENTS -> elements(where(Element.Contents.class));
      case BODY -> take(coverEnd, annexes);
      case ANNEXES -> take(annexes, elements.size());
      case ALL -> take(0, elements.size());
      case SECTION -> elements(section(tag.section()));
    };
  }

  /** What no tag has taken and would be printed. */
  List<Element> left() {
    BitSet left = new BitSet();
    left.set(0, elements.size());
    left.andNot(taken);
    left.andNot(where(Element.Break.class));
    left.andNot(where(Element.Anchor.class));
    return elements(left);
  }

  /** The words of the title; the composition's own without one. */
  static String title(Composition composition) {
    return composition.elements().stream()
        .filter(Element.Title.class::isInstance)
        .map(element -> ((Element.Title) element).text())
        .findFirst()
        .orElse(composition.title());
  }

  private List<Element> take(int from, int to) {
    BitSet free = new BitSet();
    free.set(from, to);
    free.andNot(taken);
    taken.or(free);
    return elements(free);
  }

  private List<Element> elements(BitSet where) {
    return where.stream().mapToObj(elements::get).toList();
  }

  private BitSet where(Class<? extends Element> kind) {
    BitSet where = new BitSet();
    for (int i = 0; i < elements.size(); i++) {
      where.set(i, kind.isInstance(elements.get(i)));
    }
    return where;
  }

  private int coverEnd() {
    for (int i = 0; i < elements.size(); i++) {
      boolean begins =
          switch (elements.get(i)) {
            case Element.Contents _, Element.Heading _, Element.Anchor _, Sheet _ -> true;
            case Element.Title _, Element.Line _, Element.Break _ -> false;
          };
      if (begins) {
        return i;
      }
    }
    return Math.min(elements.size(), 1);
  }

  /** Where the first annex begins, with the breaks and anchors right before it. */
  private int annexes() {
    int at = 0;
    while (at < elements.size()
        && !(elements.get(at) instanceof Sheet sheet && !sheet.annex().isEmpty())) {
      at++;
    }
    if (at == elements.size()) {
      return at;
    }
    while (at > coverEnd
        && (elements.get(at - 1) instanceof Element.Break
            || elements.get(at - 1) instanceof Element.Anchor)) {
      at--;
    }
    return Math.max(at, coverEnd);
  }

  /** From the section's anchor to the next that is not below it, or the heading before that. */
  private BitSet section(String path) {
    BitSet section = new BitSet();
    boolean within = false;
    for (int i = 0; i < elements.size(); i++) {
      if (elements.get(i) instanceof Element.Anchor(String name)) {
        boolean inside = name.equals(path) || name.startsWith(path + "/");
        if (within && !inside) {
          break;
        }
        within |= inside;
      }
      section.set(i, within);
    }
    int last = section.length() - 1;
    while (last >= 0
        && (elements.get(last) instanceof Element.Heading
            || elements.get(last) instanceof Element.Break)) {
      section.clear(last);
      last = section.length() - 1;
    }
    return section;
  }
}
