package org.dilema.tag.actor;

import java.text.Normalizer;

/** Letters without their marks, for text typed without them. */
public final class Diacritics {

  private Diacritics() {}

  /** Returns the text composed, with the marks taken off its letters; case is kept. */
  public static String strip(String text) {
    boolean ascii = true;
    for (int i = 0; i < text.length() && ascii; i++) {
      ascii = text.charAt(i) < 0x80;
    }
    if (ascii) {
      return text;
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    apart
        .codePoints()
        .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
        .map(point -> point == 'đ' ? 'd' : point == 'Đ' ? 'D' : point == '’' ? '\'' : point)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }
}
