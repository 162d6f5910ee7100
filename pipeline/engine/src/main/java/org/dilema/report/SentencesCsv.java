package org.dilema.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;

/** The rows of {@code sentences.csv}: a sentence of a kept article each, by number. */
final class SentencesCsv {

  static final CsvTable<TaggedArticle> TABLE =
      new CsvTable<>(
          "sentences.csv", List.of("article", "sentence", "start", "end"), SentencesCsv::rows);

  private SentencesCsv() {}

  private static Stream<List<String>> rows(TaggedArticle tagged) {
    String article = tagged.curated().article().id();
    return tagged.document().sentences().stream()
        .sorted(Comparator.comparingInt(Sentence::number))
        .map(
            sentence ->
                List.of(
                    article,
                    Integer.toString(sentence.number()),
                    Integer.toString(sentence.span().start()),
                    Integer.toString(sentence.span().end())));
  }
}
