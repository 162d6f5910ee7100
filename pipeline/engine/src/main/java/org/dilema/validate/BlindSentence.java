package org.dilema.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence of a blind sheet, as a coder sees it.
 *
 * @param id as in the sheet
 * @param language ISO 639-1 code
 * @param date ISO 8601, or empty
 * @param outlet name of the outlet
 * @param headline the article's headline
 * @param previous the sentence before it, or empty
 * @param text the sentence
 */
public record BlindSentence(
    String id,
    String language,
    String date,
    String outlet,
    String headline,
    String previous,
    String text) {

  /**
   * Reads the sentences of a sheet, or of a coder's copy of one, each once.
   *
   * @throws SheetException if it is no such sheet
   */
  public static List<BlindSentence> read(Path sheet) throws IOException {
    Map<String, BlindSentence> sentences = new LinkedHashMap<>();
    for (SheetTable.Row row : SheetTable.read(sheet, BlindSheet.COLUMNS).rows()) {
      sentences.putIfAbsent(
          row.get("id"),
          new BlindSentence(
              row.get("id"),
              row.get("lang"),
              row.get("date"),
              row.get("outlet"),
              row.get("headline"),
              row.get("prev"),
              row.get("sentence")));
    }
    return new ArrayList<>(sentences.values());
  }

  /** Returns the first cells of the sentence's rows. */
  List<String> cells() {
    return List.of(id, language, date, outlet, headline, previous, text);
  }
}
