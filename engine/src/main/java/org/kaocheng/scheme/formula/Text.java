package org.kaocheng.scheme.formula;

import org.antlr.v4.runtime.Token;

/** A formula's text with places as characters; ANTLR counts code points. */
record Text(String text) {

  int start(Token token) {
    return text.offsetByCodePoints(0, token.getStartIndex());
  }

  int end(Token token) {
    return text.offsetByCodePoints(0, token.getStopIndex() + 1);
  }

  String of(Formula formula) {
    return text.substring(formula.start(), formula.end());
  }

  FormulaProblem problem(Token token, String message) {
    return new FormulaProblem(start(token), end(token), message);
  }

  FormulaProblem problem(Formula formula, String message) {
    return new FormulaProblem(formula.start(), formula.end(), message);
  }
}
