package org.dilema.archive;

/**
 * A word that stands near what was found.
 *
 * @param word the word as it is written most often near what was found; spellings that differ in
 *     case or marks alone are counted together
 * @param language ISO 639-1 code of the texts it stands in
 * @param near how often it stands within the window
 * @param all how often it stands in the texts of the language
 * @param expected how often it would stand there by chance
 * @param logLikelihood log-likelihood ratio G² of near against expected (Dunning 1993, "Accurate
 *     methods for the statistics of surprise and coincidence"), above 0
 * @param logDice association from {@code 14} downwards (Rychlý 2008, "A lexicographer-friendly
 *     association score")
 */
public record Collocate(
    String word,
    String language,
    long near,
    long all,
    double expected,
    double logLikelihood,
    double logDice) {}
