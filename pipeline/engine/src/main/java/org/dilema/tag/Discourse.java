package org.dilema.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
  private final Set<String> women;
  private Optional<ActorMatch> officer = Optional.empty();
  private Optional<ActorMatch> speaker = Optional.empty();

  /** Begins an article in which nobody was named yet; the ids of women tell he from she. */
  public Discourse(Set<String> women) {
    this.women = Set.copyOf(women);
  }

  /** Enters the matches of the next sentence. */
  public void enter(List<ActorMatch> matches) {
    recent.add(0, matches);
    if (recent.size() > REACH) {
      recent.remove(REACH);
    }
  }

  /** Remembers the state whose officer the sentence just entered names by the office alone. */
  public void enterOfficer(Optional<ActorMatch> state) {
    officer = state;
  }

  /** Returns the state whose officer the sentence before named by the office alone. */
  public Optional<Filler> lastOfficer() {
    return officer.map(Filler::of);
  }

  /** Remembers who is quoted in the sentence just entered. */
  public void enterSpeaker(Optional<ActorMatch> one) {
    speaker = one;
  }

  /** Returns who was quoted in the sentence before. */
  public Optional<ActorMatch> lastSpeaker() {
    return speaker;
  }

  /** Returns the person named last before this sentence. */
  public Optional<Filler> lastPerson() {
    return last(PERSON, match -> true);
  }

  /** Returns the woman, or the person not known to be one, named last before this sentence. */
  public Optional<Filler> lastPerson(boolean woman) {
    return last(PERSON, match -> isWoman(match) == woman);
  }

  /** Returns whether the match names a woman. */
  public boolean isWoman(ActorMatch match) {
    return women.contains(match.mention().actor());
  }

  /** Returns the state, institution or group that the sentence before named first. */
  public Optional<Filler> lastBody() {
    return last(BODY, match -> true);
  }

  /** Returns the different states and bodies that the sentence before named, in order. */
  public List<Filler> lastBodies() {
    java.util.Map<String, Filler> bodies = new java.util.LinkedHashMap<>();
    if (!recent.isEmpty()) {
      recent.get(0).stream()
          .filter(match -> !match.place() && match.decided())
          .filter(match -> BODY.contains(match.mention().type()))
          .filter(match -> !match.mention().codes().isEmpty())
          .forEach(match -> bodies.putIfAbsent(match.mention().codes().get(0), Filler.of(match)));
    }
    return List.copyOf(bodies.values());
  }

  /** Returns the different states that the sentence before named as places alone, in order. */
  public List<Filler> lastPlaces() {
    java.util.Map<String, Filler> places = new java.util.LinkedHashMap<>();
    if (!recent.isEmpty()) {
      recent.get(0).stream()
          .filter(match -> match.place() && match.decided())
          .filter(match -> !match.mention().codes().isEmpty())
          .forEach(match -> places.putIfAbsent(match.mention().codes().get(0), Filler.of(match)));
    }
    return List.copyOf(places.values());
  }

  private Optional<Filler> last(Set<String> types, Predicate<ActorMatch> fits) {
    for (List<ActorMatch> sentence : recent) {
      Optional<Filler> first =
          sentence.stream()
              .filter(match -> !match.place() && match.decided())
              .filter(match -> types.contains(match.mention().type()))
              .filter(fits)
              .map(Filler::of)
              .findFirst();
      if (first.isPresent()) {
        return first;
      }
    }
    return Optional.empty();
  }
}
