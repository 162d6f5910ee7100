package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import org.dilema.lexicon.Category;

/** Finds the actors behind a preposition that goes with a cue. */
final class Complements {

  private static final Set<String> INITIAL = Set.of("në", "nga");
  private static final Set<String> AIMED = Set.of("në", "ndaj", "kundër", "mbi");
  private static final Set<String> PURPOSE =
      Set.of(
          "qëllim",
          "synim",
          "pretekst",
          "arsyetim",
          "rast",
          "rastin",
          "kërkesë",
          "ftesë",
          "vendim",
          "urdhër",
          "ndihmën",
          "pretekstin",
          "qëllimin",
          "urdhrin",
          "kërkesën",
          "ftesën");
  private static final int NEAR = 4;

  private final AlbanianSentence sentence;
  private final Subjects subjects;

  Complements(AlbanianSentence sentence, Subjects subjects) {
    this.sentence = sentence;
    this.subjects = subjects;
  }

  /** Returns the phrases behind a preposition; a plus sign at its name widens the search. */
  List<Phrase> behind(String name, CueHit hit) {
    boolean wide = name.endsWith("+");
    String wanted = wide ? name.substring(0, name.length() - 1) : name;
    boolean places = wanted.equals("në") || wanted.equals("mes") || wanted.equals("te");
    int reach = sentence.reach(hit.first());
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.preposition().equals(wanted)
          && phrase.root() > hit.last()
          && phrase.root() < reach
          && (!phrase.match().place() || places && !phrase.match().mention().type().equals("none"))
          && !(places && !hit.verbal() && alliance(hit, phrase))
          && !excepted(phrase)
          && !purpose(phrase)
          && !barred(hit, phrase, wide)) {
        return subjects.together(phrase);
      }
    }
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.preposition().equals(wanted)
          && phrase.end() < hit.first()
          && !phrase.match().place()
          && !alliance(hit, phrase)
          && (hit.verbal() || !INITIAL.contains(wanted) || fronted(phrase))
          && sentence.segment(phrase.root()) == sentence.segment(hit.first())) {
        return subjects.together(phrase);
      }
    }
    return List.of();
  }

  /** "hyrja në NATO pas sulmit": into an alliance one goes; a harm does not fall there. */
  private static boolean alliance(CueHit hit, Phrase phrase) {
    return hit.cue().category() == Category.THREAT
        && phrase.preposition().equals("në")
        && phrase.match().mention().type().equals("igo");
  }

  /** "Në Siri sulmet …", "u lëshuan nga Rusia raketa": at the head of its clause, or an agent. */
  private boolean fronted(Phrase phrase) {
    VerbGroup verb = sentence.verbBefore(phrase.root());
    boolean agent = verb != null && verb.nonActive() && phrase.root() - verb.main() <= NEAR;
    return phrase.root() - 1 <= sentence.start(phrase.root()) || agent;
  }

  /** "jo nga Serbia". */
  private boolean excepted(Phrase phrase) {
    for (int i = phrase.root() - 1; i >= Math.max(1, phrase.root() - 3); i--) {
      if (FunctionWords.PREPOSITIONS.contains(sentence.word(i))) {
        return sentence.word(i - 1).equals("jo");
      }
    }
    return false;
  }

  /** "me qëllim të parandalimit", "me ftesë të": words that make one preposition with "me". */
  private boolean purpose(Phrase phrase) {
    return phrase.preposition().equals("me") && PURPOSE.contains(sentence.word(phrase.root()));
  }

  private boolean barred(CueHit hit, Phrase phrase, boolean wide) {
    int from = hit.last() + 1;
    int verbs = 0;
    for (VerbGroup verb : sentence.verbs()) {
      if (verb.first() >= from && verb.main() < phrase.root()) {
        verbs++;
      }
    }
    for (int i = from; i < phrase.root(); i++) {
      if (FunctionWords.SUBORDINATORS.contains(sentence.word(i))
          && sentence.verbAt(i) == null
          && !wide
          && !relative(hit, i, phrase)) {
        return true;
      }
    }
    return verbs > (wide ? 2 : hit.verbal() ? 0 : 1);
  }

  /** "kërcënimet që vijnë nga Beogradi": the clause right behind a noun tells of that noun. */
  private boolean relative(CueHit hit, int token, Phrase phrase) {
    return !hit.verbal()
        && sentence.word(token).equals("që")
        && token - hit.last() <= NEAR
        && sentence.segment(phrase.root()) == sentence.segment(token)
        && sentence.verbs().stream().noneMatch(v -> v.first() > hit.last() && v.main() < token);
  }

  /** "shqetësim për planet e Dodikut": whose doing a feeling is about. */
  List<Phrase> doing(CueHit hit) {
    int reach = sentence.reach(hit.first());
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.root() > hit.last()
          && phrase.root() < reach
          && !phrase.preposition().isEmpty()
          && phrase.heads().size() > 1
          && phrase.heads().stream().anyMatch(head -> sentence.is("doing", head))
          && !barred(hit, phrase, true)) {
        return subjects.coordinated(phrase);
      }
    }
    return List.of();
  }

  /** "kërcënoi me sulm në Kosovë": where the harm that is threatened would fall. */
  List<Phrase> harmed(CueHit hit) {
    for (Phrase phrase : sentence.phrases()) {
      int head = phrase.root() - 2;
      while (head > hit.last() + 1 && !sentence.is("harm", head) && phrase.root() - head < NEAR) {
        head--;
      }
      if (AIMED.contains(phrase.preposition())
          && head > hit.last()
          && sentence.is("harm", head)
          && !phrase.match().place()
          && !barred(hit, phrase, false)) {
        return subjects.together(phrase);
      }
    }
    return List.of();
  }

  /** "sulme në kufirin me Kosovën": whose border an act is done at. */
  List<Phrase> border(CueHit hit) {
    for (Phrase phrase : sentence.phrases()) {
      int before = phrase.root() - 2;
      if (phrase.preposition().equals("me")
          && phrase.root() > hit.last()
          && (sentence.is("border", before) || sentence.is("border", before - 1))
          && !barred(hit, phrase, false)) {
        return subjects.together(phrase);
      }
    }
    return List.of();
  }

  /** Returns a people for whom something is felt; empty where it is a state or a person. */
  List<Phrase> kin(CueHit hit) {
    List<Phrase> found = behind("për", hit);
    boolean group = found.stream().anyMatch(p -> p.match().mention().type().equals("ethnic"));
    return group ? found : List.of();
  }
}
