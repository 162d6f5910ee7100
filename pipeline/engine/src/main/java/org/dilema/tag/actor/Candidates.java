package org.dilema.tag.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.lexicon.ActorName;
import org.dilema.text.Sentence;
import org.dilema.text.Span;

/**
 * The names found in an article before anything is decided about them, in their order. What one
 * name asks of the others is looked up, not searched for, so that the time an article takes grows
 * with its length alone.
 */
final class Candidates {

  private final List<Candidate> all = new ArrayList<>();
  private final Map<Integer, List<Candidate>> sentences = new TreeMap<>();
  private final Set<ActorName> names = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> introduced = new HashSet<>();

  /** A name found from one token to another, inclusive; it may be a part of one token. */
  record Candidate(Sentence sentence, int first, int last, Span span, List<NameForm> forms) {}

  void add(Candidate candidate) {
    all.add(candidate);
    sentences
        .computeIfAbsent(candidate.sentence().number(), added -> new ArrayList<>())
        .add(candidate);
    candidate.forms().forEach(form -> names.add(form.name()));
  }

  /** Says that an actor is named in full, or with a title. */
  void introduce(String actor) {
    introduced.add(actor);
  }

  List<Candidate> all() {
    return all;
  }

  /** Returns those in the sentence of one of them, itself too. */
  List<Candidate> beside(Candidate candidate) {
    return sentences.getOrDefault(candidate.sentence().number(), List.of());
  }

  /** Returns every name that any of them may be, once. */
  Set<ActorName> names() {
    return names;
  }

  /** Returns whether an actor is named in full, or with a title, anywhere in the article. */
  boolean introduces(String actor) {
    return introduced.contains(actor);
  }
}
