package org.dilema.curate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets aside the copies of an article: kept articles in one language with equal title and equal
 * body, to the character. The first by date stays, undated ones last, then by id.
 */
final class Duplicates {

  private record Text(Content content, String language) {}

  private Duplicates() {}

  /**
   * Returns the same cards in the same order, copies marked as such.
   *
   * @param texts hashes of title and body, by number of the article
   */
  static List<Card> mark(List<Card> cards, Content[] texts) {
    Map<Text, Card> firsts = new HashMap<>();
    for (Card card : cards) {
      if (card.verdict().kept()) {
        firsts.merge(text(card, texts), card, (a, b) -> Card.FIRST.compare(a, b) <= 0 ? a : b);
      }
    }
    List<Card> marked = new ArrayList<>();
    for (Card card : cards) {
      Card first = card.verdict().kept() ? firsts.get(text(card, texts)) : null;
      marked.add(first == null || first.id().equals(card.id()) ? card : copy(card, first.id()));
    }
    return marked;
  }

  private static Card copy(Card card, String first) {
    return card.with(new Verdict(Verdict.Kind.DUPLICATE, first), first);
  }

  private static Text text(Card card, Content[] texts) {
    return new Text(texts[card.number()], card.language());
  }
}
