package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Cue;
import org.dilema.lexicon.Need;
import org.dilema.tag.actor.ActorMatch;

/**
 * What may still become of the cues of a sentence whose dependencies are not known. Whatever it
 * closes, {@link EnglishFrames} refuses whatever the dependencies are: a word of a class that is
 * asked for stands nowhere, nobody is there to fill a role, the sentence is of another domain.
 */
final class Outlook {

  private static final Set<String> WITHIN =
      Set.of("with", "object", "subject", "sought", "describes");

  private final Map<String, BitSet> classes;
  private final List<ActorMatch> actors;
  private final boolean meant;
  private final boolean certain;

  /**
   * Builds an outlook.
   *
   * @param classes the tokens of each word class, or those that it may have
   * @param actors the actors of the sentence
   * @param meant whether a word of the sentence may mean an actor of those before it
   * @param certain whether the classes have these tokens and do not only may have them
   */
  Outlook(Map<String, BitSet> classes, List<ActorMatch> actors, boolean meant, boolean certain) {
    this.classes = classes;
    this.actors = actors;
    this.meant = meant;
    this.certain = certain;
  }

  /** Returns whether an actor with a code stands there. */
  static boolean coded(List<ActorMatch> actors) {
    return actors.stream().anyMatch(actor -> !actor.mention().codes().isEmpty());
  }

  /** Returns whether a cue from one token to another, inclusive, may make a frame. */
  boolean open(Cue cue, int first, int last) {
    if (cue.needs("refine") || (!cue.needs("free") && !fillable(cue, first, last))) {
      return false;
    }
    for (Need need : cue.needs()) {
      boolean joint = need.kind().equals("pair") && cue.category() == Category.POSITIVE;
      if (joint ? !several() : !possible(need, first, last)) {
        return false;
      }
    }
    return !certain || inDomain(cue, first, last);
  }

  /** An actor of another sentence carries no frame of a sentence that speaks of other matters. */
  private boolean fillable(Cue cue, int first, int last) {
    if (coded(actors) || (Theatre.fights(cue) && landed())) {
      return true;
    }
    return meant
        && (!certain || !classes.containsKey("offdomain") || beside("security", first, last));
  }

  /** Whether a town or region is named whose state {@link Theatre} knows. */
  private boolean landed() {
    return classes.keySet().stream().anyMatch(name -> name.startsWith(Theatre.LAND));
  }

  private boolean possible(Need need, int first, int last) {
    if (WITHIN.contains(need.kind())) {
      return need.value().equals("actor") ? named() : classes.containsKey(need.value());
    }
    return switch (need.kind()) {
      case "near" -> beside(need.value(), first, last);
      case "clear" -> !certain || !classes.containsKey(need.value());
      case "pair" -> codes() > 1;
      case "conditional-harm" -> harm();
      case "turning" -> codes() > 1 && classes.containsKey("conditionword");
      default -> true;
    };
  }

  /** As {@link OwnAct} and {@link HarmInStore} ask, by what stands anywhere in the sentence. */
  private boolean harm() {
    return classes.containsKey("harmverb")
        || both("weakverb", "harmobject")
        || classes.containsKey("respondverb")
        || classes.containsKey("regretverb")
        || both("sufferverb", "ordeal")
        || both("bringverb", "reprisal")
        || classes.containsKey("conditionword")
        || classes.containsKey("warlike");
  }

  private boolean both(String one, String other) {
    return classes.containsKey(one) && classes.containsKey(other);
  }

  private boolean beside(String name, int first, int last) {
    BitSet tokens = classes.get(name);
    return tokens != null
        && (tokens.previousSetBit(first - 1) >= 0 || tokens.nextSetBit(last + 1) >= 0);
  }

  /** As {@link EnglishNeeds} asks: two states, one and somebody else, or those spoken of before. */
  private boolean several() {
    return meant
        || (coded(actors)
            && (classes.containsKey("partyword")
                || actors.stream().filter(one -> !one.place()).count() > 1));
  }

  private boolean named() {
    return actors.stream().anyMatch(actor -> !actor.place());
  }

  private long codes() {
    return actors.stream()
        .filter(actor -> !actor.place())
        .flatMap(actor -> actor.mention().codes().stream())
        .distinct()
        .limit(2)
        .count();
  }

  /** As {@link Domain} has it, by what stands anywhere in the sentence. */
  private boolean inDomain(Cue cue, int first, int last) {
    BitSet idiom = classes.get("idiom");
    if (idiom != null && idiom.nextSetBit(first) >= 0 && idiom.nextSetBit(first) <= last) {
      return false;
    }
    boolean armed = classes.containsKey("armed");
    if (classes.containsKey("sport") && !armed) {
      return false;
    }
    return switch (cue.category()) {
      case ANARCHY -> !classes.containsKey("civil");
      case FEAR -> armed || !classes.containsKey("disaster");
      default -> true;
    };
  }
}
