package org.dilema.measure;

/**
 * A rate corrected for what the tagger is known to miss and to see in vain.
 *
 * @param state code of the state
 * @param key such as {@code fear}
 * @param language ISO 639-1 code
 * @param rate share of the state's sentences that are tagged, 0 to 1
 * @param corrected share that would be coded, 0 to 1; NaN where not usable
 * @param low lower end of its interval
 * @param high upper end
 * @param sensitivity share of what is there that is tagged
 * @param specificity share of what is not there that is not tagged
 * @param usable whether sensitivity + specificity − 1 is at least ½
 * @param n sentences that name the state
 */
public record CorrectedRate(
    String state,
    String key,
    String language,
    double rate,
    double corrected,
    double low,
    double high,
    double sensitivity,
    double specificity,
    boolean usable,
    long n) {}
