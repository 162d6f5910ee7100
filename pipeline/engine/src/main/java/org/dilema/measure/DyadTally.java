package org.dilema.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dilema.measure.Feature.Kind;
import org.dilema.tag.Frame;
import org.dilema.tag.Role;

/**
 * Counts who threatens, fears, distrusts and reassures whom in one sentence, and who occurs beside
 * whom, be it by name or in a role.
 */
final class DyadTally {

  static final String TO = ">";

  private final Attribution attribution;
  private final SortedSet<String> present;
  private final Set<Feature> features = new HashSet<>();

  /**
   * Counts the pairs of a sentence.
   *
   * @param named parties that the sentence names
   * @param counted its counted frames
   */
  DyadTally(Attribution attribution, SortedSet<String> named, List<Frame> counted) {
    this.attribution = attribution;
    this.present = new TreeSet<>(named);
    for (Frame frame : counted) {
      frame.roles().forEach(role -> present.addAll(attribution.parties(role.codes())));
    }
    List<String> all = new ArrayList<>(present);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        features.add(new Feature(Kind.PAIR, all.get(i) + TO + all.get(j), Feature.MENTIONED));
      }
    }
    counted.forEach(this::relate);
  }

  Set<Feature> features() {
    return features;
  }

  private void relate(Frame frame) {
    switch (frame.category()) {
      case FEAR -> add(parties(frame, "experiencer"), parties(frame, "feared"), "fears");
      case THREAT -> add(parties(frame, "threatener"), parties(frame, "target"), "threatens");
      case MISPERCEPTION ->
          add(parties(frame, "distruster"), parties(frame, "distrusted"), "distrusts");
      case ANARCHY -> {}
      case POSITIVE -> reassure(frame);
    }
  }

  /** Counts P1 and P6 from whoever calms or protects to all others, since these have no role. */
  private void reassure(Frame frame) {
    String role =
        switch (frame.subcategory()) {
          case "P1" -> "partner";
          case "P6" -> "provider";
          default -> "";
        };
    SortedSet<String> from = parties(frame, role);
    SortedSet<String> to = new TreeSet<>(present);
    to.removeAll(from);
    add(from, to, "reassures");
  }

  private void add(Set<String> from, Set<String> to, String relation) {
    for (String one : from) {
      for (String other : to) {
        if (!one.equals(other)) {
          features.add(new Feature(Kind.DYAD, one + TO + other, relation));
        }
      }
    }
  }

  private SortedSet<String> parties(Frame frame, String name) {
    SortedSet<String> parties = new TreeSet<>();
    for (Role role : frame.roles()) {
      if (role.name().equals(name)) {
        parties.addAll(attribution.parties(role.codes()));
      }
    }
    return parties;
  }
}
