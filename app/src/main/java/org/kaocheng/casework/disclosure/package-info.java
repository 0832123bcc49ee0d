/**
 * What may become public: in comes an approved submission, out go what stands in the way, and what
 * is published, in all its formats with a hash.
 */
@org.jspecify.annotations.NullMarked
package org.kaocheng.casework.disclosure;
