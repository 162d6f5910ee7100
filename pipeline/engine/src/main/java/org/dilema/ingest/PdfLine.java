package org.dilema.ingest;

/**
 * A line of text on a page, in points from the page's upper left corner.
 *
 * @param text its words with single spaces between
 * @param page counted from 1
 * @param column a number that is the same for lines of one column
 * @param left where it begins
 * @param right where it ends
 * @param y its base line
 * @param size of its letters
 * @param margin whether it stands in the upper or lower tenth of the page
 */
record PdfLine(
    String text,
    int page,
    int column,
    float left,
    float right,
    float y,
    float size,
    boolean margin) {}
