package org.dilema.curate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageIdentifierTest {

  private static final LanguageIdentifier IDENTIFIER = new LanguageIdentifier();

  private static Identification identify(String text, @Nullable String stated) {
    return IDENTIFIER.identify(new Article("", "", null, stated, "", text, null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Serbia threatens Kosovo. | en | en",
        "Serbia threatens Kosovo. | | en",
        "The President denied that Kosovo was under attack. | | en",
        "Kosova ka frikë nga një luftë e re. | | sq",
        "Rusia kërcënon Bosnjën. | sq | sq",
        "Kosova ka frike nga nje lufte e re. | | sq",
        "Vučić, Dodik, Lavrov, Stoltenberg dhe Escobar u takuan me Hoti dhe Osmani në Bruksel. | | sq",
        "Vučić je izjavio da će Srbija odgovoriti. | | hr",
        "Vučić je izjavio da će Srbija odgovoriti. | sq | hr",
        "Председник Србије је изјавио да неће бити рата на Косову. | en | other",
        "Η Ελλάδα και η Αλβανία υπέγραψαν συμφωνία. | sq | other",
        "Der serbische Präsident will keinen Krieg im Kosovo und in Bosnien. | en | de",
        "Il presidente della Serbia ha detto che non ci sarà guerra in Kosovo. | | it",
        "Cumhurbaşkanı dün akşam Kosova'ya geldi ve Başbakan ile görüştü. | | tr",
      })
  void tellsOneSentence(String text, String stated, String expected) {
    assertEquals(expected, identify(text, stated).language());
  }

  @ParameterizedTest
  @EnumSource(Normalizer.Form.class)
  void readsAlbanianInEveryUnicodeForm(Normalizer.Form form) {
    String text = "Çështja e veriut është hapur sërish, tha kryeministri në Prishtinë.";
    assertEquals(new Identification("sq", true), identify(Normalizer.normalize(text, form), "en"));
  }

  @Test
  void leavesWhatHasNoLettersToTheStatedLanguage() {
    assertEquals(new Identification("sq", false), identify("2022 … 24/02", "sq"));
    assertEquals(new Identification("other", false), identify("2022 … 24/02", null));
  }

  @Test
  void leavesAnEvenMixtureToTheStatedLanguage() {
    String mixed =
        "The minister said that the talks have failed. Ministri tha se bisedimet nuk kanë dhënë"
            + " rezultat dhe se është vonë. They are waiting for the answer from the capital.";
    assertEquals(new Identification("sq", false), identify(mixed, "sq"));
    assertEquals(new Identification("en", false), identify(mixed, "en"));
  }

  @Test
  void givesTheSameAnswerOnEveryThread() {
    String text = "Ministri shkoi sot atje, pastaj erdhi prapa.";
    Identification expected = identify(text, "sq");
    assertTrue(
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> identify(text, "sq"))
            .allMatch(expected::equals));
  }

  @Test
  void tellsNewsOfBothLanguages() throws IOException {
    List<Article> articles = news();
    assertEquals(1.0, share(articles, UnaryOperator.identity(), true));
    assertEquals(1.0, share(articles, LanguageIdentifierTest::bare, true));
    List<Article> sentences = articles.stream().flatMap(LanguageIdentifierTest::sentences).toList();
    double stated = share(sentences, UnaryOperator.identity(), true);
    double alone = share(sentences, UnaryOperator.identity(), false);
    double bare = share(sentences, LanguageIdentifierTest::bare, false);
    assertTrue(stated > 0.998, "sentences with a stated language: " + stated);
    assertTrue(alone > 0.995, "sentences alone: " + alone);
    assertTrue(bare > 0.99, "sentences without diacritics: " + bare);
  }

  private static double share(
      List<Article> articles, UnaryOperator<String> change, boolean stated) {
    long right =
        articles.stream()
            .filter(
                a ->
                    identify(change.apply(a.body()), stated ? a.language() : null)
                        .language()
                        .equals(a.language()))
            .count();
    return (double) right / articles.size();
  }

  private static Stream<Article> sentences(Article a) {
    return a.body()
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> new Article("", "", null, a.language(), "", line, null));
  }

  private static String bare(String text) {
    return text.replace('ë', 'e').replace('ç', 'c').replace('Ë', 'E').replace('Ç', 'C');
  }

  private static List<Article> news() throws IOException {
    Path file = Path.of(System.getProperty("dilema.home"), "../shared/data/ntrex_dev.jsonl");
    Assumptions.assumeTrue(Files.exists(file), "no shared news data beside the project");
    List<Article> articles = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = json.readTree(line);
      String language = node.get("language").asText();
      articles.add(new Article("", "", null, language, "", node.get("text").asText(), null));
    }
    return articles;
  }
}
