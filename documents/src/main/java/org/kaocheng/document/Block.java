package org.kaocheng.document;

/** A paragraph or a table. */
public sealed interface Block permits Paragraph, Table {}
