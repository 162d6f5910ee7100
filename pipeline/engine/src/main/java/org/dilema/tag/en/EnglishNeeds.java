package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Need;
import org.dilema.tag.Filler;

/** Checks the conditions that a cue sets. */
final class EnglishNeeds {

  /** Rules whose cues mean something else where nobody known stands in the place asked for. */
  private static final Set<String> STRICT =
      Set.of(
          "vow-verb",
          "warn-off",
          "ultimatum-verb",
          "alone",
          "sell-verb",
          "blast-verb",
          "ploy-noun",
          "scheme-verb",
          "project-verb");

  private static final Set<String> GROUPS = Set.of("armed_group");

  private static final Set<String> WORDED =
      Set.of("with", "not", "near", "clear", "object", "subject", "unless-subject");

  private final EnglishSentence sentence;
  private final Map<String, BitSet> classes;
  private final SlotPatterns.Finder slots;

  EnglishNeeds(EnglishSentence sentence, Map<String, BitSet> classes, SlotPatterns.Finder slots) {
    this.sentence = sentence;
    this.classes = classes;
    this.slots = slots;
  }

  /** Returns the first of a cue's conditions that does not hold, given the actors of each role. */
  Optional<Need> unmet(CueHit hit, Map<String, List<Filler>> roles) {
    return hit.cue().needs().stream().filter(need -> !holds(need, hit, roles)).findFirst();
  }

  /** Returns whether the words that a cue asks for stand where it asks for them, whoever acts. */
  boolean worded(CueHit hit) {
    return hit.cue().needs().stream()
        .filter(need -> WORDED.contains(need.kind()))
        .allMatch(need -> holds(need, hit, Map.of()));
  }

  private boolean holds(Need need, CueHit hit, Map<String, List<Filler>> roles) {
    return switch (need.kind()) {
      case "with" -> any(need.value(), Complement.of(sentence, hit.head()));
      case "not" -> !any(need.value(), Complement.of(sentence, hit.head()));
      case "near" -> classes.containsKey(need.value()) && beside(need.value(), hit);
      case "clear" -> !classes.containsKey(need.value());
      case "object" ->
          phrase("object", need.value(), hit) || phrase("passive-subject", need.value(), hit);
      case "subject" -> phrase("subject", need.value(), hit);
      case "pair" ->
          codes() > 1 || (hit.cue().category() == Category.POSITIVE && parties(roles) > 1);
      case "joint" -> parties(roles) > 1;
      case "sought" -> any(need.value(), Sought.by(sentence, hit.head()));
      case "describes" -> described(need.value(), hit.head());
      case "outside" -> !Above.any(sentence, hit.head(), token -> is(need.value(), token));
      case "own" -> new OwnAct(sentence, this).announced(hit.head(), roles);
      case "conditional-harm" -> new OwnAct(sentence, this).harm(hit.head(), roles);
      case "promoted" -> promoted(hit, roles);
      case "unpromoted" -> !promoted(hit, roles);
      case "turning" -> new OwnAct(sentence, this).turning(hit.head(), roles);
      case "addressed" -> new Addressed(sentence).by(hit.head(), roles);
      case "intransitive" ->
          sentence.children(hit.head()).stream().noneMatch(edge -> edge.relation().equals("obj"));
      case "bare" -> !particle(hit.head());
      case "unfinished" -> !finished(hit.head());
      case "filled" -> !roles.getOrDefault(need.value(), List.of()).isEmpty();
      case "unless-subject" -> !phrase("subject", need.value(), hit);
      case "link" ->
          (plain(hit) && !STRICT.contains(hit.cue().rule()))
              || roles.getOrDefault(need.value(), List.of()).stream()
                  .anyMatch(filler -> !filler.codes().isEmpty());
      default -> true;
    };
  }

  /** Whether a project is named by those whose it is: "we must form a Serb world". */
  private boolean promoted(CueHit hit, Map<String, List<Filler>> roles) {
    return roles.getOrDefault(Pair.of(hit.cue().category()).doer(), List.of()).stream()
        .flatMap(filler -> filler.codes().stream())
        .anyMatch(code -> any("home-" + code, EnglishFrames.tokens(hit)));
  }

  /** Whether the sentence speaks of security beside the cue, and of no other matter. */
  boolean plain(CueHit hit) {
    return !anywhere("offdomain") || (beside("security", hit) && !anywhere("disaster"));
  }

  /** "Joined NATO in 2004" is over; "to join NATO" is still to come. */
  private boolean finished(int head) {
    return sentence.pos(head).equals("VBD")
        || (sentence.pos(head).equals("VBN")
            && sentence.children(head).stream()
                .anyMatch(
                    edge ->
                        edge.relation().equals("aux")
                            && sentence.lemma(edge.dependent()).equals("have")));
  }

  /** To give up is another verb than to give. */
  private boolean particle(int verb) {
    return sentence.children(verb).stream()
        .anyMatch(edge -> edge.relation().equals("compound:prt"));
  }

  /** Returns whether a word of the class that is not the cue itself stands in the sentence. */
  boolean beside(String name, CueHit hit) {
    BitSet tokens = (BitSet) classes.getOrDefault(name, new BitSet()).clone();
    tokens.clear(hit.first(), hit.last() + 1);
    return !tokens.isEmpty();
  }

  private boolean phrase(String slot, String name, CueHit hit) {
    for (int argument : slots.arguments(slot, hit.head())) {
      BitSet words = sentence.below(argument);
      if (name.equals("actor") ? names(words) : any(name, words)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what an adjective describes is such a thing: "suspected work". */
  private boolean described(String name, int adjective) {
    return sentence.parents(adjective).stream()
        .anyMatch(edge -> edge.relation().equals("amod") && is(name, edge.governor()));
  }

  /** Returns whether a word of the class stands in what the cue is about. */
  boolean with(String name, CueHit hit) {
    return any(name, Complement.of(sentence, hit.head()));
  }

  /** Returns the words of the cue's subject. */
  BitSet subject(CueHit hit) {
    BitSet words = new BitSet();
    slots.arguments("subject", hit.head()).forEach(argument -> words.or(sentence.below(argument)));
    words.clear(hit.head());
    return words;
  }

  /** Returns how many codes the sentence names. */
  private long codes() {
    return sentence.actors().stream()
        .filter(actor -> !actor.place())
        .flatMap(actor -> actor.mention().codes().stream())
        .distinct()
        .count();
  }

  /** Returns how many states have a part, armed groups and "world powers" counted too. */
  private long parties(Map<String, List<Filler>> roles) {
    Set<String> parties = new TreeSet<>();
    roles.values().forEach(some -> some.forEach(one -> parties.addAll(one.codes())));
    boolean coded = !parties.isEmpty();
    sentence.actors().stream()
        .filter(actor -> !actor.place() && GROUPS.contains(actor.mention().type()))
        .forEach(actor -> parties.add(actor.mention().actor()));
    if (coded && anywhere("partyword")) {
      parties.add("others");
    }
    return coded ? parties.size() : 0;
  }

  private boolean is(String name, int token) {
    BitSet one = new BitSet();
    one.set(token);
    return any(name, one);
  }

  private boolean names(BitSet words) {
    return sentence.actors().stream()
        .anyMatch(actor -> !actor.place() && words.get(actor.mention().lastToken()));
  }

  /** Returns whether a word of the class stands among those tokens. */
  boolean any(String name, BitSet tokens) {
    BitSet members = classes.get(name);
    return members != null && members.intersects(tokens);
  }

  /** Returns the classes of words of the sentence whose names begin so, in order. */
  List<String> named(String prefix) {
    return classes.keySet().stream().filter(name -> name.startsWith(prefix)).sorted().toList();
  }

  /** Returns whether a word of the class stands anywhere in the sentence. */
  boolean anywhere(String name) {
    return classes.containsKey(name);
  }
}
