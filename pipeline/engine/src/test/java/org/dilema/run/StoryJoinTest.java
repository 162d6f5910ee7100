package org.dilema.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dilema.archive.ArchiveUpdate;
import org.dilema.archive.ArchiveWriter;
import org.dilema.archive.Lemmas;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.StoryRule;
import org.dilema.curate.Verdict;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryJoinTest {
  private static final String AGENCY =
      "The minister said on Monday that the border crossing near the village would stay closed"
          + " until the barricades were removed and the police could patrol the road again.";
  private static final String OTHER =
      "Farmers in the south expect the best grape harvest of the last ten years although the"
          + " spring was dry and two storms in June damaged some of the younger vineyards.";

  @TempDir private Path folder;

  private static CuratedArticle article(String id, String story, String body) {
    Article article =
        new Article(id, "a", LocalDate.of(2022, 3, 1), "en", "Headline " + id, body, null);
    return new CuratedArticle(article, "a", "en", new Verdict(Verdict.Kind.KEPT, null), story);
  }

  private ArchiveUpdate archive() throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.create(folder)) {
      for (CuratedArticle one : List.of(article("a", "first", AGENCY), article("b", "b", OTHER))) {
        writer.add(
            new TaggedArticle(
                one, new Document(one.article(), "en", List.of()), List.of(), List.of()));
      }
      writer.commit();
    }
    return ArchiveUpdate.open(folder, Lemmas.NONE);
  }

  @Test
  void nearCopyJoinsTheStoryOfTheArchiveWithItsOwnCopies() throws IOException {
    String reprint = AGENCY.replace("on Monday", "yesterday") + " He gave no date.";
    try (ArchiveUpdate update = archive()) {
      StoryJoin join = new StoryJoin(StoryRule.USUAL, update);
      List<CuratedArticle> told =
          join.join(
              List.of(
                  article("c", "c", reprint),
                  article("d", "c", reprint),
                  article("e", "e", "The minister said on Monday that the harvest was dry."),
                  article("f", "f", OTHER.substring(0, 40))));
      assertEquals(
          List.of("first", "first", "e", "f"), told.stream().map(CuratedArticle::story).toList());
      assertEquals(2, join.joined());
    }
  }
}
