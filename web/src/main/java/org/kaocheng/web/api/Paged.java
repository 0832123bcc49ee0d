package org.kaocheng.web.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A page of a list.
 *
 * @param items what is on the page
 * @param page its number, from 0
 * @param size how many are on a page at most
 * @param total how many there are on all pages
 */
@Schema(description = "一页结果")
record Paged<T>(
    @Schema(description = "本页的内容") List<T> items,
    @Schema(description = "页号，从 0 开始") int page,
    @Schema(description = "每页最多几条") int size,
    @Schema(description = "一共几条") int total) {

  /** The largest page. */
  static final int MOST = 200;

  Paged {
    items = List.copyOf(items);
  }

  /** A page of a list that is at hand. */
  static <T> Paged<T> of(List<T> all, int page, int size) {
    int from = Math.min(all.size(), skipped(page, size));
    return new Paged<>(
        all.subList(from, Math.min(all.size(), from + size)), page, size, all.size());
  }

  /**
   * How many stand on the pages before.
   *
   * @throws BadRequestException when there can be no such page
   */
  static int skipped(int page, int size) {
    if (page < 0 || page > 1_000_000 || size < 1 || size > MOST) {
      throw new BadRequestException("page");
    }
    return Math.toIntExact(Math.min(Integer.MAX_VALUE / 2, (long) page * size));
  }
}
