package org.dilema.language;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Prints the tokens a second of each pack on one thread, over the development news. */
final class TokenizerSpeed {

  private TokenizerSpeed() {}

  /** Runs each pack for about five seconds after warming up. */
  public static void main(String[] args) throws IOException {
    for (LanguagePack pack : Languages.all()) {
      List<String> bodies = DevelopmentNews.bodies(pack.code());
      run(pack, bodies, 3_000_000_000L);
      System.out.printf(
          Locale.ROOT, "%s %,.0f tokens/s%n", pack.code(), run(pack, bodies, 5_000_000_000L));
    }
  }

  private static double run(LanguagePack pack, List<String> bodies, long nanos) {
    long start = System.nanoTime();
    long tokens = 0;
    while (System.nanoTime() - start < nanos) {
      for (String body : bodies) {
        for (var sentence : pack.sentences(body, 1)) {
          tokens += sentence.tokens().size();
        }
      }
    }
    return tokens * 1e9 / (System.nanoTime() - start);
  }
}
