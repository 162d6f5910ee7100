package org.dilema.tag.sq;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.tag.Filler;
import org.jspecify.annotations.Nullable;

/** Tells whether the harm that somebody warns of would be his own doing (codebook 1.6). */
final class Announcements {

  private static final Set<String> OPENERS = Set.of("se", "që", "të", "t'", "ta", "tua", "do");

  private final AlbanianSentence sentence;
  private final Subjects subjects;

  Announcements(AlbanianSentence sentence) {
    this.sentence = sentence;
    this.subjects = new Subjects(sentence);
  }

  /** Returns whether who threatens by these words would do the harm, and not somebody else. */
  boolean own(CueHit hit, Map<String, List<Filler>> roles) {
    int reach = sentence.reach(hit.last());
    VerbGroup clause = clause(hit, reach);
    boolean retribution = among("retribution", hit.last() + 1, reach);
    if (clause == null) {
      boolean named = retribution || !roles.getOrDefault("target", List.of()).isEmpty();
      return named && !others(hit.last() + 1, reach, roles);
    }
    if (clause.firstPerson() || retribution) {
      return true;
    }
    List<Phrase> named = subjects.own(clause);
    if (!named.isEmpty()) {
      return named.stream().anyMatch(phrase -> same(phrase, roles));
    }
    boolean exists = clause.is(Set.of("kam", "jam")) || sentence.is("happen", clause.main());
    if (exists) {
      return among("provided", hit.last() + 1, reach);
    }
    return !thing(clause);
  }

  private @Nullable VerbGroup clause(CueHit hit, int reach) {
    for (VerbGroup verb : sentence.verbs()) {
      if (verb.first() > hit.last() && verb.first() < reach) {
        for (int i = hit.last() + 1; i <= verb.main(); i++) {
          if (OPENERS.contains(sentence.word(i))) {
            return verb;
          }
        }
        return null;
      }
    }
    return null;
  }

  /** Returns whether a noun that names no actor stands before a verb as its subject. */
  private boolean thing(VerbGroup verb) {
    for (int i = verb.first() - 1; i >= sentence.start(verb.first()); i--) {
      if (sentence.nominative(i)) {
        return true;
      }
    }
    return false;
  }

  private boolean among(String name, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.is(name, i)) {
        return true;
      }
    }
    return false;
  }

  /** "një sulmi serb", "lufte nga Rusia": an act that the words ascribe to another. */
  private boolean others(int from, int to, Map<String, List<Filler>> roles) {
    return sentence.phrases().stream()
        .filter(phrase -> phrase.match().mention().firstToken() >= from && phrase.end() < to)
        .filter(phrase -> phrase.heads().size() > 1 || phrase.preposition().equals("nga"))
        .filter(phrase -> phrase.heads().stream().anyMatch(head -> sentence.is("harm", head)))
        .anyMatch(phrase -> !same(phrase, roles));
  }

  private static boolean same(Phrase phrase, Map<String, List<Filler>> roles) {
    List<String> codes = phrase.match().mention().codes();
    return roles.getOrDefault("threatener", List.of()).stream()
        .anyMatch(filler -> filler.codes().stream().anyMatch(codes::contains));
  }
}
