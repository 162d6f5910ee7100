package org.dilema.archive;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.dilema.text.Span;

/**
 * Reads matches as lines of a concordance.
 *
 * @param frames reads the frames that the query asks for
 * @param context words to each side
 */
record KwicReader(FrameReader frames, int context) {
  /** A match that is to be shown; {@code key} is what it is sorted by. */
  record Found(
      LeafReaderContext leaf,
      int document,
      int start,
      int end,
      int sentence,
      Map<String, Span> captures,
      KwicKey key) {}

  /** Reads a line. */
  KwicLine line(ArticleReader reader, Found found) throws IOException {
    ArticleReader.Shown shown = reader.read(found.document());
    WordRow row = shown.row();
    boolean title = row.inTitle(found.start());
    int first = title ? 0 : row.bodyStart();
    int end = title ? row.title().size() : row.end();
    String text = shown.textAt(found.start());
    Span match = row.characters(found.start(), found.end());
    int left = row.at(Math.max(first, found.start() - context)).start();
    int right = row.at(Math.min(end, found.end() + context) - 1).end();
    Map<String, Span> captures = new LinkedHashMap<>();
    found
        .captures()
        .forEach((name, span) -> captures.put(name, row.characters(span.start(), span.end())));
    Citation at =
        new Citation(
            shown.id(),
            found.sentence(),
            match.start(),
            match.end(),
            shown.language(),
            shown.date(),
            shown.outlet(),
            shown.title());
    return new KwicLine(
        at,
        text.substring(left, match.start()),
        match.of(text),
        text.substring(match.end(), Math.max(right, match.end())),
        captures,
        frames.of(found.leaf(), found.document(), found.start(), found.end()));
  }
}
