package org.dilema.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dilema.archive.ArchiveUpdate;
import org.dilema.archive.ArchiveWriter;
import org.dilema.archive.Lemmas;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site whose archive is added to while it is open. */
class GrowingArchiveTest {
  @TempDir private Path folder;

  private static TaggedArticle article(String id, String body) {
    Article article = new Article(id, "a", LocalDate.of(2022, 3, 1), "en", "", body, null);
    Sentence sentence =
        new Sentence(1, new Span(0, body.length()), List.of(new Token(body, 0, body.length())));
    return new TaggedArticle(
        new CuratedArticle(article, "a", "en", new Verdict(Verdict.Kind.KEPT, null), id),
        new Document(article, "en", List.of(sentence)),
        List.of(),
        List.of());
  }

  @Test
  void findsWhatWasAddedWhileItServes() throws Exception {
    try (ArchiveWriter writer = ArchiveWriter.create(folder)) {
      writer.add(article("first", "The harvest was good."));
      writer.commit();
    }
    SiteOptions options =
        new SiteOptions(
            folder, SharedSite.home().resolve("lexicons"), SiteOptions.LOOPBACK, 0, null);
    try (Site site = Site.start(options)) {
      assertEquals(0, found(site));
      try (ArchiveUpdate update = ArchiveUpdate.open(folder, Lemmas.NONE)) {
        update.put(article("second", "The vineyards were damaged by a storm."));
        assertEquals(0, found(site));
        update.commit();
      }
      Instant end = Instant.now().plus(Duration.ofSeconds(20));
      while (found(site) == 0 && Instant.now().isBefore(end)) {
        Thread.onSpinWait();
      }
      assertEquals(1, found(site));
      HttpResponse<String> page = SharedSite.get(site, "/article?id=second&q=vineyard");
      assertTrue(page.body().contains("<mark class=\"hit\">vineyards</mark>"), page.body());
      assertTrue(page.body().contains("Back to the search"), page.body());
      assertTrue(page.body().contains("<time datetime=\"2022-03-01\">"), page.body());
    }
  }

  private static int found(Site site) throws IOException, InterruptedException {
    try {
      String body = SharedSite.get(site, "/api/search?q=vineyard").body();
      return body.contains("\"total\":1") ? 1 : 0;
    } catch (IOException | InterruptedException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
