package org.dilema.archive;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A line of a concordance: a match with what stands before and after it. {@code left}, {@code
 * match} and {@code right} follow each other in the text without a gap.
 *
 * @param at where the match stands
 * @param left the characters before the match
 * @param match the characters of the match
 * @param right the characters after the match
 * @param captures offsets of the named parts of the match, by name
 * @param frames how the frames that the query asked for were read, in the sentences of the match
 */
public record KwicLine(
    Citation at,
    String left,
    String match,
    String right,
    Map<String, Span> captures,
    List<FrameReading> frames)
    implements Cited {
  /** Names of what {@link #cells} returns, in order. */
  public static final List<String> COLUMNS =
      Cited.columns("left", "match", "right", "captures", "frames");

  /** Copies the captures. */
  public KwicLine {
    captures = Collections.unmodifiableMap(new LinkedHashMap<>(captures));
    frames = List.copyOf(frames);
  }

  /** Returns the line as a row of a table: texts, numbers, null, and a pair for each capture. */
  public List<@Nullable Object> cells() {
    Map<String, List<Integer>> named = new LinkedHashMap<>();
    captures.forEach((name, span) -> named.put(name, List.of(span.start(), span.end())));
    return row(left, match, right, named, readings());
  }
}
