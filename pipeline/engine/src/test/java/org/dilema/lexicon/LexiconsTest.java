package org.dilema.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LexiconsTest {

  private static final String ACTORS = String.join(",", ActorTable.COLUMNS) + ",constraints\n";
  private static final String CUES = String.join(",", CueList.COLUMNS) + "\n";

  @TempDir private Path folder;

  @Test
  void namesFileLineAndExpectationOfEveryError() throws IOException {
    write("actors.csv", ACTORS + "state:x,state,ZZZ,,,,X,,,,,,2022-99-01,,,sometimes\n");
    language("fear,V,F0,nowhere,2,,,,\n");
    LexiconException error =
        assertThrows(LexiconException.class, () -> Lexicons.read(folder, List.of("en")));
    String all = String.join("\n", error.errors());
    assertTrue(all.contains("/actors.csv:2: valid_from: expected a day"), all);
    assertTrue(all.contains("/actors.csv:2: constraints: expected"), all);
    assertTrue(all.contains("/en/fear.csv:2: rule: expected a rule of category FEAR"), all);
    assertTrue(all.contains("/en/fear.csv:2: weight: expected a number above 0"), all);
  }

  @Test
  void refusesARuleWithoutASentenceThatItMustNotTag() throws IOException {
    write("actors.csv", ACTORS);
    language("");
    write("en/rules.yml", "afraid:\n  category: FEAR\n  hit:\n    - text: Kosovo is afraid.\n");
    LexiconException error =
        assertThrows(LexiconException.class, () -> Lexicons.read(folder, List.of("en")));
    assertTrue(error.getMessage().contains("rules.yml:1"), error.getMessage());
    assertTrue(error.getMessage().contains("expected at least one sentence"), error.getMessage());
  }

  @Test
  void writesOutACueThatStandsForAClass() throws IOException {
    write("actors.csv", ACTORS);
    language("@security,N,F0,afraid,0.5,,,,all of them\n");
    List<Cue> cues = Lexicons.read(folder, List.of("en")).of("en").cues();
    assertEquals(List.of("war", "war crime"), cues.stream().map(Cue::lemma).toList());
    assertEquals(0.5, cues.get(0).weight());
  }

  @Test
  void refusesACueOfAClassThatIsNotThere() throws IOException {
    write("actors.csv", ACTORS);
    language("@nothing,N,F0,afraid,0.5,,,,\n");
    LexiconException error =
        assertThrows(LexiconException.class, () -> Lexicons.read(folder, List.of("en")));
    assertTrue(
        error.getMessage().contains("fear.csv:2: cue: expected a class"), error.getMessage());
  }

  @Test
  void readsCuesWithTheirConditions() throws IOException {
    write("actors.csv", ACTORS);
    language("concern,N,F0,afraid,0.5,,,with:security link:feared,weak\n");
    Cue cue = Lexicons.read(folder, List.of("en")).of("en").cues().get(0);
    assertEquals(List.of(new Need("with", "security"), new Need("link", "feared")), cue.needs());
    assertEquals(0.5, cue.weight());
  }

  @Test
  void saysWhereAFolderIsNoLexicon() {
    LexiconException error =
        assertThrows(LexiconException.class, () -> Lexicons.read(folder, List.of("en")));
    assertTrue(error.getMessage().contains("expected a folder of lexicons with actors.csv"));
  }

  private void language(String fear) throws IOException {
    for (Category category : Category.values()) {
      String file = category.name().toLowerCase(java.util.Locale.ROOT) + ".csv";
      write("en/" + file, CUES + (category == Category.FEAR ? fear : ""));
    }
    write("en/classes.csv", "class,words\nsecurity,war|war crime\n");
    write(
        "en/rules.yml",
        "afraid:\n  category: FEAR\n  hit:\n    - text: Kosovo is afraid.\n  miss: [No.]\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
