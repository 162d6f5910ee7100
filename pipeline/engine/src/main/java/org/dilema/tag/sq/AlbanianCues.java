package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.dilema.lexicon.Cue;
import org.dilema.lexicon.LexiconException;
import org.dilema.tag.CueForms;

/** Finds the cues of a sentence in their generated forms; longer cues win over those within. */
final class AlbanianCues {

  private static final Set<String> GAPS =
      Set.of(
          "shumë",
          "më",
          "tepër",
          "edhe",
          "ende",
          "aq",
          "gjithmonë",
          "një",
          "vetëm",
          "sërish",
          "dje",
          "sot",
          "prapë",
          "përsëri",
          "rishtas",
          "haptas",
          "vazhdimisht",
          "menjëherë",
          "tij",
          "saj",
          "tyre",
          "e",
          "i",
          "u",
          "na",
          "asnjë",
          "kurrfarë",
          "ndonjë",
          "pak",
          "kështu",
          "tani",
          "madje",
          "tashmë",
          "disa",
          "gjithnjë",
          "njëra",
          "tjetrën",
          "vërtet",
          "mjaft",
          "po",
          "fare",
          "dot");

  private final CueForms<Cue> full = new CueForms<>();
  private final CueForms<Cue> bare = new CueForms<>();

  AlbanianCues(List<Cue> cues, LanguagePack pack) {
    List<String> errors = new ArrayList<>();
    for (Cue cue : cues) {
      try {
        add(cue, pack.forms(cue.lemma(), cue.inflection(), cue.plural()));
      } catch (IllegalArgumentException e) {
        errors.add(cue.place() + ": inflection: " + e.getMessage());
      }
    }
    if (!errors.isEmpty()) {
      throw new LexiconException(errors);
    }
  }

  private void add(Cue cue, List<Set<WordForm>> forms) {
    if (cue.inflection().equals("X")) {
      for (WordForm form : forms.get(0)) {
        List<Set<WordForm>> words = AlbanianClasses.split(form);
        full.add(AlbanianClasses.keys(words, false), cue);
        bare.add(AlbanianClasses.keys(words, true), cue);
      }
      return;
    }
    full.add(AlbanianClasses.keys(forms, false), cue);
    bare.add(AlbanianClasses.keys(forms, true), cue);
  }

  /** Returns the entries whose forms stand among words, whatever they are there. */
  List<CueForms.Found<Cue>> find(List<String> words, boolean withoutMarks) {
    CueForms<Cue> index = withoutMarks ? bare : full;
    return index.find(
        words.size(),
        i ->
            Set.of(
                withoutMarks
                    ? FunctionWords.restored(Spelling.stripped(words.get(i)))
                    : words.get(i)),
        i -> GAPS.contains(words.get(i)));
  }

  /** Returns the cues by place, those within longer ones among them. */
  List<CueHit> in(AlbanianSentence sentence, List<CueForms.Found<Cue>> entries) {
    List<CueHit> hits = new ArrayList<>();
    for (CueForms.Found<Cue> found : entries) {
      if (fits(found.entry(), sentence, found.first(), found.last())) {
        hits.add(new CueHit(found.entry(), found.first(), found.last()));
      }
    }
    hits.sort(
        Comparator.comparingInt(CueHit::first)
            .thenComparingInt(CueHit::last)
            .thenComparing(hit -> hit.cue().place()));
    return hits;
  }

  /** "në Krime": a noun with a capital within a sentence is a name, and no cue. */
  private static boolean proper(AlbanianSentence sentence, int token) {
    if (token == 0) {
      return false;
    }
    String text = sentence.sentence().tokens().get(token).text();
    String before = sentence.sentence().tokens().get(token - 1).text();
    return Character.isUpperCase(text.codePointAt(0))
        && text.length() > 1
        && Character.isLowerCase(text.codePointAt(1))
        && Character.isLowerCase(before.codePointAt(0));
  }

  private static boolean fits(Cue cue, AlbanianSentence sentence, int first, int last) {
    if (first == last && sentence.matches().stream().anyMatch(match -> match.covers(first))) {
      return false;
    }
    if (first == last && cue.pos().equals("N") && proper(sentence, first)) {
      return false;
    }
    if (cue.inflection().matches("V[12I].*") || cue.inflection().equals("V1")) {
      VerbGroup verb = sentence.verbAt(first);
      return verb != null && verb.main() == first
          || (verb != null && first < verb.main() && last > first);
    }
    return switch (cue.pos()) {
      case "ADJ" -> {
        VerbGroup verb = sentence.verbAt(first);
        boolean article =
            !cue.lemma().startsWith("i ")
                || FunctionWords.LINK.contains(sentence.word(first - 1))
                || FunctionWords.LINK.contains(sentence.word(first))
                || verb != null;
        boolean linked = verb == null || verb.has("e") || verb.has("i") || verb.has("të");
        yield article && linked;
      }
      case "N" -> {
        VerbGroup verb = sentence.verbAt(first);
        yield verb == null || verb.main() != first || verb.first() == first;
      }
      default -> true;
    };
  }
}
