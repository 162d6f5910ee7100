package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dilema.annotate.Dependency;
import org.dilema.tag.actor.ActorMatch;

/**
 * Whom a pronoun means by where it stands: the subject of the nearest clause above it, as in Hobbs'
 * algorithm (1978, Resolving pronoun references, Lingua 44), but never the subject of the very verb
 * whose object the pronoun is ("Russia sees them as a threat").
 */
final class Antecedent {

  private static final Set<String> OBJECT = Set.of("obj", "iobj");

  private final EnglishSentence sentence;

  Antecedent(EnglishSentence sentence) {
    this.sentence = sentence;
  }

  /** Returns the actor that the subject of the nearest clause above the pronoun names. */
  Optional<ActorMatch> above(int pronoun, Predicate<ActorMatch> may) {
    BitSet seen = new BitSet();
    boolean object = object(pronoun);
    int token = pronoun;
    while (token >= 0 && !seen.get(token)) {
      seen.set(token);
      int up = up(token);
      if (up >= 0 && sentence.verb(up)) {
        Optional<ActorMatch> subject = subject(up, pronoun, may);
        if (subject.isPresent() && !object) {
          return subject;
        }
        object &= subject.isEmpty() && !has(up);
      }
      token = up;
    }
    return Optional.empty();
  }

  /** The first governor, of the enhanced edges that which a tree would have. */
  private int up(int token) {
    List<Dependency> edges = sentence.parents(token);
    return edges.isEmpty() ? -1 : edges.get(0).governor();
  }

  private boolean object(int pronoun) {
    return sentence.parents(pronoun).stream().anyMatch(edge -> OBJECT.contains(edge.relation()));
  }

  private boolean has(int verb) {
    return sentence.children(verb).stream().anyMatch(edge -> edge.relation().startsWith("nsubj"));
  }

  private Optional<ActorMatch> subject(int verb, int pronoun, Predicate<ActorMatch> may) {
    for (Dependency edge : sentence.children(verb)) {
      if (!edge.relation().startsWith("nsubj") || edge.dependent() >= pronoun) {
        continue;
      }
      BitSet below = sentence.below(edge.dependent());
      if (below.get(pronoun)) {
        continue;
      }
      Optional<ActorMatch> named = sentence.actorAt(edge.dependent()).filter(may);
      if (named.isEmpty()) {
        named = owner(edge.dependent(), may);
      }
      if (named.isPresent()) {
        return named;
      }
    }
    return Optional.empty();
  }

  /** "Iran's president", "the Iranian army", "the president of Iran". */
  private Optional<ActorMatch> owner(int head, Predicate<ActorMatch> may) {
    return sentence.children(head).stream()
        .filter(edge -> edge.relation().matches("nmod:poss|amod|compound|nmod:of|appos"))
        .flatMap(edge -> sentence.actorAt(edge.dependent()).stream())
        .filter(may)
        .findFirst();
  }
}
