/**
 * One reader per file format, each giving a {@link org.kaocheng.document.Document}; files, folders
 * and zips in, bounded.
 */
@NullMarked
package org.kaocheng.ingest;

import org.jspecify.annotations.NullMarked;
