package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Pairs;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenPatternTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void writeArchive() throws IOException {
    TaggedArticle bare =
        Articles.article(
            "a1",
            "sq",
            "Kërcënimi i ri",
            "Rusia po kërcënon Bosnjën. Kurti nuk i tremb Rusisë. Frika u shtua.");
    Mention russia =
        new Mention(
            "state:russia", "state", List.of("RUS"), 1, new Span(0, 5), 0, 0, "Rusia", "name");
    Mention bosnia =
        new Mention(
            "state:bosnia", "state", List.of("BIH"), 1, new Span(18, 25), 3, 3, "Bosnjën", "name");
    Frame threat =
        new Frame(
            1,
            Category.THREAT,
            "TV.T1",
            new Span(9, 17),
            "kërcënoj",
            Polarity.ASSERTED,
            Modality.FACT,
            "author",
            "r1",
            1,
            List.of(
                new Role("threatener", "state:russia", List.of("RUS")),
                new Role("target", "state:bosnia", List.of("BIH"))));
    TaggedArticle albanian = Articles.tagged(bare, List.of(russia, bosnia), List.of(threat));
    TaggedArticle english =
        Articles.article(
            "a2", "en", "", "The fear of the war and the fear of fear. The army of Serbia.");
    archive = Articles.archive(folder, List.of(albanian, english));
  }

  @AfterEach
  void closeArchive() throws IOException {
    archive.close();
  }

  private List<String> matches(String pattern) throws IOException {
    return archive.concordance(KwicRequest.of(SearchRequest.pattern(pattern))).lines().stream()
        .map(line -> line.article() + ":" + line.sentence() + " " + line.match())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "\"the\" []{0,1} \"of\"~a2:1 The fear of;a2:1 the fear of;a2:2 The army of",
        "\"fear\" \"of\" \"the\"?~a2:1 fear of;a2:1 fear of the;a2:1 fear of",
        "\"rusia\" []{0,2} [actor=\"BIH\"]~a1:1 Rusia po kërcënon Bosnjën",
        "[frame=\"THREAT\" & word=\"kërc.*\"]~a1:1 kërcënon",
        "[role=\"threatener:RUS\"] []* [role=\"target\"]~a1:1 Rusia po kërcënon Bosnjën",
        "[word=\"k.*\" & !(frame=\"threat\" | word=\"kurti\")]~a1:0 Kërcënimi",
        "\"kërcënimi\" [] within <title/>~a1:0 Kërcënimi i",
        "\"frika\" | \"army\"~a1:3 Frika;a2:2 army",
        "(\"fear\" \"of\"){2}~''",
        "\"of\" \"fear\" [] []~a2:1 of fear. The army",
        "\"of\" \"fear\" [] [] within <s/>~''",
        "[word!=\"(the|of|war|and|fear)\" & word=\".*a.*\"] within <s/> ~"
            + "a1:1 Rusia;a1:3 Frika;a1:3 shtua;a2:2 army;a2:2 Serbia"
      })
  void findsWhatIsAsked(String pattern, String expected) throws IOException {
    assertEquals(expected.equals("''") ? "" : expected, String.join(";", matches(pattern)));
  }

  @Test
  void tellsWhereNamedPartsLie() throws IOException {
    KwicLine line =
        archive
            .concordance(
                KwicRequest.of(
                    SearchRequest.pattern("who:[actor=\"RUS\"] []* whom:[actor=\"BIH\"]")))
            .lines()
            .get(0);
    assertEquals(new Span(0, 5), line.captures().get("who"));
    assertEquals(new Span(18, 25), line.captures().get("whom"));
  }

  @Test
  void countsMatchesByFacet() throws IOException {
    Counts counts = archive.counts(SearchRequest.pattern("\"fear\""), Facet.LANGUAGE);
    assertEquals(List.of(new Counts.Row("en", 1, 1, 3, 14)), counts.rows());
    assertEquals(new Counts.Row("", 1, 2, 3, 29), counts.total());
  }

  @Test
  void looksInTheOtherLanguageToo() throws IOException {
    Pairs pairs = new Pairs(List.of(new Pairs.Pair("fear", "frikë")));
    Concordance both =
        archive.concordance(KwicRequest.of(SearchRequest.pattern("\"fears\"").withPairs(pairs)));
    assertEquals(List.of("Frika"), both.lines().stream().map(KwicLine::match).toList());
    SearchResult words = archive.search(SearchRequest.of("fears").withPairs(pairs));
    assertEquals(2, words.total());
    assertEquals(List.of("fears: frikë"), words.expansions());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\0',
      value = {
        "\"the~1",
        "[word=the]~7",
        "[wrod=\"the\"]~2",
        "\"a\" \"b\"{3,1}~9",
        "\"a\" within <p/>~12",
        "(\"a\" \"b\"~9",
        "[word=\"(a\"]~7",
        "[]{1,1000000}~1",
        "[word=\"(a{100}){1000}\"]~7"
      })
  void pointsAtTheMistake(String pattern, int position) {
    QueryException wrong =
        assertThrows(
            QueryException.class,
            () -> archive.concordance(KwicRequest.of(SearchRequest.pattern(pattern))));
    assertEquals(position, wrong.position(), wrong.getMessage());
  }

  @Test
  void givesUpWhenTheTimeIsOver() {
    SearchRequest hurried = SearchRequest.pattern("[]* \"of\"").withTimeout(Duration.ofNanos(1));
    SearchTimeoutException over =
        assertThrows(
            SearchTimeoutException.class, () -> archive.concordance(KwicRequest.of(hurried)));
    assertTrue(over.getMessage().contains("--timeout"), over.getMessage());
  }
}
