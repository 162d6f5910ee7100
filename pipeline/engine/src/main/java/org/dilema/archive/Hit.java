package org.dilema.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dilema.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place found by a search.
 *
 * @param article id of the article
 * @param sentence number of the passage, 0 for the title
 * @param start offset of the passage in the title (sentence 0) or the body
 * @param end offset after its last character
 * @param language ISO 639-1 code
 * @param date day of publication where known
 * @param source normalised name of the outlet
 * @param title the article's title
 * @param text the passage
 * @param score relevance, comparable within one result only
 * @param url address where known
 * @param highlights what matched, as ranges of {@code text}, in order and without overlap
 * @param frames how the frames of the passage that the query asked for were read
 */
public record Hit(
    String article,
    int sentence,
    int start,
    int end,
    String language,
    @Nullable LocalDate date,
    String source,
    String title,
    String text,
    double score,
    @Nullable String url,
    List<Span> highlights,
    List<FrameReading> frames) {
  /** Names of what {@link #cells} returns, in order. */
  public static final List<String> COLUMNS =
      List.of(
          "article",
          "sentence",
          "start",
          "end",
          "language",
          "date",
          "source",
          "title",
          "text",
          "score",
          "url",
          "highlights",
          "frames");

  /** Copies the lists. */
  public Hit {
    highlights = List.copyOf(highlights);
    frames = List.copyOf(frames);
  }

  /**
   * Returns the hit as a row of a table: texts, numbers, null, highlights as pairs, frames as
   * texts.
   */
  public List<@Nullable Object> cells() {
    return Arrays.asList(
        article,
        sentence,
        start,
        end,
        language,
        date == null ? null : Objects.toString(date),
        source,
        title,
        text,
        score,
        url,
        highlights.stream().map(span -> List.of(span.start(), span.end())).toList(),
        frames.stream().map(FrameReading::toString).toList());
  }
}
