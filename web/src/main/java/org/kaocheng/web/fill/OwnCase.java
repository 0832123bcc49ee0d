package org.kaocheng.web.fill;

import org.kaocheng.store.Role;
import org.kaocheng.web.access.VisibleCase;
import org.kaocheng.web.access.Visitor;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A case is filled in by the accounts of its own unit only, and submitted by their head. */
final class OwnCase {

  private OwnCase() {}

  /** Whether a visitor fills in a case, and does not only look at it. */
  static boolean isFilledBy(VisibleCase filled, Visitor visitor) {
    return visitor.unit() == filled.filingCase().unit();
  }

  /** Refuses who only looks at a case. */
  static void require(VisibleCase filled, Visitor visitor) {
    if (!isFilledBy(filled, visitor)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  /** Refuses who is not the head of the case's unit. */
  static void requireHead(VisibleCase filled, Visitor visitor) {
    require(filled, visitor);
    if (!visitor.is(Role.HEAD)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
