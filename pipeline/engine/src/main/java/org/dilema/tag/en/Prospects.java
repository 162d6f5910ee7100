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

  /** Words that mean whoever is quoted. */
  private static final Set<String> US = Set.of("we", "us", "our", "ours", "i", "my");

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
    boolean meant =
        before
            && (means(sentence, keys)
                || found.stream().anyMatch(one -> again(one.entry(), one.first(), keys)));
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
    List<Set<String>> keys = EnglishKeys.possible(sentence.tokens());
    boolean meant =
        before
            && (means(sentence, keys)
                || hits.stream().anyMatch(hit -> again(hit.cue(), hit.first(), keys)));
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

  /**
   * Whether fighting may go on that was spoken of before, or a thing may be named again: {@link
   * Theatre}, {@link Topic}.
   */
  private static boolean again(Cue cue, int first, List<Set<String>> keys) {
    if (Theatre.goesOn(cue)) {
      return true;
    }
    return Topic.RULES.contains(cue.rule())
        && keys.subList(0, first).stream()
            .anyMatch(key -> key.stream().anyMatch(Topic.KNOWN::contains));
  }

  private static boolean means(Sentence sentence, List<Set<String>> keys) {
    if (Sayer.quotes(sentence)
        && keys.stream().anyMatch(key -> key.stream().anyMatch(US::contains))) {
      return true;
    }
    boolean definite = false;
    for (int i = 0; i < keys.size(); i++) {
      Set<String> key = keys.get(i);
      if (key.stream().anyMatch(MEANING::contains)
          || ((definite || titled(sentence.tokens(), i))
              && described(sentence.tokens().get(i), key))) {
        return true;
      }
      definite |= key.contains("the") || key.contains("both") || key.contains("two");
    }
    return false;
  }

  /** "Defence Minister Jan Novak": a title before a name. */
  private static boolean titled(List<Token> tokens, int i) {
    return i + 1 < tokens.size()
        && Character.isUpperCase(tokens.get(i).text().codePointAt(0))
        && Character.isUpperCase(tokens.get(i + 1).text().codePointAt(0));
  }

  private static boolean described(Token token, Set<String> keys) {
    return Reference.describes(token.text()) || keys.stream().anyMatch(Reference::describes);
  }
}
