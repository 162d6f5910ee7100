package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.Rule;
import org.dilema.tag.Discourse;
import org.dilema.tag.Filler;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.text.Span;

/** Finds the frames of one parsed sentence. */
final class EnglishFrames {

  private static final double UNLINKED = 0.5;

  private final LanguageLexicon lexicon;
  private final EnglishSentence sentence;
  private final Discourse before;
  private final History history;
  private final SlotPatterns.Finder slots;
  private final EnglishNeeds needs;
  private final List<CueHit> hits;

  EnglishFrames(
      LanguageLexicon lexicon,
      EnglishSentence sentence,
      Discourse before,
      History history,
      SlotPatterns.Finder slots,
      EnglishNeeds needs,
      List<CueHit> hits) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.before = before;
    this.history = history;
    this.slots = slots;
    this.needs = needs;
    this.hits = hits;
  }

  /** Returns the frames by place of their cue. */
  List<Frame> find() {
    Map<CueHit, Frame> found = new LinkedHashMap<>();
    for (CueHit hit : hits) {
      if (!hit.cue().needs("refine")) {
        frame(hit).ifPresent(frame -> found.put(hit, frame));
      }
    }
    List<CueHit> casting = List.copyOf(found.keySet());
    found.keySet().removeIf(hit -> Shadow.covers(hit, casting, sentence));
    List<Frame> frames = List.copyOf(found.values());
    return Repeats.removed(frames);
  }

  private Optional<Frame> frame(CueHit hit) {
    Rule rule = lexicon.rules().find(hit.cue().rule()).orElseThrow();
    EnglishSpeaker.Voice voice = new EnglishSpeaker(sentence).of(hit.head(), before);
    Map<String, List<Filler>> roles = roles(rule, hit, voice);
    boolean linked =
        roles.values().stream().flatMap(List::stream).anyMatch(filler -> !filler.codes().isEmpty());
    if (!needs.hold(hit, roles)
        || (!linked && !hit.cue().needs("free"))
        || !Linkage.holds(hit, roles, needs)
        || !Domain.admits(hit, sentence, needs)) {
      return Optional.empty();
    }
    EnglishScope scope = new EnglishScope(sentence, history);
    Polarity polarity = scope.polarity(hit.head());
    if (hit.cue().needs("negated")) {
      if (polarity == Polarity.ASSERTED) {
        return Optional.empty();
      }
      polarity = Polarity.ASSERTED; // "does not trust" asserts distrust
    }
    Modality modality = scope.modality(hit.head());
    Span span =
        new Span(
            sentence.sentence().tokens().get(hit.first()).start(),
            sentence.sentence().tokens().get(hit.last()).end());
    return Optional.of(
        new Frame(
            sentence.sentence().number(),
            hit.cue().category(),
            new Subcategory(sentence, needs, slots, hits).of(hit, roles, modality, voice),
            span,
            hit.cue().lemma(),
            polarity,
            modality,
            voice.label(),
            rule.id(),
            confidence(hit, roles, linked),
            named(roles)));
  }

  private Map<String, List<Filler>> roles(Rule rule, CueHit hit, EnglishSpeaker.Voice voice) {
    Map<String, List<Filler>> roles = new LinkedHashMap<>();
    TreeSet<String> taken = new TreeSet<>();
    rule.roles()
        .forEach(
            (role, names) -> {
              List<Filler> fillers = new ArrayList<>();
              for (String slot : names) {
                fill(slot, hit, voice, taken, fillers);
                if (!fillers.isEmpty() && !names.get(0).equals("all")) {
                  break;
                }
              }
              fillers.forEach(filler -> taken.add(filler.actor()));
              roles.put(role, fillers);
            });
    return hit.cue().category() == Category.FEAR ? Kin.moved(hit, roles, sentence, needs) : roles;
  }

  private void fill(
      String slot,
      CueHit hit,
      EnglishSpeaker.Voice voice,
      TreeSet<String> taken,
      List<Filler> fillers) {
    if (slot.equals("speaker")) {
      voice.actor().filter(filler -> !taken.contains(filler.actor())).ifPresent(fillers::add);
      return;
    }
    if (slot.equals("before") || slot.equals("after")) {
      Nearby nearby = new Nearby(sentence);
      (slot.equals("before") ? nearby.before(hit.head()) : nearby.after(hit.head()))
          .filter(filler -> !taken.contains(filler.actor()))
          .ifPresent(fillers::add);
      return;
    }
    if (slot.equals("within")) {
      sentence.actors().stream()
          .filter(actor -> actor.mention().firstToken() >= hit.first())
          .filter(actor -> actor.mention().lastToken() <= hit.last())
          .forEach(actor -> fillers.add(Filler.of(actor)));
      return;
    }
    boolean places = slot.equals("prep:in") || slot.equals("prep:among");
    ActorPhrase phrases = new ActorPhrase(sentence, before, voice.actor());
    for (int argument : slots.arguments(slot, hit.head())) {
      if (argument >= hit.first() && argument <= hit.last()) {
        continue;
      }
      for (Filler filler : phrases.resolve(argument, places)) {
        if (!taken.contains(filler.actor())
            && fillers.stream().noneMatch(known -> known.actor().equals(filler.actor()))) {
          fillers.add(filler);
        }
      }
      if (!fillers.isEmpty() && !slot.startsWith("subject")) {
        break;
      }
    }
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

  /** Returns whether a category opens in this sentence at all. */
  static boolean opens(List<CueHit> hits, Category category) {
    return hits.stream().anyMatch(hit -> hit.cue().category() == category);
  }

  /** Returns the tokens of a span of cues. */
  static BitSet tokens(CueHit hit) {
    BitSet tokens = new BitSet();
    tokens.set(hit.first(), hit.last() + 1);
    return tokens;
  }
}
