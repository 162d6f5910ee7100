package org.dilema.archive;

import java.util.List;
import org.dilema.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A passage found by a search.
 *
 * @param at where it stands
 * @param text the passage
 * @param score relevance, comparable within one result only
 * @param url address where known
 * @param highlights what matched, as ranges of {@code text}, in order and without overlap
 * @param frames how the frames of the passage that the query asked for were read
 */
public record Hit(
    Citation at,
    String text,
    double score,
    @Nullable String url,
    List<Span> highlights,
    List<FrameReading> frames)
    implements Cited {
  /** Names of what {@link #cells} returns, in order. */
  public static final List<String> COLUMNS =
      Cited.columns("text", "score", "url", "highlights", "frames");

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
    List<List<Integer>> marks =
        highlights.stream().map(span -> List.of(span.start(), span.end())).toList();
    return row(text, score, url, marks, readings());
  }
}
