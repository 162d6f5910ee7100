package org.dilema.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilema.tag.actor.ActorMatch;

/**
 * Who was named so far in an article, for pronouns and descriptions. Sentences are entered in
 * order; only the last ones are remembered.
 */
public final class Discourse {

  private static final int REACH = 2;
  private static final Set<String> PERSON = Set.of("leader", "person");
  private static final Set<String> BODY =
      Set.of("state", "government", "institution", "igo", "armed_force", "entity", "ethnic");

  private final List<List<ActorMatch>> recent = new ArrayList<>();

  /** Enters the matches of the next sentence. */
  public void enter(List<ActorMatch> matches) {
    recent.add(0, matches);
    if (recent.size() > REACH) {
      recent.remove(REACH);
    }
  }

  /** Returns the person named last before this sentence. */
  public Optional<Filler> lastPerson() {
    return last(PERSON);
  }

  /** Returns the state, institution or group that the sentence before named first. */
  public Optional<Filler> lastBody() {
    return last(BODY);
  }

  private Optional<Filler> last(Set<String> types) {
    for (List<ActorMatch> sentence : recent) {
      Optional<Filler> first =
          sentence.stream()
              .filter(match -> !match.place() && match.decided())
              .filter(match -> types.contains(match.mention().type()))
              .map(Filler::of)
              .findFirst();
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }
}
