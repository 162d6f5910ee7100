package org.dilema.language.sq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds the generated forms against UniMorph and a tagged corpus, and the committed report against
 * both; {@code -Ddilema.regenerate=true} writes the report anew.
 */
class AlbanianInflectionAccuracyTest {

  private static final List<String> NOUNS =
      List.of("F1", "F2", "F3", "F4", "F5", "M1", "M2", "M3", "M4", "M5");
  private static final List<String> VERBS = List.of("VI", "V1", "V2");
  private static final Path REPORTS =
      Path.of(System.getProperty("dilema.home", "."), "reports", "accuracy");

  /** Sums over the lemmas of a class. */
  private static final class Sum {
    private int lemmas;
    private int cells;
    private int covered;
    private int agreeing;
    private int forms;
    private int unlisted;

    private void add(UniMorph.Fit fit) {
      lemmas++;
      cells += fit.cells();
      covered += fit.covered();
      agreeing += fit.agreeing();
      forms += fit.forms();
      unlisted += fit.unlisted();
    }
  }

  private static Map<String, Sum> sums(String part, List<String> classes) throws IOException {
    Map<String, Sum> sums = new TreeMap<>();
    UniMorph.tables(part)
        .forEach(
            (lemma, table) -> {
              UniMorph.Fit fit = UniMorph.best(lemma, table, classes);
              sums.computeIfAbsent(fit.name(), key -> new Sum()).add(fit);
            });
    return sums;
  }

  @Test
  void coversTheCellsOfEachClassThatLexiconsUse() throws IOException {
    Map<String, Sum> sums = sums("N", NOUNS);
    sums.putAll(sums("V", VERBS));
    sums.remove("none");
    assertTrue(sums.keySet().containsAll(List.of("F1", "F2", "F3", "F4", "M1", "M2", "M3", "V1")));
    sums.forEach(
        (name, sum) -> {
          double share = (double) sum.covered / sum.cells;
          assertTrue(share > (name.equals("VI") ? 0.9 : 0.98), () -> name + " covers " + share);
        });
  }

  @Test
  void agreesWithTheCommittedReport() throws IOException {
    StringBuilder csv =
        new StringBuilder("data,class,lemmas,cells,covered,agreeing,forms,unlisted\n");
    for (String part : List.of("N", "V")) {
      sums(part, part.equals("N") ? NOUNS : VERBS)
          .forEach((name, s) -> csv.append(row("unimorph " + part, name, s)));
    }
    TaggedCorpus.Score score = TaggedCorpus.score();
    csv.append(
        String.format(
                Locale.ROOT,
                "conllu nouns,by ending,,%d,%d,%d,,%n",
                score.tokens(),
                score.generated(),
                score.agreeing())
            .replace(System.lineSeparator(), "\n"));
    compare("albanian-inflection.csv", csv.toString());
    compare("albanian-inflection.md", AccuracyPage.of(csv.toString()));
  }

  private static String row(String data, String name, Sum s) {
    return String.join(
            ",",
            data,
            name,
            "" + s.lemmas,
            "" + s.cells,
            "" + s.covered,
            "" + s.agreeing,
            "" + s.forms,
            "" + s.unlisted)
        + "\n";
  }

  private static void compare(String name, String content) throws IOException {
    Path file = REPORTS.resolve(name);
    if (Boolean.getBoolean("dilema.regenerate")) {
      Files.createDirectories(REPORTS);
      Files.writeString(file, content);
    }
    assertEquals(
        content,
        Files.readString(file),
        () -> name + " is out of date; run this test with -Ddilema.regenerate=true");
  }
}
