package org.dilema.tag.en;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.Frame;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Article;

/** The English tagger with the project's lexicons and the real models, loaded once a JVM. */
final class English {

  private static final class Loaded {
    static final Taggers TAGGERS =
        new Taggers(
            Lexicons.read(
                Path.of(System.getProperty("dilema.home")).resolve("lexicons"), List.of("en")),
            SharedAnnotator.ENGLISH);
  }

  private English() {}

  static TaggedArticle tag(String body) {
    return tag(body, null);
  }

  static TaggedArticle tag(String body, java.time.LocalDate date) {
    Article article = new Article("a", "", date, "en", "", body, null);
    return Loaded.TAGGERS.tag(
        new CuratedArticle(article, "", "en", new Verdict(Verdict.Kind.KEPT, null), "a"));
  }

  /** Returns the frames of a category. */
  static List<Frame> frames(String body, Category category) {
    return tag(body).frames().stream().filter(frame -> frame.category() == category).toList();
  }

  /** Returns the codes of a role in the only frame of a category, such as {@code SRB}. */
  static String role(String body, Category category, String role) {
    return frames(body, category).stream()
        .flatMap(frame -> frame.roles().stream())
        .filter(filled -> filled.name().equals(role))
        .flatMap(filled -> filled.codes().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Returns the codes of all mentions. */
  static String codes(String body) {
    return tag(body).mentions().stream()
        .flatMap(mention -> mention.codes().stream())
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
