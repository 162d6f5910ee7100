package org.dilema.curate;

import java.util.List;
import org.dilema.ingest.Shelf;
import org.dilema.text.Article;

/**
 * What became of the articles read.
 *
 * @param shelf where their texts lie
 * @param cards every article's card, by id
 * @param conflicts articles whose text is in another language than stated, by id
 * @param unknownOutlets names of sources that the list of outlets lacks, in alphabetical order
 * @param boilerplate lines that outlets print under many articles
 */
public record Curation(
    Shelf shelf,
    List<Card> cards,
    List<LanguageConflict> conflicts,
    List<String> unknownOutlets,
    Boilerplate boilerplate) {

  /** Copies the lists. */
  public Curation {
    cards = List.copyOf(cards);
    conflicts = List.copyOf(conflicts);
    unknownOutlets = List.copyOf(unknownOutlets);
  }

  /** Returns the curation with other cards. */
  Curation with(List<Card> others) {
    return new Curation(shelf, others, conflicts, unknownOutlets, boilerplate);
  }

  /** Returns the cards of the articles that are tagged and counted, by id. */
  public List<Card> kept() {
    return cards.stream().filter(card -> card.verdict().kept()).toList();
  }

  /** Returns a card's article with its text. */
  public CuratedArticle open(Card card) {
    Article given = shelf.article(card.number());
    Article article = given.id().equals(card.id()) ? given : given.named(card.id());
    return new CuratedArticle(
        article,
        card.outlet(),
        card.language(),
        card.verdict(),
        card.story(),
        boilerplate.in(card.outlet(), article.body()));
  }

  /** Returns every article, by id, each read when it is asked for. */
  public Iterable<CuratedArticle> opened() {
    return () -> cards.stream().map(this::open).iterator();
  }

  /** Returns every article with its text, by id; for corpora that memory can hold. */
  public List<CuratedArticle> articles() {
    return cards.stream().map(this::open).toList();
  }
}
