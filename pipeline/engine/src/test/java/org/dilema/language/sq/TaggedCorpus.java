package org.dilema.language.sq;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import org.dilema.language.DevelopmentNews;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Case;
import org.dilema.language.WordForm;

/** The nouns of the development treebank, each inflected by the class that its ending suggests. */
final class TaggedCorpus {

  /** Noun tokens with a known case, those whose form is generated, those whose case agrees too. */
  record Score(int tokens, int generated, int agreeing) {}

  private TaggedCorpus() {}

  static Score score() throws IOException {
    int tokens = 0;
    int generated = 0;
    int agreeing = 0;
    for (String line : Files.readAllLines(DevelopmentNews.file("albanian-pos-devel.conllu"))) {
      String[] row = line.split("\t");
      if (row.length < 6 || !isInflectedNoun(row)) {
        continue;
      }
      tokens++;
      Grammar found = find(row[1], row[2], classOf(row[2], row[5]));
      generated += found == null ? 0 : 1;
      agreeing += found != null && agrees(row[5], found) ? 1 : 0;
    }
    return new Score(tokens, generated, agreeing);
  }

  private static boolean isInflectedNoun(String[] row) {
    return (row[3].equals("NOUN") || row[3].equals("PROPN"))
        && row[5].contains("Case=")
        && row[5].contains("Gender=")
        && row[2].matches("[\\p{L}]{2,}")
        && row[1].matches("[\\p{L}]{2,}");
  }

  private static @org.jspecify.annotations.Nullable Grammar find(
      String form, String lemma, String name) {
    // Sentences start with a capital; the lemma's own case decides what it can look like.
    String wanted =
        Character.isUpperCase(lemma.charAt(0)) ? form : form.toLowerCase(java.util.Locale.ROOT);
    try {
      Set<WordForm> forms = AlbanianInflection.forms(lemma, name, "").get(0);
      return forms.stream()
          .filter(candidate -> candidate.text().equals(wanted))
          .map(WordForm::features)
          .findFirst()
          .orElse(null);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Returns the class that the end of the lemma and its gender suggest. */
  static String classOf(String lemma, String features) {
    boolean name = Character.isUpperCase(lemma.charAt(0));
    if (features.contains("Gender=Fem")) {
      return lemma.matches(".*ë[rl]")
          ? "F4"
          : lemma.endsWith("ë")
              ? "F1"
              : lemma.endsWith("e")
                  ? "F3"
                  : lemma.endsWith("a") ? "SA" : lemma.endsWith("o") ? "F5" : "F2";
    }
    return lemma.matches(".*[kgh]")
            && !lemma.endsWith("sh")
            && !lemma.endsWith("th")
            && !lemma.endsWith("dh")
            && !lemma.endsWith("zh")
            && !lemma.endsWith("xh")
        ? "M2"
        : lemma.matches(".*[^aeiouyë]ë[rlm]")
            ? "M3"
            : lemma.endsWith("ë")
                ? "M4"
                : name && lemma.endsWith("i")
                    ? "SI"
                    : name && lemma.endsWith("a")
                        ? "SA"
                        : name && lemma.matches(".*[oeuy]") ? "SO" : "M1";
  }

  private static boolean agrees(String features, Grammar grammar) {
    String cases = features.replaceFirst(".*Case=([^|]*).*", "$1");
    for (String one : cases.split(",")) {
      Case gold =
          switch (one) {
            case "Nom" -> Case.NOMINATIVE;
            case "Acc" -> Case.ACCUSATIVE;
            case "Abl" -> Case.ABLATIVE;
            default -> Case.OBLIQUE;
          };
      if (grammar.cases().contains(gold)) {
        return true;
      }
    }
    return false;
  }
}
