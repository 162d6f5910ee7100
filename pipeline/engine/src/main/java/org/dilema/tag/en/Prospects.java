package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.annotate.Annotation;
import org.dilema.lexicon.Cue;
import org.dilema.tag.CueForms;
import org.dilema.tag.Draft;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Sentence;
import org.dilema.text.Token;

/** Tells which sentences of an article a frame can depend on, first by tokens, then by lemmas. */
final class Prospects {

  /** How many sentences before, the empty ones too, a pronoun or description may reach back. */
  private static final int REACH = 2;

  /** Words that {@link Reference} takes for somebody named before. */
  private static final Set<String> MEANING =
      Set.of(
          "he",
          "him",
          "his",
          "himself",
          "she",
          "her",
          "hers",
          "herself",
          "it",
          "its",
          "they",
          "their",
          "them",
          "itself",
          "themselves",
          "these",
          "those",
          "which",
          "who",
          "that");

  private final EnglishCues cues;
  private final EnglishClasses classes;

  Prospects(EnglishCues cues, EnglishClasses classes) {
    this.cues = cues;
    this.classes = classes;
  }

  /** Returns the sentences that may hold a frame by what their tokens may be, by number. */
  BitSet byTokens(Draft draft) {
    BitSet open = new BitSet();
    List<Sentence> all = draft.document().sentences();
    for (int i = 0; i < all.size(); i++) {
      int number = all.get(i).number();
      open.set(number, byTokens(all.get(i), draft.in(number), before(draft, i)));
    }
    return open;
  }

  private boolean byTokens(Sentence sentence, List<ActorMatch> actors, boolean before) {
    boolean filled = before || Outlook.coded(actors);
    if (!filled && !cues.free()) {
      return false;
    }
    List<Set<String>> keys = EnglishKeys.possible(sentence.tokens());
    List<CueForms.Found<Cue>> found = cues.possible(keys);
    if (found.isEmpty()) {
      return false;
    }
    boolean meant = before && means(sentence, keys);
    Outlook outlook = new Outlook(classes.in(keys), actors, meant, false);
    return found.stream().anyMatch(one -> outlook.open(one.entry(), one.first(), one.last()));
  }

  /**
   * Returns those of the named sentences that may hold a frame by lemma and part of speech. Without
   * dependencies more cues are found than with them, never fewer.
   */
  List<Sentence> byWords(Draft draft, Map<Integer, Annotation> named) {
    List<Sentence> all = draft.document().sentences();
    List<Sentence> open = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Annotation annotation = named.get(all.get(i).number());
      if (annotation != null && byWords(all.get(i), annotation, draft, before(draft, i))) {
        open.add(all.get(i));
      }
    }
    return open;
  }

  private boolean byWords(Sentence sentence, Annotation named, Draft draft, boolean before) {
    List<ActorMatch> actors = draft.in(sentence.number());
    EnglishSentence words =
        new EnglishSentence(sentence, new Annotation(named.words(), List.of()), actors);
    List<CueHit> hits = cues.in(words);
    if (hits.isEmpty()) {
      return false;
    }
    boolean meant = before && means(sentence, EnglishKeys.possible(sentence.tokens()));
    Outlook outlook = new Outlook(classes.in(words), actors, meant, true);
    return hits.stream().anyMatch(hit -> outlook.open(hit.cue(), hit.first(), hit.last()));
  }

  private static boolean before(Draft draft, int index) {
    List<Sentence> all = draft.document().sentences();
    for (int i = Math.max(0, index - REACH); i < index; i++) {
      if (draft.in(all.get(i).number()).stream()
          .anyMatch(match -> !match.place() && Outlook.coded(List.of(match)))) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a word of the sentence may mean an actor of those before it. */
  static boolean means(Sentence sentence) {
    return means(sentence, EnglishKeys.possible(sentence.tokens()));
  }

  private static boolean means(Sentence sentence, List<Set<String>> keys) {
    boolean definite = false;
    for (int i = 0; i < keys.size(); i++) {
      Set<String> key = keys.get(i);
      if (key.stream().anyMatch(MEANING::contains)
          || (definite && described(sentence.tokens().get(i), key))) {
        return true;
      }
      definite |= key.contains("the");
    }
    return false;
  }

  private static boolean described(Token token, Set<String> keys) {
    return Reference.describes(token.text()) || keys.stream().anyMatch(Reference::describes);
  }
}
