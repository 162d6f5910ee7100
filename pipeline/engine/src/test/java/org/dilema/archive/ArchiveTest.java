package org.dilema.archive;

import static org.dilema.archive.Articles.archive;
import static org.dilema.archive.Articles.article;
import static org.dilema.archive.Articles.frame;
import static org.dilema.archive.Articles.mention;
import static org.dilema.archive.Articles.tagged;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.dilema.lexicon.Category;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchiveTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void writeArchive() throws IOException {
    archive = archive(folder, corpus());
  }

  @AfterEach
  void closeArchive() throws IOException {
    archive.close();
  }

  private static List<TaggedArticle> corpus() {
    TaggedArticle plates =
        article(
            "a1",
            "sq",
            "koha.net",
            LocalDate.of(2021, 9, 20),
            "Targat ndezin veriun",
            "Banorët e veriut kanë frikë nga policia. Vuçiqi foli për kërcënimet e BE-së. Në mbrëmje u qetësua.");
    TaggedArticle threat =
        article(
            "a2",
            "sq",
            "telegrafi",
            LocalDate.of(2022, 3, 17),
            "Kërcënim ndaj Bosnjës",
            "Ambasadori rus paralajmëroi Bosnjën.Reagoi edhe NATO-ja. Ballkanin e Hapur e kundërshtoi Kurti.");
    TaggedArticle english =
        article(
            "a3",
            "en",
            "sample-b",
            LocalDate.of(2022, 3, 18),
            "Envoy threatens Bosnia",
            "The Russian envoy threatened Bosnia with Ukraine's fate. Open Balkan was not discussed. Vučić kept silent about the US plan.");
    TaggedArticle mixed =
        article(
            "a4",
            "en",
            "sample-b",
            LocalDate.of(2022, 6, 8),
            "Open markets for the Balkan six",
            "They told us that fears are growing.");
    return List.of(
        plates,
        tagged(
            threat,
            List.of(mention(1, "state:russia", "RUS"), mention(2, "igo:nato", "NATO")),
            List.of(
                frame(
                    1,
                    Category.THREAT,
                    "TV.T1",
                    new Role("threatener", "state:russia", List.of("RUS")),
                    new Role("target", "state:bosnia_herzegovina", List.of("BIH"))),
                frame(
                    3,
                    Category.MISPERCEPTION,
                    "M3",
                    new Role("distruster", "state:kosovo", List.of("XKX"))))),
        tagged(
            english,
            List.of(mention(1, "state:russia", "RUS")),
            List.of(
                frame(
                    1,
                    Category.THREAT,
                    "TV",
                    new Role("threatener", "state:russia", List.of("RUS"))),
                frame(
                    2,
                    Category.THREAT,
                    "TG",
                    new Role("target", "state:bosnia_herzegovina", List.of("BIH"))))),
        mixed);
  }

  private List<String> found(String query) throws IOException {
    return Articles.ids(archive.search(SearchRequest.of(query)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "frikë|a1",
        "frika|a1",
        "FRIKËS|a1",
        "frike|a1",
        "kercenim|a1,a2",
        "kërcënimeve|a1,a2",
        "Vucic|a1,a3",
        "Vuçiq|a1,a3",
        "Vuçić|a1,a3",
        "NATO|a2",
        "NATO-s|a2",
        "BE|a1",
        "BE-në|a1",
        "US|a3",
        "\"Open Balkan\"|a3",
        "“Open Balkan”|a3",
        "open balkan|a3,a4",
        "\"Ballkani i Hapur\"|a2",
        "reagoi|a2",
        "threaten|a3",
        "threatening|a3",
        "fear|a4",
        "frikë OR fear|a1,a4",
        "(frikë OR fear) outlet:koha.net|a1",
        "frikë OR fear lang:en|a4",
        "threat* NOT silent|",
        "threat*|a3",
        "kërcëni*|a1,a2",
        "*cënim*|a1,a2",
        "frik?|a1",
        "bosna~1|a2,a3",
        "\"threatened Ukraine\"~3|a3",
        "frame:THREAT|a2,a3",
        "frame:T1|a2",
        "frame:TV.T1|a2",
        "frame:THREAT threatener:RUS target:BIH|a2",
        "frame:THREAT frame:MISPERCEPTION|a2",
        "threatener:RUS target:BIH|a2",
        "NOT threatener:RUS|a1,a4",
        "actor:RUS|a2,a3",
        "actor:state:russia lang:sq|a2",
        "actor:nato|a2",
        "outlet:\"sample-b\"|a3,a4",
        "outlet:sample*|a3,a4",
        "date:2022-03|a2,a3",
        "date:[2022-03-18 TO *]|a3,a4",
        "date:{2022-03-17 TO 2022-06-08}|a3",
        "date:2021|a1",
        "title:kërcënim|a2",
        "title:threaten|a3",
        "article:a4|a4",
        "-frame:THREAT -lang:en|a1",
        "the threat of Bosnia|",
        "the envoy of Bosnia|a3",
        "the|a3,a4",
        "the lang:en date:2022-06|a4",
        "silent NOT us|",
        "(the)|a3,a4",
        "NOT the|a1,a2",
        "polarity:negated|",
        "kosovo|",
        "Ukraine's|a3",
        "Ukraine|a3",
        "silent AND (him OR them)|"
      })
  void findsArticles(String query, String expected) throws IOException {
    assertEquals(expected == null ? "" : expected, String.join(",", found(query)));
  }

  @Test
  void findsTextWhateverItsUnicodeForm() throws IOException {
    String decomposed = Normalizer.normalize("kërcënimet", Normalizer.Form.NFD);
    assertEquals(List.of("a1", "a2"), found(decomposed));
    try (Archive other =
        archive(
            folder.resolve("nfd"),
            List.of(
                article("d", "sq", "", Normalizer.normalize("Ka frikë.", Normalizer.Form.NFD))))) {
      Hit hit = other.search(SearchRequest.of("frikën")).hits().get(0);
      String marked = hit.highlights().get(0).of(hit.text());
      assertEquals("frikë", Normalizer.normalize(marked, Normalizer.Form.NFC));
    }
  }

  @Test
  void showsTheBestSentence() throws IOException {
    Hit hit = archive.search(SearchRequest.of("kërcënimeve BE frikë")).hits().get(0);
    assertEquals(2, hit.sentence());
    assertEquals("Vuçiqi foli për kërcënimet e BE-së.", hit.text());
    String body = corpus().get(0).curated().article().body();
    assertEquals(hit.text(), body.substring(hit.start(), hit.end()));
    assertEquals(
        List.of("kërcënimet", "BE-së"),
        hit.highlights().stream().map(span -> span.of(hit.text())).toList());
  }

  @Test
  void showsTheTitleWhereOnlyItMatches() throws IOException {
    Hit hit = archive.search(SearchRequest.of("veriun targat")).hits().get(0);
    assertEquals(0, hit.sentence());
    assertEquals("Targat ndezin veriun", hit.text());
    assertEquals(0, hit.start());
  }

  @Test
  void showsThePlaceOfAFrame() throws IOException {
    Hit hit = archive.search(SearchRequest.of("frame:MISPERCEPTION")).hits().get(0);
    assertEquals(3, hit.sentence());
  }

  @Test
  void marksAPhraseAsOne() throws IOException {
    Hit hit = archive.search(SearchRequest.of("\"ballkani i hapur\"")).hits().get(0);
    assertEquals(1, hit.highlights().size());
    assertEquals("Ballkanin e Hapur", hit.highlights().get(0).of(hit.text()));
  }

  @Test
  void findsSentencesThatHoldEverything() throws IOException {
    SearchRequest spread = SearchRequest.of("envoy silent");
    assertEquals(1, archive.search(spread).total());
    assertEquals(0, archive.search(spread.withUnit(Unit.SENTENCE)).total());
    SearchRequest russian = SearchRequest.of("actor:RUS date:2022-03 lang:en");
    SearchResult result = archive.search(russian.withUnit(Unit.SENTENCE));
    assertEquals(1, result.total());
    assertEquals(1, result.hits().get(0).sentence());
    assertEquals(
        3, archive.search(SearchRequest.of("frame:*").withUnit(Unit.SENTENCE)).total() - 1);
  }

  @Test
  void tellsCaseApartWhereAsked() throws IOException {
    assertEquals(1, archive.search(SearchRequest.of("VUÇIQ").withStrictness(false, true)).total());
    assertEquals(
        0, archive.search(SearchRequest.of("KËRCËNIM").withStrictness(true, false)).total());
    assertEquals(
        1, archive.search(SearchRequest.of("Kercenim").withStrictness(true, false)).total());
    assertEquals(0, archive.search(SearchRequest.of("us plan").withStrictness(true, true)).total());
  }

  @Test
  void tellsDiacriticsApartWhereAsked() throws IOException {
    SearchRequest plain = SearchRequest.of("kercenim").withStrictness(false, true);
    assertEquals(0, archive.search(plain).total());
    SearchRequest marked = SearchRequest.of("kërcënim").withStrictness(false, true);
    assertEquals(2, archive.search(marked).total());
    SearchRequest phrase = SearchRequest.of("\"kërcënimi ndaj\"").withStrictness(false, true);
    assertEquals(1, archive.search(phrase).total());
  }

  @Test
  void filtersByRequest() throws IOException {
    SearchRequest request =
        SearchRequest.of("frame:THREAT")
            .withFilters(
                new Filters(
                    List.of("sq", "en"),
                    LocalDate.of(2022, 3, 18),
                    LocalDate.of(2022, 3, 18),
                    List.of("Sample-B"),
                    List.of("rus"),
                    List.of("TV")))
            .withLimit(5);
    assertEquals(List.of("a3"), Articles.ids(archive.search(request)));
  }

  @Test
  void countsAllButReturnsTheLimit() throws IOException {
    SearchResult result = archive.search(SearchRequest.of("date:[* TO *]").withLimit(2));
    assertEquals(4, result.total());
    assertEquals(List.of("a4", "a3"), result.hits().stream().map(Hit::article).toList());
    assertTrue(archive.search(SearchRequest.of("frikë").withLimit(0)).hits().isEmpty());
    assertEquals(4, archive.articles());
  }
}
