package org.dilema.web;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What is served, and to whom.
 *
 * @param folder folder of a run or of an archive
 * @param lexicons names of actors and, for blind samples, the cue words
 * @param host name or address to listen on; beyond this machine only with a token
 * @param port port to listen on, 0 for any that is free
 * @param token what a visitor has to know, at least 16 characters; null for none
 */
public record SiteOptions(
    Path folder, Path lexicons, String host, int port, @Nullable String token) {
  /** Where the site listens unless told otherwise: this machine alone. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final int SHORTEST = 16;

  /**
   * Refuses to open a site to others without a token.
   *
   * @throws SiteException if the host is not this machine and there is no token, or the token is
   *     short
   */
  public SiteOptions {
    if (port < 0 || port > 65_535) {
      throw new SiteException("--port: expected 0 to 65535, found " + port);
    }
    if (token != null && token.length() < SHORTEST) {
      throw new SiteException(
          "--token: expected at least " + SHORTEST + " characters, found " + token.length());
    }
    if (token == null && !local(host)) {
      throw new SiteException(
          "--host "
              + host
              + ": others could read the archive; add --token and a secret of at least "
              + SHORTEST
              + " characters, or leave --host out");
    }
  }

  /** Returns whether a host name means this machine alone. */
  static boolean local(String host) {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.\\d{1,3}){3}");
  }
}
