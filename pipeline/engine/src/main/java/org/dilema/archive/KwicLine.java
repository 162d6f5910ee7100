package org.dilema.archive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dilema.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a concordance: a match with what stands before and after it. {@code left}, {@code
 * match} and {@code right} follow each other in the text without a gap.
 *
 * @param article id of the article
 * @param sentence number of the sentence that the match begins in, 0 for the title
 * @param start offset of the match in the title (sentence 0) or the body
 * @param end offset after the match
 * @param language ISO 639-1 code
 * @param date day of publication where known
 * @param source normalised name of the outlet
 * @param title the article's title
 * @param left the characters before the match
 * @param match the characters of the match
 * @param right the characters after the match
 * @param captures offsets of the named parts of the match, by name
 */
public record KwicLine(
    String article,
    int sentence,
    int start,
    int end,
    String language,
    @Nullable LocalDate date,
    String source,
    String title,
    String left,
    String match,
    String right,
    Map<String, Span> captures) {
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
          "left",
          "match",
          "right",
          "captures");

  /** Copies the captures. */
  public KwicLine {
    captures = Collections.unmodifiableMap(new LinkedHashMap<>(captures));
  }

  /** Returns the line as a row of a table: texts, numbers, null, and a pair for each capture. */
  public List<@Nullable Object> cells() {
    Map<String, List<Integer>> named = new LinkedHashMap<>();
    captures.forEach((name, span) -> named.put(name, List.of(span.start(), span.end())));
    return Arrays.asList(
        article,
        sentence,
        start,
        end,
        language,
        date == null ? null : Objects.toString(date),
        source,
        title,
        left,
        match,
        right,
        named);
  }
}
