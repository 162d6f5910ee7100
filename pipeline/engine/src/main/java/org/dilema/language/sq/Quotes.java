package org.dilema.language.sq;

/**
 * Quotation marks and brackets as the press sets them. Only „ and « tell by themselves that they
 * open: the straight mark and “ open in one newsroom and close in the next, so that blanks and the
 * marks before decide.
 */
final class Quotes {

  private static final String MARKS = "\"„“”«»‟";
  private static final String SINGLE = "'‘’‚‹›";

  private Quotes() {}

  /** Returns whether the token is a double quotation mark. */
  static boolean isMark(String token) {
    return (token.length() == 1 && MARKS.indexOf(token.charAt(0)) >= 0)
        || token.equals("''")
        || token.equals("``");
  }

  /** Returns whether the token is a single quotation mark. */
  static boolean isSingle(String token) {
    return token.length() == 1 && SINGLE.indexOf(token.charAt(0)) >= 0;
  }

  /**
   * Returns whether a quotation is open behind a mark: blanks tell, else the mark, else the state.
   *
   * @param mark a double quotation mark
   * @param spaceBefore whether a blank or nothing stands before it
   * @param spaceAfter whether a blank, a mark of punctuation or nothing stands behind it
   * @param open whether a quotation was open before it
   */
  static boolean opens(String mark, boolean spaceBefore, boolean spaceAfter, boolean open) {
    if (spaceBefore != spaceAfter) {
      return spaceBefore;
    }
    return switch (mark) {
      case "„", "«", "``" -> true;
      case "”", "»" -> false;
      default -> !open;
    };
  }

  /**
   * Returns whether a mark behind the end of a sentence still belongs to it.
   *
   * @param token any token
   * @param spaceBefore whether a blank stands before it
   * @param spaceAfter whether a blank or nothing stands behind it
   * @param open whether a quotation is open
   */
  static boolean closes(String token, boolean spaceBefore, boolean spaceAfter, boolean open) {
    if (token.length() == 1 && ")]}".indexOf(token.charAt(0)) >= 0) {
      return true;
    }
    if (!isSingle(token) && !isMark(token)) {
      return false;
    }
    if (token.equals("„") || token.equals("«") || token.equals("‚") || token.equals("‹")) {
      return !spaceBefore && spaceAfter;
    }
    if (spaceBefore != spaceAfter) {
      return spaceAfter;
    }
    return token.equals("”") || token.equals("»") || open;
  }
}
