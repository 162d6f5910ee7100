package org.dilema.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a text found stands.
 *
 * @param article id of the article
 * @param sentence number of the sentence that it begins in, 0 for the title
 * @param start offset of its first character in the title (sentence 0) or the body
 * @param end offset after its last character
 * @param language ISO 639-1 code
 * @param date day of publication where known
 * @param source normalised name of the outlet
 * @param title the article's title
 */
public record Citation(
    String article,
    int sentence,
    int start,
    int end,
    String language,
    @Nullable LocalDate date,
    String source,
    String title) {
  /** Names of what {@link #cells} returns, in order. */
  static final List<String> COLUMNS =
      List.of("article", "sentence", "start", "end", "language", "date", "source", "title");

  /** Returns the citation as the first cells of a row. */
  List<@Nullable Object> cells() {
    return Arrays.asList(
        article,
        sentence,
        start,
        end,
        language,
        date == null ? null : Objects.toString(date),
        source,
        title);
  }
}
