package org.dilema.lexicon.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dilema.language.Languages;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Cue;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.LexiconException;
import org.dilema.lexicon.LexiconFolder;
import org.dilema.lexicon.Lexicons;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CueImportTest {

  @TempDir private Path folder;

  private static DictionaryEntry entry(String path, String pattern) {
    return new DictionaryEntry(List.of(path.split("/")), pattern, "d.yml:3");
  }

  @Test
  void givesEachWordARuleByItsPartOfSpeechAndAsksForAReview() throws IOException {
    LexiconFolder lexicon = new LexiconFolder(folder, "en");
    lexicon.file(
        "rules.yml",
        Files.readString(folder.resolve("en/rules.yml"))
            + LexiconFolder.rule("fear-noun", Category.FEAR, "feared: [subject]"));
    lexicon.cues(Category.FEAR, "dread,N,F0,fear-noun,1,,,,\nfear,V,F0,fear-verb,1,,,,\n");
    ImportedTable table =
        new CueImport(lexicon.read().of("en"), Category.FEAR)
            .of(
                List.of(
                    entry("a/b", "terrif*"),
                    entry("a/c", "terrif*"),
                    entry("a", "terrorize"),
                    entry("a", ":-("),
                    entry("z", "apple")),
                Set.of("a"));
    assertEquals(2, table.rows().size());
    assertEquals(List.of("terrif", "N", "F0", "fear-noun"), table.rows().get(0).subList(0, 4));
    String notes = table.rows().get(0).get(8);
    assertTrue(notes.startsWith("REVIEW: imported from d.yml:3 (a/b, a/c)"), notes);
    assertTrue(notes.endsWith("the pattern had a star: complete the word"), notes);
    assertEquals(List.of("terrorize", "V", "F0", "fear-verb"), table.rows().get(1).subList(0, 4));
    assertEquals(List.of("d.yml:3: no word: :-("), table.skipped());
  }

  @Test
  void writesATableThatTheLoaderReads() throws IOException {
    LexiconFolder lexicon = new LexiconFolder(folder, "sq");
    ImportedTable table =
        new CueImport(lexicon.read().of("sq"), Category.FEAR)
            .of(
                List.of(entry("a", "frikë"), entry("a", "frikësoj"), entry("a", "frikë e madhe")),
                Set.of());
    table.write(folder.resolve("sq/fear.csv"));
    List<Cue> cues =
        Lexicons.read(folder, List.of("sq")).of("sq").cues().stream()
            .filter(cue -> cue.category() == Category.FEAR)
            .toList();
    assertEquals(List.of("F1", "V1", "-+-+-"), cues.stream().map(Cue::inflection).toList());
    for (Cue cue : cues) {
      assertTrue(!QuantedaExport.forms(cue, Languages.of("sq").orElseThrow()).isEmpty());
    }
  }

  @Test
  void namesTheCategoriesWhereNoneMatches() throws IOException {
    CueImport imported =
        new CueImport(new LexiconFolder(folder, "en").read().of("en"), Category.FEAR);
    LexiconException refused =
        assertThrows(
            LexiconException.class, () -> imported.of(List.of(entry("fear", "x")), Set.of("feer")));
    assertEquals(
        "expected some of the dictionary's categories [fear], found [feer]", refused.getMessage());
  }

  @Test
  void readsNewsmapAsActors() throws IOException {
    Path file = folder.resolve("newsmap.yml");
    Files.writeString(
        file,
        """
        EUROPE:
          SOUTH:
            XK: [kosovo, kosovar*, pristina]
            RS: [serbia, serbian*]
          NONE: [nowhere]
        """);
    ImportedTable table = ActorImport.of(DictionaryFormat.NEWSMAP.read(file));
    assertEquals(
        List.of("newsmap:xk", "state", "XKX", "", "", "", "Kosovo|Pristina", "Kosovar"),
        table.rows().get(0).subList(0, 8));
    assertEquals("SRB", table.rows().get(1).get(2));
    assertEquals(List.of("newsmap.yml:5: no country: EUROPE/NONE"), table.skipped());
    table.write(folder.resolve("actors.csv"));
    new LexiconFolder(folder.resolve("rest"), "en");
    Files.copy(
        folder.resolve("actors.csv"),
        folder.resolve("rest/actors.csv"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    assertEquals(2, Lexicons.read(folder.resolve("rest"), List.of("en")).actors().actors().size());
  }

  @Test
  void exportsEveryFormAndReadsItBack() throws IOException {
    LexiconFolder sq = new LexiconFolder(folder, "sq");
    sq.cues(Category.FEAR, "botë serbe,MWE,F1,fear-verb,1,F1+-,,,\n");
    LanguageLexicon lexicon = sq.read().of("sq");
    String yaml = QuantedaExport.yaml(lexicon, Languages.of("sq").orElseThrow());
    Path file = Files.writeString(folder.resolve("out.yml"), yaml);
    List<DictionaryEntry> entries = DictionaryFormat.QUANTEDA.read(file);
    List<String> f1 =
        entries.stream()
            .filter(entry -> entry.path().equals(List.of("FEAR", "F1")))
            .map(DictionaryEntry::pattern)
            .toList();
    assertTrue(f1.containsAll(List.of("botë serbe", "botën serbe", "botës serbe")), f1.toString());
    List<String> f0 =
        entries.stream()
            .filter(entry -> entry.path().equals(List.of("FEAR", "F0")))
            .map(DictionaryEntry::pattern)
            .toList();
    assertTrue(f0.containsAll(List.of("kërcënoi", "kërcënohet", "kërcënuar")), f0.toString());
  }
}
