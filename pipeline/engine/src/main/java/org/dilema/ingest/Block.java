package org.dilema.ingest;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph of a document.
 *
 * @param text without white space around it
 * @param strong whether it is set as a heading, or wholly in bold
 */
record Block(String text, boolean strong) {

  Block(String text) {
    this(text, false);
  }

  /** Joins paragraphs as the text of an article, set apart by an empty line. */
  static String join(List<Block> blocks) {
    return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }
}
