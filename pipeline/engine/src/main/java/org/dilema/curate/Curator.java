package org.dilema.curate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Outlet;
import org.dilema.lexicon.Outlets;
import org.dilema.text.Article;

/**
 * Decides for every article whether it is kept. The result is the same whatever order the articles
 * come in.
 */
public final class Curator {

  private final Selection selection;
  private final Outlets outlets;
  private final LanguageIdentifier identifier;

  /** Builds a curator for what a study asks for. */
  public Curator(Selection selection, Outlets outlets, LanguageIdentifier identifier) {
    this.selection = selection;
    this.outlets = outlets;
    this.identifier = identifier;
  }

  /**
   * Names, identifies and judges the articles. Filters come before duplicates, so that a copy
   * within the period is never set aside in favour of one outside it.
   */
  public Curation curate(Collection<Article> articles) {
    List<CuratedArticle> judged = new ArrayList<>();
    List<LanguageConflict> conflicts = new ArrayList<>();
    Set<String> unknown = new TreeSet<>();
    for (Article article : ArticleIds.assign(articles)) {
      Identification found = identifier.identify(article);
      String language = label(found.language());
      if (contradicts(article, found, language)) {
        conflicts.add(
            new LanguageConflict(
                article.id(), String.valueOf(article.language()), found.language()));
      }
      Verdict verdict = new Verdict(selection.judge(article, language), null);
      String outlet = outlet(article, unknown);
      judged.add(new CuratedArticle(article, outlet, language, verdict, article.id()));
    }
    return new Curation(Duplicates.mark(judged), conflicts, List.copyOf(unknown));
  }

  /** Tells no neighbour from another: that Serbian is stated and Croatian found is no conflict. */
  private boolean contradicts(Article article, Identification found, String language) {
    String stated = article.language();
    return found.fromText() && stated != null && !label(stated).equals(language);
  }

  private String label(String language) {
    return selection.languages().contains(language) ? language : Identification.OTHER;
  }

  /** Returns the outlet's name; where the archive names none, the address may. */
  private String outlet(Article article, Set<String> unknown) {
    String url = article.url();
    String source =
        article.source().isBlank() && url != null ? Outlets.host(url) : article.source();
    if (source.isBlank()) {
      return "";
    }
    return outlets
        .find(source)
        .map(Outlet::name)
        .orElseGet(
            () -> {
              unknown.add(source);
              return source;
            });
  }
}
