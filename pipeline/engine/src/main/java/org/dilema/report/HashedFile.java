package org.dilema.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A file that a run depended on, named so that it can be recognised on another machine.
 *
 * @param name relative path with forward slashes
 * @param bytes its length
 * @param sha256 its SHA-256 in lower-case hexadecimal
 */
public record HashedFile(String name, long bytes, String sha256) implements Comparable<HashedFile> {

  private static final Pattern ABSOLUTE = Pattern.compile("/.*|\\\\.*|[A-Za-z]:[/\\\\].*");

  /** Rejects absolute names. */
  public HashedFile {
    if (ABSOLUTE.matcher(name).matches()) {
      throw new IllegalArgumentException(name + ": expected a relative name, found an absolute");
    }
  }

  /**
   * Hashes a file.
   *
   * @param name what it is called in the manifest
   * @param path where it is now
   * @throws IOException if it cannot be read
   */
  public static HashedFile of(String name, Path path) throws IOException {
    MessageDigest digest = sha256Digest();
    byte[] buffer = new byte[1 << 16];
    long bytes = 0;
    try (InputStream in = Files.newInputStream(path)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
        bytes += read;
      }
    }
    return new HashedFile(name, bytes, HexFormat.of().formatHex(digest.digest()));
  }

  /** Returns the SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
  public static String sha256(String text) {
    return HexFormat.of().formatHex(sha256Digest().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public int compareTo(HashedFile other) {
    return Comparator.comparing(HashedFile::name)
        .thenComparing(HashedFile::sha256)
        .compare(this, other);
  }

  static MessageDigest sha256Digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
