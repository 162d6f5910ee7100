package org.dilema.ingest;

import java.io.IOException;
import java.util.List;

/**
 * Reads one article from a plain text file.
 *
 * <pre>
 * file   = [header] [title] body
 * header = 1*(key ":" value EOL) EOL     keys as in the contract and their synonyms
 * title  = line EOL EOL                  at most 200 characters, where the header gave no title
 * body   = the rest of the file, to the last character
 * </pre>
 *
 * The source is the header's, else a parent folder that is named like a host ({@code koha.net}),
 * else empty: other folder names ({@code sq}, {@code 2021}) are no outlets.
 */
final class PlainTextReader implements ArticleReader {

  /** Longest first line that passes for a title, in characters. */
  private static final int LONGEST_TITLE = 200;

  @Override
  public List<String> extensions() {
    return List.of("txt", "text");
  }

  @Override
  public long read(SourceFile file, Input in, Sink sink) throws IOException {
    byte[] bytes = WholeFile.bytes(file, in, Decoding.RECORD_LIMIT, sink);
    String text = bytes == null ? null : WholeFile.text(bytes, null, new Draft(file, ""), sink);
    if (text == null) {
      return 1;
    }
    if (text.isBlank()) {
      return 0;
    }
    Draft draft = new Draft(file, "");
    int start = header(text, file.columns(), draft);
    if (!draft.has(Field.TITLE)) {
      start = title(text, start, draft);
    }
    draft.put(Field.TEXT, text.substring(start));
    draft.put(Field.SOURCE, file.folderOutlet());
    draft.emit(sink);
    return 1;
  }

  /** Reads the header, if every line before the first blank one is a known key and its value. */
  private static int header(String text, ColumnMap columns, Draft draft) {
    int end = 0;
    for (int at = 0; at < text.length(); at = afterEnd(text, end)) {
      end = lineEnd(text, at);
      if (text.substring(at, end).isBlank()) {
        if (at > 0) {
          fill(text.substring(0, at), columns, draft);
          return afterEnd(text, end);
        }
        return 0;
      }
      int colon = text.indexOf(':', at);
      if (colon < 0 || colon > end || columns.meaning(text.substring(at, colon)) == null) {
        return 0;
      }
    }
    return 0;
  }

  private static void fill(String header, ColumnMap columns, Draft draft) {
    for (String line : header.split("\r\n|[\r\n]")) {
      int colon = line.indexOf(':');
      ColumnMap.Meaning meaning = columns.meaning(line.substring(0, colon));
      if (meaning != null && meaning.field() != Field.TEXT) {
        draft.put(meaning, line.substring(colon + 1).strip());
      }
    }
  }

  private static int title(String text, int start, Draft draft) {
    int end = lineEnd(text, start);
    int blank = afterEnd(text, end);
    int blankEnd = lineEnd(text, blank);
    boolean title =
        end - start <= LONGEST_TITLE
            && !text.substring(start, end).isBlank()
            && blankEnd < text.length()
            && text.substring(blank, blankEnd).isBlank()
            && !text.substring(blankEnd).isBlank();
    if (!title) {
      return start;
    }
    draft.put(Field.TITLE, text.substring(start, end));
    return afterEnd(text, blankEnd);
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private static int afterEnd(String text, int end) {
    if (end >= text.length()) {
      return text.length();
    }
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }
}
