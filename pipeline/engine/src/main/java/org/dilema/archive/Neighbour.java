package org.dilema.archive;

/**
 * An article of an archive that shares rare words with another.
 *
 * @param id id of the article
 * @param story id of the story it belongs to
 * @param title headline
 * @param body whole text
 */
public record Neighbour(String id, String story, String title, String body) {}
