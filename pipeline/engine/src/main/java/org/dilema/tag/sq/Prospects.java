package org.dilema.tag.sq;

import java.util.Set;

/**
 * Tells what an act is said to be before it is done: announced, wanted or only possible, and what
 * it would take for its object.
 */
final class Prospects {

  private static final int OBJECT = 9;
  private static final int ABOVE = 6;
  private static final Set<String> BREAKS = Set.of(",", ";", ":", "por", "ndërsa", "kurse", "se");

  private final AlbanianSentence sentence;

  Prospects(AlbanianSentence sentence) {
    this.sentence = sentence;
  }

  /** "do të sulmojë", "është gati të reagojë", "kërcënon ta pushtojë": an act that is to come. */
  boolean announced(CueHit hit) {
    VerbGroup verb = sentence.verbAt(hit.first());
    if (verb == null || past(verb)) {
      return false;
    }
    return verb.has("do") || verb.has("të") && under("intending", hit);
  }

  /** "do të sulmonte": what would have been is no announcement. */
  private boolean past(VerbGroup verb) {
    String main = sentence.word(verb.main());
    return main.endsWith("nte") || main.endsWith("nin") || verb.has("kishte");
  }

  /** Returns whether a verb, noun or adjective of a class stands right above the cue's verb. */
  boolean under(String name, CueHit hit) {
    VerbGroup verb = sentence.verbAt(hit.first());
    int first = verb == null ? hit.first() : verb.first();
    for (int i = first - 1; i >= Math.max(0, first - ABOVE); i--) {
      if (sentence.is(name, i)) {
        return true;
      }
      if (BREAKS.contains(sentence.word(i))) {
        return false;
      }
    }
    return false;
  }

  /** "mund të shpërthejë luftë", "do të çojë në konflikt": a strife that may break out. */
  boolean impending(CueHit hit) {
    for (VerbGroup verb : sentence.verbs()) {
      boolean near =
          verb.main() < hit.first()
              ? hit.first() - verb.main() <= ABOVE
              : verb.first() - hit.last() <= ABOVE;
      boolean likely = verb.has("mund") || verb.has("do") && !past(verb) || risked(verb);
      if (near
          && likely
          && !verb.negated()
          && sentence.is("break-out", verb.main())
          && sentence.segment(verb.main()) == sentence.segment(hit.first())) {
        return true;
      }
    }
    return false;
  }

  /** "paguhen nga", "të nxitur nga": what is done to the cue verb's subject, by another. */
  boolean passive(CueHit hit) {
    VerbGroup verb = sentence.verbAt(hit.first());
    String word = sentence.word(hit.first());
    boolean form =
        UnknownVerbs.PARTICIPLE.matcher(word).matches()
            || word.endsWith("het")
            || word.endsWith("hen");
    if (verb == null ? !form : !verb.nonActive()) {
      return false;
    }
    for (int i = hit.last() + 1; i <= hit.last() + 2; i++) {
      if (sentence.word(i).equals("nga") || sentence.word(i).equals("prej")) {
        return true;
      }
    }
    return false;
  }

  /** "do të ketë pasoja", "mund të sjellë pasoja": what the verb before a noun foresees. */
  boolean likely(CueHit hit) {
    VerbGroup verb = sentence.verbBefore(hit.first());
    return verb != null
        && hit.first() - verb.main() <= ABOVE
        && !verb.negated()
        && (verb.has("mund") || verb.has("do") && !past(verb));
  }

  private boolean risked(VerbGroup verb) {
    return verb.has("të") && sentence.is("might", verb.first() - 1);
  }

  /** "dëshiron ta fusë Serbinë në konflikt": a word of a class in what the cue's verb takes. */
  boolean takes(String name, CueHit hit) {
    int end = Math.min(sentence.size(), hit.last() + OBJECT);
    for (int i = hit.last() + 1; i < end; i++) {
      if (sentence.is(name, i)) {
        return true;
      }
      if (BREAKS.contains(sentence.word(i)) && !sentence.word(i + 1).equals("që")) {
        return false;
      }
    }
    return false;
  }
}
