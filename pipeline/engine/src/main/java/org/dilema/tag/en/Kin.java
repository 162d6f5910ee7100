package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.tag.Filler;

/** Fear expressed for others: they too are afraid, and nobody is feared (codebook 2, rule 8). */
final class Kin {

  private static final String EXPERIENCER = "experiencer";
  private static final String FEARED = "feared";

  private Kin() {}

  /** Moves those whom one fears for from the feared to the fearful. */
  static Map<String, List<Filler>> moved(
      CueHit hit, Map<String, List<Filler>> roles, EnglishSentence sentence, EnglishNeeds needs) {
    boolean forOthers =
        hit.cue().lemma().endsWith(" for")
            || needs.any("plight", Complement.of(sentence, hit.head()));
    List<Filler> feared = roles.getOrDefault(FEARED, List.of());
    if (!forOthers || feared.stream().noneMatch(filler -> filler.type().equals("ethnic"))) {
      return roles;
    }
    Map<String, List<Filler>> moved = new LinkedHashMap<>(roles);
    List<Filler> fearful = new ArrayList<>(roles.getOrDefault(EXPERIENCER, List.of()));
    feared.stream().filter(filler -> filler.type().equals("ethnic")).forEach(fearful::add);
    moved.put(EXPERIENCER, fearful);
    moved.put(FEARED, feared.stream().filter(filler -> !filler.type().equals("ethnic")).toList());
    return moved;
  }
}
