package org.dilema.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.dilema.text.NearestName;

/**
 * Refuses conditions that nothing answers to: a misspelt one would otherwise hold of every sentence
 * or of none, and nobody would notice.
 */
final class NeedCheck {

  /** Stands for any actor where a class is asked for. */
  private static final String ACTOR = "actor";

  private static final Set<String> PHRASES = Set.of("object", "subject", "unless-subject");

  private final WordClasses classes;
  private final Consumer<String> errors;

  NeedCheck(WordClasses classes, Consumer<String> errors) {
    this.classes = classes;
    this.errors = errors;
  }

  /** Reports every need of the cues that is unknown, with the place of its cue. */
  void of(List<Cue> cues) {
    for (Cue cue : cues) {
      cue.needs().forEach(need -> check(cue, need));
    }
  }

  private void check(Cue cue, Need need) {
    if (Need.CLASS_KINDS.contains(need.kind())) {
      className(cue, need);
    } else if (Need.ROLE_KINDS.contains(need.kind())) {
      List<String> roles = cue.category().roles();
      if (!roles.contains(need.value())) {
        report(cue, "expected a role of " + roles + ", found '" + need.value() + "'");
      }
    } else if (!Need.PLAIN_KINDS.contains(need.kind()) || !need.value().isEmpty()) {
      String found = need.value().isEmpty() ? need.kind() : need.kind() + ":" + need.value();
      report(
          cue,
          "unknown need '"
              + found
              + "'; did you mean '"
              + NearestName.of(found, known(cue))
              + "'?");
    }
  }

  private void className(Cue cue, Need need) {
    boolean actor = need.value().equals(ACTOR) && PHRASES.contains(need.kind());
    if (!actor && classes.of(need.value()).isEmpty()) {
      String nearest = NearestName.of(need.value(), classes.classes().keySet());
      report(
          cue, "no class '" + need.value() + "' in classes.csv; did you mean '" + nearest + "'?");
    }
  }

  /** What may stand here, with the class or role that the cue's own file would offer. */
  private List<String> known(Cue cue) {
    Set<String> known = new TreeSet<>(Need.PLAIN_KINDS);
    for (String kind : Need.CLASS_KINDS) {
      classes.classes().keySet().forEach(name -> known.add(kind + ":" + name));
    }
    for (String kind : Need.ROLE_KINDS) {
      cue.category().roles().forEach(role -> known.add(kind + ":" + role));
    }
    return new ArrayList<>(known);
  }

  private void report(Cue cue, String message) {
    errors.accept(cue.place() + ": needs: " + message);
  }
}
