package org.dilema.annotate;

/**
 * What annotation adds to a token.
 *
 * @param lemma dictionary form
 * @param pos Penn Treebank tag
 * @param name {@code PERSON}, {@code ORGANIZATION}, {@code LOCATION}, {@code MISC} or {@code O}
 */
public record Word(String lemma, String pos, String name) {}
