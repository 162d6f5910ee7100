package org.dilema.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Which encoding of one byte a letter old text is in. ICU tells the scripts apart. Between those
 * for Latin letters it knows no Albanian and no Serbian, so there the letters that these languages
 * have decide: {@code ë} and {@code ç} are the same bytes in all of them, and {@code Vučić} is
 * {@code Vuèiæ} in the wrong one.
 */
final class LegacyCharset {

  static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  private static final List<Charset> LATIN =
      List.of(
          WINDOWS_1252,
          Charset.forName("windows-1250"),
          Charset.forName("ISO-8859-2"),
          Charset.forName("ISO-8859-16"));
  private static final String LETTERS = "ëçËÇćđšžĆĐŠŽ";
  private static final String MARKS = "„“”‘’‚–—…«»€ ";
  private static final int SAMPLE = 1 << 16;

  private LegacyCharset() {}

  /** Returns the likeliest encoding of bytes that are no Unicode. */
  static Charset of(byte[] head) {
    byte[] sample = aroundHighBytes(head);
    if (!isMostlyHigh(sample)) {
      return latin(sample); // Latin letters beyond ASCII are few in any language
    }
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(sample);
    detector.dataEnd();
    Charset other = Encoding.named(detector.getDetectedCharset());
    return other == null ? latin(sample) : other;
  }

  private static boolean isMostlyHigh(byte[] sample) {
    int high = 0;
    int low = 0;
    for (byte b : sample) {
      high += b < 0 ? 1 : 0;
      low += b >= 0 && Character.isLetter(b) ? 1 : 0;
    }
    return high > low;
  }

  private static Charset latin(byte[] sample) {
    Charset best = WINDOWS_1252;
    int most = Integer.MIN_VALUE;
    for (Charset charset : LATIN) {
      int score = score(new String(sample, charset));
      if (score > most) {
        most = score;
        best = charset;
      }
    }
    return best;
  }

  private static int score(String text) {
    int score = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 0x80) {
        continue;
      }
      boolean inWord = i > 0 && Character.isLetter(text.charAt(i - 1));
      if (LETTERS.indexOf(c) >= 0) {
        score += 2;
      } else if (MARKS.indexOf(c) >= 0) {
        score++;
      } else if (c < 0xA0 || c == '\uFFFD') {
        score -= 5;
      } else if (!Character.isLetter(c) && inWord) {
        score -= 3;
      }
    }
    return score;
  }

  /** Leaves out long stretches of ASCII, which tell nothing. */
  private static byte[] aroundHighBytes(byte[] head) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int reach = 24;
    int until = 0;
    for (int i = 0; i < head.length && sample.size() < SAMPLE; i++) {
      int ahead = Math.min(head.length - 1, i + reach);
      if (head[ahead] < 0) {
        until = ahead + reach;
      }
      if (i <= until || i < reach) {
        sample.write(head[i]);
      }
    }
    return sample.toByteArray();
  }
}
