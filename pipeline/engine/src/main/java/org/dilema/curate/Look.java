package org.dilema.curate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one look at an article tells.
 *
 * @param number its number on the shelf
 * @param id the id that its archive gave it, or empty
 * @param content hash of all that is in it
 * @param text hash of title and body
 * @param stated the language that its archive states, or empty
 * @param found the language that its text is in
 * @param conflict whether the text contradicts what is stated
 * @param language the language as the study calls it
 * @param source its source, or the host of its address, or empty
 * @param outlet normalised name of the source
 * @param known whether the list of outlets has the source
 * @param date day of publication where known
 * @param characters UTF-16 units of title and body
 * @param kind the verdict, copies left aside
 */
record Look(
    int number,
    String id,
    Content content,
    Content text,
    String stated,
    String found,
    boolean conflict,
    String language,
    String source,
    String outlet,
    boolean known,
    @Nullable LocalDate date,
    int characters,
    Verdict.Kind kind) {}
