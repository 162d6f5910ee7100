package org.dilema.archive;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Objects;
import org.apache.lucene.util.BytesRef;
import org.dilema.curate.CuratedArticle;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;

/**
 * Tells whether two archives hold the same. The hash of an archive is the sum of the hashes of its
 * articles modulo 2^256, so that neither the order nor the history of adding matters.
 *
 * @param text SHA-256 of what the article says and when, where and in which language
 * @param all SHA-256 of that and of its mentions, frames and readings
 */
record ContentHash(BigInteger text, BigInteger all) {
  private static final int BYTES = 32;
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(8 * BYTES);

  static ContentHash of(TaggedArticle tagged) {
    BigInteger text = text(tagged.curated());
    MessageDigest digest = sha256();
    part(digest, text.toString(16));
    tagged.mentions().forEach(mention -> part(digest, mention.toString()));
    tagged.frames().forEach(frame -> part(digest, frame.toString()));
    tagged.readings().forEach((number, read) -> part(digest, number + " " + read));
    return new ContentHash(text, new BigInteger(1, digest.digest()));
  }

  /** Returns the hash of an article before it is tagged. */
  static BigInteger text(CuratedArticle curated) {
    Article article = curated.article();
    MessageDigest digest = sha256();
    part(digest, article.id());
    part(digest, article.title());
    part(digest, article.body());
    part(digest, curated.outlet());
    part(digest, curated.language());
    part(digest, Objects.toString(article.date(), ""));
    part(digest, Objects.toString(article.url(), ""));
    return new BigInteger(1, digest.digest());
  }

  /** Adds an article to the hash of an archive. */
  static BigInteger plus(BigInteger archive, ContentHash article) {
    return archive.add(article.all).mod(MODULUS);
  }

  /** Takes an article away from the hash of an archive. */
  static BigInteger minus(BigInteger archive, ContentHash article) {
    return archive.subtract(article.all).mod(MODULUS);
  }

  /** Returns the hash of an archive in 64 hexadecimal digits. */
  static String hex(BigInteger archive) {
    String digits = archive.toString(16);
    return "0".repeat(2 * BYTES - digits.length()) + digits;
  }

  /** Returns the form in which the archive keeps it. */
  BytesRef bytes() {
    byte[] out = new byte[2 * BYTES];
    put(text, out, BYTES);
    put(all, out, 2 * BYTES);
    return new BytesRef(out);
  }

  /** Reads the form in which the archive keeps it. */
  static ContentHash read(BytesRef bytes) {
    return new ContentHash(
        new BigInteger(1, bytes.bytes, bytes.offset, BYTES),
        new BigInteger(1, bytes.bytes, bytes.offset + BYTES, BYTES));
  }

  private static void put(BigInteger number, byte[] out, int end) {
    byte[] digits = number.toByteArray();
    int length = Math.min(digits.length, BYTES);
    System.arraycopy(digits, digits.length - length, out, end - length, length);
  }

  private static void part(MessageDigest digest, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
