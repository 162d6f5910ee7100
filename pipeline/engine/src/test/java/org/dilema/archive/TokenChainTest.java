package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilema.archive.TokenPattern.Atom;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.Either;
import org.dilema.archive.TokenPattern.LayerTerm;
import org.dilema.archive.TokenPattern.Named;
import org.dilema.archive.TokenPattern.One;
import org.dilema.archive.TokenPattern.Repeated;
import org.dilema.archive.TokenPattern.Row;
import org.dilema.archive.TokenPattern.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenChainTest {
  private static final TokenPattern ANY = new One(new Condition.Anything());
  private static final TokenPattern THE = word("the");
  private static final TokenPattern OF = word("of");

  @TempDir private Path folder;

  private static TokenPattern word(String... forms) {
    return new One(new Condition.Has(atom(forms)));
  }

  private static Atom atom(String... forms) {
    Set<LayerTerm> terms = new java.util.HashSet<>();
    for (String form : forms) {
      terms.add(new LayerTerm("a.fold.en", form));
    }
    return new Atom(terms);
  }

  private static Optional<TokenChain> chain(TokenPattern... parts) {
    return TokenChain.of(new Row(List.of(parts)));
  }

  private static boolean isLookedUp(TokenPattern pattern, Scope scope) {
    return new TokenSearch(pattern, scope, new Deadline(Duration.ofMinutes(1))).chain().isPresent();
  }

  @Test
  void addsGapsUp() {
    TokenChain chain = chain(THE, ANY, new Repeated(ANY, 0, 5), OF).orElseThrow();
    assertEquals(
        List.of(new TokenChain.Link(atom("the"), 0, 0), new TokenChain.Link(atom("of"), 1, 6)),
        chain.links());
  }

  @Test
  void takesAlternativeWordsForOne() {
    TokenChain chain = chain(new Either(List.of(THE, OF)), new Repeated(OF, 2, 2)).orElseThrow();
    assertEquals(
        List.of(atom("the", "of"), atom("of"), atom("of")),
        chain.links().stream().map(TokenChain.Link::atom).toList());
  }

  @Test
  void isNoneWherePlacesOfWordsDoNotTellAll() {
    assertEquals(Optional.empty(), chain(ANY, THE), "a gap at the beginning");
    assertEquals(Optional.empty(), chain(THE, ANY), "a gap at the end");
    assertEquals(Optional.empty(), chain(THE, new Repeated(ANY, 0, TokenPattern.UNLIMITED), OF));
    assertEquals(Optional.empty(), chain(THE, new Repeated(ANY, 0, 99), OF), "into the body");
    assertEquals(Optional.empty(), chain(THE, new Repeated(OF, 0, 1), OF), "a word or none");
    assertEquals(Optional.empty(), chain(new Named("x", THE), OF), "a captured part");
    assertEquals(Optional.empty(), chain(new One(new Condition.No(new Condition.Anything()))));
    assertEquals(false, isLookedUp(new Row(List.of(THE, OF)), Scope.SENTENCE));
    assertEquals(true, isLookedUp(new Row(List.of(THE, OF)), Scope.PART));
  }

  @Test
  void knowsItsWordsAtFixedPlaces() {
    TokenChain chain = chain(THE, ANY, OF, new Repeated(ANY, 0, 1), THE).orElseThrow();
    assertEquals(Optional.of(Set.of("the")), chain.foldedAt(0).map(Set::copyOf));
    assertEquals(Optional.empty(), chain.foldedAt(1));
    assertEquals(Optional.of(Set.of("of")), chain.foldedAt(2).map(Set::copyOf));
    assertEquals(Optional.empty(), chain.foldedAt(3));
    assertEquals(Optional.empty(), chain.foldedAt(4));
  }

  @ParameterizedTest
  @CsvSource({"0,98,0", "0,97,0", "0,99,0", "0,150,0"})
  void neverRunsFromTheTitleIntoTheBody(int least, int most, int hits) throws IOException {
    assertEquals(hits, hits("alpha", least, most, "beta"));
  }

  @ParameterizedTest
  @CsvSource({"0,97,0", "0,98,1", "98,98,1", "0,99,1", "99,150,0", "0,150,1"})
  void reachesAsFarAsItSays(int least, int most, int hits) throws IOException {
    assertEquals(hits, hits("beta", least, most, "omega"));
  }

  private long hits(String first, int least, int most, String last) throws IOException {
    String body = "beta " + "x ".repeat(98) + "omega.";
    String query = "\"" + first + "\" []{" + least + "," + most + "} \"" + last + "\"";
    try (Archive archive =
        Articles.archive(folder, List.of(Articles.article("a", "en", "alpha", body)))) {
      return archive.concordance(KwicRequest.of(SearchRequest.pattern(query))).total();
    }
  }
}
