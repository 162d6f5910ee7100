package org.dilema.language.en;

import static org.junit.jupiter.api.Assertions.assertEquals;

import edu.stanford.nlp.ling.CoreAnnotations.SentencesAnnotation;
import edu.stanford.nlp.ling.CoreAnnotations.TokensAnnotation;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.PropertiesUtils;
import java.io.IOException;
import java.util.List;
import org.dilema.language.Cut;
import org.dilema.language.DevelopmentNews;
import org.dilema.language.LanguagePack;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSentencesTest {

  private final LanguagePack english = new EnglishPack();

  private final StanfordCoreNLP pipeline =
      new StanfordCoreNLP(
          PropertiesUtils.asProperties(
              "annotators", "tokenize,ssplit", "ssplit.newlineIsSentenceBreak", "always"));

  private List<List<Span>> byPipeline(String text) {
    Annotation annotation = new Annotation(text);
    pipeline.annotate(annotation);
    return annotation.get(SentencesAnnotation.class).stream()
        .map(
            s ->
                s.get(TokensAnnotation.class).stream()
                    .map(t -> new Span(t.beginPosition(), t.endPosition()))
                    .toList())
        .toList();
  }

  private List<List<Span>> byPack(String text) {
    return english.sentences(text, 1).stream()
        .map(s -> s.tokens().stream().map(Token::span).toList())
        .toList();
  }

  @Test
  void cutsRealNewsAsThePipelineOfTheModelsDoes() throws IOException {
    for (String body : DevelopmentNews.bodies("en")) {
      assertEquals(byPipeline(body), byPack(body));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "BELGRADE (Agency) - Serbia's well-known U.S. envoy left at 5 p.m. He won't return.",
        "PRISTINA, Kosovo (AP) — The EU-led anti-NATO talks cost $3.5 million, or 4.5%.",
        "Mr. Smith said \"Yes.\" He left... Then Jan. 5, 2020-21, no. 5-3 and/or 100kB cannot wait!",
        "The U.S.",
        "See www.example.com/a?b=1 or https://example.org. The <b>end</b>?!"
      })
  void cutsCareOfTheLexerAsThePipelineDoes(String text) {
    assertEquals(byPipeline(text), byPack(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "They ended the talks.The minister left. | They ended the talks.; The minister left.",
        "They left it.In May he came! | They left it.; In May he came!",
        "Why?Nobody knows. | Why?; Nobody knows.",
        "He met NATO.The talks failed. | He met NATO.; The talks failed.",
        "It was 2019.Then war came. | It was 2019.; Then war came.",
        "He fears the talks.A deal is far. | He fears the talks.; A deal is far.",
        "Mr.Smith met J.Biden. | Mr.Smith met J.Biden.",
        "Visit Booking.Com now. | Visit Booking.Com now.",
        "Write to A.Who@example.com now. | Write to A.Who@example.com now.",
        "He left the U.S.Then he came. | He left the U.S.; Then he came.",
        "BELGRADE (Agency) -The minister left. | BELGRADE (Agency) -The minister left.",
        "SARAJEVO, Sept. 12 (Agency) - The minister left. | SARAJEVO, Sept. 12 (Agency) - The minister left.",
        "He said: \"Go.\" They went. | He said: \"Go.\"; They went."
      })
  void endsSentencesWithoutABlank(String text, String expected) {
    assertEquals(List.of(expected.split("; ")), Cut.texts(english, text));
  }

  @Test
  void separatesAbbreviationFromTheNameItRunsInto() {
    assertEquals(
        List.of(List.of("Mr.", "Smith", "met", "J.", "Biden", ".")),
        Cut.words(english, "Mr.Smith met J.Biden."));
  }

  @Test
  void endsSentencesAtEveryNewlineEvenInMarkup() {
    assertEquals(
        List.of("no stop", "<a href=\"x", "y\">next</a>", "end"),
        Cut.texts(english, "no stop\n<a href=\"x\ny\">next</a>\r\n\r\nend"));
  }
}
