package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.tag.Filler;
import org.jspecify.annotations.Nullable;

/** Finds who says what stands at a token (codebook 2.5), verb-first attributions included. */
final class Voices {

  private static final double FIRST_PERSON = 0.7;
  private static final Set<String> SAME = Set.of("tij", "saj", "tyre");

  private final AlbanianSentence sentence;
  private final Antecedents before;
  private final Subjects subjects;

  Voices(AlbanianSentence sentence, Antecedents before) {
    this.sentence = sentence;
    this.before = before;
    this.subjects = new Subjects(sentence);
  }

  /** Who speaks; {@code label} is an actor id, {@code author} or empty. */
  record Voice(String label, List<Filler> actors) {
    static final Voice AUTHOR = new Voice("author", List.of());
    static final Voice UNKNOWN = new Voice("", List.of());
  }

  /** Returns the voice at a token. */
  Voice at(int cue) {
    VerbGroup said = reporting(cue);
    if (said != null) {
      return voice(said);
    }
    Voice sourced = according();
    return sourced.equals(Voice.AUTHOR) ? headline(cue) : sourced;
  }

  /** Returns whether what stands at a token is denied by who speaks of it. */
  boolean denied(int cue) {
    VerbGroup said = reporting(cue);
    return said != null && sentence.is("denial", said.main()) && !said.negated();
  }

  private @Nullable VerbGroup reporting(int cue) {
    for (VerbGroup verb : sentence.verbs()) {
      if (sentence.reports(verb) && !verb.covers(cue) && verb.main() > cue && closes(verb)) {
        return verb;
      }
    }
    for (int i = sentence.verbs().size() - 1; i >= 0; i--) {
      VerbGroup verb = sentence.verbs().get(i);
      if (sentence.reports(verb)
          && !verb.covers(cue)
          && verb.main() < cue
          && (opens(verb, cue) || closes(verb) || speech(verb))) {
        return verb;
      }
    }
    return null;
  }

  private boolean speech(VerbGroup verb) {
    return sentence.quote(verb.first() - 1);
  }

  /** ", tha Kurti": the verb follows a comma or a quotation. */
  private boolean closes(VerbGroup verb) {
    String previous = sentence.word(verb.first() - 1);
    String two = sentence.word(verb.first() - 2);
    return previous.equals(",")
        || previous.equals("-")
        || previous.equals("–")
        || sentence.quote(verb.first() - 1)
        || (Set.of("kështu", "ka", "siç").contains(previous) && two.equals(","))
        || (sentence.word(verb.main() + 1).equals(":") && verb.main() < 0);
  }

  private boolean opens(VerbGroup verb, int cue) {
    int limit = Math.min(cue, verb.main() + 12);
    for (int i = verb.main() + 1; i <= limit; i++) {
      String word = sentence.word(i);
      if (word.equals("se")
          || word.equals("që")
          || word.equals(":")
          || sentence.quote(i)
          || word.equals("sesi")) {
        return true;
      }
    }
    return false;
  }

  private Voice voice(VerbGroup verb) {
    boolean nobody = verb.nonActive() && !sentence.is("deponent", verb.main());
    if (nobody && sentence.word(verb.main() + 1).equals("se")) {
      return Voice.UNKNOWN; // "mendohet se"
    }
    List<Phrase> said = subjects.of(verb);
    if (!said.isEmpty()) {
      return named(said);
    }
    if (subjects.blocked(verb) || verb.nonActive() && sentence.word(verb.main()).equals("tha")) {
      return Voice.UNKNOWN;
    }
    List<Filler> dropped = before.speaker(sentence.pronounOf(verb));
    return dropped.isEmpty() ? Voice.UNKNOWN : new Voice(dropped.get(0).actor(), dropped);
  }

  /** "shkruan gazeta gjermane": a newspaper does not speak for its state. */
  private boolean outlet(Phrase phrase) {
    return phrase.heads().stream()
        .anyMatch(head -> head < phrase.end() && sentence.is("relational", head));
  }

  private Voice named(List<Phrase> phrases) {
    List<Filler> fillers = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (phrase.match().decided() && !outlet(phrase)) {
        fillers.add(Filler.of(phrase.match()));
      }
    }
    return fillers.isEmpty() ? Voice.UNKNOWN : new Voice(fillers.get(0).actor(), fillers);
  }

  private Voice according() {
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.preposition().equals("sipas")) {
        return named(subjects.together(phrase));
      }
    }
    for (int i = 0; i + 1 < sentence.size(); i++) {
      if (sentence.word(i).equals("sipas") && SAME.contains(sentence.word(i + 1))) {
        List<Filler> meant = before.subject(sentence.word(i + 1).equals("tyre"));
        return meant.isEmpty() ? Voice.UNKNOWN : new Voice(meant.get(0).actor(), meant);
      }
    }
    return Voice.AUTHOR;
  }

  /** "Osmani: …", a headline's way. */
  private Voice headline(int cue) {
    for (Phrase phrase : sentence.phrases()) {
      String before = sentence.word(phrase.root() - 1);
      if (phrase.root() > cue
          && sentence.word(phrase.end() + 1).equals(":")
          && (before.equals(",") || sentence.quote(phrase.root() - 1))
          && phrase.may(Case.NOMINATIVE)) {
        return named(subjects.together(phrase));
      }
    }
    for (Phrase phrase : sentence.phrases()) {
      int colon = phrase.end() + 1;
      if (phrase.root() <= 2 && phrase.end() < cue) {
        while (colon < cue && colon < 10 && !sentence.word(colon).equals(":")) {
          if (sentence.verbAt(colon) != null || sentence.word(colon).equals(",")) {
            return Voice.AUTHOR;
          }
          colon++;
        }
        if (sentence.word(colon).equals(":") && phrase.may(Case.NOMINATIVE)) {
          return named(subjects.together(phrase));
        }
      }
    }
    return Voice.AUTHOR;
  }

  /** Returns who "we" are at a token: whoever speaks, or the article's last speaker. */
  List<Filler> firstPerson(int cue) {
    Voice voice = at(cue);
    List<Filler> actors = voice.actors();
    if (actors.isEmpty() && voice.equals(Voice.AUTHOR)) {
      actors = before.subject(false);
    }
    return actors.stream().limit(1).map(filler -> filler.discounted(FIRST_PERSON)).toList();
  }
}
