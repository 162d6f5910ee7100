package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dilema.archive.StoredArticle;
import org.dilema.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The sentences behind a cell or a dyad.
 *
 * @param head the masthead
 * @param lead what the page shows, in a sentence
 * @param cell the cell, or null for a dyad
 * @param items the sentences of this page
 * @param paging where they stand in the whole list
 * @param names names of the actors
 * @param back the table that the page belongs to
 * @param backWords its name
 */
record EvidencePage(
    Masthead head,
    String lead,
    @Nullable CellView cell,
    List<EvidenceItem> items,
    Paging paging,
    ActorNames names,
    String back,
    String backWords) {

  static final int SIZE = 20;

  /** Reads a page of evidence. */
  static List<EvidenceItem> items(Holdings holdings, List<EvidenceIndex.Ref> refs)
      throws IOException {
    List<EvidenceItem> items = new ArrayList<>();
    Map<String, ArticleTags> tags = new HashMap<>();
    for (EvidenceIndex.Ref ref : refs) {
      ArticleTags read = tags.get(ref.article());
      if (read == null) {
        read = ArticleTags.read(holdings.run(), holdings.names(), ref.article());
        tags.put(ref.article(), read);
      }
      StoredArticle text = holdings.text(ref.article()).orElse(StoredArticle.NONE);
      ArticleHead article =
          holdings
              .head(ref.article())
              .orElseThrow(() -> new IllegalStateException("articles.csv lacks " + ref.article()));
      for (FrameView frame : read.frames()) {
        if (frame.id().equals(ref.frame())) {
          String whole = text.textOf(frame.sentence());
          Span span = read.sentences().getOrDefault(frame.sentence(), new Span(0, whole.length()));
          items.add(new EvidenceItem(frame, read.pieces(whole, frame, span), article));
        }
      }
    }
    return items;
  }

  /** Returns the part of a list that a page shows. */
  static <T> List<T> part(List<T> all, Paging paging) {
    int from = Math.min(paging.offset(), all.size());
    return all.subList(from, Math.min(all.size(), from + paging.size()));
  }

  String csv() {
    return paging.address().at("/api/evidence.csv").with("page", "").toString();
  }

  String jsonl() {
    return paging.address().at("/api/evidence.jsonl").with("page", "").toString();
  }
}
