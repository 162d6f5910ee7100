package org.dilema.ingest;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of an element as a reader sees it: runs of white space are one space, blocks are set
 * apart by an empty line, line breaks are kept, scripts and styles left out.
 */
final class BlockText implements NodeVisitor {

  private static final Set<String> SILENT = Set.of("script", "style", "noscript", "template");

  private final StringBuilder text = new StringBuilder();
  private int breaks;
  private boolean space;

  private BlockText() {}

  static String of(Element element) {
    BlockText block = new BlockText();
    element.traverse(block);
    return block.text.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      Element parent = words.parent();
      if (parent == null || !SILENT.contains(parent.normalName())) {
        append(words.getWholeText());
      }
    } else if (node instanceof Element element) {
      breakLine(element);
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.isBlock()) {
      breaks = 2;
    }
  }

  private void breakLine(Element element) {
    if (element.isBlock()) {
      breaks = 2;
    } else if (element.normalName().equals("br")) {
      breaks = Math.min(2, breaks + 1);
    }
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '\u00AD') {
        continue; // a soft hyphen is layout
      }
      if (Character.isWhitespace(c) || c == '\u00A0') {
        space = true;
        continue;
      }
      if (text.length() > 0) {
        text.append(breaks > 0 ? "\n".repeat(breaks) : space ? " " : "");
      }
      breaks = 0;
      space = false;
      text.append(c);
    }
  }
}
