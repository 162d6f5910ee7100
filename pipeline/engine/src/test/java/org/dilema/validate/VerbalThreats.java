package org.dilema.validate;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.tag.Frame;

/** Scores of the threats in words of one coded sentence: state A threatens state B. */
record VerbalThreats(CodedSentence coded, TaggerAccuracy.Found found) {

  private static final String THREATENER = "threatener";
  private static final String TARGET = "target";

  /** Whether there is one at all. */
  Score there() {
    boolean theirs = !expected().isEmpty();
    boolean ours = !tagged().isEmpty();
    return new Score(theirs && ours ? 1 : 0, ours && !theirs ? 1 : 0, theirs && !ours ? 1 : 0);
  }

  /** A hit for each coded threat with both roles that one tagged threat has the same way round. */
  Score direction() {
    Score score = Score.NONE;
    for (CodedFrame frame : expected()) {
      Set<String> from = Set.copyOf(frame.roles().getOrDefault(THREATENER, Set.of()));
      Set<String> to = Set.copyOf(frame.roles().getOrDefault(TARGET, Set.of()));
      if (!from.isEmpty() && !to.isEmpty()) {
        boolean same =
            tagged().stream()
                .anyMatch(f -> meets(codes(f, THREATENER), from) && meets(codes(f, TARGET), to));
        score = score.plus(same ? new Score(1, 0, 0) : new Score(0, 0, 1));
      }
    }
    return score;
  }

  /** A hit for each code in a role of a coded threat that the tagger finds named. */
  Score actors() {
    Set<String> named = new TreeSet<>();
    found.mentions().forEach(mention -> named.addAll(mention.codes()));
    Set<String> filling = new TreeSet<>();
    for (CodedFrame frame : expected()) {
      filling.addAll(frame.roles().getOrDefault(THREATENER, Set.of()));
      filling.addAll(frame.roles().getOrDefault(TARGET, Set.of()));
    }
    filling.retainAll(coded.actors());
    int hits = (int) filling.stream().filter(named::contains).count();
    return new Score(hits, 0, filling.size() - hits);
  }

  private List<CodedFrame> expected() {
    return coded.frames().stream().filter(f -> f.subcategory().startsWith("TV")).toList();
  }

  private List<Frame> tagged() {
    return found.frames().stream().filter(f -> f.subcategory().startsWith("TV")).toList();
  }

  private static Set<String> codes(Frame frame, String role) {
    Set<String> codes = new TreeSet<>();
    frame.roles().stream()
        .filter(filled -> filled.name().equals(role))
        .forEach(filled -> codes.addAll(filled.codes()));
    return codes;
  }

  private static boolean meets(Set<String> ours, Set<String> theirs) {
    return ours.stream().anyMatch(theirs::contains);
  }
}
