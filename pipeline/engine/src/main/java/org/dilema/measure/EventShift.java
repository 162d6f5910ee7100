package org.dilema.measure;

import java.time.LocalDate;

/**
 * How a rate differs after a day from before it.
 *
 * @param state code of the state
 * @param key such as {@code fear}
 * @param window {@code main}, {@code season}, {@code donut} or {@code placebo}
 * @param day the day that divides; it counts as after
 * @param from first day looked at
 * @param to last day looked at
 * @param before sentences that name the state before the day
 * @param framesBefore those that carry the key
 * @param after sentences that name it from the day on
 * @param framesAfter those that carry the key
 * @param stories stories with at least one of these sentences
 * @param ratio rate after over rate before, outlet by outlet; NaN where it cannot be estimated
 * @param low lower end of its interval
 * @param high upper end
 * @param dispersion quasi-Poisson dispersion of the weekly counts, 1 for Poisson; NaN where
 *     undefined
 * @param difference the ratio over that of the reference states (difference in differences)
 * @param differenceLow lower end of its interval
 * @param differenceHigh upper end
 */
public record EventShift(
    String state,
    String key,
    String window,
    LocalDate day,
    LocalDate from,
    LocalDate to,
    long before,
    long framesBefore,
    long after,
    long framesAfter,
    int stories,
    double ratio,
    double low,
    double high,
    double dispersion,
    double difference,
    double differenceLow,
    double differenceHigh) {}
