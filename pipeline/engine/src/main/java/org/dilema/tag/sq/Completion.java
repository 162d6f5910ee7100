package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.tag.Filler;

/**
 * Gives a role that no slot filled to who is likeliest to have it: who speaks, what the sentence
 * says something of, the only other actor, or the one spoken of just before. A role left empty
 * costs as much as one filled wrongly, so each is asked only where it was oftener right (decision
 * 0020). It makes no frame: what an entry asks for must be filled before.
 */
final class Completion {

  private enum Way {
    SPEAKER,
    MAIN_SUBJECT,
    ONLY_OTHER,
    BEFORE
  }

  private static final Map<String, List<Way>> WAYS =
      Map.of(
          "threatener", List.of(Way.MAIN_SUBJECT, Way.ONLY_OTHER, Way.BEFORE),
          "target", List.of(Way.SPEAKER),
          "experiencer", List.of(Way.SPEAKER, Way.BEFORE),
          "seeker", List.of(Way.ONLY_OTHER, Way.MAIN_SUBJECT, Way.BEFORE),
          "distruster", List.of(Way.SPEAKER),
          "distrusted", List.of(Way.ONLY_OTHER, Way.MAIN_SUBJECT),
          "partner", List.of(Way.ONLY_OTHER, Way.SPEAKER));

  /** Behind these an actor only says where, among whom or by whose account. */
  private static final Set<String> ASIDE =
      Set.of("në", "sipas", "si", "pas", "mes", "midis", "ndërmjet");

  /** Rules of acts that two sides share. */
  private static final Set<String> MUTUAL =
      Set.of("cooperate", "accord", "support", "reconcile", "trust");

  /** Of those who strike a state's men the press says who they are, or nobody knows. */
  private static final Set<String> UNKNOWN = Set.of("casualty", "casualty-noun", "gunman");

  /** Who speaks of these acts is mostly the one they are done to. */
  private static final Set<String> SUFFERED =
      Set.of("attack-verb", "attack-noun", "veto-noun", "block-verb", "war-risk");

  private static final double CERTAINTY = 0.5;

  private final AlbanianSentence sentence;
  private final Antecedents before;
  private final Voices voices;
  private final Subjects subjects;
  private final Fillers fillers;
  private final Insiders insiders;
  private final Implied implied;

  Completion(AlbanianSentence sentence, Antecedents before, Voices voices, Insiders insiders) {
    this.insiders = insiders;
    this.implied = new Implied(sentence);
    this.sentence = sentence;
    this.before = before;
    this.voices = voices;
    this.subjects = new Subjects(sentence);
    this.fillers = new Fillers(sentence);
  }

  /** Fills the roles that have no actor with a code, as far as anybody is likely to have them. */
  void complete(CueHit hit, Map<String, List<Filler>> roles) {
    if (hit.cue().category() == Category.THREAT) {
      implied.fill(roles);
    }
    if (UNKNOWN.contains(hit.cue().rule())) {
      return;
    }
    for (String role : List.copyOf(roles.keySet())) {
      for (Way way : WAYS.getOrDefault(role, List.of())) {
        if (way == Way.BEFORE || (way == Way.SPEAKER && role.equals("experiencer"))) {
          if (stranger(hit)) {
            continue; // "shumë njerëz druajnë": somebody else is said to do it
          }
        }
        if (codes(roles.getOrDefault(role, List.of())).isEmpty()) {
          fill(role, way, hit, roles);
        }
      }
    }
    pair(hit, roles);
  }

  /** "X dhe Y u pajtuan": an act of two sides of which one is known has the only other actor. */
  private void pair(CueHit hit, Map<String, List<Filler>> roles) {
    List<Filler> partners = roles.getOrDefault("partner", List.of());
    Set<String> known = codes(partners);
    if (!MUTUAL.contains(hit.cue().rule()) || known.size() != 1) {
      return;
    }
    List<Filler> others = onlyOther(known, Set.of());
    if (others.size() == 1) {
      List<Filler> both = new ArrayList<>(partners);
      both.add(others.get(0).discounted(CERTAINTY));
      roles.put("partner", both);
    }
  }

  private void fill(String role, Way way, CueHit hit, Map<String, List<Filler>> roles) {
    Set<String> known = new TreeSet<>();
    roles.forEach((other, some) -> known.addAll(other.equals(role) ? Set.of() : codes(some)));
    if (role.equals("threatener") && (known.isEmpty() || way != Way.BEFORE && !named(roles))) {
      return; // nobody is threatened for certain: another is as likely a bystander
    }
    if (role.equals("target") && !SUFFERED.contains(hit.cue().rule())) {
      return;
    }
    List<Filler> found =
        by(way, hit, known).stream()
            .filter(filler -> !role.equals("target") || !filler.type().equals("igo"))
            .filter(filler -> filler.codes().stream().noneMatch(known::contains))
            .filter(filler -> !insiders.bar(hit, role, filler))
            .map(filler -> filler.discounted(CERTAINTY))
            .toList();
    if (!codes(found).isEmpty()) {
      roles.put(role, found);
    }
  }

  /** Returns whether the target is more than the state where the fighting is. */
  private static boolean named(Map<String, List<Filler>> roles) {
    return roles.getOrDefault("target", List.of()).stream()
        .anyMatch(filler -> filler.certainty() > Theatre.CERTAINTY);
  }

  /** Returns whether the cue's clause has a subject that names no actor. */
  private boolean stranger(CueHit hit) {
    VerbGroup verb = sentence.verbBefore(hit.last() + 1);
    while (verb != null && verb.dependent()) {
      verb = sentence.verbBefore(verb.first());
    }
    return verb != null && subjects.blocked(verb);
  }

  private List<Filler> by(Way way, CueHit hit, Set<String> known) {
    return switch (way) {
      case SPEAKER -> voices.at(hit.first()).actors();
      case MAIN_SUBJECT -> mainSubject(hit);
      case ONLY_OTHER -> onlyOther(hit, known);
      case BEFORE -> before.subject(false);
    };
  }

  /** Returns what the first clause that stands by itself, and reports nothing, is about. */
  private List<Filler> mainSubject(CueHit hit) {
    for (VerbGroup verb : sentence.verbs()) {
      boolean suffers = verb.covers(hit.first()) && verb.nonActive();
      if (!verb.dependent() && !sentence.reports(verb) && !suffers) {
        List<Phrase> own = subjects.own(verb);
        if (!own.isEmpty()) {
          return fillers.of(own);
        }
      }
    }
    return List.of();
  }

  /** Returns the actors that share one place in the sentence, if nobody else is left in it. */
  private List<Filler> onlyOther(CueHit hit, Set<String> known) {
    return onlyOther(known, codes(voices.at(hit.first()).actors()));
  }

  private List<Filler> onlyOther(Set<String> known, Set<String> speakers) {
    Set<String> taken = new TreeSet<>(known);
    taken.addAll(speakers);
    List<Filler> found = List.of();
    Set<Phrase> seen = new HashSet<>();
    for (Phrase phrase : sentence.phrases()) {
      if (!seen.add(phrase) || !eligible(phrase)) {
        continue;
      }
      List<Phrase> together = new ArrayList<>(subjects.together(phrase));
      seen.addAll(together);
      List<Filler> some = fillers.of(together.isEmpty() ? List.of(phrase) : together);
      Set<String> codes = codes(some);
      boolean same = codes.stream().anyMatch(taken::contains) || codes(found).containsAll(codes);
      if (!same && !found.isEmpty()) {
        return List.of();
      }
      found = same ? found : some;
    }
    return found;
  }

  private static boolean eligible(Phrase phrase) {
    return phrase.match().decided()
        && !phrase.match().place()
        && !phrase.match().mention().codes().isEmpty()
        && !ASIDE.contains(phrase.preposition());
  }

  private static Set<String> codes(List<Filler> some) {
    Set<String> codes = new TreeSet<>();
    some.forEach(filler -> codes.addAll(filler.codes()));
    return codes;
  }
}
