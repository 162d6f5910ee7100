package org.dilema.tag.sq;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.language.Grammar.Case;
import org.dilema.language.Grammar.Number;
import org.dilema.tag.Filler;
import org.jspecify.annotations.Nullable;

/** Finds the actors in the slots that rules name, by case, preposition, clitic and voice. */
final class Arguments {

  private static final Set<String> WE =
      Set.of("na", "neve", "ne", "jonë", "tonë", "tanë", "sonë", "tona", "vendi ynë");
  private static final Set<String> MOVING =
      Set.of("ndaj", "kundër", "mbi", "në", "drejt", "te", "nga", "me");

  private final AlbanianSentence sentence;
  private final Antecedents before;
  private final Voices voices;
  private final Subjects subjects;

  Arguments(AlbanianSentence sentence, Antecedents before, Voices voices) {
    this.sentence = sentence;
    this.before = before;
    this.voices = voices;
    this.subjects = new Subjects(sentence);
  }

  /** Returns the actors in a slot of a cue; empty where it is not filled. */
  List<Filler> in(String slot, CueHit hit) {
    if (slot.startsWith("+") || slot.startsWith("~")) {
      return in(slot.substring(1), hit);
    }
    if (slot.startsWith("prep:")) {
      return fillers(preposition(slot.substring(5), hit));
    }
    VerbGroup verb = hit.verbal() ? sentence.verbAt(hit.first()) : governor(hit);
    return switch (slot) {
      case "adjective" -> fillers(below(hit, false));
      case "reflexive" ->
          verb == null || !verb.nonActive() || !says(verb) ? List.of() : subject(verb, hit);
      case "addressee" -> addressee(hit);
      case "kin" -> fillers(kin(hit));
      case "mutual" -> each(hit) && verb != null ? subject(verb, hit) : List.of();
      case "mutual:mes" -> fillers(preposition("mes", hit));
      case "attributed" -> attributed();
      case "relative-subject" -> relative(hit);
      case "in-cue" -> inside(hit);
      case "subject-of-naming" -> naming(hit, true);
      case "object-of-naming" -> naming(hit, false);
      case "speaker" -> voices.at(hit.first()).actors();
      case "genitive" -> fillers(below(hit, true));
      case "subject" -> verb == null || verb.nonActive() ? List.of() : subject(verb, hit);
      case "passive" -> verb == null || !verb.nonActive() ? List.of() : subject(verb, hit);
      case "any-subject" ->
          verb == null || (!hit.verbal() && sentence.is("aloof", verb.main()))
              ? List.of()
              : subject(verb, hit);
      case "agent" ->
          verb == null || !verb.nonActive() ? List.of() : fillers(preposition("nga", hit));
      case "light-subject" ->
          verb == null
                  || verb.main() > hit.first()
                  || (verb.nonActive() && !deponent(verb))
                  || sentence.is("aloof", verb.main())
              ? List.of()
              : subject(verb, hit);
      case "copula-subject" ->
          verb == null || !(verb.copula() || sentence.is("compose", verb.main()))
              ? List.of()
              : subject(verb, hit);
      case "object" -> verb == null ? List.of() : object(verb, hit);
      case "dative" -> verb == null ? List.of() : dative(verb, hit);
      case "clause-subject" -> clauseSubject(hit);
      case "clause-object" -> clauseObject(hit);
      case "named-dative" -> verb == null ? List.of() : explicit(verb, hit);
      case "recipient" ->
          verb == null || !sentence.is("giving", verb.main()) ? List.of() : dative(verb, hit);
      case "we" -> we(hit);
      case "modified" -> fillers(modified(hit));
      case "any" ->
          fillers(
              sentence.phrases().stream()
                  .filter(
                      p ->
                          sentence.segment(p.root()) == sentence.segment(hit.first())
                              && !p.match().place())
                  .toList());
      default -> throw new IllegalArgumentException("no slot '" + slot + "' in Albanian");
    };
  }

  private boolean deponent(VerbGroup verb) {
    return sentence.is("deponent", verb.main()) || sentence.reports(verb);
  }

  /** Returns the verb that a noun belongs to: the one before it in its clause, else behind it. */
  @Nullable VerbGroup governor(CueHit hit) {
    VerbGroup inside = sentence.verbAt(hit.first());
    if (inside != null && hit.covers(inside.main())) {
      return inside;
    }
    for (VerbGroup verb : sentence.verbs()) {
      if (hit.covers(verb.main())) {
        return verb;
      }
    }
    VerbGroup left = sentence.verbBefore(hit.first());
    if (left != null && joined(left.main(), hit.first())) {
      return left;
    }
    VerbGroup right = sentence.verbAfter(hit.last());
    return right != null && joined(hit.last(), right.first())
        ? right
        : left != null && dependentChain(left, hit) ? left : null;
  }

  private boolean dependentChain(VerbGroup left, CueHit hit) {
    return sentence.segment(left.main()) == sentence.segment(hit.first());
  }

  /** Returns whether no subordinate clause begins between two tokens. */
  private boolean joined(int from, int to) {
    for (int i = from + 1; i <= to; i++) {
      String word = sentence.word(i);
      if (word.equals(";") || word.equals(":") || sentence.quote(i)) {
        return false;
      }
      if (sentence.subordinates(i) && sentence.verbAt(i) == null) {
        return false;
      }
      if (word.equals(",") && !listed(i, to)) {
        return false;
      }
    }
    return true;
  }

  private boolean listed(int comma, int to) {
    return sentence.verbs().stream().noneMatch(v -> v.first() > comma && v.first() < to)
        && to - comma < 8
        && !FunctionWords.LINK.contains(sentence.word(comma + 1));
  }

  private List<Filler> subject(VerbGroup verb, CueHit hit) {
    List<Phrase> found =
        subjects.of(verb).stream()
            .filter(p -> !p.under(hit.first()) || p.root() < hit.first())
            .toList();
    if (!found.isEmpty()) {
      return fillers(found);
    }
    if (verb.firstPerson() && !verb.dependent()) {
      return voices.firstPerson(hit.first());
    }
    VerbGroup head = verb;
    for (int i = 0; i < 3 && head.dependent(); i++) {
      VerbGroup up = sentence.verbBefore(head.first());
      if (up == null) {
        break;
      }
      head = up;
    }
    if (head.firstPerson()) {
      return voices.firstPerson(hit.first());
    }
    if (subjects.blocked(head) || head.number().isEmpty() && head.dependent()) {
      return List.of();
    }
    for (VerbGroup upper : sentence.verbs()) {
      if (upper.main() < head.first()
          && (subjects.blocked(upper) || !subjects.own(upper).isEmpty())) {
        return List.of();
      }
    }
    return before.subject(head.number().equals(Set.of(Number.PLURAL)));
  }

  private List<Filler> object(VerbGroup verb, CueHit hit) {
    if (verb.nonActive()) {
      return List.of();
    }
    List<Phrase> subject = subjects.of(verb);
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.root() > Math.max(verb.main(), hit.verbal() ? verb.main() : hit.last())
          && objective(phrase, subject)
          && joined(verb.main(), phrase.root())
          && !interrupted(verb.main(), phrase.root())) {
        return fillers(subjects.together(phrase));
      }
    }
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.end() < verb.first()
          && phrase.cases().equals(Set.of(Case.ACCUSATIVE))
          && objective(phrase, subject)
          && sentence.segment(phrase.root()) == sentence.segment(verb.first())) {
        return fillers(subjects.together(phrase));
      }
    }
    if (verb.has("na")) {
      return voices.firstPerson(hit.first());
    }
    boolean clitic = verb.has("e") || verb.has("i") || verb.has("ta") || verb.has("t'i");
    boolean object = sentence.is("any-noun", verb.main() + 1);
    return clitic && !object && !followed(verb) ? clitic() : List.of();
  }

  /** Returns whether an object that names no actor stands right behind the verb. */
  private boolean followed(VerbGroup verb) {
    int next = verb.main() + 1;
    while (FunctionWords.QUANTIFIERS.contains(sentence.word(next))) {
      next++;
    }
    String word = sentence.word(next);
    return !word.isEmpty()
        && Character.isLetter(word.codePointAt(0))
        && !FunctionWords.is(word)
        && sentence.verbAt(next) == null
        && (word.endsWith("n")
            || word.endsWith("et")
            || word.endsWith("at")
            || word.endsWith("it")
            || word.endsWith("ve")
            || word.endsWith("ës")
            || word.endsWith("së")
            || word.endsWith("ët"));
  }

  private boolean interrupted(int from, int to) {
    return sentence.verbs().stream().anyMatch(v -> v.first() > from && v.main() < to);
  }

  private static boolean objective(Phrase phrase, List<Phrase> subject) {
    return phrase.free()
        && !subject.contains(phrase)
        && phrase.may(Case.ACCUSATIVE)
        && !phrase.cases().equals(Set.of(Case.NOMINATIVE));
  }

  private List<Filler> clitic() {
    return before.other();
  }

  private List<Filler> explicit(VerbGroup verb, CueHit hit) {
    List<Phrase> subject = subjects.of(verb);
    Phrase best = null;
    for (Phrase phrase : sentence.phrases()) {
      boolean oblique =
          phrase.free()
              && phrase.cases().contains(Case.OBLIQUE)
              && phrase.may(Case.OBLIQUE)
              && !phrase.cases().contains(Case.NOMINATIVE);
      if (oblique
          && !subject.contains(phrase)
          && !phrase.under(hit.first())
          && near(verb, phrase)) {
        if (best == null || phrase.root() > verb.main() && best.root() < verb.main()) {
          best = phrase;
        }
      }
    }
    return best == null ? List.of() : fillers(subjects.together(best));
  }

  private List<Filler> dative(VerbGroup verb, CueHit hit) {
    List<Filler> named = explicit(verb, hit);
    if (!named.isEmpty()) {
      return named;
    }
    if (verb.has("na")) {
      return voices.firstPerson(hit.first());
    }
    boolean clitic =
        verb.has("i")
            || verb.has("u") && !verb.nonActive()
            || verb.has("ia")
            || verb.has("iu")
            || verb.has("ua")
            || verb.has("t'ia")
            || verb.has("t'i");
    return clitic && !followed(verb) ? clitic() : List.of();
  }

  private boolean near(VerbGroup verb, Phrase phrase) {
    if (phrase.root() > verb.main()) {
      return joined(verb.main(), phrase.root()) && !interrupted(verb.main(), phrase.root());
    }
    return sentence.segment(phrase.root()) == sentence.segment(verb.first());
  }

  /** Returns the phrases below a noun: its genitive, or a people's adjective beside it. */
  private List<Phrase> below(CueHit hit, boolean genitive) {
    for (Phrase phrase : sentence.phrases()) {
      for (int at = hit.first(); at <= hit.last(); at++) {
        if (phrase.under(at)
            && direct(phrase, at)
            && linked(phrase) == genitive
            && phrase.match().mention().firstToken() > hit.last()) {
          return subjects.coordinated(phrase);
        }
      }
    }
    return List.of();
  }

  private boolean linked(Phrase phrase) {
    return FunctionWords.LINK.contains(sentence.word(phrase.match().mention().firstToken() - 1));
  }

  private boolean says(VerbGroup verb) {
    String next = sentence.word(verb.main() + 1);
    String previous = sentence.word(verb.first() - 1);
    return next.equals("se")
        || next.equals("që")
        || previous.equals(",")
        || sentence.quote(verb.first() - 1);
  }

  private List<Filler> addressee(CueHit hit) {
    for (VerbGroup verb : sentence.verbs()) {
      if (sentence.reports(verb) && !verb.covers(hit.first())) {
        for (Phrase phrase : sentence.phrases()) {
          boolean oblique =
              phrase.free()
                  && phrase.cases().contains(Case.OBLIQUE)
                  && !phrase.cases().contains(Case.NOMINATIVE);
          if (oblique && phrase.root() > verb.main()) {
            return fillers(subjects.together(phrase));
          }
        }
      }
    }
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (sentence.word(i).equals("drejtuar")) {
        for (Phrase phrase : sentence.phrases()) {
          if (phrase.root() > i && phrase.cases().contains(Case.OBLIQUE)) {
            return fillers(subjects.together(phrase));
          }
        }
      }
    }
    return List.of();
  }

  private List<Phrase> kin(CueHit hit) {
    List<Phrase> found = preposition("për", hit);
    boolean group = found.stream().anyMatch(p -> p.match().mention().type().equals("ethnic"));
    return group ? found : List.of();
  }

  private boolean each(CueHit hit) {
    for (int i = hit.first() - 4; i < hit.last() + 4; i++) {
      if (sentence.word(i).startsWith("njëra-tjetr")
          || sentence.word(i).startsWith("njëri-tjetr")) {
        return true;
      }
    }
    return false;
  }

  private List<Filler> attributed() {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).startsWith("atribuo")) {
        for (Phrase phrase : sentence.phrases()) {
          if (phrase.root() > i && phrase.cases().contains(Case.OBLIQUE)) {
            return fillers(subjects.together(phrase));
          }
        }
      }
    }
    return List.of();
  }

  /** "Shkëputja që kërkon Dodiku": who does what the noun names. */
  private List<Filler> relative(CueHit hit) {
    if (!sentence.word(hit.last() + 1).equals("që")) {
      return List.of();
    }
    VerbGroup verb = sentence.verbAfter(hit.last());
    return verb == null ? List.of() : fillers(subjects.right(verb));
  }

  private List<Filler> inside(CueHit hit) {
    return fillers(
        sentence.phrases().stream()
            .filter(
                p ->
                    p.root() >= hit.first() && p.end() <= hit.last()
                        || p.end() <= hit.last() && p.end() > hit.first() && !p.match().place())
            .toList());
  }

  private List<Filler> naming(CueHit hit, boolean subject) {
    VerbGroup verb = sentence.verbBefore(hit.first());
    if (verb == null || !sentence.is("calling", verb.main())) {
      return List.of();
    }
    return subject
        ? subject(verb, hit)
        : object(verb, new CueHit(hit.cue(), verb.main(), verb.main()));
  }

  /** Returns whether only people, offices and states stand between a noun and the actor. */
  private boolean direct(Phrase phrase, int at) {
    for (int head : phrase.heads()) {
      if (head > at
          && head < phrase.match().mention().firstToken()
          && (sentence.is("harm", head) || sentence.is("deed", head))) {
        return false;
      }
    }
    return true;
  }

  /** What an adjective stands behind: "një Serbi agresive", "Rusia kërcënuese". */
  private List<Phrase> modified(CueHit hit) {
    for (Phrase phrase : sentence.phrases()) {
      int gap = hit.first() - phrase.end();
      if (gap == 1 || (gap == 2 && FunctionWords.LINK.contains(sentence.word(hit.first() - 1)))) {
        return subjects.together(phrase);
      }
    }
    return List.of();
  }

  private List<Phrase> preposition(String name, CueHit hit) {
    boolean wide = name.endsWith("+");
    String wanted = wide ? name.substring(0, name.length() - 1) : name;
    boolean places = wanted.equals("në") || wanted.equals("mes") || wanted.equals("te");
    int reach = sentence.reach(hit.first());
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.preposition().equals(wanted)
          && phrase.root() > hit.last()
          && phrase.root() < reach
          && (!phrase.match().place() || places && !phrase.match().mention().type().equals("none"))
          && !barred(hit, phrase, wide)) {
        return subjects.together(phrase);
      }
    }
    for (Phrase phrase : sentence.phrases()) {
      if (phrase.preposition().equals(wanted)
          && phrase.end() < hit.first()
          && !phrase.match().place()
          && sentence.segment(phrase.root()) == sentence.segment(hit.first())) {
        return subjects.together(phrase);
      }
    }
    return List.of();
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
          && !wide) {
        return true;
      }
    }
    return verbs > (wide ? 2 : hit.verbal() ? 0 : 1);
  }

  private @Nullable VerbGroup clause(CueHit hit) {
    int reach = sentence.reach(hit.first());
    for (VerbGroup verb : sentence.verbs()) {
      if (verb.first() > hit.last() && verb.first() < reach) {
        for (int i = hit.last() + 1; i <= verb.main(); i++) {
          String word = sentence.word(i);
          if (word.equals("se")
              || word.equals("që")
              || word.equals("mos")
              || word.equals("të")
              || word.equals("t'")
              || word.equals("ta")
              || word.equals("tua")
              || word.equals("nëse")
              || word.equals("do")) {
            return verb;
          }
        }
        return null;
      }
    }
    return null;
  }

  private List<Filler> clauseSubject(CueHit hit) {
    VerbGroup verb = clause(hit);
    if (verb == null || verb.nonActive()) {
      return verb == null ? List.of() : fillers(preposition("nga+", hit));
    }
    return fillers(subjects.own(verb).stream().filter(p -> p.root() > hit.last()).toList());
  }

  private List<Filler> clauseObject(CueHit hit) {
    VerbGroup verb = clause(hit);
    for (int depth = 0; verb != null && depth < 3; depth++) {
      CueHit inner = new CueHit(hit.cue(), verb.main(), verb.main());
      boolean parting = verb.nonActive() && sentence.is("parting", verb.main());
      List<Filler> found =
          parting
              ? fillers(preposition("nga", inner))
              : verb.nonActive() ? fillers(subjects.own(verb)) : object(verb, inner);
      found = found.isEmpty() ? dative(verb, inner) : found;
      for (String name : List.of("ndaj", "kundër", "mbi", "në", "drejt", "nga", "me")) {
        if (found.isEmpty() && MOVING.contains(name)) {
          found = fillers(preposition(name, inner));
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
      verb = sentence.verbAfter(verb.main());
      if (verb != null && (!verb.dependent() || verb.first() >= sentence.reach(hit.first()))) {
        return List.of();
      }
    }
    return List.of();
  }

  private List<Filler> we(CueHit hit) {
    VerbGroup verb = hit.verbal() ? sentence.verbAt(hit.first()) : governor(hit);
    boolean said = verb != null && (verb.has("na") || verb.firstPerson());
    for (int i = hit.first() - 3; i < hit.last() + 8 && !said; i++) {
      said = WE.contains(sentence.word(i)) && !sentence.word(i).equals("ne");
    }
    return said ? voices.firstPerson(hit.first()) : List.of();
  }

  /** Returns the actors of phrases; a group with the state that it lives in. */
  List<Filler> fillers(List<Phrase> phrases) {
    Map<String, Filler> found = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      if (!phrase.match().decided()) {
        continue;
      }
      Filler filler = Filler.of(phrase.match());
      found.putIfAbsent(filler.actor(), filler);
      if (filler.type().equals("ethnic")) {
        for (Phrase home : sentence.phrases()) {
          if (home.root() - phrase.end() == 2 && home.preposition().equals("në")) {
            Filler state = Filler.of(home.match());
            found.putIfAbsent(state.actor(), state);
          }
        }
      }
    }
    return List.copyOf(found.values());
  }
}
