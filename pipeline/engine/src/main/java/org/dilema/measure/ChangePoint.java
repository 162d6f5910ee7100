package org.dilema.measure;

import java.time.LocalDate;

/**
 * A day on which a rate changes, found without being told where to look.
 *
 * @param state code of the state
 * @param key such as {@code fear}
 * @param day first day of the new rate
 * @param before rate for 1,000 sentences since the change before
 * @param after rate for 1,000 sentences until the next change
 * @param gain how much better the two rates fit than one, as a deviance; at least the penalty
 * @param penalty what a change has to gain
 * @param fromEvent days from the study's event to the change, negative where it comes earlier; NaN
 *     without an event
 */
public record ChangePoint(
    String state,
    String key,
    LocalDate day,
    double before,
    double after,
    double gain,
    double penalty,
    double fromEvent) {}
