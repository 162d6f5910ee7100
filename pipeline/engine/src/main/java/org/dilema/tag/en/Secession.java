package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.Discourse;
import org.dilema.tag.Filler;
import org.dilema.tag.OnlyOther;
import org.dilema.tag.actor.ActorMatch;

/**
 * Secession is aimed at the state concerned, which the text need not name: a referendum in
 * Catalonia threatens Spain. The state of a territory stands in {@code classes.csv}: the class
 * {@code parent-spain-ESP} holds the names and codes of what would leave Spain.
 */
final class Secession {

  private static final String PARENT = "parent-";
  private static final String WORD = "secession-word";
  private static final Set<String> RULES = Set.of("split-verb", "independence");
  private static final Set<String> THREATS = Set.of("threat-verb", "threat-noun", "vow-verb");
  private static final String LEAVING = "leaving-state";
  private static final double CERTAINTY = 0.6;

  private final EnglishSentence sentence;
  private final Discourse before;
  private final EnglishNeeds needs;
  private final WordClasses classes;

  Secession(EnglishSentence sentence, Discourse before, EnglishNeeds needs, WordClasses classes) {
    this.sentence = sentence;
    this.before = before;
    this.needs = needs;
    this.classes = classes;
  }

  /** Returns whether a cue tells of a territory that leaves a state, and is not refused. */
  boolean is(CueHit hit) {
    if (THREATS.contains(hit.cue().rule())) {
      return needs.with(LEAVING, hit); // "threatened to secede"
    }
    return RULES.contains(hit.cue().rule())
        && hit.cue().subcategory().endsWith("T2")
        && needs.any(WORD, EnglishFrames.tokens(hit))
        && !hit.cue().lemma().matches("(reject|oppose) .*");
  }

  /** Returns the roles with the state concerned as target, and never as who leaves it. */
  Map<String, List<Filler>> within(CueHit hit, Map<String, List<Filler>> roles) {
    boolean spoken = THREATS.contains(hit.cue().rule());
    Set<String> target = spoken ? Set.of() : OnlyOther.codes(roles, "target");
    Map<String, Filler> parents = parents();
    if (spoken && (parents.size() != 1 || !leaves(code(parents), roles))) {
      return roles;
    }
    if (parents.size() != 1 || (!target.isEmpty() && !target.contains(code(parents)))) {
      return roles;
    }
    Filler parent = parents.values().iterator().next();
    Map<String, List<Filler>> moved = new LinkedHashMap<>(roles);
    List<Filler> leaving = new ArrayList<>(roles.getOrDefault("threatener", List.of()));
    leaving.removeIf(filler -> filler.codes().equals(parent.codes()));
    if (OnlyOther.codes(Map.of("threatener", leaving), "threatener").isEmpty()) {
      named(parent).ifPresent(leaving::add);
    }
    moved.put("threatener", leaving);
    if (target.isEmpty()) {
      moved.put("target", List.of(parent));
    }
    return moved;
  }

  /** Whether who threatens is a territory of that state. */
  private boolean leaves(String parent, Map<String, List<Filler>> roles) {
    Set<String> threatener = OnlyOther.codes(roles, "threatener");
    return classes.classes().entrySet().stream()
        .anyMatch(
            one ->
                one.getKey().startsWith(PARENT)
                    && one.getKey().endsWith("-" + parent)
                    && covers(one.getValue(), List.copyOf(threatener)));
  }

  private static String code(Map<String, Filler> parents) {
    return parents.keySet().iterator().next();
  }

  /** Returns the states whose territories the sentence names, or else the one before. */
  private Map<String, Filler> parents() {
    Map<String, Filler> parents = new TreeMap<>();
    classes
        .classes()
        .forEach(
            (name, entries) -> {
              if (name.startsWith(PARENT) && (needs.anywhere(name) || !here(entries).isEmpty())) {
                add(name, parents);
              }
            });
    if (parents.isEmpty()) {
      classes
          .classes()
          .forEach(
              (name, entries) -> {
                if (name.startsWith(PARENT) && earlier(entries)) {
                  add(name, parents);
                }
              });
    }
    return parents;
  }

  private static void add(String name, Map<String, Filler> parents) {
    int dash = name.lastIndexOf('-');
    String code = name.substring(dash + 1);
    String state = "state:" + name.substring(PARENT.length(), dash);
    parents.put(code, new Filler(state, "state", List.of(code), CERTAINTY));
  }

  /** Returns who leaves that state: the one of its territories with a code that is named. */
  private Optional<Filler> named(Filler parent) {
    Map<List<String>, Filler> found = new LinkedHashMap<>();
    classes
        .classes()
        .forEach(
            (name, entries) -> {
              if (name.startsWith(PARENT) && name.endsWith("-" + parent.codes().get(0))) {
                here(entries).forEach(one -> found.putIfAbsent(one.codes(), one));
                if (found.isEmpty()) {
                  before.lastBodies().stream()
                      .filter(one -> covers(entries, one.codes()))
                      .forEach(one -> found.putIfAbsent(one.codes(), one));
                }
              }
            });
    return found.values().stream().findFirst().map(one -> one.discounted(CERTAINTY));
  }

  private List<Filler> here(List<WordClasses.Entry> entries) {
    return sentence.actors().stream()
        .filter(ActorMatch::decided)
        .map(Filler::of)
        .filter(filler -> covers(entries, filler.codes()))
        .toList();
  }

  private boolean earlier(List<WordClasses.Entry> entries) {
    return before.lastBodies().stream().anyMatch(filler -> covers(entries, filler.codes()));
  }

  private static boolean covers(List<WordClasses.Entry> entries, List<String> codes) {
    Set<String> names = new TreeSet<>();
    entries.forEach(entry -> names.add(entry.lemma().toLowerCase(Locale.ROOT)));
    return codes.stream().anyMatch(code -> names.contains(code.toLowerCase(Locale.ROOT)));
  }
}
