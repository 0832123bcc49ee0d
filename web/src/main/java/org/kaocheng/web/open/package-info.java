/**
 * What is public: disclosed reports with their open data; and the reviewer's page before that,
 * where what is in the way is settled.
 */
@org.jspecify.annotations.NullMarked
package org.kaocheng.web.open;
