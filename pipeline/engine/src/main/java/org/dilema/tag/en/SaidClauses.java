package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Dependency;

/**
 * Mends one error that the parser makes in every tenth sentence of agency news: in "Georgia said
 * Russia was using force" it takes Russia for the object of "said" and the rest for a loose end.
 */
final class SaidClauses {

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "think",
          "believe",
          "claim",
          "fear",
          "hope",
          "know",
          "insist",
          "warn",
          "add",
          "suspect",
          "argue",
          "deny",
          "announce",
          "declare",
          "allege",
          "suggest",
          "feel",
          "admit",
          "acknowledge",
          "confirm",
          "repeat",
          "doubt",
          "mean",
          "report",
          "state",
          "note",
          "vow");

  private static final Set<String> BETWEEN = Set.of("RB", "MD", "VBD", "VBZ", "VBP", "VB", "VBN");

  private final Annotation annotation;

  SaidClauses(Annotation annotation) {
    this.annotation = annotation;
  }

  /** Returns the dependencies, with the object made the subject of the clause that follows it. */
  List<Dependency> mended() {
    List<Dependency> edges = new ArrayList<>(annotation.dependencies());
    for (Dependency object : annotation.dependencies()) {
      if (object.relation().equals("obj") && says(object.governor())) {
        for (Dependency loose : annotation.dependencies()) {
          if (loose.governor() == object.governor() && clauseOf(object, loose)) {
            mend(edges, object, loose);
            break;
          }
        }
      }
    }
    return edges;
  }

  private boolean says(int token) {
    return token >= 0
        && pos(token).startsWith("VB")
        && SAYING.contains(annotation.words().get(token).lemma().toLowerCase(Locale.ROOT));
  }

  private String pos(int token) {
    return annotation.words().get(token).pos();
  }

  /**
   * Whether the loose end is a predicate right behind the object, and has no subject of its own.
   */
  private boolean clauseOf(Dependency object, Dependency loose) {
    int head = loose.dependent();
    if (!loose.relation().matches("dep|ccomp|parataxis") || head < object.dependent()) {
      return false;
    }
    boolean finite = pos(head).matches("VBD|VBZ|VBP");
    for (Dependency edge : annotation.dependencies()) {
      if (edge.governor() == head) {
        if (edge.relation().startsWith("nsubj")) {
          return false;
        }
        finite |=
            edge.relation().matches("aux|aux:pass|cop") && edge.dependent() > object.dependent();
      }
    }
    return finite && adjacent(object.dependent(), head);
  }

  /** What stands between subject and predicate belongs to the subject or to the predicate. */
  private boolean adjacent(int subject, int head) {
    for (Dependency edge : annotation.dependencies()) {
      int token = edge.dependent();
      if (token > subject && token < head && !under(token, subject) && !under(token, head)) {
        return BETWEEN.contains(pos(token));
      }
    }
    return true;
  }

  private boolean under(int token, int top) {
    int at = token;
    for (int step = 0; step < 20 && at >= 0; step++) {
      if (at == top) {
        return true;
      }
      int child = at;
      at =
          annotation.dependencies().stream()
              .filter(edge -> edge.dependent() == child)
              .mapToInt(Dependency::governor)
              .findFirst()
              .orElse(-1);
    }
    return false;
  }

  private void mend(List<Dependency> edges, Dependency object, Dependency loose) {
    boolean passive =
        edges.stream()
            .anyMatch(e -> e.governor() == loose.dependent() && e.relation().equals("aux:pass"));
    edges.remove(object);
    edges.remove(loose);
    edges.add(
        new Dependency(loose.dependent(), object.dependent(), passive ? "nsubj:pass" : "nsubj"));
    edges.add(new Dependency(loose.governor(), loose.dependent(), "ccomp"));
  }
}
