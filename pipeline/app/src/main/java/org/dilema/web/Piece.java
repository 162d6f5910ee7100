package org.dilema.web;

/**
 * A stretch of text, marked or not.
 *
 * @param text the characters
 * @param kind {@code cue}, {@code role}, {@code actor}, {@code hit}, or empty where nothing is
 *     marked
 * @param label what stands beside it in small letters; may be empty
 * @param note what is told on hover and focus; may be empty
 */
record Piece(String text, String kind, String label, String note) {

  static Piece plain(String text) {
    return new Piece(text, "", "", "");
  }

  boolean marked() {
    return !kind.isEmpty();
  }
}
