package org.dilema.ingest;

/**
 * A word on a page, in points from the page's upper left corner.
 *
 * @param text its letters
 * @param left where it begins
 * @param right where it ends
 * @param y its base line
 * @param size of its letters
 */
record PdfWord(String text, float left, float right, float y, float size) {}
