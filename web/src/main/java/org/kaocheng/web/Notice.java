package org.kaocheng.web;

import java.util.function.Consumer;

/**
 * What is said to the person who starts the application.
 *
 * @param line takes a line
 */
public record Notice(Consumer<String> line) {}
