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
import org.dilema.lexicon.Need;
import org.dilema.lexicon.Rule;
import org.dilema.tag.Cast;
import org.dilema.tag.Discourse;
import org.dilema.tag.Evidence;
import org.dilema.tag.Filler;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Refusal;
import org.dilema.tag.Repeats;
import org.dilema.tag.Trace;
import org.dilema.text.Span;
import org.dilema.text.Token;

/** Finds the frames of one parsed sentence. */
final class EnglishFrames {

  private final LanguageLexicon lexicon;
  private final EnglishSentence sentence;
  private final Discourse before;
  private final History history;
  private final SlotPatterns.Finder slots;
  private final EnglishNeeds needs;
  private final List<CueHit> hits;
  private final Trace trace;

  EnglishFrames(
      LanguageLexicon lexicon,
      EnglishSentence sentence,
      Discourse before,
      History history,
      SlotPatterns.Finder slots,
      EnglishNeeds needs,
      List<CueHit> hits,
      Trace trace) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.before = before;
    this.history = history;
    this.slots = slots;
    this.needs = needs;
    this.hits = hits;
    this.trace = trace;
  }

  /** Returns the frames by place of their cue. */
  List<Frame> find() {
    Map<CueHit, Frame> found = new LinkedHashMap<>();
    for (CueHit hit : hits) {
      if (!hit.cue().needs("refine")) {
        frame(hit).ifPresent(frame -> found.put(hit, frame));
      }
    }
    found
        .keySet()
        .removeIf(hit -> List.copyOf(found.keySet()).stream().anyMatch(o -> o.covers(hit)));
    List<CueHit> casting = List.copyOf(found.keySet());
    found.keySet().removeIf(hit -> shadowed(hit, casting));
    List<Frame> kept = Repeats.removed(List.copyOf(found.values()));
    found.forEach(
        (hit, frame) -> {
          if (!kept.contains(frame)) {
            refuse(hit, "another frame of the sentence says the same");
          }
        });
    return kept;
  }

  private boolean shadowed(CueHit hit, List<CueHit> casting) {
    boolean shadowed = Shadow.covers(hit, casting, sentence);
    if (shadowed) {
      refuse(hit, "an act that is only feared, threatened or asked for is no act");
    }
    return shadowed;
  }

  private void refuse(CueHit hit, String reason) {
    trace.refused(new Refusal(sentence.sentence().number(), hit.cue(), span(hit), reason));
  }

  private Span span(CueHit hit) {
    List<Token> tokens = sentence.sentence().tokens();
    return new Span(tokens.get(hit.first()).start(), tokens.get(hit.last()).end());
  }

  private Optional<Frame> frame(CueHit hit) {
    Rule rule = lexicon.rules().find(hit.cue().rule()).orElseThrow();
    EnglishSpeaker.Voice voice = new EnglishSpeaker(sentence).of(hit.head(), before);
    Map<String, List<Filler>> roles = roles(rule, hit, voice);
    Cast cast = new Cast(roles);
    Optional<String> objection = objection(hit, roles, cast.linked());
    if (objection.isPresent()) {
      refuse(hit, objection.get());
      return Optional.empty();
    }
    cast = new Cast(whole(hit, roles));
    EnglishScope scope = new EnglishScope(sentence, history);
    Polarity polarity = scope.polarity(hit);
    if (hit.cue().needs("negated")) {
      if (polarity == Polarity.ASSERTED) {
        refuse(hit, "counts only where it is negated");
        return Optional.empty();
      }
      polarity = Polarity.ASSERTED; // "does not trust" asserts distrust
    }
    if (hit.cue().category() == Category.POSITIVE && new Undoing(sentence, needs).of(hit.head())) {
      refuse(hit, "what is broken off, blocked or refused is no frame of its own");
      return Optional.empty();
    }
    if (polarity == Polarity.NEGATED && hit.cue().category() == Category.POSITIVE) {
      refuse(hit, "no trust, peace or cooperation is no frame of its own");
      return Optional.empty();
    }
    Modality modality = scope.modality(hit.head());
    if (modality == Modality.FACT
        && (hit.cue().needs("hedged") || Shadow.suspected(hit, hits, sentence))) {
      modality = Modality.HEDGED;
    }
    if (hit.cue().needs("lifted")) {
      polarity = polarity == Polarity.ASSERTED ? Polarity.NEGATED : Polarity.ASSERTED;
    }
    return Optional.of(
        new Frame(
            sentence.sentence().number(),
            hit.cue().category(),
            new Subcategory(sentence, needs, slots, hits).of(hit, roles, modality, voice),
            span(hit),
            hit.cue().name(),
            polarity,
            modality,
            voice.label(),
            rule.id(),
            cast.confidence(hit.cue()),
            cast.roles()));
  }

  /** The roles with the one that is left for the only other actor of the sentence. */
  private Map<String, List<Filler>> whole(CueHit hit, Map<String, List<Filler>> roles) {
    Map<String, List<Filler>> whole = new LinkedHashMap<>(roles);
    new Remainder(sentence)
        .of(hit, roles)
        .ifPresent(
            one -> {
              List<Filler> fillers = new ArrayList<>(whole.getOrDefault(one.getKey(), List.of()));
              fillers.add(one.getValue());
              whole.put(one.getKey(), fillers);
              tell(hit, one.getKey(), "only-other", List.of(one.getValue()));
            });
    return whole;
  }

  private Optional<String> objection(CueHit hit, Map<String, List<Filler>> roles, boolean linked) {
    Optional<Need> unmet = needs.unmet(hit, roles);
    if (unmet.isPresent()) {
      return Optional.of("the entry asks for " + unmet.get());
    }
    if (!linked && !hit.cue().needs("free") && !dreaded(hit)) {
      return Optional.of("no actor with a code fills a role");
    }
    if (!Linkage.holds(hit, roles, needs)) {
      return Optional.of("its actors make it no matter between states or groups");
    }
    return Domain.admits(hit, roles, sentence, needs)
        ? Optional.empty()
        : Optional.of("the sentence is of another domain");
  }

  /** A fear of war that nobody is named to have is still a fear, where states are spoken of. */
  private boolean dreaded(CueHit hit) {
    return hit.cue().category() == Category.FEAR
        && needs.any("security", Complement.of(sentence, hit.head()))
        && sentence.actors().stream()
            .anyMatch(actor -> !actor.place() && !actor.mention().codes().isEmpty());
  }

  private Map<String, List<Filler>> roles(Rule rule, CueHit hit, EnglishSpeaker.Voice voice) {
    Map<String, List<Filler>> roles = new LinkedHashMap<>();
    TreeSet<String> taken = new TreeSet<>();
    rule.roles()
        .forEach(
            (role, names) -> {
              List<Filler> fillers = new ArrayList<>();
              for (String slot : names) {
                int known = fillers.size();
                boolean again = slot.startsWith("+");
                fill(
                    again ? slot.substring(1) : slot,
                    hit,
                    voice,
                    again ? new TreeSet<>() : taken,
                    fillers);
                tell(hit, role, slot, fillers.subList(known, fillers.size()));
                if (settled(rule, fillers) && !names.get(0).equals("all")) {
                  break;
                }
              }
              fillers.forEach(filler -> taken.add(filler.actor()));
              roles.put(role, fillers);
            });
    if (hit.cue().category() == Category.FEAR) {
      return Kin.moved(hit, roles, sentence, needs);
    }
    if (hit.cue().category() == Category.MISPERCEPTION) {
      other(hit, roles);
    }
    return Coup.is(hit) ? Coup.within(roles) : roles;
  }

  /** Whoever is left beside one who distrusts, or is distrusted, is the other of the two. */
  private void other(CueHit hit, Map<String, List<Filler>> roles) {
    new Remainder(sentence)
        .distrust(hit, roles)
        .ifPresent(
            one -> {
              roles.put(one.getKey(), List.of(one.getValue()));
              tell(hit, one.getKey(), "only-other", List.of(one.getValue()));
            });
  }

  /** "Struck PKK camps in Iraq": an armed group without a code leaves room for a state. */
  private static boolean settled(Rule rule, List<Filler> fillers) {
    return fillers.stream().anyMatch(filler -> !filler.codes().isEmpty())
        || (!fillers.isEmpty() && rule.category() != Category.THREAT);
  }

  private void tell(CueHit hit, String role, String slot, List<Filler> fillers) {
    int number = sentence.sentence().number();
    fillers.forEach(
        filler -> trace.filled(new Evidence(number, span(hit), role, filler.actor(), slot)));
  }

  private void fill(
      String slot,
      CueHit hit,
      EnglishSpeaker.Voice voice,
      TreeSet<String> taken,
      List<Filler> fillers) {
    if (slot.equals("speaker")) {
      if (hit.cue().category() == Category.MISPERCEPTION
          && new Denial(sentence).covers(hit.head())) {
        return; // who denies a plot is said to plot
      }
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
      boolean inside = argument >= hit.first() && argument <= hit.last();
      int head = inside && !hit.spread() ? owner(argument, hit) : argument;
      if (head < 0) {
        continue;
      }
      for (Filler filler : phrases.resolve(head, places)) {
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

  /** "Violated its airspace": the cue holds its object, and the object tells whose it is. */
  private int owner(int object, CueHit hit) {
    return sentence.children(object).stream()
        .filter(edge -> edge.relation().equals("nmod:poss"))
        .mapToInt(edge -> edge.dependent())
        .filter(owner -> owner >= hit.first() && sentence.pos(owner).startsWith("PRP$"))
        .findFirst()
        .orElse(-1);
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
