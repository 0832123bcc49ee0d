package org.kaocheng.casework.demo;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What an invented unit does, in the words its filings use.
 *
 * @param name the unit's name
 * @param work what it does: 档案接收、保管和利用
 * @param product what it counts: 整理档案
 * @param measure the measure of it: 卷
 * @param projects the names of its projects, seven
 */
public record Office(
    String name, String work, String product, String measure, List<String> projects) {
  public Office {
    requireNonNull(name, "name is null");
    requireNonNull(work, "work is null");
    requireNonNull(product, "product is null");
    requireNonNull(measure, "measure is null");
    projects = List.copyOf(projects);
  }
}
