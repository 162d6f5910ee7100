package org.dilema.text;

/**
 * What an input says of an article beyond what every article has.
 *
 * @param author byline as given, or empty
 * @param section the outlet's own heading for it, such as {@code Botë}, or empty
 * @param published day and time with the offset as given, such as {@code
 *     2022-02-24T05:00:00+01:00}, or empty where no time is given
 */
public record Details(String author, String section, String published) {

  /** Nothing more is known. */
  public static final Details NONE = new Details("", "", "");
}
