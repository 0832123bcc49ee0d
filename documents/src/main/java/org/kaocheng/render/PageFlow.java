package org.kaocheng.render;

import java.util.ArrayList;
import java.util.List;

/** Pages filled from top to bottom. */
final class PageFlow {

  /**
   * A place to jump to.
   *
   * @param level of the heading
   * @param text its words
   * @param page the page, from 0
   * @param y where on it
   */
  record Target(int level, String text, int page, double y) {}

  private final List<PrintedPage> pages = new ArrayList<>();
  private final List<Target> targets = new ArrayList<>();
  private PageForm form = PageForm.UPRIGHT;
  private double y;

  PageFlow() {
    open(false);
  }

  List<PrintedPage> pages() {
    return pages;
  }

  List<Target> targets() {
    return targets;
  }

  PrintedPage page() {
    return pages.getLast();
  }

  PageForm form() {
    return form;
  }

  double y() {
    return y;
  }

  /** How much room is left on the page. */
  double left() {
    return form.end() - y;
  }

  /** Whether nothing stands on the page yet. */
  boolean isFresh() {
    return page().isEmpty();
  }

  void advance(double by) {
    y += by;
  }

  /** Begins a page unless so much room is left. */
  void need(double height) {
    if (height > left() + 0.01 && !isFresh()) {
      next();
    }
  }

  /** Begins a page. */
  void next() {
    open(page().wide());
  }

  /** Begins a page if something stands on this one. */
  void breakPage() {
    if (!isFresh()) {
      next();
    }
  }

  /** From here on pages are laid so. */
  void turn(boolean wide) {
    if (page().wide() == wide) {
      return;
    }
    if (isFresh()) {
      pages.removeLast();
    }
    open(wide);
  }

  private void open(boolean wide) {
    pages.add(new PrintedPage(wide));
    form = PageForm.of(wide);
    y = form.top();
  }

  /** Marks this place as a heading's. */
  void target(int level, String text) {
    targets.add(new Target(level, text, pages.size() - 1, y));
  }
}
