package org.dilema.findings;

/**
 * A frame that counts towards a cell.
 *
 * @param article id of its article
 * @param sentence number of its sentence
 * @param frame the contract's id of the frame
 */
public record Evidence(String article, int sentence, String frame) {}
