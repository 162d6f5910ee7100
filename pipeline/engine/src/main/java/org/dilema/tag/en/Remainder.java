package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.annotate.Dependency;
import org.dilema.lexicon.Category;
import org.dilema.tag.Filler;
import org.dilema.tag.OnlyOther;
import org.dilema.tag.actor.ActorMatch;

/**
 * Gives the target that no slot found to the only other actor of the sentence: "Cuba said the U.S.
 * embargo was an act of war". A parse that went wrong loses arguments; where two actors meet in a
 * sentence on a threat between states, the second is seldom a bystander. It makes no frame: what an
 * entry asks for must be filled before.
 */
final class Remainder {

  private static final Pattern ASIDE =
      Pattern.compile(
          "advcl:(if|unless|as|than)|(nmod|obl):(like|than|despite|in|at|near|across|inside|outside)");
  private static final Set<String> AIMLESS = Set.of("weapon-noun", "sanction-noun", "risk-verb");

  private static final Set<String> DOUBTING =
      Set.of("ploy-noun", "accuse-verb", "plot-verb", "hidden-noun", "project-noun");
  private static final String BODY = "threatener";
  private static final String TARGET = "target";

  private final EnglishSentence sentence;

  Remainder(EnglishSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the role that the only other actor takes, and that actor. */
  Optional<Map.Entry<String, Filler>> of(CueHit hit, Map<String, List<Filler>> roles) {
    Pair pair = Pair.of(hit.cue().category());
    Set<String> doer = OnlyOther.codes(roles, pair.doer());
    Set<String> other = OnlyOther.codes(roles, pair.other());
    boolean otherMissing = !doer.isEmpty() && other.isEmpty();
    boolean doerMissing = doer.isEmpty() && !other.isEmpty();
    boolean may =
        switch (hit.cue().category()) {
          case THREAT -> otherMissing && !aimless(hit);
          case FEAR -> otherMissing;
          case ANARCHY -> doerMissing;
          default -> false;
        };
    if (!may) {
      return Optional.empty();
    }
    return doerMissing
        ? only(other, hit).map(one -> Map.entry(pair.doer(), one))
        : only(doer, hit).map(one -> Map.entry(pair.other(), one));
  }

  /** Returns the missing one of two who distrust and are distrusted, and his role. */
  Optional<Map.Entry<String, Filler>> distrust(CueHit hit, Map<String, List<Filler>> roles) {
    if (!DOUBTING.contains(hit.cue().rule())) {
      return Optional.empty();
    }
    Set<String> distruster = OnlyOther.codes(roles, "distruster");
    Set<String> distrusted = OnlyOther.codes(roles, "distrusted");
    if (distruster.isEmpty() == distrusted.isEmpty()) {
      return Optional.empty();
    }
    return distrusted.isEmpty()
        ? only(distruster, hit).map(one -> Map.entry("distrusted", one))
        : Optional.empty();
  }

  private Optional<Filler> only(Set<String> known, CueHit hit) {
    Optional<Filler> one = OnlyOther.among(sentence.actors(), known, match -> aside(match, hit));
    if (one.isPresent()) {
      return one;
    }
    BitSet about = Complement.of(sentence, hit.head());
    List<ActorMatch> within =
        sentence.actors().stream().filter(match -> about.get(match.mention().lastToken())).toList();
    return OnlyOther.among(within, known, match -> aside(match, hit));
  }

  /** Weapons that are built or fired off are aimed at nobody who is not said to be meant. */
  private static boolean aimless(CueHit hit) {
    return AIMLESS.contains(hit.cue().rule())
        || hit.cue().needs().stream().anyMatch(need -> need.value().equals("rocketry"));
  }

  private static boolean verbal(CueHit hit) {
    return hit.cue().subcategory().startsWith("TV");
  }

  /** Whether an actor only says where, or stands in a condition or comparison, not its subject. */
  private boolean aside(ActorMatch match, CueHit hit) {
    int token = match.mention().lastToken();
    if (hit.cue().category() == Category.THREAT && Bystanders.are(match.mention().codes())) {
      return true;
    }
    BitSet seen = new BitSet();
    while (token >= 0 && !seen.get(token) && token != hit.head()) {
      seen.set(token);
      int up = -1;
      for (Dependency edge : sentence.parents(token)) {
        boolean hinge = verbal(hit) && edge.relation().matches("advcl:(if|unless)");
        boolean describes = edge.relation().equals("appos") && token != match.mention().lastToken();
        if (describes
            || (!hinge && ASIDE.matcher(edge.relation()).matches())
            || ActorPhrase.others(sentence.lemma(edge.governor()))) {
          return true;
        }
        up = edge.relation().startsWith("nsubj") ? up : edge.governor();
      }
      token = up;
    }
    return false;
  }
}
