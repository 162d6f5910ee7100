package org.dilema.curate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.dilema.ingest.Shelf;
import org.dilema.lexicon.Outlet;
import org.dilema.lexicon.Outlets;
import org.dilema.text.Article;

/**
 * Decides for every article whether it is kept. The result is the same whatever order the articles
 * come in. Texts are read from the shelf, on all cores, and not held.
 */
public final class Curator {

  private final Selection selection;
  private final Outlets outlets;
  private final LanguageIdentifier identifier;
  private final StoryRule stories;

  /** Builds a curator for what a study asks for, with the usual rule of stories. */
  public Curator(Selection selection, Outlets outlets, LanguageIdentifier identifier) {
    this(selection, outlets, identifier, StoryRule.USUAL);
  }

  /** Builds a curator for what a study asks for. */
  public Curator(
      Selection selection, Outlets outlets, LanguageIdentifier identifier, StoryRule stories) {
    this.selection = selection;
    this.outlets = outlets;
    this.identifier = identifier;
    this.stories = stories;
  }

  /** Names, identifies and judges articles in memory; see {@link #curate(Shelf)}. */
  public Curation curate(Collection<Article> articles) {
    return curate(Shelf.of(List.copyOf(articles)));
  }

  /**
   * Names, identifies and judges the articles. Filters come before duplicates, so that a copy
   * within the period is never set aside in favour of one outside it.
   */
  public Curation curate(Shelf shelf) {
    Map<String, String> names = new ConcurrentHashMap<>();
    Look[] looks =
        IntStream.range(0, shelf.size())
            .parallel()
            .mapToObj(number -> look(number, shelf.article(number), names))
            .toArray(Look[]::new);
    String[] ids = ArticleIds.assign(Arrays.asList(looks));
    List<Card> cards = new ArrayList<>();
    List<LanguageConflict> conflicts = new ArrayList<>();
    Set<String> unknown = new TreeSet<>();
    for (Look look : looks) {
      String id = ids[look.number()];
      cards.add(card(look, id));
      if (look.conflict()) {
        conflicts.add(new LanguageConflict(id, look.stated(), look.found()));
      }
      if (!look.known()) {
        unknown.add(look.source());
      }
    }
    cards.sort(Comparator.comparing(Card::id));
    conflicts.sort(Comparator.comparing(LanguageConflict::article));
    Content[] texts = Arrays.stream(looks).map(Look::text).toArray(Content[]::new);
    List<Card> distinct = Duplicates.mark(cards, texts);
    Boilerplate boilerplate =
        Boilerplate.of(distinct.stream().filter(card -> card.verdict().kept()).toList(), shelf);
    Curation single = new Curation(shelf, distinct, conflicts, List.copyOf(unknown), boilerplate);
    return single.with(Stories.mark(distinct, card -> single.open(card).analysedBody(), stories));
  }

  private static Card card(Look look, String id) {
    return new Card(
        look.number(),
        id,
        look.date(),
        look.outlet(),
        look.language(),
        look.characters(),
        new Verdict(look.kind(), null),
        id);
  }

  private Look look(int number, Article article, Map<String, String> names) {
    Identification found = identifier.identify(article);
    String language = label(found.language());
    String source = source(article);
    Optional<String> outlet =
        source.isEmpty() ? Optional.of("") : outlets.find(source).map(Outlet::name);
    return new Look(
        number,
        article.id(),
        Content.of(article),
        Content.of(List.of(article.title(), article.body())),
        shared(article.language() == null ? "" : article.language(), names),
        shared(found.language(), names),
        contradicts(article, found, language),
        shared(language, names),
        shared(source, names),
        shared(outlet.orElse(source), names),
        outlet.isPresent(),
        article.date(),
        article.title().length() + article.body().length(),
        selection.judge(article, language));
  }

  /** Returns the same object for equal names, which a corpus repeats without end. */
  private static String shared(String name, Map<String, String> names) {
    String known = names.putIfAbsent(name, name);
    return known == null ? name : known;
  }

  /** Tells no neighbour from another: that Serbian is stated and Croatian found is no conflict. */
  private boolean contradicts(Article article, Identification found, String language) {
    String stated = article.language();
    return found.fromText() && stated != null && !label(stated).equals(language);
  }

  private String label(String language) {
    return selection.languages().contains(language) ? language : Identification.OTHER;
  }

  /** Returns the source; where the archive names none, the address may; empty without either. */
  private static String source(Article article) {
    String url = article.url();
    String source =
        article.source().isBlank() && url != null ? Outlets.host(url) : article.source();
    return source.isBlank() ? "" : source;
  }
}
