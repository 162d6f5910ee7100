package org.dilema.curate;

import java.time.Duration;
import java.util.Map;

/**
 * A rough forecast of a run from nothing, without a cache.
 *
 * @param time wall-clock time
 * @param bytes memory that the program should be given
 */
public record Cost(Duration time, long bytes) {

  /**
   * What the forecast rests on.
   *
   * @param startup seconds before the first article: models and lexicons
   * @param tokensPerSecond tokens tagged a second, by ISO 639-1 code
   * @param otherwise the same for a language that is not listed
   * @param charactersPerToken UTF-16 units a token takes, the space after it included
   * @param baseBytes memory for models and lexicons
   * @param bytesPerCharacter memory for each character read: the text and what is found in it
   */
  public record Rates(
      double startup,
      Map<String, Double> tokensPerSecond,
      double otherwise,
      double charactersPerToken,
      long baseBytes,
      double bytesPerCharacter) {

    /**
     * Two cores of 2024. English pays for parts of speech, names and dependencies of sentences that
     * matter; Albanian is tagged from generated forms alone. In news of both languages 5.1
     * characters make a token.
     */
    public static final Rates TYPICAL =
        new Rates(25, Map.of("en", 25_000.0, "sq", 100_000.0), 25_000, 5.1, 1_800L << 20, 6);

    /** Copies the map. */
    public Rates {
      tokensPerSecond = Map.copyOf(tokensPerSecond);
    }
  }

  /**
   * Forecasts a run.
   *
   * @param kept characters to be tagged, by ISO 639-1 code
   * @param read characters read, those set aside included
   */
  public static Cost of(Map<String, Long> kept, long read, Rates rates) {
    double seconds = rates.startup();
    for (Map.Entry<String, Long> language : kept.entrySet()) {
      double speed = rates.tokensPerSecond().getOrDefault(language.getKey(), rates.otherwise());
      seconds += language.getValue() / rates.charactersPerToken() / speed;
    }
    long bytes = rates.baseBytes() + Math.round(read * rates.bytesPerCharacter());
    return new Cost(Duration.ofSeconds(Math.round(Math.ceil(seconds))), bytes);
  }
}
