package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.language.Grammar.Number;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Token;

/** Builds the noun phrases around the actors of a sentence, climbing from genitive to head. */
final class Phrases {

  private static final int DEPTH = 6;
  private static final Set<String> IN_MESIN = Set.of("mesin", "mesi", "radhët", "radhë", "gjirin");

  private final List<Token> tokens;
  private final List<String> words;
  private final List<ActorMatch> matches;
  private final boolean[] verbs;
  private final boolean[] titles;

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
    List<Integer> heads = new ArrayList<>(List.of(first));
    Set<Case> cases = match.grammar().cases();
    boolean plural =
        match.grammar().number().equals(Set.of(Number.PLURAL))
            || (match.grammar().number().isEmpty()
                && match.mention().lastToken() > first
                && plural(first)
                && !words.get(first).endsWith("ë"));
    int with = -1;
    boolean link =
        first > 0 && FunctionWords.LINK.contains(words.get(first - 1)) && !verbs[first - 1];
    boolean oblique = cases.isEmpty() || cases.contains(Case.OBLIQUE);
    Phrase last = before.isEmpty() ? null : before.get(before.size() - 1);
    int parent = -1;
    if (link && oblique && noun(first - 2)) {
      parent = first - 2;
    } else if (modifies(match, first) && noun(first - 1)) {
      parent = first - 1;
    } else if (title(match, first)) {
      parent = titleBefore(first);
    }
    if (last != null && parent < 0) {
      int gap = first - last.end() - 1;
      String joint = gap >= 1 ? words.get(last.end() + 1) : "";
      boolean conjunction =
          (gap == 1
                  && (Set.of("dhe", "e", "ose", "apo", "as", ",", "&", "/", "-", "–")
                      .contains(joint)))
              || (gap == 2
                  && FunctionWords.LINK.contains(words.get(first - 1))
                  && Set.of("dhe", "e", "ose", "edhe", ",").contains(joint))
              || (gap == 2
                  && Set.of("dhe", "e", "edhe", "ose", ",").contains(joint)
                  && Set.of("edhe", "në", "nga", "ndaj", "me", "për", "dhe", "ajo", "te")
                      .contains(words.get(first - 1)));
      boolean apposition =
          (gap == 0 || (gap == 1 && joint.equals(",")))
              && person(match)
              && !person(last.match())
              && last.root() != last.match().mention().firstToken()
              && titles[last.root()];
      if (apposition) {
        return new Phrase(
            match,
            joined(last, first),
            last.preposition(),
            last.cases(),
            last.plural(),
            before.size() - 1);
      }
      boolean agrees =
          last.cases().isEmpty()
              || cases.isEmpty()
              || !java.util.Collections.disjoint(own(last), cases);
      if (conjunction
          && !(joint.equals(",") && !listed(match, last))
          && agrees
          && !(gap == 2
              && !FunctionWords.LINK.contains(words.get(first - 1))
              && Set.of("në", "nga", "ndaj", "me", "për", "te").contains(words.get(first - 1))
              && !words.get(first - 1).equals(last.preposition()))) {
        return new Phrase(
            match, joined(last, first), last.preposition(), last.cases(), true, before.size() - 1);
      }
    }
    if (parent >= 0) {
      heads.add(0, parent);
      cases = head(parent);
      plural = plural(parent);
      int at = climb(parent, heads);
      if (at != parent) {
        cases = head(at);
        plural = plural(at);
      }
    }
    int root = heads.get(0);
    Phrase inside = inside(root, before);
    if (inside != null) {
      List<Integer> all = new ArrayList<>(inside.heads());
      heads.stream().filter(h -> !all.contains(h)).forEach(all::add);
      return new Phrase(match, all, inside.preposition(), inside.cases(), inside.plural(), with);
    }
    return new Phrase(match, heads, preposition(root), cases, plural, with);
  }

  private static Set<Case> own(Phrase phrase) {
    return phrase.match().grammar().cases().isEmpty()
        ? EnumSet.allOf(Case.class)
        : phrase.match().grammar().cases();
  }

  private static List<Integer> joined(Phrase last, int first) {
    List<Integer> heads = new ArrayList<>(last.heads().subList(0, last.heads().size() - 1));
    heads.add(first);
    return heads;
  }

  /** The head climbed to is itself an actor's name: serbët e Kosovës. */
  private static @org.jspecify.annotations.Nullable Phrase inside(int root, List<Phrase> before) {
    for (Phrase phrase : before) {
      if (phrase.match().covers(root)) {
        return phrase;
      }
    }
    return null;
  }

  /** A comma joins only names of a list that goes on: "A, B dhe C". */
  private boolean listed(ActorMatch match, Phrase last) {
    int next = match.mention().lastToken() + 1;
    String word = next < words.size() ? words.get(next) : "";
    return (word.equals("dhe") || word.equals("e") || word.equals(","))
        && next + 1 < words.size()
        && Character.isUpperCase(tokens.get(next + 1).text().codePointAt(0))
        && !last.preposition().equals("sipas")
        && person(match) == person(last.match());
  }

  private boolean modifies(ActorMatch match, int first) {
    String text = tokens.get(first).text();
    return match.kind() == Kind.DEMONYM
        && Character.isLowerCase(text.codePointAt(0))
        && !match.grammar().definite();
  }

  private static boolean person(ActorMatch match) {
    return match.mention().type().equals("leader");
  }

  private boolean title(ActorMatch match, int first) {
    return person(match) && titleBefore(first) >= 0;
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

  /** Climbs over linking articles and plain adjectives; returns the topmost head. */
  private int climb(int from, List<Integer> heads) {
    int at = from;
    for (int depth = 0; depth < DEPTH; depth++) {
      int up = -1;
      if (at >= 2
          && FunctionWords.LINK.contains(words.get(at - 1))
          && !verbs[at - 1]
          && noun(at - 2)) {
        up = at - 2;
      } else if (at >= 1 && adjective(at) && noun(at - 1) && definiteNoun(at - 1)) {
        up = at - 1;
      }
      if (up < 0) {
        return at;
      }
      heads.add(0, up);
      at = up;
    }
    return at;
  }

  private boolean adjective(int i) {
    String text = tokens.get(i).text();
    String word = words.get(i);
    return Character.isLowerCase(text.codePointAt(0))
        && !definiteNoun(i)
        && !FunctionWords.is(word);
  }

  private boolean definiteNoun(int i) {
    String w = words.get(i);
    return w.endsWith("i")
        || w.endsWith("u")
        || w.endsWith("a")
        || w.endsWith("in")
        || w.endsWith("un")
        || w.endsWith("ën")
        || w.endsWith("në")
        || w.endsWith("it")
        || w.endsWith("ut")
        || w.endsWith("së")
        || w.endsWith("ës")
        || w.endsWith("et")
        || w.endsWith("at")
        || w.endsWith("ët")
        || w.endsWith("ve")
        || w.endsWith("an");
  }

  private boolean noun(int i) {
    return i >= 0
        && !verbs[i]
        && Character.isLetter(words.get(i).codePointAt(0))
        && !FunctionWords.is(words.get(i));
  }

  private Set<Case> head(int i) {
    String word = words.get(i);
    String link = i + 1 < words.size() ? words.get(i + 1) : "";
    if (link.equals("i")) {
      return EnumSet.of(Case.NOMINATIVE);
    }
    if (word.endsWith("it")
        || word.endsWith("ut")
        || word.endsWith("ës")
        || word.endsWith("së")
        || word.endsWith("ve")
        || word.endsWith("vet")) {
      return EnumSet.of(Case.OBLIQUE);
    }
    if (link.equals("së")) {
      return EnumSet.of(Case.OBLIQUE);
    }
    if (word.endsWith("in") || word.endsWith("un") || word.endsWith("ën") || word.endsWith("në")) {
      return EnumSet.of(Case.ACCUSATIVE);
    }
    if (word.endsWith("n") && link.equals("e")) {
      return EnumSet.of(Case.ACCUSATIVE);
    }
    if (word.endsWith("ja")
        || (word.endsWith("a") && !word.endsWith("ra"))
        || word.endsWith("i")
        || word.endsWith("u")) {
      return EnumSet.of(Case.NOMINATIVE);
    }
    return EnumSet.of(Case.NOMINATIVE, Case.ACCUSATIVE);
  }

  private boolean plural(int i) {
    String word = words.get(i);
    return word.endsWith("ët")
        || word.endsWith("et")
        || word.endsWith("at")
        || word.endsWith("ve")
        || word.endsWith("ë");
  }

  private String preposition(int root) {
    int at = root - 1;
    while (at >= 0
        && at >= root - 4
        && !FunctionWords.PREPOSITIONS.contains(words.get(at))
        && (FunctionWords.QUANTIFIERS.contains(words.get(at))
            || words.get(at).matches("\\d+|[„“\"«]|ish-?"))) {
      at--;
    }
    if (at < 0) {
      return "";
    }
    String word = words.get(at);
    if (!FunctionWords.PREPOSITIONS.contains(word) || verbs[at]) {
      return "";
    }
    if (IN_MESIN.contains(words.get(root)) && word.equals("në")) {
      return "mes";
    }
    if (words.get(root).equals("drejtim") && word.equals("në")) {
      return "ndaj";
    }
    if (word.equals("me") && at > 0 && words.get(at - 1).equals("lidhur")) {
      return "për";
    }
    if (word.equals("tek")) {
      return "te";
    }
    if (Set.of("midis", "ndërmjet", "ndër").contains(word)) {
      return "mes";
    }
    if (Set.of("kundrejt", "karshi").contains(word)) {
      return "ndaj";
    }
    return word;
  }
}
