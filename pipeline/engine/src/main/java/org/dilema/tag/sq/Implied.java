package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.tag.Filler;
import org.jspecify.annotations.Nullable;

/**
 * Knows the other side of a threat that a story implies and the press need not name: who wages the
 * war in a land, which state an entity would leave. The class {@code
 * implied-threatener-UKR-russia-RUS} holds the words beside which an attack on the first code is
 * the work of the second.
 */
final class Implied {

  private static final String PREFIX = "implied-";
  private static final int PARTS = 5;
  private static final int ROLE = 1;
  private static final int KNOWN = 2;
  private static final int ACTOR = 3;
  private static final int CODE = 4;

  private final AlbanianSentence sentence;

  Implied(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** Fills a threat's empty role by what is known of the other. */
  void fill(Map<String, List<Filler>> roles) {
    for (String name : sentence.classes()) {
      if (name.startsWith(PREFIX)) {
        fill(roles, name.split("-", PARTS));
      }
    }
  }

  /** Returns who is attacked where only the story tells it: "ai e dënoi pushtimin". */
  List<Filler> victim(CueHit hit, @Nullable AlbanianSentence before) {
    for (String name : sentence.classes()) {
      if (name.startsWith(PREFIX + "threatener") && sentence.is(name, hit.first())) {
        String code = name.split("-", PARTS)[KNOWN];
        List<Filler> here = named(sentence, code);
        return here.isEmpty() && before != null ? named(before, code) : here;
      }
    }
    return List.of();
  }

  private static List<Filler> named(AlbanianSentence sentence, String code) {
    return sentence.phrases().stream()
        .map(phrase -> Filler.of(phrase.match()))
        .filter(filler -> filler.codes().equals(List.of(code)))
        .limit(1)
        .map(filler -> filler.discounted(Theatre.CERTAINTY))
        .toList();
  }

  private static void fill(Map<String, List<Filler>> roles, String[] parts) {
    String role = parts[ROLE];
    String other = role.equals("target") ? "threatener" : "target";
    boolean open = roles.containsKey(role) && codes(roles, role).isEmpty();
    if (open && codes(roles, other).equals(Set.of(parts[KNOWN]))) {
      List<Filler> filled = new ArrayList<>(roles.getOrDefault(role, List.of()));
      filled.add(
          new Filler("state:" + parts[ACTOR], "state", List.of(parts[CODE]), Theatre.CERTAINTY));
      roles.put(role, filled);
    }
  }

  private static Set<String> codes(Map<String, List<Filler>> roles, String role) {
    Set<String> codes = new TreeSet<>();
    roles.getOrDefault(role, List.of()).forEach(filler -> codes.addAll(filler.codes()));
    return codes;
  }
}
