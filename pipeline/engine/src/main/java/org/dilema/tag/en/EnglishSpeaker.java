package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Discourse;
import org.dilema.tag.Filler;

/** Finds who says a frame: the subject of the reporting verb that governs it (codebook 2.5). */
final class EnglishSpeaker {

  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "tell",
          "warn",
          "state",
          "declare",
          "announce",
          "claim",
          "add",
          "argue",
          "insist",
          "note",
          "write",
          "report",
          "believe",
          "think",
          "assert",
          "allege",
          "accuse",
          "suggest",
          "explain",
          "reply",
          "respond",
          "ask",
          "describe",
          "call",
          "urge",
          "quote",
          "acknowledge",
          "admit",
          "confirm",
          "deny",
          "pledge",
          "vow",
          "stress",
          "reiterate");
  private static final Set<String> DIRECT =
      Set.of("ccomp", "parataxis", "xcomp", "advcl:as", "dep");

  private static final double CONTINUED = 0.8;

  private final EnglishSentence sentence;

  EnglishSpeaker(EnglishSentence sentence) {
    this.sentence = sentence;
  }

  /** Who speaks: an actor, somebody unnamed in the lexicon, or the author. */
  record Voice(String label, Optional<Filler> actor) {
    static final Voice AUTHOR = new Voice("author", Optional.empty());
    static final Voice UNKNOWN = new Voice("", Optional.empty());
  }

  /** Returns the voice of a cue. */
  Voice of(int cue, Discourse before) {
    BitSet seen = new BitSet();
    Voice voice = climb(cue, seen, before, 0);
    return voice.equals(Voice.AUTHOR) ? quoted(cue, before) : voice;
  }

  /**
   * Where the parse lost who speaks: the reporting verb nearest behind, or before, the quotation.
   */
  private Voice quoted(int cue, Discourse before) {
    Quotation quotation = new Quotation(sentence, cue);
    for (int verb : quotation.outside()) {
      if (reports(verb)) {
        return subject(verb, before);
      }
    }
    return continued(before);
  }

  /** A quotation that goes on from the sentence before is spoken by whoever was quoted there. */
  private Voice continued(Discourse before) {
    if (!Sayer.quotes(sentence.sentence())) {
      return Voice.AUTHOR;
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (reports(i) && !new Quotation(sentence, i).quoted()) {
        return Voice.AUTHOR;
      }
    }
    return before
        .lastSpeaker()
        .map(one -> voice(List.of(Filler.of(one).discounted(CONTINUED))))
        .orElse(Voice.AUTHOR);
  }

  private Voice climb(int token, BitSet seen, Discourse before, int depth) {
    if (seen.get(token) || depth > 12) {
      return Voice.AUTHOR;
    }
    seen.set(token);
    for (Dependency edge : sentence.children(token)) {
      boolean below = edge.relation().equals("parataxis") && reports(edge.dependent());
      if (below) {
        return subject(edge.dependent(), before);
      }
      if (edge.relation().equals("obl:according_to")
          || edge.relation().equals("nmod:according_to")) {
        return voice(
            new ActorPhrase(sentence, before, Optional.empty()).resolve(edge.dependent(), false));
      }
    }
    for (Dependency edge : sentence.parents(token)) {
      int governor = edge.governor();
      if (DIRECT.contains(edge.relation()) && reports(governor)) {
        return subject(governor, before);
      }
    }
    for (Dependency edge : sentence.parents(token)) {
      Voice voice = climb(edge.governor(), seen, before, depth + 1);
      if (!voice.equals(Voice.AUTHOR)) {
        return voice;
      }
    }
    return Voice.AUTHOR;
  }

  private boolean reports(int token) {
    return sentence.verb(token) && REPORTING.contains(sentence.lemma(token));
  }

  private Voice subject(int verb, Discourse before) {
    for (Dependency edge : sentence.children(verb)) {
      if (edge.relation().equals("nsubj") || edge.relation().equals("obl:agent")) {
        return voice(
            new ActorPhrase(sentence, before, Optional.empty()).resolve(edge.dependent(), false));
      }
    }
    return Voice.UNKNOWN;
  }

  private static Voice voice(List<Filler> fillers) {
    return fillers.isEmpty()
        ? Voice.UNKNOWN
        : new Voice(fillers.get(0).actor(), Optional.of(fillers.get(0)));
  }
}
