package org.dilema.curate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;

/**
 * The first 128 bits of the SHA-256 of some texts: equal for equal texts and, for as long as
 * anybody will look, different for different ones.
 *
 * @param high the first 64 bits
 * @param low the next
 */
record Content(long high, long low) implements Comparable<Content> {

  /** Hashes source, date, title, body and address. */
  static Content of(Article a) {
    String date = a.date() == null ? "" : a.date().toString();
    return of(List.of(a.source(), date, a.title(), a.body(), text(a.url())));
  }

  /** Hashes each text with its length, so that none runs on into the next. */
  static Content of(List<String> texts) {
    MessageDigest digest = sha256();
    for (String text : texts) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    ByteBuffer hash = ByteBuffer.wrap(digest.digest());
    return new Content(hash.getLong(), hash.getLong());
  }

  /** Returns the hash in 32 hexadecimal digits. */
  String hex() {
    return hex(high) + hex(low);
  }

  private static String hex(long half) {
    String digits = Long.toHexString(half);
    return "0".repeat(16 - digits.length()) + digits;
  }

  @Override
  public int compareTo(Content other) {
    int byHigh = Long.compareUnsigned(high, other.high);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String text(@Nullable String text) {
    return text == null ? "" : text;
  }
}
