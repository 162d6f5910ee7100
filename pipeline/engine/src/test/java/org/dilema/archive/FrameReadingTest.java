package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.text.Span;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameReadingTest {
  @TempDir private Path folder;
  private Archive archive;

  @BeforeEach
  void writeArchive() throws IOException {
    archive =
        Articles.archive(
            folder,
            List.of(
                Articles.tagged(
                    Articles.article("a1", "en", "War", "Russia threatens. No fear of Serbia."),
                    List.of(Articles.mention(1, "state:RUS", "RUS")),
                    List.of(
                        threat(1, "TV.T1", Polarity.NEGATED, Modality.HYPOTHETICAL, "RUS"),
                        threat(1, "TG.T4", Polarity.ASSERTED, Modality.FACT, "SRB"),
                        threat(2, "TV.T2", Polarity.ASSERTED, Modality.FUTURE, "RUS")))));
  }

  @AfterEach
  void closeArchive() throws IOException {
    archive.close();
  }

  private static Frame threat(
      int sentence, String kind, Polarity polarity, Modality modality, String by) {
    return new Frame(
        sentence,
        Category.THREAT,
        kind,
        sentence == 1 ? new Span(0, 1) : new Span(18, 20),
        "cue",
        polarity,
        modality,
        "author",
        "r1",
        1,
        List.of(new Role("threatener", "state:" + by, List.of(by))));
  }

  @ParameterizedTest
  @CsvSource({
    "threatener:RUS,1 [THREAT TV.T1 negated hypothetical] 2 [THREAT TV.T2 asserted future]",
    "threatener:RUS polarity:asserted,2 [THREAT TV.T2 asserted future]",
    "frame:T4,1 [THREAT TG.T4 asserted fact]",
    "polarity:asserted,1 [THREAT TG.T4 asserted fact] 2 [THREAT TV.T2 asserted future]",
    "russia,1 []",
    "russia NOT threatener:BIH,1 []",
  })
  void standsBesideTheSentencesFound(String query, String expected) throws IOException {
    StringBuilder found = new StringBuilder();
    archive.each(
        SearchRequest.of(query).withUnit(Unit.SENTENCE),
        hit -> found.append(hit.sentence()).append(' ').append(hit.frames()).append(' '));
    assertEquals(expected, found.toString().strip());
  }

  @Test
  void standsBesideThePassageOfAnArticle() throws IOException {
    Hit hit = archive.search(SearchRequest.of("threatener:SRB")).hits().get(0);
    assertEquals(List.of(new FrameReading("THREAT", "TG.T4", "asserted", "fact")), hit.frames());
    assertEquals(
        List.of("THREAT TG.T4 asserted fact"), hit.cells().get(Hit.COLUMNS.indexOf("frames")));
  }

  /** The first sentence has more of the words, the second the frame. */
  @Test
  void isOfTheSentenceThatHasTheFrame() throws IOException {
    for (String query :
        List.of(
            "russia threatens modality:future",
            "modality:future (russia OR threatens)",
            "russia \"russia threatens\" threatens threatener:RUS polarity:asserted")) {
      Hit hit = archive.search(SearchRequest.of(query)).hits().get(0);
      assertEquals(2, hit.sentence(), query);
      assertEquals(List.of("THREAT TV.T2 asserted future"), hit.readings(), query);
    }
    Hit words = archive.search(SearchRequest.of("fear threatener:RUS")).hits().get(0);
    assertEquals(2, words.sentence(), "of two with the frame the one with the word");
    Hit other = archive.search(SearchRequest.of("russia NOT modality:historical")).hits().get(0);
    assertEquals(1, other.sentence());
  }

  private static String lines(Archive archive, SearchRequest request) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (KwicLine line : archive.concordance(KwicRequest.of(request)).lines()) {
      lines.append(line.match()).append(' ').append(line.readings()).append(' ');
    }
    return lines.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "[frame=\"TV\"]~Russia [THREAT TV.T1 negated hypothetical] No [THREAT TV.T2 asserted future]",
        "[frame=\"TG.*\"]~Russia [THREAT TG.T4 asserted fact]",
        "[frame=\"TG\"] \"threatens\" \"no\"~Russia threatens. No [THREAT TG.T4 asserted fact]",
        "[role=\"threatener:RUS\"]~Russia [THREAT TV.T1 negated hypothetical]",
        "[role=\"threatener\"]~"
            + "Russia [THREAT TV.T1 negated hypothetical, THREAT TG.T4 asserted fact]",
        "\"russia\"~Russia []",
        "[word=\"fear\" & frame!=\"THREAT\"]~fear []",
      })
  void standsBesideTheMatchesOfAPattern(String pattern, String expected) throws IOException {
    assertEquals(expected, lines(archive, SearchRequest.pattern(pattern)));
  }

  @Test
  void standsBesideTheLinesOfWords() throws IOException {
    assertEquals(
        "threatens [THREAT TG.T4 asserted fact]",
        lines(archive, SearchRequest.of("threatens frame:T4")));
  }

  @Test
  void standsBesideThePassagesOfAPattern() throws IOException {
    Hit hit = archive.search(SearchRequest.pattern("[frame=\"TG\"]")).hits().get(0);
    assertEquals(List.of("THREAT TG.T4 asserted fact"), hit.readings());
  }
}
