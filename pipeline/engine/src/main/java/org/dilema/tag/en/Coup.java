package org.dilema.tag.en;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Cue;
import org.dilema.tag.Filler;

/** A coup comes from within: its target is the state, and those who make it are not the state. */
final class Coup {

  private static final Set<String> CUES =
      Set.of(
          "overthrow",
          "topple",
          "oust",
          "depose",
          "coup",
          "coup attempt",
          "attempted coup",
          "military coup",
          "putsch",
          "mutiny",
          "military takeover",
          "coup d'etat",
          "take power",
          "seize power",
          "seized power",
          "grab power",
          "suspend the constitution",
          "dissolve the government");

  private Coup() {}

  static boolean is(CueHit hit) {
    return is(hit.cue());
  }

  static boolean is(Cue cue) {
    return CUES.contains(cue.lemma());
  }

  /** Returns the roles with a threatener of the target's own state left out, or made the target. */
  static Map<String, List<Filler>> within(Map<String, List<Filler>> roles) {
    List<Filler> threateners = roles.getOrDefault("threatener", List.of());
    List<Filler> targets = roles.getOrDefault("target", List.of());
    Set<String> known = codes(targets);
    boolean alone = known.isEmpty() && !codes(threateners).isEmpty();
    Map<String, List<Filler>> moved = new LinkedHashMap<>(roles);
    if (alone || (!known.isEmpty() && known.containsAll(codes(threateners)))) {
      moved.put("threatener", List.of());
      moved.put("target", alone ? threateners : targets);
    }
    return moved;
  }

  private static Set<String> codes(List<Filler> fillers) {
    Set<String> codes = new TreeSet<>();
    fillers.forEach(filler -> codes.addAll(filler.codes()));
    return codes;
  }
}
