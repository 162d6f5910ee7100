package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Sentence;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/** A sentence with its words, verbs, clauses and the phrases of its actors. */
final class AlbanianSentence {

  private static final Set<String> CONTRAST =
      Set.of(
          "ndërsa",
          "kurse",
          "por",
          "porse",
          "mirëpo",
          "ndonëse",
          "megjithëse",
          "ndërkaq",
          "teksa",
          "megjithatë",
          ";",
          "edhepse",
          "ndaj");

  private final Sentence sentence;
  private final List<String> words;
  private final Map<String, BitSet> classes;
  private final List<VerbGroup> verbs;
  private final List<Phrase> phrases;
  private final List<ActorMatch> matches;
  private final int[] segment;

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
    boolean[] names = new boolean[words.size()];
    matches.forEach(
        m ->
            java.util.Arrays.fill(
                names, m.mention().firstToken(), m.mention().lastToken() + 1, true));
    this.verbs = new VerbGroups(words, bare, lexicon, names).find();
    BitSet titled = of("title");
    boolean[] titles = new boolean[words.size()];
    titled.stream().forEach(i -> titles[i] = true);
    this.phrases = new Phrases(tokens, words, matches, verbs, titles).find();
    this.segment = segments();
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

  private int[] segments() {
    int[] found = new int[words.size()];
    int number = 0;
    for (int i = 0; i < found.length; i++) {
      String word = words.get(i);
      boolean mark = !Character.isLetterOrDigit(word.codePointAt(0));
      VerbGroup at = verbAt(i);
      boolean opens = at == null && subordinates(i);
      boolean joins =
          (word.equals("dhe") || word.equals("e") || word.equals("edhe") || word.equals("ose"))
              && i + 1 < found.length
              && verbAt(i + 1) != null
              && !named(i)
              && (at == null || (at.first() == i && i > 0 && verbAt(i - 1) == null && nounEnds(i)));
      if (opens || (joins && (word.equals("dhe") || word.equals("edhe")))) {
        number++;
      }
      found[i] = number;
      if (mark && !word.equals("-") && !word.equals("'")) {
        number++;
        found[i] = number;
        number++;
      }
    }
    return found;
  }

  /** Returns whether a subordinating conjunction stands there; "që nga" is a preposition. */
  boolean subordinates(int i) {
    return FunctionWords.SUBORDINATORS.contains(word(i))
        && !(word(i).equals("që") && FunctionWords.PREPOSITIONS.contains(word(i + 1)));
  }

  private boolean nounEnds(int i) {
    return i > 0 && !words.get(i - 1).isEmpty();
  }

  private boolean named(int i) {
    return matches.stream().anyMatch(m -> m.covers(i));
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
    return segment[Math.max(0, Math.min(i, segment.length - 1))];
  }

  /** Returns the tokens of a word class; empty where none stands in the sentence. */
  BitSet of(String name) {
    return classes.getOrDefault(name, new BitSet());
  }

  boolean is(String name, int token) {
    BitSet members = classes.get(name);
    return members != null && token >= 0 && members.get(token);
  }

  @Nullable VerbGroup verbAt(int token) {
    for (VerbGroup group : verbs) {
      if (group.covers(token)) {
        return group;
      }
    }
    return null;
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

  /** Returns the first token of the segment that a token lies in. */
  int start(int token) {
    int at = token;
    while (at > 0 && segment[at - 1] == segment[token]) {
      at--;
    }
    return at;
  }

  /** Returns the token after the segment that a token lies in. */
  int end(int token) {
    int at = token;
    while (at < segment.length && segment[at] == segment[token]) {
      at++;
    }
    return at;
  }

  boolean quote(int i) {
    String word = word(i);
    return word.equals("“")
        || word.equals("”")
        || word.equals("\"")
        || word.equals("»")
        || word.equals("«")
        || word.equals("„")
        || word.equals("''")
        || word.equals("``");
  }

  /** Returns where what a cue is about ends: at a contrast or at who says it. */
  int reach(int cue) {
    for (int i = cue + 1; i < size(); i++) {
      String word = word(i);
      if (contrasts(i)) {
        return i;
      }
      if (word.equals(",") || quote(i) || word.equals("-") || word.equals("–")) {
        VerbGroup verb = verbAt(i + 1);
        if (verb != null && reports(verb)) {
          return i;
        }
        if (word.equals(",")
            && (word(i + 1).equals("cili")
                || (FunctionWords.LINK.contains(word(i + 1)) && word(i + 2).startsWith("cil")))) {
          return i;
        }
      }
    }
    return size();
  }

  /** Returns where the statement that a token lies in opens: behind the last contrast before it. */
  int opening(int token) {
    for (int i = token - 1; i > 0; i--) {
      if (contrasts(i)) {
        return i;
      }
    }
    return 0;
  }

  /** Returns where the statement that a token lies in closes: before the next contrast. */
  int closing(int token) {
    for (int i = token + 1; i < size(); i++) {
      if (contrasts(i)) {
        return i;
      }
    }
    return size();
  }

  private boolean contrasts(int i) {
    return CONTRAST.contains(word(i))
        && verbAt(i) == null
        && (!word(i).equals("ndaj") || word(i - 1).equals(","));
  }

  boolean reports(VerbGroup verb) {
    return is("reporting", verb.main());
  }

  /** Returns whether a common noun stands there that may be a subject by its ending and place. */
  boolean nominative(int i) {
    String word = word(i);
    if (word.length() < 4
        || !Character.isLetter(word.codePointAt(0))
        || FunctionWords.is(word)
        || verbAt(i) != null
        || named(i)
        || is("time", i)) {
      return false;
    }
    for (Phrase phrase : phrases) {
      if (phrase.heads().contains(i)) {
        return false;
      }
    }
    String before = word(i - 1);
    int back = i - 1;
    while (FunctionWords.QUANTIFIERS.contains(before)) {
      before = word(--back);
    }
    if (FunctionWords.PREPOSITIONS.contains(before) || FunctionWords.LINK.contains(before)) {
      return false;
    }
    if (back < i - 1 && word(i - 1).equals("një")) {
      return true;
    }
    if (i > 0 && Character.isUpperCase(sentence.tokens().get(i).text().codePointAt(0))) {
      return !word.endsWith("n") && !word.endsWith("s") && !word.endsWith("t");
    }
    return word.endsWith("i")
        || word.endsWith("ja")
        || word.endsWith("a")
        || word.endsWith("et")
        || word.endsWith("at")
        || word.endsWith("ët")
        || word.endsWith("sit")
        || word.endsWith("rit")
        || word.endsWith("u");
  }
}
