package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.annotate.Dependency;
import org.dilema.lexicon.Cue;
import org.dilema.tag.CueForms;
import org.dilema.tag.Refusal;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;

/** Finds the cues of a sentence by lemma and part of speech. */
final class EnglishCues {

  /** Most words that may stand between a verb and its object within one cue. */
  private static final int BETWEEN = 4;

  /** Rules besides those of verbs whose phrases are a verb and its object. */
  private static final Set<String> SPREADING =
      Set.of("exchange", "protect", "reconcile", "calm", "cooperate");

  private static final Set<String> CLOSED =
      Set.of(
          "of", "to", "and", "or", "with", "by", "for", "from", "at", "into", "if", "but", "he",
          "she", "they", "it", "which", "who", "when", "while", "because", "after", "before", "is",
          "are", "was", "were", "be", "not", "n't", "will", "would", "than", "against");

  /** Parts of speech of what may stand between a verb and its object. */
  private static final Pattern MODIFIER =
      Pattern.compile("DT|PRP\\$|JJ.*|CD|NN.*|POS|HYPH|VBN|VBG|:");

  /** Parts of speech of what opens a phrase and does not head it. */
  private static final Pattern OPENER = Pattern.compile("IN|TO|DT|PRP.*");

  private final CueForms<Cue> index = new CueForms<>();
  private final CueForms<Cue> spread = new CueForms<>(BETWEEN);
  private final boolean free;

  EnglishCues(List<Cue> cues) {
    this.free = cues.stream().anyMatch(cue -> cue.needs("free"));
    for (Cue cue : cues) {
      List<Set<String>> words = new ArrayList<>();
      cue.words().forEach(word -> words.add(Set.of(word.toLowerCase(Locale.ROOT))));
      index.add(words, cue);
      if (words.size() > 1 && (cue.rule().endsWith("-verb") || SPREADING.contains(cue.rule()))) {
        spread.add(words, cue);
      }
    }
  }

  /** Returns whether a cue makes frames that nobody fills a role of. */
  boolean free() {
    return free;
  }

  /** Returns the cues that a sentence may hold, given every key that its tokens may have. */
  List<CueForms.Found<Cue>> possible(List<Set<String>> keys) {
    List<CueForms.Found<Cue>> found = new ArrayList<>(index.find(keys.size(), keys::get));
    found.addAll(spread.find(keys.size(), keys::get, token -> mayModify(keys.get(token))));
    return found;
  }

  /** Returns the cues that a sentence may hold of which no frame can come, as refusals. */
  List<Refusal> unlinked(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Set<String>> keys = EnglishKeys.possible(tokens);
    List<Refusal> refusals = new ArrayList<>();
    for (CueForms.Found<Cue> found : possible(keys)) {
      Span span = new Span(tokens.get(found.first()).start(), tokens.get(found.last()).end());
      refusals.add(
          new Refusal(
              sentence.number(), found.entry(), span, "no actor in this sentence or just before"));
    }
    return refusals;
  }

  /** Returns the cues of an annotated sentence, by place; overlapping ones too. */
  List<CueHit> in(EnglishSentence sentence) {
    List<CueHit> hits = new ArrayList<>();
    for (CueForms.Found<Cue> found :
        index.find(sentence.size(), token -> EnglishKeys.of(sentence, token))) {
      int head = head(sentence, found.first(), found.last());
      if (fits(found.entry(), sentence, found.first(), head)) {
        hits.add(new CueHit(found.entry(), found.first(), found.last(), head));
      }
    }
    for (CueForms.Found<Cue> found :
        spread.find(
            sentence.size(),
            token -> EnglishKeys.of(sentence, token),
            token -> modifies(sentence, token))) {
      boolean apart = found.last() - found.first() >= found.entry().words().size();
      if (apart && sentence.verb(found.first()) && sentence.noun(found.last())) {
        hits.add(
            new CueHit(
                found.entry(),
                found.first(),
                found.last(),
                head(sentence, found.first(), found.last())));
      }
    }
    hits.sort(
        Comparator.comparingInt(CueHit::first)
            .thenComparingInt(CueHit::last)
            .thenComparing(hit -> hit.cue().place()));
    return hits;
  }

  /** "Violated Turkish airspace", "fired two long-range missiles": what a cue may hold besides. */
  private static boolean modifies(EnglishSentence sentence, int token) {
    return MODIFIER.matcher(sentence.pos(token)).matches() || sentence.text(token).equals("-");
  }

  /** Whether a token may modify by its form alone: never fewer than do by part of speech. */
  private static boolean mayModify(Set<String> keys) {
    return keys.stream().noneMatch(CLOSED::contains);
  }

  private static boolean fits(Cue cue, EnglishSentence sentence, int token, int head) {
    if (inName(sentence, head) && cue.words().size() == 1) {
      return false;
    }
    return switch (cue.pos()) {
      case "N" -> sentence.noun(token);
      case "V" -> sentence.verb(token) && !participleModifier(sentence, token);
      case "ADJ" -> sentence.pos(token).startsWith("JJ") || participle(sentence, token);
      default -> true;
    };
  }

  /** "Alarmed" in "was alarmed" is a state; in "alarmed Poland" it is an act. */
  private static boolean participle(EnglishSentence sentence, int token) {
    return sentence.pos(token).matches("VB[NGD]")
        && sentence.children(token).stream().noneMatch(edge -> edge.relation().equals("obj"));
  }

  /** A cue inside a proper name ("Ministry of Defence", "Security Council") is no cue. */
  private static boolean inName(EnglishSentence sentence, int token) {
    return sentence.pos(token).startsWith("NNP") && sentence.actorAt(token).isPresent();
  }

  private static boolean participleModifier(EnglishSentence sentence, int token) {
    return sentence.parents(token).stream()
        .anyMatch(edge -> edge.relation().equals("amod") || edge.relation().equals("compound"));
  }

  /** The token of a phrase whose governor lies outside it; the first where there are several. */
  private static int head(EnglishSentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      boolean outside = true;
      for (Dependency edge : sentence.parents(i)) {
        outside &=
            edge.governor() < first
                || edge.governor() > last
                || edge.relation().equals("nsubj:xsubj");
      }
      if (outside && !OPENER.matcher(sentence.pos(i)).matches()) {
        return i;
      }
    }
    return last;
  }
}
