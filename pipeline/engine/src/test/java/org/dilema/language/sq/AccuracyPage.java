package org.dilema.language.sq;

import java.util.Locale;

/** Writes the table of the inflection report as a page for people. */
final class AccuracyPage {

  private AccuracyPage() {}

  static String of(String csv) {
    StringBuilder page =
        new StringBuilder(
            """
            # How well generated Albanian forms fit

            Written by `AlbanianInflectionAccuracyTest` (`-Ddilema.regenerate=true`) from public
            development data: UniMorph's Albanian tables and a tagged corpus of 612 sentences. A score
            on them shows a working program, no more.

            - *class*: the one whose forms cover the lemma's table best (an oracle: a lexicon states the
              class). Plural stems are taken from the table, as a lexicon gives them. `none`: no class
              covers half of the table.
            - *covered*: cells whose form is generated. *agreeing*: and whose case and number (of a verb:
              number) are among those that the form is said to have.
            - *unlisted*: generated forms that the table does not have. Nouns owe them to the old
              genitive plural in -vet and to doublets; verbs to nouns made of participles (të
              kërcënuarit), subjunctives and Gheg forms, which these tables leave out. Forms that are
              only non-active are not counted where the table is of the active.
            - What stays uncovered in F2, F3 and M3 are misprints of the tables (*akitivizmi*, *thithëë*,
              *mendjj*); in VI, verbs that the tables conjugate as regular though they are not (*zgjedha*
              for *zgjodha*, *mbrova* for *mbrojta*).
            - The last row has no oracle: each noun token takes the class that its lemma's ending and
              gender suggest and the plural that the class guesses.

            | data | class | lemmas | cells | covered % | agreeing % | forms | unlisted % |
            |---|---|---:|---:|---:|---:|---:|---:|
            """);
    csv.lines().skip(1).map(line -> line.split(",", -1)).forEach(row -> page.append(row(row)));
    return page.toString();
  }

  private static String row(String[] row) {
    return "| "
        + String.join(
            " | ",
            row[0],
            row[1],
            row[2],
            row[3],
            share(row[4], row[3]),
            share(row[5], row[3]),
            row[6],
            share(row[7], row[6]))
        + " |\n";
  }

  private static String share(String part, String whole) {
    if (part.isEmpty() || whole.isEmpty() || whole.equals("0")) {
      return "";
    }
    return String.format(
        Locale.ROOT, "%.1f", 100.0 * Integer.parseInt(part) / Integer.parseInt(whole));
  }
}
