package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.Mention;
import org.dilema.tag.pack.Taggers;
import org.junit.jupiter.api.Test;

/** Holds the roles of Albanian sentences against another order and a dropped subject. */
class ReorderingTest {

  private static final Path HOME = Path.of(System.getProperty("dilema.home"));
  private static final double DROP = 0.10;

  private final CodedTagging tagging =
      new CodedTagging(
          new Taggers(
              Lexicons.read(HOME.resolve("lexicons"), List.of("sq")), SharedAnnotator.ENGLISH),
          "sq");

  private record Pair(CodedSentence plain, CodedSentence changed) {}

  @Test
  void rolesStandWhenTheAttributionIsTurnedRound() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (CodedSentence coded : sentences()) {
      Reordering.turned(coded).ifPresent(changed -> pairs.add(new Pair(coded, changed)));
    }
    hold("turned", pairs, 60);
  }

  @Test
  void rolesStandWhenTheSubjectIsNamedBefore() throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (CodedSentence coded : sentences()) {
      Optional<Mention> opening =
          tagging.tag(coded).mentions().stream()
              .filter(mention -> mention.firstToken() == 0 && coded.previous().isEmpty())
              .findFirst();
      opening
          .flatMap(mention -> Reordering.dropped(coded, mention.surface()))
          .ifPresent(changed -> pairs.add(new Pair(coded, changed)));
    }
    hold("dropped", pairs, 30);
  }

  private void hold(String name, List<Pair> pairs, int least) {
    Score plain = Score.NONE;
    Score changed = Score.NONE;
    for (Pair pair : pairs) {
      Score before = roles(pair.plain());
      Score after = roles(pair.changed());
      if (Boolean.getBoolean("dilema.show") && after.f1() < before.f1()) {
        System.out.println(pair.changed().previous() + " | " + pair.changed().text());
      }
      plain = plain.plus(before);
      changed = changed.plus(after);
    }
    System.out.printf(
        "%s: %d sentences, roles F1 %.3f before, %.3f after%n",
        name, pairs.size(), plain.f1(), changed.f1());
    assertTrue(pairs.size() >= least, name + ": " + pairs.size() + " sentences");
    assertTrue(
        changed.f1() > plain.f1() - DROP, name + ": F1 " + plain.f1() + " to " + changed.f1());
  }

  private Score roles(CodedSentence coded) {
    TreeSet<String> found = new TreeSet<>(TaggerAccuracy.foundRoles(tagging.tag(coded)));
    TreeSet<String> expected = new TreeSet<>(TaggerAccuracy.codedRoles(coded));
    TreeSet<String> both = new TreeSet<>(found);
    both.retainAll(expected);
    return new Score(both.size(), found.size() - both.size(), expected.size() - both.size());
  }

  private static List<CodedSentence> sentences() throws IOException {
    List<CodedSentence> all = new ArrayList<>();
    for (String sheet : List.of("development-sq.csv", "press-sq.csv")) {
      all.addAll(CodingSheet.read(HOME.resolve("reports/accuracy").resolve(sheet)));
    }
    all.removeIf(coded -> coded.frames().isEmpty());
    return all;
  }
}
