package org.kaocheng.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.kaocheng.source.Severity;

/** Puts a finding together; what is not set stays empty. */
public final class FindingBuilder {

  private final RuleCard card;
  private Severity severity;
  private String message = "";
  private String stated = "";
  private String expected = "";
  private String formula = "";
  private String key = "";
  private final List<String> consequences = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  private FindingBuilder(RuleCard card) {
    this.card = card;
    this.severity = card.severity();
  }

  /** A finding of the rule, as grave as its card says. */
  public static FindingBuilder of(RuleCard card) {
    return new FindingBuilder(card);
  }

  /** Sets the severity; never graver than the card's. */
  public FindingBuilder severity(Severity chosen) {
    severity = chosen.reaches(card.severity()) ? card.severity() : chosen;
    return this;
  }

  /** Sets the sentence shown to the user. */
  public FindingBuilder message(String text) {
    message = text;
    return this;
  }

  /** Sets what is printed. */
  public FindingBuilder stated(String text) {
    stated = text;
    return this;
  }

  /** Sets what it should be. */
  public FindingBuilder expected(String text) {
    expected = text;
    return this;
  }

  /** Sets the formula with the numbers put in. */
  public FindingBuilder formula(String text) {
    formula = text;
    return this;
  }

  /**
   * Adds words to the fingerprint that tell this finding from others of the same rule; the message
   * serves when none are set.
   */
  public FindingBuilder key(String text) {
    key = text;
    return this;
  }

  /** Adds what else fails for the same cause. */
  public FindingBuilder consequence(String text) {
    consequences.add(text);
    return this;
  }

  /** Adds a place to look at; the first added is the one to mend. */
  public FindingBuilder at(Evidence place) {
    if (!evidence.contains(place)) {
      evidence.add(place);
    }
    return this;
  }

  /** Adds places to look at. */
  public FindingBuilder at(Collection<Evidence> places) {
    places.forEach(this::at);
    return this;
  }

  /** The finding. */
  public Finding build() {
    String fingerprint = card.code() + "|" + (key.isEmpty() ? message : key) + "|" + stated;
    return new Finding(
        hash(fingerprint),
        card,
        severity,
        message,
        stated,
        expected,
        formula,
        consequences,
        evidence);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
