package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpellingsTest {
  @TempDir private Path folder;

  @Test
  void namesTheMostFrequentAndOfEqualsTheFirst() {
    Spellings spellings = new Spellings();
    spellings.add("kercenim");
    assertEquals("kercenim", spellings.usual());
    spellings.add("Kërcënim");
    assertEquals("Kërcënim", spellings.usual());
    spellings.add("kercenim");
    assertEquals("kercenim", spellings.usual());
    assertEquals(3, spellings.total());
  }

  @Test
  void showsCollocatesAsTheyAreWritten() throws IOException {
    String body =
        "Lufta arriti Sarajevën. Lufta arriti Sarajevën. Lufta arriti sarajeven. "
            + "Lufta pa BE-në. Lufta pa BE-në.";
    try (Archive archive =
        Articles.archive(folder, List.of(Articles.article("a", "sq", "", body)))) {
      List<String> words =
          archive.collocates(SearchRequest.of("lufta"), 2, 2, false).stream()
              .filter(one -> one.near() >= 2)
              .map(one -> one.word() + " " + one.near() + " of " + one.all())
              .sorted()
              .toList();
      assertEquals(List.of("BE 2 of 2", "Sarajevën 3 of 3", "arriti 3 of 3"), words);
    }
  }

  @Test
  void suggestsNearWordsAsTheyAreWritten() throws IOException {
    String body = "Sarajevën e deshën. Sarajevën e pamë. sarajeven.";
    try (Archive archive =
        Articles.archive(folder, List.of(Articles.article("a", "sq", "", body)))) {
      SearchResult none = archive.search(SearchRequest.of("sarajefen"));
      assertEquals(List.of(new NearWords("", "sarajefen", List.of("Sarajevën"))), none.near());
      SearchResult lacking = archive.search(SearchRequest.pattern("[word=\"sarajefen\"]"));
      assertEquals(List.of("Sarajevën"), lacking.near().get(0).near());
    }
  }
}
