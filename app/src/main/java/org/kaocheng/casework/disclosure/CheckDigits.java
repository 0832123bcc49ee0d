package org.kaocheng.casework.disclosure;

/** Check digits of numbers of people and cards. */
final class CheckDigits {

  /** GB 11643—1999: the weights are powers of two modulo 11. */
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  private static final String IDENTITY = "10X98765432";

  private CheckDigits() {}

  /** Whether the last of 18 characters is the check digit of an identity number. */
  static boolean identity(String number) {
    if (!number.matches("[0-9]{17}[0-9Xx]")) {
      return false;
    }
    int sum = 0;
    for (int at = 0; at < WEIGHTS.length; at++) {
      sum += (number.charAt(at) - '0') * WEIGHTS[at];
    }
    return IDENTITY.charAt(sum % 11) == Character.toUpperCase(number.charAt(17));
  }

  /** Whether the last digit is the check digit after Luhn, as on bank cards. */
  static boolean luhn(String number) {
    int sum = 0;
    boolean twice = false;
    for (int at = number.length() - 1; at >= 0; at--) {
      int digit = number.charAt(at) - '0';
      if (digit < 0 || digit > 9) {
        return false;
      }
      int counted = twice ? digit * 2 : digit;
      sum += counted > 9 ? counted - 9 : counted;
      twice = !twice;
    }
    return sum % 10 == 0;
  }
}
