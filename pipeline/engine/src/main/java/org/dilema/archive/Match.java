package org.dilema.archive;

import org.dilema.text.Span;

/**
 * A place in an article that a query found.
 *
 * @param title whether it lies in the title, or else in the body
 * @param span its characters there
 */
public record Match(boolean title, Span span) {}
