package org.dilema.tag.sq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.Need;
import org.dilema.lexicon.Rule;
import org.dilema.tag.Cast;
import org.dilema.tag.Evidence;
import org.dilema.tag.Filler;
import org.dilema.tag.Frame;
import org.dilema.tag.Polarity;
import org.dilema.tag.Refusal;
import org.dilema.tag.Repeats;
import org.dilema.tag.Trace;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the frames of one sentence. */
final class AlbanianFrames {

  private static final int PHASES = 3;

  private final LanguageLexicon lexicon;
  private final AlbanianSentence sentence;
  private final List<CueHit> hits;
  private final Voices voices;
  private final Arguments arguments;
  private final Conditions conditions;
  private final Completion completion;
  private final Insiders insiders;
  private final Kinds kinds;
  private final Scope scope;
  private final Unwilled unwilled;
  private final Trace trace;

  AlbanianFrames(
      LanguageLexicon lexicon,
      AlbanianSentence sentence,
      List<CueHit> hits,
      Antecedents before,
      @Nullable LocalDate date,
      Trace trace) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.trace = trace;
    this.voices = new Voices(sentence, before);
    this.arguments = new Arguments(sentence, before, voices);
    this.conditions = new Conditions(sentence, before);
    this.insiders = new Insiders(lexicon.classes());
    this.hits = longest(hits);
    this.completion = new Completion(sentence, before, voices, insiders);
    this.kinds = new Kinds(sentence, conditions, this.hits);
    this.scope = new Scope(sentence, date);
    this.unwilled = new Unwilled(sentence);
  }

  /** Leaves out each cue that stands within a longer one whose words are as it asks. */
  private List<CueHit> longest(List<CueHit> all) {
    return all.stream()
        .filter(
            hit ->
                all.stream()
                    .filter(other -> other.hides(hit))
                    .noneMatch(other -> conditions.unmet(other).isEmpty()))
        .toList();
  }

  /** Returns the frames by place of their cue. */
  List<Frame> find() {
    Map<CueHit, Frame> all = new HashMap<>();
    for (int phase = 0; phase < PHASES; phase++) {
      for (CueHit hit : hits) {
        if (!hit.cue().needs("refine") && phase(hit) == phase) {
          frame(hit, all.keySet()).ifPresent(frame -> all.put(hit, frame));
        }
      }
    }
    Map<CueHit, Frame> found = new LinkedHashMap<>();
    hits.stream().filter(all::containsKey).forEach(hit -> found.put(hit, all.get(hit)));
    List<Frame> kept = Repeats.removed(List.copyOf(found.values()));
    found.forEach(
        (hit, frame) -> {
          if (!kept.contains(frame)) {
            refuse(hit, "another frame of the sentence says the same");
          }
        });
    return kept;
  }

  /** What casts a shadow comes before what may lie in it. */
  private static int phase(CueHit hit) {
    if (hit.cue().category() != Category.THREAT || hit.cue().needs("own")) {
      return 0;
    }
    return hit.cue().subcategory().startsWith("TV") ? 1 : 2;
  }

  /** "për ta penguar anëtarësimin", "do të ketë pasoja nëse hyn në NATO". */
  private boolean notSought(CueHit hit) {
    VerbGroup verb = hit.verbal() ? sentence.verbAt(hit.first()) : arguments.governor(hit);
    boolean withheld =
        verb != null
            && (sentence.is("hindering", verb.main())
                || verb.negated() && sentence.is("granting", verb.main()));
    if (!hit.verbal() && withheld) {
      return true;
    }
    int start = sentence.start(verb == null ? hit.first() : Math.min(verb.first(), hit.first()));
    boolean condition = sentence.is("provided", start);
    return condition && hits.stream().anyMatch(h -> h.cue().subcategory().startsWith("TV"));
  }

  private void refuse(CueHit hit, String reason) {
    trace.refused(new Refusal(sentence.sentence().number(), hit.cue(), span(hit), reason));
  }

  private Span span(CueHit hit) {
    return span(sentence.sentence(), hit);
  }

  private static Span span(Sentence sentence, CueHit hit) {
    List<Token> tokens = sentence.tokens();
    return new Span(tokens.get(hit.first()).start(), tokens.get(hit.last()).end());
  }

  /** Returns the refusal of a cue that no actor stands near. */
  static Refusal unlinked(Sentence sentence, CueHit hit) {
    return new Refusal(
        sentence.number(),
        hit.cue(),
        span(sentence, hit),
        "no actor in this sentence or just before");
  }

  private Optional<Frame> frame(CueHit hit, Set<CueHit> standing) {
    Optional<String> bar = bar(hit, standing);
    if (bar.isPresent()) {
      refuse(hit, bar.get());
      return Optional.empty();
    }
    Rule rule = lexicon.rules().find(hit.cue().rule()).orElseThrow();
    Map<String, List<Filler>> roles = roles(rule, hit);
    Remainder.of(sentence, hit, roles).ifPresent(one -> roles.put("target", List.of(one)));
    boolean suspicion = hit.cue().category() == Category.MISPERCEPTION;
    if (!suspicion) {
      completion.complete(hit, roles);
    }
    Cast cast = new Cast(roles);
    Optional<String> objection = objection(hit, roles, cast.sides());
    if (objection.isPresent()) {
      refuse(hit, objection.get());
      return Optional.empty();
    }
    if (suspicion) {
      completion.complete(hit, roles); // who is suspected by nobody's word is no ground for it
    }
    VerbGroup verb = hit.verbal() ? sentence.verbAt(hit.first()) : arguments.governor(hit);
    Polarity polarity = scope.polarity(hit, verb);
    if (hit.cue().category() == Category.POSITIVE && unwilled.is(hit, verb)) {
      refuse(hit, "good will that is refused, or a condition, is none");
      return Optional.empty();
    }
    boolean pole = hit.cue().category() == Category.POSITIVE || hit.cue().needs("affirmed");
    if (pole && polarity == Polarity.NEGATED) {
      refuse(hit, "counts only where it is not negated");
      return Optional.empty();
    }
    return Optional.of(
        new Frame(
            sentence.sentence().number(),
            hit.cue().category(),
            kinds.of(hit),
            span(hit),
            hit.cue().name(),
            polarity,
            scope.modality(hit, verb),
            voices.at(hit.first()).label(),
            rule.id(),
            cast.confidence(hit.cue()),
            new Cast(roles).roles()));
  }

  /** Returns what the words alone hold against a cue: of most, no roles need be looked for. */
  private Optional<String> bar(CueHit hit, Set<CueHit> standing) {
    if (hit.cue().rule().equals("membership") && notSought(hit)) {
      return Optional.of("a membership that is hindered, or a threat's condition, is not sought");
    }
    if (kinds.shadowed(hit, standing)) {
      return Optional.of("an act that is only feared, threatened or asked for is no act");
    }
    return conditions.unmet(hit).map(need -> "the entry asks for " + need);
  }

  private Optional<String> objection(CueHit hit, Map<String, List<Filler>> roles, long sides) {
    if (!conditions.inDomain(hit, sides > 1)) {
      return Optional.of("the sentence is of another domain");
    }
    Optional<Need> unmet = conditions.unmet(hit, roles);
    if (unmet.isPresent()) {
      return Optional.of("the entry asks for " + unmet.get());
    }
    return sides > 0 || conditions.stands(hit) || Conditions.armed(hit, roles)
        ? Optional.empty()
        : Optional.of("no actor with a code fills a role");
  }

  private Map<String, List<Filler>> roles(Rule rule, CueHit hit) {
    Map<String, List<Filler>> roles = new LinkedHashMap<>();
    Set<String> taken = new TreeSet<>();
    Set<List<String>> known = new HashSet<>();
    rule.roles()
        .forEach(
            (role, slots) -> {
              List<Filler> fillers = new ArrayList<>();
              boolean found = false;
              for (String slot : slots) {
                if ((found && !slot.startsWith("+"))
                    || (slot.startsWith("~") && known.isEmpty())
                    || (slot.startsWith("+~") && !found)) {
                  continue;
                }
                for (Filler filler : arguments.in(slot, hit)) {
                  boolean free =
                      slot.startsWith("mutual")
                          || (!taken.contains(filler.actor()) && !known.contains(filler.codes()));
                  if (free
                      && !filler.actor().startsWith("init:")
                      && !insiders.bar(hit, role, filler)) {
                    fillers.add(filler);
                    trace.filled(
                        new Evidence(
                            sentence.sentence().number(), span(hit), role, filler.actor(), slot));
                  }
                }
                found = fillers.stream().anyMatch(filler -> !filler.codes().isEmpty());
              }
              fillers.forEach(filler -> taken.add(filler.actor()));
              fillers.stream()
                  .map(Filler::codes)
                  .filter(codes -> !codes.isEmpty())
                  .forEach(known::add);
              roles.put(role, fillers.stream().distinct().toList());
            });
    return roles;
  }
}
