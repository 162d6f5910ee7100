package org.dilema.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dilema.findings.DecisionRule;

/**
 * What was done, in paragraphs that can be pasted into a paper: the numbers are those of the run,
 * the keys in brackets those of {@code methods.bib}.
 */
final class MethodText {

  private final Results results;

  MethodText(Results results) {
    this.results = results;
  }

  /** Returns the paragraphs. */
  List<String> paragraphs() {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(material());
    paragraphs.add(tagging());
    paragraphs.add(effect());
    paragraphs.add(rule());
    String beside = beside();
    if (!beside.isEmpty()) {
      paragraphs.add(beside);
    }
    paragraphs.add(again());
    return paragraphs;
  }

  private String material() {
    Map<String, Long> counts = results.manifest().counts();
    Reading reading = results.reading();
    String period = results.manifest().options().getOrDefault("period", "");
    return "We read "
        + plain(reading.articles())
        + " articles and kept "
        + plain(reading.articles() - reading.notKept())
        + " of "
        + plain(reading.keptByOutlet().size())
        + " outlets in "
        + String.join(
            " and ", reading.keptByLanguage().keySet().stream().map(Wording::language).toList())
        + (period.isEmpty() ? "" : " (period: " + period + ")")
        + ", with "
        + plain(counts.getOrDefault("sentences", 0L))
        + " sentences and "
        + plain(counts.getOrDefault("tokens", 0L))
        + " words. The others were set aside as exact duplicates, in another language, out of period,"
        + " off section or too short. Near-copies of one text form one story.";
  }

  private static String tagging() {
    return "The unit is the sentence. Actors are found by name, demonym, capital, institution or"
        + " leader; a frame is a cue with the actors that fill its roles, by dependency patterns for"
        + " English [manning2014] and by case, preposition and voice for Albanian. Fear counts for its"
        + " experiencer and for the target of a verbal threat, anarchy for who seeks or relies on"
        + " itself, misperception for both sides, ethnic groups for the state they live in. Negated"
        + " frames and closed past are stored but not counted, and a sentence counts at most once for"
        + " a state and dimension, hedged or not.";
  }

  private String effect() {
    DecisionRule rule = results.rule();
    return "The effect is the difference of log-odds between a state and the reference states ("
        + results.manifest().options().getOrDefault("reference", "none")
        + "), with an informative Dirichlet prior worth "
        + Decimals.exact(rule.prior())
        + " sentences of stories at the corpus rate [monroe2008]; where stories are printed several"
        + " times on average, it weighs as many times more. Its "
        + Decimals.exact(100 * rule.level())
        + " % interval comes from "
        + rule.resamples()
        + " bootstrap resamples of stories within outlet [davison1997]; for a + its lower end is"
        + " corrected for the number of cells at a false discovery rate of "
        + Decimals.exact(rule.falseDiscovery())
        + " [benjamini1995]. Rates have Wilson intervals [wilson1927] on the effective number of"
        + " sentences given their stories.";
  }

  private String rule() {
    DecisionRule rule = results.rule();
    String odds = Decimals.exact(rule.odds());
    String pole = Decimals.exact(rule.poleRatio());
    return "A cell is + where the whole interval, corrected for the number of cells, lies above odds of "
        + odds
        + " times the reference and the opposite pole is surely not "
        + pole
        + " times as frequent; it is \u2212 where the whole interval lies below "
        + odds
        + ", or where the opposite pole surely is that frequent; anything between is n/a,"
        + " inconclusive. Nothing is decided below the evidence floor of "
        + rule.minSentences()
        + " sentences, "
        + rule.minStories()
        + " stories, "
        + rule.minOutlets()
        + " outlets and "
        + Decimals.exact(rule.minExpected())
        + " frames expected under the corpus rate: such a cell is n/a. These constants were fixed"
        + " before the articles were read.";
  }

  private String beside() {
    Analysis analysis = results.analysis();
    List<String> parts = new ArrayList<>();
    if (!analysis.pooled().isEmpty()) {
      parts.add(
          "odds ratios were pooled within outlet, language and month by Mantel and Haenszel"
              + " [mantel1959]");
    }
    if (!analysis.shifts().isEmpty()) {
      parts.add(
          "rates before and after "
              + results.study().event()
              + " were compared by quasi-Poisson regression with outlet effects [wedderburn1974] and"
              + " by difference in differences");
    }
    if (!analysis.series().isEmpty()) {
      parts.add("change-points were sought with PELT, which was not told the date [killick2012]");
    }
    if (!analysis.keyness().isEmpty()) {
      parts.add("keyness is given as log-odds [monroe2008] and G\u00B2 [dunning1993]");
    }
    if (!analysis.collocations().isEmpty()) {
      parts.add("collocations as log-Dice [rychly2008]");
    }
    if (!analysis.corrected().isEmpty()) {
      parts.add("rates were corrected for known misclassification [rogan1978]");
    }
    if (results.cells().stream().anyMatch(cell -> cell.published() != null)) {
      parts.add(
          "agreement with the published table is given as Cohen\u2019s \u03BA [cohen1960] and"
              + " Gwet\u2019s AC1 [gwet2008]");
    }
    return parts.isEmpty() ? "" : Wording.title(String.join("; ", parts)) + ".";
  }

  private String again() {
    Manifest manifest = results.manifest();
    return "All of it was done by Dilema "
        + manifest.versions().getOrDefault("dilema", "")
        + " with seed "
        + manifest.seed()
        + "; the same inputs, lexicons and settings give the same results to the last byte.";
  }

  /** A paper wants its own way to group digits. */
  private static String plain(long number) {
    return Long.toString(number);
  }
}
