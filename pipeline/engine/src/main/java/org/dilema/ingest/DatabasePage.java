package org.dilema.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A saved page as paragraphs, for the exports of news databases, which say all in their order. */
final class DatabasePage {

  private static final String MARKS =
      "(?s).*(?:End of Document|\\bof \\d+ DOCUMENTS?|Document [A-Z]).*";

  private DatabasePage() {}

  /** Returns the paragraphs of a page that could be an export; none of any other. */
  static List<Block> blocks(Document page) {
    List<Block> blocks = new ArrayList<>();
    if (page.wholeText().matches(MARKS)) {
      collect(page.body(), blocks);
    }
    return blocks;
  }

  private static void collect(Element element, List<Block> blocks) {
    page:
    for (Element child : element.select("*")) {
      if (!child.isBlock() && !child.normalName().equals("td") || child == element) {
        continue;
      }
      for (Element below : child.children()) {
        if (below.isBlock() || below.selectFirst("p, div, td, table, li") != null) {
          continue page;
        }
      }
      add(child, blocks);
    }
  }

  private static void add(Element leaf, List<Block> blocks) {
    boolean strong =
        leaf.normalName().matches("h[1-6]")
            || leaf.selectFirst("b, strong, .enHeadline, .headline") != null
                && leaf.select("b, strong, .enHeadline, .headline").text().equals(leaf.text());
    for (String line : BlockText.of(leaf).split("\n")) {
      if (!line.isBlank()) {
        blocks.add(new Block(line.strip(), strong));
      }
    }
  }
}
