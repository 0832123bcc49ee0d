/**
 * Reads schemes: in come the YAML files of packs, from a folder or from the program itself; out go
 * effective schemes, each layer laid over those it extends, or all that is wrong with them at once.
 * Reading never runs code and never throws for what a user wrote.
 */
@NullMarked
package org.kaocheng.scheme.load;

import org.jspecify.annotations.NullMarked;
