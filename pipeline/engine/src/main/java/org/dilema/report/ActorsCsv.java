package org.dilema.report;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dilema.curate.CuratedArticle;
import org.dilema.tag.Mention;
import org.dilema.tag.TaggedArticle;

/** The rows of {@code actors.csv}: an actor mention each, by sentence, place and actor. */
final class ActorsCsv {

  private static final Comparator<Mention> ORDER =
      Comparator.comparingInt(Mention::sentence)
          .thenComparing(Mention::span)
          .thenComparing(Mention::actor)
          .thenComparing(Mention::method);

  static final CsvTable<TaggedArticle> TABLE =
      new CsvTable<>(
          "actors.csv",
          List.of(
              "article",
              "sentence",
              "start",
              "end",
              "language",
              "date",
              "source",
              "actor",
              "code",
              "type",
              "surface",
              "method"),
          ActorsCsv::rows);

  private ActorsCsv() {}

  private static Stream<List<String>> rows(TaggedArticle tagged) {
    return tagged.mentions().stream().sorted(ORDER).map(mention -> row(tagged.curated(), mention));
  }

  private static List<String> row(CuratedArticle curated, Mention mention) {
    return List.of(
        curated.article().id(),
        Integer.toString(mention.sentence()),
        Integer.toString(mention.span().start()),
        Integer.toString(mention.span().end()),
        curated.language(),
        Objects.toString(curated.article().date(), ""),
        curated.article().source(),
        mention.actor(),
        String.join(";", mention.codes()),
        mention.type(),
        mention.surface(),
        mention.method());
  }
}
