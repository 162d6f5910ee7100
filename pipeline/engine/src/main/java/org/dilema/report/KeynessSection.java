package org.dilema.report;

import java.util.ArrayList;
import java.util.List;
import org.dilema.measure.Collocations;
import org.dilema.measure.Keyness;

/** What groups of articles say more and less than others, and what stands near actors and cues. */
final class KeynessSection implements Section {

  private static final int TERMS = 15;

  @Override
  public String id() {
    return "keyness";
  }

  @Override
  public String title() {
    return "Words that set groups apart";
  }

  @Override
  public void write(Html html, Results results) {
    List<Keyness> all = results.analysis().keyness();
    if (all.isEmpty()) {
      html.put(Tag.of("p", "none"), "This run compares no groups of articles.");
    } else {
      html.put(
          "p",
          "Words, lemmas and actors that one group uses more than the other: log-odds with an"
              + " informative Dirichlet prior and their z, the log ratio of the relative"
              + " frequencies, and the log-likelihood G\u00B2. Above \u00B12 a z is more than chance"
              + " would give one term; among many terms some are.");
      all.forEach(keyness -> comparison(html, results, keyness));
    }
    collocations(html, results);
  }

  private static void comparison(Html html, Results results, Keyness keyness) {
    String caption =
        Wording.title(keyness.kind())
            + "s"
            + (keyness.language().isEmpty() ? "" : ", " + Wording.language(keyness.language()))
            + ": "
            + name(keyness.group())
            + " against "
            + name(keyness.other());
    html.in(
        Tag.of("details", "screen"),
        () -> {
          html.put("summary", caption);
          TextGrid.write(
              html,
              "numbers",
              caption,
              List.of(
                  "Term",
                  "Preferred by",
                  "First",
                  "Second",
                  "Log-odds",
                  "z",
                  "Log ratio",
                  "G\u00B2"),
              terms(keyness).stream().map(term -> row(results, keyness, term)).toList());
        });
  }

  /** Returns the name of a group of articles; a language is known by its code. */
  private static String name(String group) {
    return group.length() == 2 ? Wording.language(group) : Wording.shortened(group);
  }

  /** Returns the strongest terms of either side. */
  private static List<Keyness.Term> terms(Keyness keyness) {
    List<Keyness.Term> terms = keyness.terms();
    if (terms.size() <= 2 * TERMS) {
      return terms;
    }
    List<Keyness.Term> strongest = new ArrayList<>(terms.subList(0, TERMS));
    strongest.addAll(terms.subList(terms.size() - TERMS, terms.size()));
    return strongest;
  }

  private static List<String> row(Results results, Keyness keyness, Keyness.Term term) {
    return List.of(
        keyness.kind().equals("actor")
            ? results.study().nameOf(term.term())
            : Wording.shortened(term.term()),
        name(term.logOdds() > 0 ? keyness.group() : keyness.other()),
        Decimals.count(term.count()),
        Decimals.count(term.countOther()),
        Decimals.rounded(term.logOdds(), 2),
        Decimals.rounded(term.z(), 1),
        Decimals.rounded(term.logRatio(), 1),
        Decimals.rounded(term.g2(), 1));
  }

  private static void collocations(Html html, Results results) {
    List<Collocations> all = results.analysis().collocations();
    if (all.isEmpty()) {
      return;
    }
    html.put("h3", "Words near actors and cues");
    for (Collocations one : all) {
      if (!one.collocates().isEmpty()) {
        String caption =
            Wording.title(one.kind())
                + " "
                + results.study().nameOf(one.node())
                + ", "
                + Wording.language(one.language())
                + ": words within "
                + one.window()
                + " on either side";
        html.in(Tag.of("details", "screen"), () -> collocates(html, caption, one));
      }
    }
  }

  private static void collocates(Html html, String caption, Collocations one) {
    html.put("summary", caption);
    TextGrid.write(
        html,
        "numbers",
        caption + " (" + Decimals.count(one.occurrences()) + " occurrences)",
        List.of("Word", "Together", "In all", "Stories", "log-Dice", "t"),
        one.collocates().stream()
            .limit(TERMS)
            .map(
                word ->
                    List.of(
                        Wording.shortened(word.word()),
                        Decimals.count(word.together()),
                        Decimals.count(word.count()),
                        Decimals.count(word.stories()),
                        Decimals.rounded(word.logDice(), 2),
                        Decimals.rounded(word.tScore(), 2)))
            .toList());
  }
}
