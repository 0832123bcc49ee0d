package org.kaocheng.web.overview;

import org.kaocheng.web.table.DataTable;

/**
 * A picture with the table that says the same.
 *
 * @param id its name in addresses and messages
 * @param note what to see in it
 * @param chart what is drawn, as JSON
 * @param table the table
 */
public record Picture(String id, String note, String chart, DataTable table) {}
