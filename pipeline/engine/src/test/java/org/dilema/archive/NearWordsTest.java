package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
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
import org.junit.jupiter.params.provider.ValueSource;

class NearWordsTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void writeArchive() throws IOException {
    TaggedArticle bare =
        Articles.article(
            "a1",
            "sq",
            "koha.net",
            LocalDate.of(2022, 3, 1),
            "Frikë",
            "Frikë nga lufta. Ka frikë, frikë e frikë. Kosova pret. Luftë.");
    archive =
        Articles.archive(
            folder,
            List.of(
                Articles.tagged(
                    bare,
                    List.of(Articles.mention(1, "state:russia", "RUS")),
                    List.of(
                        Articles.frame(
                            1,
                            Category.THREAT,
                            "TV.T4",
                            new Role("threatener", "state:russia", List.of("RUS")))))));
  }

  @AfterEach
  void closeArchive() throws IOException {
    archive.close();
  }

  private static String text(List<NearWords> near) {
    return String.join(
        " ", near.stream().map(one -> one.word() + "=" + String.join(",", one.near())).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "frame:THRET~THRET=THREAT",
        "frame:THREATS~THREATS=THREAT",
        "frame:FER~FER=FEAR",
        "frame:TV.T5~TV.T5=TV.T4",
        "threatener:RUSS~RUSS=RUS,state:russia",
        "actor:state:rusia~state:rusia=state:russia",
        "polarity:asertd~asertd=asserted",
        "modality:hypothetic~hypothetic=hypothetical",
        "outlet:koha~koha=koha.net",
        "lang:sqq~sqq=sq",
        "frikë frame:THRET~THRET=THREAT",
        "friske~friske=frikë",
        "kosovaa~kosovaa=Kosova",
        "luft~''",
      })
  void namesWhatIsNear(String query, String near) throws IOException {
    SearchResult result = archive.search(SearchRequest.of(query));
    assertEquals(near.replace("''", ""), text(result.near()));
  }

  @Test
  void namesNothingWhereAllIsThere() throws IOException {
    SearchResult none = archive.search(SearchRequest.of("frame:FEAR threatener:RUS"));
    assertEquals(0, none.total());
    assertEquals("", text(none.near()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[frame=\"THRET\"]~THRET=THREAT",
        "[actor=\"RUSS\"]~RUSS=RUS,state:russia",
        "[role=\"threatner\"]~threatner=threatener",
        "[role=\"threatener:RUSS\"]~threatener:RUSS=threatener:rus",
        "\"friske\"~friske=frikë",
      })
  void namesWhatIsNearInPatterns(String pattern, String near) throws IOException {
    SearchRequest request = SearchRequest.pattern(pattern);
    assertEquals(near, text(archive.search(request).near()));
    assertEquals(near, text(archive.concordance(KwicRequest.of(request)).near()));
  }

  @Test
  void namesWhatIsNearInFilters() throws IOException {
    Filters filters =
        new Filters(List.of(), null, null, List.of(), List.of("RUSS"), List.of("THRET"));
    SearchResult none = archive.search(SearchRequest.of("lufta").withFilters(filters));
    assertEquals("russ=RUS,state:russia thret=THREAT", text(none.near()));
  }

  private static String advice(List<NearWords> near) {
    return String.join(
        " ",
        near.stream()
            .map(one -> one.token() + " " + one.word() + "=" + String.join(",", one.near()))
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        // Which token there is none of, wherever it stands in the pattern.
        "\"frikë\" []{0,3} [lemma=\"luftar\"]~[lemma=\"luftar\"] luftar=lufta",
        "who:[actor=\"RUSS\"] \"nga\"~[actor=\"RUSS\"] RUSS=RUS,state:russia",
        "(\"frikë\" | \"friske\") \"kosovaa\"~"
            + "\"friske\" friske=frikë \"kosovaa\" kosovaa=Kosova",
        "[word=\"kosova\" & frame=\"THREET\"]~"
            + "[word=\"kosova\" & frame=\"THREET\"] THREET=THREAT",
        // A regular expression has no neighbours.
        "[word=\"zz.*\"]~[word=\"zz.*\"] zz.*=",
        // Each value is there, but never in one place.
        "[word=\"kosova\" & actor=\"RUS\"]~[word=\"kosova\" & actor=\"RUS\"] =",
        // What must not be there is not missed; where every token exists there is nothing to say.
        "[word=\"kosova\" & word!=\"friske\"] \"luftë\"~``",
        "\"luftë\" \"kosova\"~``",
      })
  void namesTheTokenThatThereIsNoneOf(String pattern, String expected) throws IOException {
    SearchRequest request = SearchRequest.pattern(pattern);
    assertEquals(0, archive.search(request).total());
    assertEquals(expected, advice(archive.search(request).near()));
    assertEquals(expected, advice(archive.concordance(KwicRequest.of(request)).near()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "threatener:RUS~, or ask for [role=\"threatener:RUS\"] as a pattern of tokens",
        "lang:sq frame:T4~, or ask for [frame=\"T4\"] as a pattern of tokens",
        "actor:RUS~, or ask for [actor=\"RUS\"] as a pattern of tokens",
        "lang:sq~``",
      })
  void saysWhyAConcordanceOfNoWordIsNone(String query, String advice) {
    QueryException refused =
        assertThrows(
            QueryException.class,
            () -> archive.concordance(KwicRequest.of(SearchRequest.of(query))));
    String why = String.valueOf(refused.getMessage());
    assertTrue(why.endsWith("this query holds none; add a word" + advice), why);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kos* lang:sq", "kosovo~ lang:sq", "lang:sq \"frikë nga\"", "e"})
  void listsPlacesOfAnyWord(String query) throws IOException {
    assertTrue(archive.concordance(KwicRequest.of(SearchRequest.of(query))).total() > 0, query);
  }
}
