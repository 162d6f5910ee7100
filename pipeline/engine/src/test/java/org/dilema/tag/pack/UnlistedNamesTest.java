package org.dilema.tag.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Annotator;
import org.dilema.annotate.Word;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Lexicons;
import org.dilema.measure.UnlistedActors;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.UnlistedName;
import org.dilema.text.Article;
import org.dilema.text.Sentence;
import org.junit.jupiter.api.Test;

class UnlistedNamesTest {

  private static final Lexicons LEXICONS =
      Lexicons.read(
          Path.of(System.getProperty("dilema.home")).resolve("lexicons"), List.of("en", "sq"));

  /** Sees a person in every word that is listed here, and counts the sentences it is given. */
  private static final class Listed implements Annotator {
    private final Map<String, String> names;
    private int sentences;

    Listed(Map<String, String> names) {
      this.names = names;
    }

    @Override
    public List<Annotation> name(List<Sentence> given) {
      sentences += given.size();
      return annotate(given);
    }

    @Override
    public List<Annotation> annotate(List<Sentence> given) {
      List<Annotation> made = new ArrayList<>();
      for (Sentence sentence : given) {
        made.add(
            new Annotation(
                sentence.tokens().stream()
                    .map(
                        token ->
                            new Word(
                                token.text().toLowerCase(Locale.ROOT),
                                "NN",
                                names.getOrDefault(token.text(), "O")))
                    .toList(),
                List.of()));
      }
      return made;
    }

    @Override
    public String version() {
      return "listed";
    }
  }

  private static CuratedArticle article(String id, String language, String body) {
    Article article = new Article(id, "paper", null, language, "", body, null);
    return new CuratedArticle(article, "paper", language, new Verdict(Verdict.Kind.KEPT, null), id);
  }

  private static List<String> names(TaggedArticle tagged) {
    return tagged.unlisted().stream()
        .map(one -> one.basis().label() + " " + one.type() + " " + one.name())
        .toList();
  }

  @Test
  void listsPeopleAndOrganisationsThatNoLexiconKnows() {
    Listed annotator =
        new Listed(
            Map.of(
                "Zorbla", "PERSON",
                "Kurti", "PERSON",
                "Kosovo", "ORGANIZATION",
                "Turbine", "ORGANIZATION",
                "Vienna", "LOCATION"));
    Taggers taggers = new Taggers(LEXICONS, annotator, new SentenceSample(1, 1));
    TaggedArticle tagged =
        taggers.tag(
            article(
                "a",
                "en",
                "Zorbla met Kurti in Vienna.\nKosovo Turbine fears Serbia, said Kosovo officials."));
    assertEquals(
        List.of("sample PERSON Zorbla", "annotated ORGANIZATION Kosovo Turbine"), names(tagged));
    assertEquals(2, annotator.sentences, "no sentence is annotated twice");
  }

  @Test
  void looksOnlyIntoAnnotatedSentencesWithoutASample() {
    Listed annotator = new Listed(Map.of("Zorbla", "PERSON"));
    TaggedArticle tagged =
        new Taggers(LEXICONS, annotator).tag(article("a", "en", "Zorbla met Zorbla."));
    assertEquals(List.of(), names(tagged));
    assertEquals(0, annotator.sentences);
  }

  @Test
  void takesAlbanianNamesFromCapitalsInsideASentence() {
    Taggers taggers = new Taggers(LEXICONS, new Listed(Map.of()), new SentenceSample(1, 1));
    TaggedArticle tagged =
        taggers.tag(
            article(
                "a",
                "sq",
                "Zyrtari i lartë Arbër Zorbla u takua me Kurtin në Prishtinë.\n"
                    + "“Këtë e tha edhe Zorbla”, tha Vuçiq."));
    assertEquals(List.of("all NAME Arbër Zorbla", "all NAME Zorbla"), names(tagged));
  }

  @Test
  void drawsAboutItsShareOfSentencesWhateverTheOrder() {
    SentenceSample sample = new SentenceSample(20_220_224, 0.02);
    long drawn =
        IntStream.range(0, 500)
            .mapToLong(
                article ->
                    IntStream.range(0, 100)
                        .filter(sentence -> sample.draws("article-" + article, sentence))
                        .count())
            .sum();
    // 50,000 sentences: 1,000 expected, standard deviation 31
    assertTrue(Math.abs(drawn - 1_000) < 125, "drawn " + drawn);
    assertTrue(IntStream.range(0, 1_000).noneMatch(i -> SentenceSample.NONE.draws("a", i)));
    assertThrows(IllegalArgumentException.class, () -> new SentenceSample(1, 2));
  }

  @Test
  void countsInflectedFormsAsOneNameAndSortsByCount() {
    List<TaggedArticle> articles = new ArrayList<>();
    articles.add(named("b", "sq", "Zorbla", "Gashi"));
    articles.add(named("a", "sq", "Gashit", "Gashin"));
    List<UnlistedActors> rows = UnlistedActors.of(articles);
    assertEquals("Gashi", rows.get(0).name());
    assertEquals(3, rows.get(0).mentions());
    assertEquals(2, rows.get(0).articles());
    assertEquals(1, rows.get(0).outlets());
    assertEquals("a:1", rows.get(0).example());
    assertEquals(rows, UnlistedActors.of(List.of(articles.get(1), articles.get(0))));
  }

  private static TaggedArticle named(String id, String language, String... names) {
    CuratedArticle curated = article(id, language, "x");
    List<UnlistedName> unlisted = new ArrayList<>();
    for (String name : names) {
      unlisted.add(new UnlistedName(UnlistedName.Basis.ALL, "NAME", name, 1));
    }
    return new TaggedArticle(curated, Taggers.document(curated), List.of(), List.of())
        .naming(unlisted);
  }
}
