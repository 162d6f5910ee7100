package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/** Joins a name to the phrase before it, by apposition or by coordination. */
final class Joints {

  private final List<Token> tokens;
  private final List<String> words;
  private final boolean[] titles;

  Joints(List<Token> tokens, List<String> words, boolean[] titles) {
    this.tokens = tokens;
    this.words = words;
    this.titles = titles;
  }

  /** Returns the phrase of a name that continues the last one; null where it opens its own. */
  @Nullable Phrase continued(ActorMatch match, Phrase last, int index) {
    int first = match.mention().firstToken();
    int gap = first - last.end() - 1;
    String joint = gap >= 1 ? words.get(last.end() + 1) : "";
    boolean apposed = apposition(match, last, gap, joint);
    if (!apposed && !(conjunction(first, gap, joint) && joins(match, last, gap, joint))) {
      return null;
    }
    List<Integer> heads = new ArrayList<>(last.heads().subList(0, last.heads().size() - 1));
    heads.add(first);
    boolean plural = !apposed || last.plural();
    return new Phrase(match, heads, last.preposition(), last.cases(), plural, index);
  }

  private boolean apposition(ActorMatch match, Phrase last, int gap, String joint) {
    return (gap == 0 || (gap == 1 && joint.equals(",")))
        && person(match)
        && !person(last.match())
        && last.root() != last.match().mention().firstToken()
        && titles[last.root()];
  }

  private boolean conjunction(int first, int gap, String joint) {
    return (gap == 1
            && (Set.of("dhe", "e", "ose", "apo", "as", ",", "&", "/", "-", "–").contains(joint)))
        || (gap == 2
            && FunctionWords.LINK.contains(words.get(first - 1))
            && Set.of("dhe", "e", "ose", "edhe", ",").contains(joint))
        || (gap == 2
            && Set.of("dhe", "e", "edhe", "ose", ",").contains(joint)
            && Set.of("edhe", "në", "nga", "ndaj", "me", "për", "dhe", "ajo", "te")
                .contains(words.get(first - 1)));
  }

  private boolean joins(ActorMatch match, Phrase last, int gap, String joint) {
    int first = match.mention().firstToken();
    Set<Case> cases = match.grammar().cases();
    boolean agrees =
        last.cases().isEmpty() || cases.isEmpty() || !Collections.disjoint(own(last), cases);
    return !(joint.equals(",") && !listed(match, last))
        && agrees
        && !(gap == 2
            && !FunctionWords.LINK.contains(words.get(first - 1))
            && Set.of("në", "nga", "ndaj", "me", "për", "te").contains(words.get(first - 1))
            && !words.get(first - 1).equals(last.preposition()));
  }

  private static Set<Case> own(Phrase phrase) {
    return phrase.match().grammar().cases().isEmpty()
        ? EnumSet.allOf(Case.class)
        : phrase.match().grammar().cases();
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

  /** Returns whether the name is that of a person. */
  static boolean person(ActorMatch match) {
    return match.mention().type().equals("leader");
  }
}
