package org.kaocheng.web.access;

/**
 * A program that signed in with a token.
 *
 * @param visitor the owner of the token
 * @param token the token's number
 */
record TokenPrincipal(Visitor visitor, long token) implements SignedIn {

  @Override
  public String getName() {
    return visitor.login();
  }
}
