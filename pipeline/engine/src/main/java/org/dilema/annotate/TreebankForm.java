package org.dilema.annotate;

import java.util.Map;

/** The spelling of a token that CoreNLP's English models were trained on. */
final class TreebankForm {

  private static final Map<String, String> FORMS =
      Map.of("“", "\"", "”", "\"", "„", "\"", "«", "\"", "»", "\"", "’s", "'s", "’", "'", "‘", "'");

  private TreebankForm() {}

  /** Returns the form that the models know; the token itself where they know it. */
  static String of(String token) {
    String known = FORMS.get(token);
    if (known != null) {
      return known;
    }
    return token.indexOf('’') < 0 ? token : token.replace('’', '\'');
  }
}
