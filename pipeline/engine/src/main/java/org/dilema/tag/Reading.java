package org.dilema.tag;

/**
 * What annotation read a token as.
 *
 * @param lemma dictionary form
 * @param pos part of speech, as the annotator names it; Penn Treebank for English
 */
public record Reading(String lemma, String pos) {}
