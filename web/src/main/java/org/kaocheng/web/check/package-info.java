/**
 * Checks any report, folder or zip a visitor brings: nothing of it comes into the database, all of
 * it is gone half an hour later. In comes an upload, out go the pages of its results.
 */
@org.jspecify.annotations.NullMarked
package org.kaocheng.web.check;
