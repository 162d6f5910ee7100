package org.dilema.tag.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Annotator;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Lexicons;
import org.dilema.lexicon.Rule;
import org.dilema.tag.Frame;
import org.dilema.text.Article;
import org.dilema.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs the sentences that stand beside each Albanian rule; no annotator may be asked. */
class RuleExamplesTest {

  private static final Lexicons LEXICONS =
      Lexicons.read(Path.of(System.getProperty("dilema.home"), "lexicons"), List.of("sq"));
  private static final Taggers TAGGERS = new Taggers(LEXICONS, new Unasked());

  /** Fails when a sentence is sent to be annotated: Albanian must load no English model. */
  private static final class Unasked implements Annotator {
    @Override
    public List<Annotation> annotate(List<Sentence> sentences) {
      assertTrue(sentences.isEmpty(), "Albanian asked for an annotation");
      return List.of();
    }

    @Override
    public String version() {
      return "none";
    }
  }

  static Stream<Arguments> hits() {
    return rules()
        .flatMap(rule -> rule.hits().stream().map(hit -> Arguments.of(rule.id(), rule, hit)));
  }

  static Stream<Arguments> misses() {
    return rules()
        .flatMap(rule -> rule.misses().stream().map(miss -> Arguments.of(rule.id(), rule, miss)));
  }

  private static Stream<Rule> rules() {
    return LEXICONS.of("sq").rules().rules().values().stream();
  }

  private static List<Frame> frames(Rule rule, String text) {
    Article article = new Article("a", "", null, "sq", "", text, null);
    CuratedArticle curated =
        new CuratedArticle(article, "", "sq", new Verdict(Verdict.Kind.KEPT, null), "a");
    return TAGGERS.tag(curated).frames().stream()
        .filter(frame -> frame.category() == rule.category())
        .toList();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("hits")
  void tagsWhatTheRuleMustTag(String id, Rule rule, Rule.Example example) {
    List<Frame> frames = frames(rule, example.text());
    assertTrue(!frames.isEmpty(), id + " tags nothing in: " + example.text());
    Map<String, Set<String>> found = new TreeMap<>();
    frames.stream()
        .flatMap(frame -> frame.roles().stream())
        .filter(role -> !role.codes().isEmpty())
        .forEach(
            role ->
                found.computeIfAbsent(role.name(), key -> new TreeSet<>()).addAll(role.codes()));
    Map<String, Set<String>> expected = new TreeMap<>();
    example
        .roles()
        .forEach((role, codes) -> expected.put(role, new TreeSet<>(List.of(codes.split("\\+")))));
    assertEquals(expected, found, example.text());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("misses")
  void leavesWhatTheRuleMustNotTag(String id, Rule rule, String sentence) {
    assertEquals(List.of(), frames(rule, sentence), id + ": " + sentence);
  }
}
