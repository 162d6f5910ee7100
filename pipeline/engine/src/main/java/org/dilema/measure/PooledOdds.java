package org.dilema.measure;

/**
 * How much more often something is said of a state than of the reference states within the same
 * outlet, language and month.
 *
 * @param state code of the state
 * @param key such as {@code fear}
 * @param logOdds natural log of the pooled odds ratio; NaN where no stratum can tell
 * @param low lower end of its interval, story by story
 * @param high upper end
 * @param error its standard error
 * @param strata strata with sentences of both
 * @param n sentences that name the state in these strata
 */
public record PooledOdds(
    String state,
    String key,
    double logOdds,
    double low,
    double high,
    double error,
    int strata,
    long n) {}
