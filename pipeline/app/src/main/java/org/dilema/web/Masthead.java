package org.dilema.web;

/**
 * What stands at the head of every page.
 *
 * @param title of the page
 * @param section the part of the site that the page belongs to, such as {@code search}
 * @param study the study's title, or the folder's name
 * @param run whether a finished run is served and not only an archive
 * @param demonstration what a reader of a demonstration must know; may be empty
 */
record Masthead(String title, String section, String study, boolean run, String demonstration) {}
