package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Sentence;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with its words, verbs, clauses and the phrases of its actors. */
final class AlbanianSentence {

  private final Sentence sentence;
  private final List<String> words;
  private final Map<String, BitSet> classes;
  private final List<VerbGroup> verbs;
  private final List<Phrase> phrases;
  private final List<ActorMatch> matches;
  private final @Nullable VerbGroup[] verbAt;
  private final boolean[] names;
  private final Segments segments;
  private final Statements statements;

  AlbanianSentence(
      Sentence sentence,
      List<String> words,
      boolean bare,
      List<ActorMatch> matches,
      VerbLexicon lexicon,
      AlbanianClasses known) {
    this.sentence = sentence;
    this.matches = matches;
    this.words = words;
    List<Token> tokens = sentence.tokens();
    this.classes = known.in(words, bare);
    this.names = new boolean[words.size()];
    matches.forEach(
        m -> Arrays.fill(names, m.mention().firstToken(), m.mention().lastToken() + 1, true));
    this.verbs = new VerbGroups(words, bare, lexicon, names).find();
    BitSet titled = of("title");
    boolean[] titles = new boolean[words.size()];
    titled.stream().forEach(i -> titles[i] = true);
    this.phrases = new Phrases(tokens, words, matches, verbs, titles).find();
    this.verbAt = new VerbGroup[words.size()];
    for (int i = verbs.size() - 1; i >= 0; i--) { // of overlapping groups the first stands
      Arrays.fill(verbAt, verbs.get(i).first(), verbs.get(i).main() + 1, verbs.get(i));
    }
    this.segments = new Segments(words, verbAt, this::named);
    this.statements = new Statements(this);
  }

  /** Returns the words as they are looked up, one a token. */
  static List<String> words(Sentence sentence, boolean bare) {
    List<String> words = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      String key = Spelling.key(token.text());
      words.add(bare ? FunctionWords.restored(key) : key);
    }
    return words;
  }

  /** Returns whether a subordinating conjunction stands there; "që nga" is a preposition. */
  boolean subordinates(int i) {
    return Segments.subordinates(words, i);
  }

  /** Returns the first token of a name, an unlisted first name included. */
  int begin(ActorMatch match) {
    return FirstNames.begin(
        sentence.tokens(),
        match,
        i ->
            is("title", i)
                || matches.stream().anyMatch(other -> other != match && other.covers(i)));
  }

  /** Returns whether the token is part of an actor's name. */
  boolean named(int i) {
    return i >= 0 && i < names.length && names[i];
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return words.size();
  }

  String word(int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i);
  }

  List<String> words() {
    return words;
  }

  List<VerbGroup> verbs() {
    return verbs;
  }

  List<Phrase> phrases() {
    return phrases;
  }

  List<ActorMatch> matches() {
    return matches;
  }

  int segment(int i) {
    return segments.of(i);
  }

  /** Returns the first token of the clause that a token lies in. */
  int start(int token) {
    return segments.start(token);
  }

  /** Returns the token after the clause that a token lies in. */
  int end(int token) {
    return segments.end(token);
  }

  /** Returns the tokens of a word class; empty where none stands in the sentence. */
  BitSet of(String name) {
    return classes.getOrDefault(name, new BitSet());
  }

  /** Returns the names of the word classes that have a word in the sentence, in order. */
  SortedSet<String> classes() {
    return new TreeSet<>(classes.keySet());
  }

  boolean is(String name, int token) {
    BitSet members = classes.get(name);
    return members != null && token >= 0 && members.get(token);
  }

  @Nullable VerbGroup verbAt(int token) {
    return token < 0 || token >= verbAt.length ? null : verbAt[token];
  }

  /** Returns the last verb that ends before a token, or null. */
  @Nullable VerbGroup verbBefore(int token) {
    VerbGroup found = null;
    for (VerbGroup group : verbs) {
      if (group.main() < token) {
        found = group;
      }
    }
    return found;
  }

  @Nullable VerbGroup verbAfter(int token) {
    for (VerbGroup group : verbs) {
      if (group.first() > token) {
        return group;
      }
    }
    return null;
  }

  /** Returns "ai" or "ajo" where that is the verb's subject, else nothing. */
  String pronounOf(VerbGroup verb) {
    for (int i = verb.first() - 1; i >= start(verb.first()) && verbAt(i) == null; i--) {
      if (FunctionWords.HE_OR_SHE.contains(word(i))) {
        return word(i);
      }
    }
    String next = word(verb.main() + 1);
    return FunctionWords.HE_OR_SHE.contains(next) ? next : "";
  }

  boolean quote(int i) {
    return Statements.quote(word(i));
  }

  /** Returns where what a cue is about ends: at a contrast or at who says it. */
  int reach(int cue) {
    return statements.reach(cue);
  }

  /** Returns where the statement that a token lies in opens. */
  int opening(int token) {
    return statements.opening(token);
  }

  /** Returns where the statement that a token lies in closes. */
  int closing(int token) {
    return statements.closing(token);
  }

  boolean reports(VerbGroup verb) {
    return is("reporting", verb.main());
  }

  /** Returns whether a common noun stands there that may be a subject by its ending and place. */
  boolean nominative(int i) {
    return new CommonNouns(this).nominative(i);
  }
}
