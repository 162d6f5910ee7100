package org.dilema.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An archive from the first article to the last query, as it is typed. No English sentence names an
 * actor, so that no model is loaded.
 */
@Tag("slow")
class ArchiveCommandsTest {
  private static final String FIRST =
      "{\"id\":\"a\",\"date\":\"2022-03-01\",\"source\":\"koha.net\",\"language\":\"sq\","
          + "\"title\":\"Rusia kërcënon Bosnjën\","
          + "\"text\":\"Rusia kërcënoi Bosnjën me luftë. Banorët kanë frikë nga lufta.\"}\n"
          + "{\"id\":\"b\",\"date\":\"2022-04-01\",\"source\":\"sample-b\",\"language\":\"en\","
          + "\"title\":\"A long winter\","
          + "\"text\":\"The war has come to the hills. People left after the war.\"}\n";
  private static final String LATER =
      "{\"id\":\"b\",\"date\":\"2022-04-01\",\"source\":\"sample-b\",\"language\":\"en\",\"title\":\"Russia"
          + " reassures Bosnia\",\"text\":\"Russia wants peace in the region.\"}\n";

  @TempDir private static Path made;
  @TempDir private Path folder;
  private Path archive = Path.of("");

  /** Adds once; every test gets a copy. */
  @BeforeAll
  static void addArticles() throws IOException {
    Path articles = made.resolve("first.jsonl");
    Files.writeString(articles, FIRST);
    Terminal added = Terminal.type("add", made.resolve("archive").toString(), articles.toString());
    assertEquals(0, added.status(), added.err());
    added.tells("added 2, replaced 0, unchanged 0", "0 joined", "holds 2 articles");
  }

  @BeforeEach
  void copyArchive() throws IOException {
    archive = Files.createDirectory(folder.resolve("archive"));
    try (Stream<Path> files = Files.list(made.resolve("archive"))) {
      for (Path file : files.toList()) {
        Files.copy(file, archive.resolve(file.getFileName()));
      }
    }
  }

  private Terminal search(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "search";
    all[1] = archive.toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return Terminal.type(all);
  }

  @Test
  void findsWhoThreatensWhomByTokens() {
    Terminal found = search("[lemma=\"kërcënoj\"] []{0,5} [actor=\"BIH\"]", "--tokens", "--kwic");
    assertTrue(found.out().contains("[kërcënoi Bosnjën]"), found.out());
    found.tells("2 matches in 1 article");
  }

  @Test
  void countsBesideAllThereIs() {
    Terminal counts = search("luftë", "--count-by", "language", "--format", "csv");
    assertEquals(
        "language,articles,of,per_1000,hits,words,hits_per_million\r\n"
            + "sq,1,1,1000.0,2,13,153846.15384615384\r\n"
            + "all,1,2,500.0,2,28,71428.57142857143\r\n",
        counts.out());
  }

  @Test
  void asksInBothLanguages() {
    Terminal both = search("war", "--both");
    both.tells("also looked for: war: luftë", "2 articles");
  }

  @Test
  void namesNearWords() {
    search("lufat").tells("no 'lufat'; near it:");
    String lacking = "no word of the archive is [lemma=\"lufat\"]; near it:";
    search("[lemma=\"lufat\"]", "--tokens", "--kwic").tells(lacking);
    search("[lemma=\"lufat\"]", "--tokens").tells(lacking);
    search("[word=\"lufat.+\"]", "--tokens").tells("no word of the archive is [word=\"lufat.+\"]");
    search("\"luftë\" \"war\"", "--tokens").tells("every token of the pattern stands somewhere");
  }

  @Test
  void replacesAndDeletes() throws IOException {
    Path later = folder.resolve("later.jsonl");
    Files.writeString(later, FIRST.lines().findFirst().orElseThrow() + "\n" + LATER);
    Terminal.type("add", archive.toString(), later.toString())
        .tells("added 0, replaced 1, unchanged 1", "holds 2 articles");
    search("winter").tells("nothing found");
    search("peace").tells("1 article");
    Terminal.type("delete", archive.toString(), "--query", "lang:en").tells("deleted 1");
    search("peace").tells("nothing found");
    Terminal rebuilt = Terminal.type("rebuild", archive.toString());
    assertEquals(0, rebuilt.status(), rebuilt.err());
    search("luftë").tells("1 article");
  }

  @Test
  void exportsEveryHitWithWhatWasAsked() throws IOException {
    Path file = folder.resolve("hits.csv");
    search("war OR luftë", "--out", file.toString()).tells("2 hits written");
    assertEquals(3, Files.readString(file).split("\r\n").length);
    String facts = Files.readString(folder.resolve("hits.csv.json"));
    assertTrue(facts.startsWith("{\"query\":\"war OR luftë\","), facts);
    assertTrue(facts.matches("(?s).*\"archive\":\"[0-9a-f]{64}\".*\"hits\":2}\n"), facts);
  }

  @Test
  void savesAQueryAndAsksItAgain() {
    Path file = folder.resolve("threats.query");
    search("frame:THREAT", "--lang", "sq", "--save", file.toString()).tells("1 article");
    search(file.toString(), "--saved").tells("1 article");
  }

  @Test
  void takesATimeWithItsUnit() {
    search("war", "--timeout", "2s").tells("1 article");
    search("war", "--timeout", "500ms").tells("1 article");
    search("war", "--timeout", "soon").refuses(2, "such as 2, 2s, 500ms or 1m, found 'soon'");
  }

  @Test
  void refusesWhatRunsAway() {
    search("[]{1,1000000} \"war\"", "--tokens", "--kwic").refuses(2, "tokens");
    search("[word=\"(a{99}){99}\"]", "--tokens").refuses(2, "character 7");
  }
}
