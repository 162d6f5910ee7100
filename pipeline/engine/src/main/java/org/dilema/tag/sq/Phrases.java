package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.language.Grammar.Number;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/** Builds the noun phrases around the actors of a sentence, climbing from genitive to head. */
final class Phrases {

  private final List<Token> tokens;
  private final List<String> words;
  private final List<ActorMatch> matches;
  private final boolean[] verbs;
  private final boolean[] titles;
  private final Heads nouns;
  private final Governance governance;
  private final Joints joints;

  Phrases(
      List<Token> tokens,
      List<String> words,
      List<ActorMatch> matches,
      List<VerbGroup> groups,
      boolean[] titles) {
    this.tokens = tokens;
    this.words = words;
    this.matches = matches;
    this.titles = titles;
    this.verbs = new boolean[words.size()];
    for (VerbGroup group : groups) {
      for (int i = group.first(); i <= group.main(); i++) {
        verbs[i] = true;
      }
    }
    this.nouns = new Heads(tokens, words, verbs);
    this.governance = new Governance(words, verbs);
    this.joints = new Joints(tokens, words, titles);
  }

  List<Phrase> find() {
    List<Phrase> phrases = new ArrayList<>();
    for (ActorMatch match : matches) {
      phrases.add(phrase(match, phrases));
    }
    return phrases;
  }

  private Phrase phrase(ActorMatch match, List<Phrase> before) {
    int first = match.mention().firstToken();
    int parent = parent(match, begin(match));
    if (parent < 0 && !before.isEmpty()) {
      int index = before.size() - 1;
      Phrase continued = joints.continued(match, before.get(index), index);
      if (continued != null) {
        return continued;
      }
    }
    List<Integer> heads = new ArrayList<>(List.of(first));
    Set<Case> cases = match.grammar().cases();
    boolean plural = plural(match, first);
    if (parent >= 0) {
      heads.add(0, parent);
      int top = nouns.climb(parent, heads);
      cases = nouns.cases(top);
      plural = nouns.plural(top);
    }
    int root = heads.get(0);
    Phrase inside = inside(root, before);
    if (inside != null) {
      List<Integer> all = new ArrayList<>(inside.heads());
      heads.stream().filter(h -> !all.contains(h)).forEach(all::add);
      return new Phrase(match, all, inside.preposition(), inside.cases(), inside.plural(), -1);
    }
    String preposition = governance.before(root);
    boolean as =
        preposition.isEmpty() && parent >= 0 && root > 0 && words.get(root - 1).equals("si");
    return new Phrase(match, heads, as ? "si" : preposition, cases, plural, -1);
  }

  private int begin(ActorMatch match) {
    return FirstNames.begin(
        tokens,
        match,
        i -> titles[i] || matches.stream().anyMatch(other -> other != match && other.covers(i)));
  }

  private boolean plural(ActorMatch match, int first) {
    Set<Number> number = match.grammar().number();
    return number.equals(Set.of(Number.PLURAL))
        || (number.isEmpty()
            && match.mention().lastToken() > first
            && nouns.plural(first)
            && !words.get(first).endsWith("ë"));
  }

  /** Returns the token of the noun right above a name, or -1 where it stands by itself. */
  private int parent(ActorMatch match, int first) {
    Set<Case> cases = match.grammar().cases();
    boolean link =
        first > 0 && FunctionWords.LINK.contains(words.get(first - 1)) && !verbs[first - 1];
    boolean oblique = cases.isEmpty() || cases.contains(Case.OBLIQUE);
    int head = nouns.unquoted(first - 2);
    if (link && oblique && nouns.noun(head)) {
      return head;
    }
    if ((modifies(match, first) || ablative(match, first)) && nouns.noun(first - 1)) {
      return first - 1;
    }
    return Joints.person(match) ? titleBefore(first) : -1;
  }

  /** "një grup serbësh": of whom a group is made up, in the bare ablative. */
  private boolean ablative(ActorMatch match, int first) {
    return match.kind() != Kind.DEMONYM
        && match.mention().lastToken() == first
        && tokens.get(first).text().endsWith("sh")
        && Character.isLowerCase(tokens.get(first).text().codePointAt(0));
  }

  /** The head climbed to is itself an actor's name: serbët e Kosovës. */
  private static @Nullable Phrase inside(int root, List<Phrase> before) {
    for (Phrase phrase : before) {
      if (phrase.match().covers(root)) {
        return phrase;
      }
    }
    return null;
  }

  private boolean modifies(ActorMatch match, int first) {
    String text = tokens.get(first).text();
    boolean people =
        match.kind() == Kind.DEMONYM || match.mention().type().equals("ethnic") && !many(match);
    return people && Character.isLowerCase(text.codePointAt(0)) && !match.grammar().definite();
  }

  /** "serbë", "serbëve": people, and no adjective of one. */
  private static boolean many(ActorMatch match) {
    return match.grammar().number().equals(Set.of(Number.PLURAL));
  }

  private int titleBefore(int first) {
    for (int i = first - 1; i >= 0 && i >= first - 5; i--) {
      if (!Character.isLetter(words.get(i).codePointAt(0)) || verbs[i]) {
        return -1;
      }
      if (titles[i]) {
        return i;
      }
    }
    return -1;
  }
}
