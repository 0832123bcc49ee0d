/**
 * The interface for programs under {@code /api/v1}, described at {@code /api/v1/openapi}, and the
 * page on which an account makes its tokens. What a token sees is what its account sees.
 */
@NullMarked
package org.kaocheng.web.api;

import org.jspecify.annotations.NullMarked;
