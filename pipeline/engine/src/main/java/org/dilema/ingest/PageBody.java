package org.dilema.ingest;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The running text of a page: what is marked as the article's body, else what Readability finds,
 * else the paragraphs of the most likely element.
 */
final class PageBody {

  private static final String MARKED = "[itemprop=articleBody]";
  private static final String CANDIDATES = "article, main, [role=main], #content, .content";
  private static final String FURNITURE =
      "script, style, noscript, template, nav, header, footer, aside, form, figure, iframe, button";

  /** Deepest nesting that Readability is given: its time grows with the square of the depth. */
  private static final int DEEPEST = 256;

  private PageBody() {}

  /** Returns the text, its blocks set apart by an empty line; empty where there is none. */
  static String of(Document page) {
    Element marked = page.selectFirst(MARKED);
    String text = marked == null ? "" : BlockText.of(withoutFurniture(marked));
    if (text.isEmpty()) {
      Element found = readable(page);
      text = found == null ? "" : BlockText.of(found);
    }
    return text.isEmpty() ? paragraphs(page) : text;
  }

  private static @Nullable Element readable(Document page) {
    if (isDeep(page)) {
      return null;
    }
    Document copy = page.clone();
    copy.head().empty(); // where the body is bare it would take the page's title for text
    try {
      // The address only resolves relative links, which the text does not show.
      return new Readability4J("https://page.invalid/", copy).parse().getArticleContent();
    } catch (RuntimeException e) {
      return null; // a page that defeats its heuristics still has paragraphs
    }
  }

  private static boolean isDeep(Document page) {
    return page.stream().anyMatch(element -> depth(element) > DEEPEST);
  }

  private static int depth(Element element) {
    int depth = 0;
    for (Element up = element.parent(); up != null && depth <= DEEPEST; up = up.parent()) {
      depth++;
    }
    return depth;
  }

  private static String paragraphs(Document page) {
    Element body = withoutFurniture(page.body());
    Element candidate = body.selectFirst(CANDIDATES);
    return BlockText.of(candidate == null || candidate.text().isBlank() ? body : candidate);
  }

  private static Element withoutFurniture(Element element) {
    Element copy = element.clone();
    copy.select(FURNITURE).remove();
    return copy;
  }
}
