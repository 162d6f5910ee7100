package org.dilema.tag.sq;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.Rule;
import org.dilema.tag.Filler;
import org.dilema.tag.Frame;
import org.dilema.tag.Polarity;
import org.dilema.tag.Repeats;
import org.dilema.tag.Role;
import org.dilema.text.Span;
import org.jspecify.annotations.Nullable;

/** Finds the frames of one sentence. */
final class AlbanianFrames {

  private static final double UNLINKED = 0.5;

  private final LanguageLexicon lexicon;
  private final AlbanianSentence sentence;
  private final List<CueHit> hits;
  private final Voices voices;
  private final Arguments arguments;
  private final Conditions conditions;
  private final Kinds kinds;
  private final Scope scope;

  AlbanianFrames(
      LanguageLexicon lexicon,
      AlbanianSentence sentence,
      List<CueHit> hits,
      Antecedents before,
      @Nullable LocalDate date) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.hits = hits;
    this.voices = new Voices(sentence, before);
    this.arguments = new Arguments(sentence, before, voices);
    this.conditions = new Conditions(sentence, before);
    this.kinds = new Kinds(sentence, conditions, hits);
    this.scope = new Scope(sentence, date);
  }

  /** Returns the frames by place of their cue. */
  List<Frame> find() {
    List<Frame> frames = new ArrayList<>();
    for (CueHit hit : hits) {
      if (!hit.cue().needs("refine")) {
        frame(hit).ifPresent(frames::add);
      }
    }
    return Repeats.removed(frames);
  }

  private Optional<Frame> frame(CueHit hit) {
    Rule rule = lexicon.rules().find(hit.cue().rule()).orElseThrow();
    if (kinds.shadowed(hit)) {
      return Optional.empty();
    }
    Map<String, List<Filler>> roles = roles(rule, hit);
    long sides = roles.values().stream().filter(AlbanianFrames::coded).count();
    if (!conditions.inDomain(hit, sides > 1)) {
      return Optional.empty();
    }
    boolean linked =
        roles.values().stream().flatMap(List::stream).anyMatch(filler -> !filler.codes().isEmpty());
    if (!conditions.hold(hit, roles) || (!linked && !hit.cue().needs("free"))) {
      return Optional.empty();
    }
    VerbGroup verb = hit.verbal() ? sentence.verbAt(hit.first()) : arguments.governor(hit);
    Polarity polarity = scope.polarity(hit, verb);
    boolean pole = hit.cue().category() == Category.POSITIVE || hit.cue().needs("affirmed");
    if (pole && polarity == Polarity.NEGATED) {
      return Optional.empty();
    }
    Span span =
        new Span(
            sentence.sentence().tokens().get(hit.first()).start(),
            sentence.sentence().tokens().get(hit.last()).end());
    return Optional.of(
        new Frame(
            sentence.sentence().number(),
            hit.cue().category(),
            kinds.of(hit),
            span,
            hit.cue().lemma(),
            polarity,
            scope.modality(hit, verb),
            voices.at(hit.first()).label(),
            rule.id(),
            confidence(hit, roles, linked),
            named(roles)));
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
                if ((found && !slot.startsWith("+")) || (slot.startsWith("~") && known.isEmpty())) {
                  continue;
                }
                for (Filler filler : arguments.in(slot, hit)) {
                  boolean free =
                      slot.startsWith("mutual")
                          || (!taken.contains(filler.actor()) && !known.contains(filler.codes()));
                  if (free && !filler.actor().startsWith("init:")) {
                    fillers.add(filler);
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

  private static boolean coded(List<Filler> fillers) {
    return fillers.stream().anyMatch(filler -> !filler.codes().isEmpty());
  }

  private static List<Role> named(Map<String, List<Filler>> roles) {
    List<Role> named = new ArrayList<>();
    roles.forEach((role, fillers) -> fillers.forEach(filler -> named.add(filler.as(role))));
    return named;
  }

  private static double confidence(CueHit hit, Map<String, List<Filler>> roles, boolean linked) {
    double certainty =
        roles.values().stream()
            .flatMap(List::stream)
            .mapToDouble(Filler::certainty)
            .min()
            .orElse(1);
    double raw = hit.cue().weight() * certainty * (linked ? 1 : UNLINKED);
    return Math.round(raw * 1000) / 1000.0;
  }
}
