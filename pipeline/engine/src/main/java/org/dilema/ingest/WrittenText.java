package org.dilema.ingest;

import java.util.ArrayList;
import java.util.List;

/** A word processor's document: its paragraphs and what it says of itself. */
final class WrittenText {

  /** Longest text of a document, in characters: an export holds some hundred articles. */
  private static final long LONGEST = 100_000_000;

  private static final int NEAR_TOP = 6;
  private static final int LONGEST_TITLE = 300;

  private final List<Block> blocks = new ArrayList<>();
  private long length;
  private String title = "";
  private String author = "";
  private String language = "";

  /** Adds a paragraph; blank ones say nothing. */
  void add(String text, boolean strong) {
    length += text.length();
    if (length > LONGEST) {
      throw new IllegalStateException("expected at most " + LONGEST + " characters");
    }
    for (String line : text.split("\n{2,}")) {
      if (!line.isBlank()) {
        blocks.add(new Block(line.strip(), strong));
      }
    }
  }

  void title(String text) {
    title = text.strip();
  }

  void author(String text) {
    author = text.strip();
  }

  void language(String text) {
    language = text.strip();
  }

  /** Hands the document over, as one article or as those of an export. */
  long emit(SourceFile file, Sink sink) {
    Export export = Export.of(blocks);
    if (export != null) {
      return export.emit(file, sink);
    }
    Draft draft = new Draft(file, "");
    int start = header(file.columns(), draft);
    if (!draft.has(Field.TITLE)) {
      start = headline(start, draft);
    }
    draft.put(Field.AUTHOR, author);
    draft.put(Field.LANGUAGE, language);
    draft.put(Field.DATE, date(start));
    draft.put(Field.SOURCE, file.folderOutlet());
    draft.put(Field.TEXT, Block.join(blocks.subList(start, blocks.size())));
    draft.emit(sink);
    return 1;
  }

  /** Takes the lines of the form {@code key: value} that stand above the text. */
  private int header(ColumnMap columns, Draft draft) {
    int at = 0;
    for (; at < blocks.size(); at++) {
      String text = blocks.get(at).text();
      int colon = text.indexOf(':');
      ColumnMap.Meaning meaning = colon < 0 ? null : columns.meaning(text.substring(0, colon));
      if (meaning == null || meaning.field() == Field.TEXT) {
        break;
      }
      draft.put(meaning, text.substring(colon + 1).strip());
    }
    return at;
  }

  /** A heading at the top is the title; else the document's own, where the text begins with it. */
  private int headline(int start, Draft draft) {
    if (start < blocks.size()) {
      Block first = blocks.get(start);
      boolean named = first.text().equalsIgnoreCase(title);
      if ((first.strong() || named) && first.text().length() <= LONGEST_TITLE) {
        draft.put(Field.TITLE, first.text());
        return start + 1;
      }
    }
    return start;
  }

  private String date(int start) {
    return blocks.stream()
        .skip(start)
        .limit(NEAR_TOP)
        .map(Block::text)
        .filter(text -> Dates.parse(text) != null)
        .findFirst()
        .orElse("");
  }
}
