package org.dilema.curate;

/**
 * A line that an outlet prints in many articles.
 *
 * @param outlet normalised name of the outlet
 * @param line the line without the white space around it
 * @param articles number of the outlet's kept articles that have it
 * @param of number of the outlet's kept articles
 */
public record BoilerplateLine(String outlet, String line, int articles, int of) {}
