package org.dilema.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dilema.text.Article;
import org.dilema.text.Rejection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Holds the sample study to what {@code corpus/README.md} and its list of sources say of it. */
final class SampleCorpusTest {

  private static final Path SAMPLE =
      Path.of(System.getProperty("dilema.home", "."), "corpus", "sample");

  private final List<Article> articles = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void read() {
    Corpus.open(SAMPLE, List.of("en", "sq"), ColumnMap.CONTRACT)
        .read(
            new Sink() {
              @Override
              public void article(Article article) {
                articles.add(article);
              }

              @Override
              public void rejection(Rejection rejection) {
                complaints.add(rejection.toString());
              }

              @Override
              public void note(Note note) {
                complaints.add(note.toString());
              }
            });
  }

  @Test
  void isReadWithoutAComplaint() {
    assertEquals(List.of(), complaints);
    assertEquals(38, count("en"));
    assertEquals(41, count("sq"));
  }

  @Test
  void hasEveryFieldThatAStudyNeeds() {
    for (Article article : articles) {
      int words = article.body().strip().split("\\s+").length;
      assertTrue(words >= 90 && words <= 220, () -> article.title() + ": " + words + " words");
      assertTrue(article.date() != null, () -> article.title() + ": no date");
      assertTrue(article.source().matches("sample-[a-f]"), article::title);
      assertTrue(!article.title().isBlank(), article::toString);
    }
  }

  @Test
  void listsEverySourceOnce() throws IOException {
    List<String> listed;
    try (Stream<String> lines = Files.lines(SAMPLE.resolve("SOURCES.md"))) {
      listed =
          lines
              .filter(line -> line.matches("\\| (en|sq)-\\d\\d \\| 20.*"))
              .map(line -> line.substring(2, 7))
              .toList();
    }
    assertEquals(articles.size(), listed.size());
    TreeSet<String> missing = new TreeSet<>();
    articles.stream().map(Article::id).filter(id -> !id.isEmpty()).forEach(missing::add);
    assertEquals(articles.size() - 2, missing.size(), "two web pages alone have no id");
    listed.forEach(missing::remove);
    assertEquals(new TreeSet<>(), missing);
  }

  private long count(String language) {
    return articles.stream().filter(article -> language.equals(article.language())).count();
  }
}
