package org.dilema.tag.sq;

import java.util.List;
import java.util.Set;
import org.dilema.lexicon.Category;
import org.dilema.tag.Filler;
import org.jspecify.annotations.Nullable;

/** Finds the actors in the slots that rules name, by case, preposition, clitic and voice. */
final class Arguments {

  private static final Set<String> WE =
      Set.of("na", "neve", "ne", "jonë", "tonë", "tanë", "sonë", "tona", "vendi ynë");

  private static final Set<String> PURPOSES = Set.of("të", "ta", "t'i", "t'u", "t'");

  private final AlbanianSentence sentence;
  private final Voices voices;
  private final Governors governors;
  private final Circumstances circumstances;
  private final Theatre theatre;
  private final Fillers fillers;
  private final Complements complements;
  private final Attributes attributes;
  private final Addressees addressees;
  private final Objects objects;
  private final Clauses clauses;
  private final Doers doers;
  private final Surroundings surroundings;
  private final Subjects subjects;

  Arguments(AlbanianSentence sentence, Antecedents before, Voices voices) {
    this.sentence = sentence;
    this.voices = voices;
    this.subjects = new Subjects(sentence);
    this.governors = new Governors(sentence);
    this.circumstances = new Circumstances(sentence);
    this.theatre = new Theatre(sentence, before, voices);
    this.fillers = new Fillers(sentence);
    this.complements = new Complements(sentence, subjects);
    this.attributes = new Attributes(sentence, subjects);
    this.addressees = new Addressees(sentence, subjects);
    this.objects = new Objects(sentence, subjects, governors, before, voices, fillers);
    this.clauses = new Clauses(sentence, subjects, objects, complements, fillers);
    this.surroundings = new Surroundings(sentence, subjects);
    this.doers = new Doers(sentence, subjects, before, voices, fillers);
  }

  /** Returns the actors in a slot of a cue; empty where it is not filled. */
  List<Filler> in(String slot, CueHit hit) {
    if (slot.startsWith("+") || slot.startsWith("~")) {
      return in(slot.substring(1), hit);
    }
    if (slot.startsWith("prep:")) {
      List<Filler> named = fillers.of(complements.behind(slot.substring(5), hit));
      return named.isEmpty() ? objects.pronoun(slot.substring(5), hit) : named;
    }
    return switch (slot) {
      case "genitive" -> fillers.of(attributes.below(hit, true));
      case "adjective" -> fillers.of(attributes.below(hit, false));
      case "modified" -> fillers.of(attributes.modified(hit));
      case "relative-subject" -> fillers.of(attributes.relative(hit));
      case "in-cue" -> fillers.of(attributes.inside(hit));
      case "any" -> fillers.of(attributes.anywhere(hit));
      case "kin" -> fillers.of(complements.kin(hit));
      case "mutual:mes" -> fillers.of(complements.behind("mes", hit));
      case "addressee" -> fillers.of(addressees.find(hit));
      case "attributed" -> fillers.of(addressees.ascribed());
      case "subject-of-naming" -> naming(hit, true);
      case "object-of-naming" -> naming(hit, false);
      case "speaker" -> speaker(hit);
      case "we" -> we(hit);
      case "giver", "taker" -> giving(slot, hit);
      case "owner" -> hit.verbal() ? List.of() : fillers.of(attributes.owner(hit));
      case "relative-object" -> targeted(hit);
      case "where" -> fillers.of(circumstances.struck(verb(hit)));
      case "theatre" -> theatre.of(hit);
      case "victim" -> theatre.victim(hit);
      case "land" -> theatre.land();
      case "launcher" -> theatre.launcher();
      case "facing" -> facing(hit);
      case "holder" -> holder(hit);
      case "parted" -> parted(hit);
      case "harmed" -> fillers.of(complements.harmed(hit));
      case "border" -> fillers.of(complements.border(hit));
      case "doing" -> fillers.of(complements.doing(hit));
      case "feeler" -> governed("causing", hit) ? List.of() : verbal("light-subject", hit);
      case "causer" -> governed("causing", hit) ? verbal("any-subject", hit) : List.of();
      case "alliance" -> fillers.of(surroundings.alliance(hit));
      case "if-subject" -> fillers.of(surroundings.condition(hit));
      case "object-adjective" -> fillers.of(surroundings.ofObject(verb(hit)));
      case "clause-subject" -> clauses.subject(hit);
      case "clause-object" -> clauses.object(hit);
      default -> verbal(slot, hit);
    };
  }

  private List<Filler> verbal(String slot, CueHit hit) {
    VerbGroup verb = verb(hit);
    if (verb != null && slot.equals("light-subject") && accused(verb, hit)) {
      return objects.direct(verb, new CueHit(hit.cue(), verb.main(), verb.main()));
    }
    return switch (slot) {
      case "subject",
          "passive",
          "any-subject",
          "light-subject",
          "copula-subject",
          "reflexive",
          "mutual" ->
          verb != null && admits(slot, verb, hit) ? doers.of(verb, hit) : List.of();
      case "agent", "object", "dative", "named-dative", "recipient" ->
          verb == null ? List.of() : undergoing(slot, verb, hit);
      default -> throw new IllegalArgumentException("no slot '" + slot + "' in Albanian");
    };
  }

  /** "e akuzoi Serbinë për gjenocid": a harm that somebody is accused of is done by him. */
  private boolean accused(VerbGroup verb, CueHit hit) {
    return !hit.verbal()
        && verb.main() < hit.first()
        && !verb.nonActive()
        && hit.cue().category() == Category.THREAT
        && sentence.is("accusing", verb.main());
  }

  /** Returns whether the subject of the verb fills this slot. */
  private boolean admits(String slot, VerbGroup verb, CueHit hit) {
    return switch (slot) {
      case "subject" -> !verb.nonActive();
      case "passive" -> verb.nonActive();
      case "reflexive" -> verb.nonActive() && says(verb);
      case "mutual" -> each(hit);
      case "any-subject" -> hit.verbal() || !sentence.is("aloof", verb.main());
      case "copula-subject" -> verb.copula() || sentence.is("compose", verb.main());
      default ->
          (verb.main() <= hit.first() || hit.covers(verb.main()))
              && (!verb.nonActive() || deponent(verb))
              && (!sentence.is("aloof", verb.main()) || ceasing(verb))
              && !circumstances.only(hit)
              && !existential(verb, hit);
    };
  }

  /** "të ndalë sulmet": who is to stop an attack, and is asked to, is who attacks. */
  private boolean ceasing(VerbGroup verb) {
    return sentence.is("ceasing", verb.main()) && verb.dependent() && verb.has("të");
  }

  /** "mund të ketë sulme": there is harm, and nobody is said to do it. */
  private boolean existential(VerbGroup verb, CueHit hit) {
    return hit.cue().category() == Category.THREAT
        && !hit.verbal()
        && verb.is(Set.of("kam"))
        && subjects.own(verb).isEmpty();
  }

  /** Returns who speaks; who denies a suspicion does not hold it, nor does an opponent seek. */
  private List<Filler> speaker(CueHit hit) {
    boolean suspects =
        hit.cue().category() == Category.MISPERCEPTION && !hit.cue().needs("refusal");
    if (suspects && voices.denied(hit.first())) {
      return List.of();
    }
    VerbGroup verb = hit.verbal() ? null : governors.of(hit);
    boolean opposes = verb != null && sentence.is("aloof", verb.main());
    return opposes && hit.cue().category() == Category.ANARCHY
        ? List.of()
        : voices.at(hit.first()).actors();
  }

  private List<Filler> undergoing(String slot, VerbGroup verb, CueHit hit) {
    return switch (slot) {
      case "agent" -> verb.nonActive() ? fillers.of(complements.behind("nga", hit)) : List.of();
      case "object" -> objects.direct(verb, hit);
      case "dative" -> objects.dative(verb, hit);
      case "named-dative" -> objects.explicit(verb, hit);
      default -> sentence.is("giving", verb.main()) ? objects.dative(verb, hit) : List.of();
    };
  }

  /**
   * Returns who has or does what a written-out cue names: the subject of its verb, or before it.
   */
  private List<Filler> holder(CueHit hit) {
    if (!hit.cue().inflection().equals("X")) {
      return List.of();
    }
    boolean motive = FunctionWords.PREPOSITIONS.contains(sentence.word(hit.first()));
    VerbGroup before = motive ? sentence.verbBefore(hit.first()) : verb(hit);
    return before == null ? List.of() : doers.of(before, hit);
  }

  /** "sanksione që synojnë Rusinë": what the clause behind a noun aims it at. */
  private List<Filler> targeted(CueHit hit) {
    VerbGroup verb = sentence.verbAfter(hit.last());
    if (verb == null) {
      return List.of();
    }
    int opens = verb.first() - 1;
    boolean relative =
        opens > hit.last()
            && opens - hit.last() <= 4
            && (sentence.word(opens).equals("që") || sentence.word(opens).startsWith("cil"));
    return relative
        ? objects.direct(verb, new CueHit(hit.cue(), verb.main(), verb.main()))
        : List.of();
  }

  /** "Kosova përballet me kërcënime": who has to do with a harm meets it. */
  private List<Filler> facing(CueHit hit) {
    VerbGroup verb = verb(hit);
    return verb != null && !hit.verbal() && sentence.is("facing", verb.main())
        ? doers.of(verb, hit)
        : List.of();
  }

  /** "kërcënoi me shkëputje nga Bosnja": what somebody threatens to break away from. */
  private List<Filler> parted(CueHit hit) {
    VerbGroup verb = verb(hit);
    boolean breaks = false;
    for (int i = hit.last() + 1; i < sentence.reach(hit.last()); i++) {
      breaks |= sentence.is("secession", i) || sentence.is("parting", i);
    }
    return breaks && (verb == null || !verb.nonActive())
        ? fillers.of(complements.behind("nga", hit))
        : List.of();
  }

  /** Of "X promised guarantees to Y" the giver, the subject of such a verb; of others the taker. */
  private List<Filler> giving(String slot, CueHit hit) {
    VerbGroup verb = verb(hit);
    boolean gives = verb != null && sentence.is("giving", verb.main());
    return gives == slot.equals("giver") ? verbal("any-subject", hit) : List.of();
  }

  /** Returns whether the verb that a noun belongs to is of a class. */
  private boolean governed(String name, CueHit hit) {
    VerbGroup verb = verb(hit);
    return verb != null && sentence.is(name, verb.main());
  }

  private @Nullable VerbGroup verb(CueHit hit) {
    return hit.verbal() ? sentence.verbAt(hit.first()) : governors.of(hit);
  }

  /** Returns the verb that a noun belongs to: the one before it in its clause, else behind it. */
  @Nullable VerbGroup governor(CueHit hit) {
    return governors.of(hit);
  }

  private boolean deponent(VerbGroup verb) {
    return sentence.is("deponent", verb.main()) || sentence.reports(verb);
  }

  private boolean says(VerbGroup verb) {
    String next = sentence.word(verb.main() + 1);
    String previous = sentence.word(verb.first() - 1);
    return next.equals("se")
        || next.equals("që")
        || PURPOSES.contains(next)
        || previous.equals(",")
        || sentence.quote(verb.first() - 1);
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

  private List<Filler> naming(CueHit hit, boolean subject) {
    VerbGroup verb = sentence.verbBefore(hit.first());
    if (verb == null || !sentence.is("calling", verb.main())) {
      return List.of();
    }
    return subject
        ? doers.of(verb, hit)
        : objects.direct(verb, new CueHit(hit.cue(), verb.main(), verb.main()));
  }

  private List<Filler> we(CueHit hit) {
    VerbGroup verb = verb(hit);
    boolean said = verb != null && (verb.has("na") || verb.firstPerson());
    for (int i = hit.first() - 3; i < hit.last() + 8 && !said; i++) {
      said = WE.contains(sentence.word(i)) && !sentence.word(i).equals("ne");
    }
    return said ? voices.firstPerson(hit.first()) : List.of();
  }
}
