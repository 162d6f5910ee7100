package org.dilema.language;

/**
 * One inflected form of a word and what the ending tells.
 *
 * @param text the form as written, with its diacritics and case
 * @param features grammatical evidence the form carries; {@link Grammar#NONE} where it carries none
 */
public record WordForm(String text, Grammar features) {}
