package org.dilema.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request in or not, before anything else looks at it: its host (against pages of strangers
 * that rebind a name to this machine), its size, the token where one is asked for, and, where
 * something is to be saved, that the form came from this site.
 */
final class Gate {
  /** Where a visitor hands in the token. */
  static final String ENTRY = "/enter";

  /** The field of a form that proves that this site made it. */
  static final String FORM_FIELD = "form";

  private static final String ACCESS = "dilema-access";
  private static final String FORM = "dilema-form";
  private static final Pattern HALF_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
  private static final int LONGEST_VALUE = 4_000;
  private static final int MOST_VALUES = 400;
  private static final List<String> HEADERS =
      List.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Cache-Control",
          "no-store");

  private final SiteOptions options;
  private final SecureRandom chance = new SecureRandom();

  Gate(SiteOptions options) {
    this.options = options;
  }

  /**
   * Checks a request and says in the answer what a browser may do with it.
   *
   * @throws Refusal if it may not come in
   */
  void check(Context request) {
    for (int i = 0; i < HEADERS.size(); i += 2) {
      request.header(HEADERS.get(i), HEADERS.get(i + 1));
    }
    checkHost(request.header("Host"));
    checkSize(request);
    String token = options.token();
    if (token != null && !open(request.path()) && !knows(request, token)) {
      throw new Refusal(401, "This site asks for its token.");
    }
    if (request.method() == HandlerType.POST) {
      checkForm(request);
    }
  }

  /** Lets a visitor in who knows the token, and remembers it in a cookie. */
  void enter(Context request) {
    String token = options.token();
    String given = request.formParam("token");
    if (token == null || given == null || !same(digest(token), digest(given.strip()))) {
      throw new Refusal(401, "That is not the token of this site.");
    }
    request.cookie(cookie(ACCESS, digest(token), SameSite.LAX));
    request.redirect("/");
  }

  /** Returns the secret that a form of this page must bring back, the same as in its cookie. */
  String form(Context request) {
    String known = request.cookie(FORM);
    if (known != null && known.matches("[0-9a-f]{32}")) {
      return known;
    }
    byte[] drawn = new byte[16];
    chance.nextBytes(drawn);
    String secret = HexFormat.of().formatHex(drawn);
    request.cookie(cookie(FORM, secret, SameSite.STRICT));
    return secret;
  }

  private void checkHost(@Nullable String header) {
    String host = header == null ? "" : header.toLowerCase(Locale.ROOT).replaceAll(":\\d+$", "");
    String bare = host.startsWith("[") ? host.replaceAll("[\\[\\]]", "") : host;
    boolean number = bare.matches("[0-9.]+") || bare.contains(":");
    boolean known =
        SiteOptions.local(bare)
            || !SiteOptions.local(options.host())
                && (number || bare.equals(options.host().toLowerCase(Locale.ROOT)));
    if (!known) {
      throw new Refusal(421, "This site does not answer to that host name.");
    }
  }

  private static void checkSize(Context request) {
    String raw = request.queryString();
    if (raw != null && HALF_ESCAPE.matcher(raw).find()) {
      throw Refusal.bad("The address holds a % that is followed by no number.");
    }
    int values = 0;
    for (List<String> all : request.queryParamMap().values()) {
      values += all.size();
      for (String value : all) {
        if (value.length() > LONGEST_VALUE) {
          throw new Refusal(414, "Please shorten the query: at most 4,000 characters.");
        }
        if (value.indexOf(0) >= 0 || value.indexOf('\uFFFD') >= 0) {
          throw Refusal.bad("The address holds characters that are no text.");
        }
      }
    }
    if (values > MOST_VALUES) {
      throw Refusal.bad("The address holds more than " + MOST_VALUES + " parameters.");
    }
  }

  /** The page that asks for the token, and what it looks like, are open to all. */
  private static boolean open(String path) {
    return path.equals(ENTRY) || path.startsWith("/assets/");
  }

  private static boolean knows(Context request, String token) {
    String cookie = request.cookie(ACCESS);
    String header = request.header("Authorization");
    boolean bearer =
        header != null
            && header.startsWith("Bearer ")
            && same(digest(header.substring(7).strip()), digest(token));
    return bearer || cookie != null && same(cookie, digest(token));
  }

  private void checkForm(Context request) {
    String origin = request.header("Origin");
    String site = request.header("Sec-Fetch-Site");
    boolean foreign =
        origin != null && !sameHost(origin, request.header("Host"))
            || site != null && !site.equals("same-origin") && !site.equals("none");
    if (foreign) {
      throw new Refusal(403, "That form came from another site.");
    }
    if (request.path().equals(ENTRY)) {
      return;
    }
    String cookie = request.cookie(FORM);
    String field = request.formParam(FORM_FIELD);
    if (cookie == null || field == null || !same(cookie, field)) {
      throw new Refusal(403, "That form is not from this browser; open its page again and resend.");
    }
  }

  private static boolean sameHost(String origin, @Nullable String host) {
    try {
      return host != null && host.equals(new URI(origin).getAuthority());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static Cookie cookie(String name, String value, SameSite site) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSameSite(site);
    return cookie;
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }

  private static String digest(String token) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(token.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
