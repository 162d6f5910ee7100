package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.tag.Filler;
import org.dilema.tag.actor.ActorMatch;
import org.jspecify.annotations.Nullable;

/** Who a dropped subject, a pronoun or a clitic may mean: the actors of the sentence before. */
final class Antecedents {

  /** The codebook's discount for a subject that is not said. */
  static final double DROPPED = 0.6;

  private static final int REACH = 2;
  private static final int INITIATIVE = 5;

  private static final Set<String> PERSON = Set.of("leader", "person");

  private final Set<String> women;
  private @Nullable AlbanianSentence last;
  private @Nullable AlbanianSentence previous;
  private int initiative;
  private int distance;

  /** Begins an article; the ids of women tell "ai" from "ajo". */
  Antecedents(Set<String> women) {
    this.women = women;
  }

  /** Enters the next sentence; {@code parsed} is null where it has not been analysed. */
  void enter(@Nullable AlbanianSentence parsed, List<ActorMatch> matches) {
    previous = parsed;
    initiative = named(matches) ? INITIATIVE : Math.max(0, initiative - 1);
    if (matches.isEmpty() && distance < REACH) {
      distance++;
      return;
    }
    last = parsed;
    distance = 0;
  }

  private static boolean named(List<ActorMatch> matches) {
    return matches.stream().anyMatch(match -> match.mention().actor().startsWith("init:"));
  }

  /** Returns the sentence before, if it is near and named an actor. */
  @Nullable AlbanianSentence sentence() {
    return distance < REACH ? last : null;
  }

  boolean any() {
    return last != null && distance < REACH;
  }

  /** Returns the subject of the sentence before, or whom it named first. */
  List<Filler> subject(boolean plural) {
    if (last == null || distance >= REACH) {
      return List.of();
    }
    List<Phrase> found = subjectPhrases(last);
    if (plural && found.size() == 1 && !found.get(0).plural()) {
      found = many(last);
    }
    return fillers(found);
  }

  /**
   * Returns whom "ai" or "ajo" means: the subject of the sentence before if it is no person or one
   * of that sex, else the first such person that it named. Without a pronoun the subject.
   */
  List<Filler> subject(boolean plural, String pronoun) {
    List<Filler> found = subject(plural);
    if (last == null || !(pronoun.equals("ai") || pronoun.equals("ajo"))) {
      return found;
    }
    boolean woman = pronoun.equals("ajo");
    if (found.stream().allMatch(filler -> fits(filler.type(), filler.actor(), woman))) {
      return found;
    }
    return fillers(
        last.phrases().stream()
            .filter(phrase -> PERSON.contains(phrase.match().mention().type()))
            .filter(
                phrase ->
                    fits(phrase.match().mention().type(), phrase.match().mention().actor(), woman))
            .limit(1)
            .toList());
  }

  /** Returns who goes on speaking: whoever spoke in the sentence before, else its subject. */
  List<Filler> speaker(String pronoun) {
    if (last == null || distance >= REACH) {
      return List.of();
    }
    boolean woman = pronoun.equals("ajo");
    Subjects subjects = new Subjects(last);
    for (VerbGroup verb : last.verbs()) {
      List<Filler> found = last.reports(verb) ? fillers(subjects.of(verb)) : List.of();
      boolean meant =
          pronoun.isEmpty() || found.stream().allMatch(f -> fits(f.type(), f.actor(), woman));
      if (!found.isEmpty() && meant) {
        return found;
      }
    }
    return subject(false, pronoun);
  }

  private boolean fits(String type, String actor, boolean woman) {
    return !PERSON.contains(type) || women.contains(actor) == woman;
  }

  private static List<Phrase> many(AlbanianSentence sentence) {
    List<Phrase> people = new ArrayList<>();
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.plural() && phrase.free()) {
        return new Subjects(sentence).together(phrase);
      }
      people.add(phrase);
    }
    return people.size() == 2 ? people : List.of();
  }

  private static List<Phrase> subjectPhrases(AlbanianSentence sentence) {
    Subjects subjects = new Subjects(sentence);
    for (VerbGroup verb : sentence.verbs()) {
      List<Phrase> found = subjects.of(verb);
      if (!found.isEmpty()) {
        return found;
      }
    }
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.free() && phrase.may(Case.NOMINATIVE) && !phrase.match().place()) {
        return subjects.together(phrase);
      }
    }
    for (Phrase phrase : sentence.phrases()) {
      if (!phrase.match().place()) {
        return subjects.together(phrase);
      }
    }
    return List.of();
  }

  /** Returns an actor of the sentence before that was not its subject: what a clitic means. */
  List<Filler> other() {
    if (last == null || distance >= REACH) {
      return List.of();
    }
    List<Phrase> subject = subjectPhrases(last);
    for (Phrase phrase : last.phrases()) {
      if (!subject.contains(phrase) && !phrase.match().place() && phrase.match().decided()) {
        return fillers(
            new Subjects(last)
                .together(phrase).stream().filter(p -> !subject.contains(p)).toList());
      }
    }
    return List.of();
  }

  /** Returns whether the sentence before has a word of a class. */
  boolean spokeOf(String name) {
    return previous != null && !previous.of(name).isEmpty();
  }

  /** Returns whether an initiative was named before. */
  boolean initiative() {
    return initiative > 0;
  }

  private static List<Filler> fillers(List<Phrase> phrases) {
    List<Filler> fillers = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase.match().decided()
          && fillers.stream().noneMatch(f -> f.actor().equals(phrase.match().mention().actor()))) {
        fillers.add(Filler.of(phrase.match()).discounted(DROPPED));
      }
    }
    return fillers;
  }

  Optional<Filler> first() {
    return subject(false).stream().findFirst();
  }
}
