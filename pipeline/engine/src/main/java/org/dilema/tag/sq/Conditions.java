package org.dilema.tag.sq;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Need;
import org.dilema.tag.Filler;

/** Checks what a cue asks of its sentence, and whether the sentence is of the study's matter. */
final class Conditions {

  private static final Set<String> STRONG = Set.of("sport", "health", "disaster");
  private static final Set<String> INTO = Set.of("në", "drejt", "për", "ndaj");
  private static final Set<String> PERSONS = Set.of("leader", "person");
  private static final Set<String> CLAUSE = Set.of("se", "që");
  private static final Set<String> BY_ROLES =
      Set.of("link", "filled", "named", "body", "own", "conditional-harm");
  private static final int WAY = 9;

  private final AlbanianSentence sentence;
  private final Antecedents before;
  private final Announcements announcements;
  private final Prospects prospects;

  Conditions(AlbanianSentence sentence, Antecedents before) {
    this.sentence = sentence;
    this.before = before;
    this.announcements = new Announcements(sentence);
    this.prospects = new Prospects(sentence);
  }

  /** Returns the first condition that the words alone leave unmet, whoever fills the roles. */
  Optional<Need> unmet(CueHit hit) {
    return hit.cue().needs().stream()
        .filter(need -> !BY_ROLES.contains(need.kind()) && !holds(need, hit, Map.of()))
        .findFirst();
  }

  /** Returns the first of a cue's conditions that does not hold, given the actors of each role. */
  Optional<Need> unmet(CueHit hit, Map<String, List<Filler>> roles) {
    return hit.cue().needs().stream().filter(need -> !holds(need, hit, roles)).findFirst();
  }

  private boolean holds(Need need, CueHit hit, Map<String, List<Filler>> roles) {
    String name = need.value();
    return switch (need.kind()) {
      case "with" -> any(name, about(hit));
      case "not" -> !any(name, about(hit));
      case "near" -> outside(name, hit) || (name.equals("initiative") && initiative(hit));
      case "clear" -> members(name).isEmpty();
      case "context" -> !sentence.of(name).isEmpty() || before.spokeOf(name);
      case "story" -> outside(name, hit) || before.spokeOf(name);
      case "after" ->
          sentence.is(name, hit.last() + 1)
              || (FunctionWords.LINK.contains(sentence.word(hit.last() + 1))
                      || FunctionWords.PREPOSITIONS.contains(sentence.word(hit.last() + 1)))
                  && sentence.is(name, hit.last() + 2);
      case "into" -> into(name, hit);
      case "takes" -> prospects.takes(name, hit);
      case "spares" -> !prospects.takes(name, hit);
      case "under" -> prospects.under(name, hit);
      case "passive" -> prospects.passive(hit);
      case "prospect" -> prospects.likely(hit);
      case "apart" -> !prospects.under(name, hit);
      case "impending" -> prospects.impending(hit);
      case "announced" -> prospects.announced(hit);
      case "copular" -> copular(hit);
      case "bare" -> !CLAUSE.contains(sentence.word(hit.last() + 1));
      case "real" -> real(hit);
      case "finite" -> !new Participles(sentence).attributive(hit.first());
      case "own" -> announcements.own(hit, roles);
      case "conditional-harm" -> new Condition(sentence).turns(hit, roles);
      case "negated" -> negated(hit);
      case "pair" ->
          sentence.matches().stream()
                  .map(match -> match.mention().codes())
                  .filter(codes -> !codes.isEmpty())
                  .distinct()
                  .count()
              > 1;
      case "link" -> filled(roles, name, filler -> true);
      case "filled" -> !roles.getOrDefault(name, List.of()).isEmpty();
      case "named" -> filled(roles, name, filler -> filler.certainty() >= 1);
      case "body" -> filled(roles, name, filler -> !PERSONS.contains(filler.type()));
      default -> true;
    };
  }

  /** "hyrja e Suedisë në NATO": a way into something, within the cue's clause. */
  private boolean into(String name, CueHit hit) {
    int end = Math.min(sentence.size(), hit.last() + WAY);
    for (int i = hit.last() + 1; i < end; i++) {
      if (INTO.contains(sentence.word(i)) && sentence.is(name, i + 1)) {
        return true;
      }
      if (sentence.word(i).equals(",") || sentence.subordinates(i)) {
        return false;
      }
    }
    return false;
  }

  /** "që Serbia të njohë Kosovën": what is only wanted or ruled out is not done. */
  private boolean real(CueHit hit) {
    VerbGroup verb = sentence.verbAt(hit.first());
    if (verb == null || !verb.has("të") || verb.has("do")) {
      return true;
    }
    for (int i = Math.max(0, verb.first() - 4); i < verb.first(); i++) {
      if (sentence.is("willing", i)) {
        return true;
      }
    }
    return false;
  }

  /** "janë provokime": the cue is what something is said to be. */
  private boolean copular(CueHit hit) {
    VerbGroup verb = sentence.verbBefore(hit.first());
    return verb != null
        && hit.first() - verb.main() <= 3
        && (verb.copula() || sentence.is("calling", verb.main()));
  }

  /** Returns whether a cue may stand without an actor, by what it is about. */
  boolean stands(CueHit hit) {
    if (hit.cue().needs("free")) {
      return true;
    }
    if (!members("crime").isEmpty() || !sentence.of("health").isEmpty()) {
      return false;
    }
    if (hit.cue().needs().stream()
        .anyMatch(need -> need.kind().equals("alone") && any(need.value(), around(hit)))) {
      return true;
    }
    return about();
  }

  /**
   * Returns whether an actor with a code stands in the sentence, and nothing tells of another
   * domain: a frame may stand whose roles nobody is said to fill (codebook 0).
   */
  private boolean about() {
    return sentence.matches().stream().anyMatch(m -> !m.mention().codes().isEmpty())
        && sentence.of("sport").isEmpty()
        && sentence.of("disaster").isEmpty()
        && sentence.of("offdomain").isEmpty()
        && sentence.of("domestic").isEmpty();
  }

  /** Returns whether an armed group, which has no code, is a side of a threat. */
  static boolean armed(CueHit hit, Map<String, List<Filler>> roles) {
    return hit.cue().category() == Category.THREAT
        && roles.values().stream()
            .flatMap(List::stream)
            .anyMatch(filler -> filler.type().equals("armed_group"));
  }

  /** Returns whether an actor with a code that is of a kind fills a role. */
  private static boolean filled(
      Map<String, List<Filler>> roles, String role, Predicate<Filler> kind) {
    return roles.getOrDefault(role, List.of()).stream()
        .anyMatch(filler -> !filler.codes().isEmpty() && kind.test(filler));
  }

  private boolean negated(CueHit hit) {
    VerbGroup verb = sentence.verbAt(hit.first());
    if (verb == null && hit.cue().pos().equals("ADJ")) {
      verb = sentence.verbBefore(hit.first());
    }
    return verb != null && (verb.negated() || Scope.reasonless(sentence, verb));
  }

  private boolean initiative(CueHit hit) {
    return sentence.matches().stream()
            .anyMatch(match -> match.mention().actor().startsWith("init:"))
        || (before.initiative() && !sentence.of("initiative-word").isEmpty())
        || (before.initiative()
            && sentence.verbs().stream()
                .anyMatch(v -> v.covers(hit.first()) && (v.has("e") || v.has("i") || v.has("ta"))));
  }

  private boolean outside(String name, CueHit hit) {
    BitSet tokens = (BitSet) sentence.of(name).clone();
    tokens.clear(hit.first(), hit.last() + 1);
    return !tokens.isEmpty();
  }

  /** Returns the words of a class; a state that accuses or suspects is no matter for the courts. */
  private BitSet members(String name) {
    BitSet members = (BitSet) sentence.of(name).clone();
    if (name.equals("crime")) {
      for (VerbGroup verb : sentence.verbs()) {
        if (verb.is(Set.of("akuzoj", "dyshoj")) && !verb.nonActive()) {
          members.clear(verb.main());
        }
      }
    }
    return members;
  }

  boolean any(String name, BitSet tokens) {
    return sentence.of(name).intersects(tokens);
  }

  /** Returns the tokens of what a cue is about: behind it, up to a contrast or an attribution. */
  BitSet about(CueHit hit) {
    BitSet tokens = new BitSet();
    tokens.set(hit.last() + 1, Math.max(hit.last() + 1, sentence.reach(hit.last())));
    return tokens;
  }

  /** Returns the tokens of the cue's clause and of what it is about. */
  BitSet around(CueHit hit) {
    BitSet tokens = about(hit);
    tokens.set(sentence.start(hit.first()), hit.first());
    int end = sentence.end(hit.last());
    tokens.set(hit.last() + 1, Math.max(hit.last() + 1, end));
    return tokens;
  }

  /** Returns whether what the cue is about lies in the study's domain (codebook 0.2). */
  boolean inDomain(CueHit hit, boolean bothSides) {
    BitSet cue = new BitSet();
    cue.set(hit.first(), hit.last() + 1);
    if (any("idiom", cue)) {
      return false;
    }
    BitSet around = around(hit);
    BitSet all = new BitSet();
    all.set(0, sentence.size());
    all.andNot(cue);
    boolean security = any("security", around);
    boolean anySecurity = any("security", all);
    for (String name : STRONG) {
      BitSet members = (BitSet) sentence.of(name).clone();
      if (members.cardinality() > 1 || (!members.isEmpty() && !anySecurity)) {
        return false;
      }
    }
    if (hit.cue().needs("firm") || bothSides) {
      return true;
    }
    if (hit.cue().category() == Category.ANARCHY && !members("crime").intersects(all)) {
      return true;
    }
    boolean off =
        any("offdomain", around) || members("crime").intersects(all) || any("domestic", around);
    return !off || security;
  }
}
