package org.dilema.tag.en;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.Need;
import org.dilema.lexicon.Rule;
import org.dilema.tag.Cast;
import org.dilema.tag.Discourse;
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

  /** Categories of which a frame may stand though nobody is known to fill a role. */
  private static final Set<Category> OPEN =
      Set.of(Category.FEAR, Category.THREAT, Category.MISPERCEPTION);

  /** Rules of other categories whose frames may stand so: drills, armies, calls for calm. */
  private static final Set<String> UNOWNED =
      Set.of("arming-noun", "arming-verb", "self-verb", "calm");

  private static final Set<Modality> NOT_YET = Set.of(Modality.FUTURE, Modality.HYPOTHETICAL);

  /** Rules of cues that speak of security by themselves. */
  private static final Set<String> PLAIN = Set.of("sanction-noun", "weapon-noun", "calm");

  /** Rules whose cues mean too much else where nobody is known to fill a role. */
  private static final Set<String> BOUND =
      Set.of("attack-noun", "warn-off", "vow-verb", "split-verb", "ambition-noun", "ploy-noun");

  /** Kinds of harm whose frames may stand so in a place alone: fighting, terror. */
  private static final Set<String> FIGHTS = Set.of("T1", "T5");

  private final LanguageLexicon lexicon;
  private final EnglishSentence sentence;
  private final Discourse before;
  private final History history;
  private final SlotPatterns.Finder slots;
  private final EnglishNeeds needs;
  private final List<CueHit> hits;
  private final Trace trace;
  private final EnglishRoles casting;

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
    this.casting = new EnglishRoles(sentence, before, slots, needs, lexicon.classes(), trace);
  }

  /** Returns the frames by place of their cue. */
  List<Frame> find() {
    Map<CueHit, Frame> found = new LinkedHashMap<>();
    for (CueHit hit : hits) {
      if (!hit.cue().needs("refine")) {
        frame(hit).ifPresent(frame -> found.put(hit, frame));
      }
    }
    Map<CueHit, Frame> all = Map.copyOf(found);
    found.entrySet().removeIf(one -> displaced(one.getKey(), one.getValue(), all));
    Map<CueHit, Frame> left = Map.copyOf(found);
    found.values().removeIf(frame -> said(frame, left));
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

  /** Whether a longer cue stands there, unless that one knows nobody and this one does. */
  private static boolean displaced(CueHit hit, Frame frame, Map<CueHit, Frame> all) {
    return all.entrySet().stream()
        .anyMatch(
            longer -> longer.getKey().covers(hit) && (linked(longer.getValue()) || !linked(frame)));
  }

  /** Whether an act is only what another frame of the same sides threatens with in words. */
  private static boolean said(Frame act, Map<CueHit, Frame> all) {
    return act.subcategory().startsWith("TG")
        && act.modality() != Modality.HISTORICAL
        && linked(act)
        && all.values().stream()
            .anyMatch(
                other ->
                    other.subcategory().startsWith("TV") && other.roles().containsAll(act.roles()));
  }

  private static boolean linked(Frame frame) {
    return frame.roles().stream().anyMatch(role -> !role.codes().isEmpty());
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
    return span(sentence, hit);
  }

  /** Returns where a cue stands in the text. */
  static Span span(EnglishSentence sentence, CueHit hit) {
    List<Token> tokens = sentence.sentence().tokens();
    return new Span(tokens.get(hit.first()).start(), tokens.get(hit.last()).end());
  }

  private Optional<Frame> frame(CueHit hit) {
    Rule rule = lexicon.rules().find(hit.cue().rule()).orElseThrow();
    EnglishSpeaker.Voice voice = new EnglishSpeaker(sentence).of(hit.head(), before);
    Map<String, List<Filler>> roles = casting.of(rule, hit, voice);
    Cast cast = new Cast(roles);
    Optional<String> objection = objection(hit, roles, cast.linked());
    if (objection.isPresent()) {
      refuse(hit, objection.get());
      return Optional.empty();
    }
    cast = new Cast(casting.whole(hit, roles, voice));
    EnglishScope scope = new EnglishScope(sentence, history);
    Polarity polarity = scope.polarity(hit);
    if (hit.cue().needs("negated")) {
      if (polarity == Polarity.ASSERTED) {
        refuse(hit, "counts only where it is negated");
        return Optional.empty();
      }
      polarity = Polarity.ASSERTED; // "does not trust" asserts distrust
    }
    if (hit.cue().needs("turning")) {
      polarity = Polarity.ASSERTED; // "will not let them return until" threatens
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
    if (hit.cue().needs("turning") && modality != Modality.HEDGED) {
      modality = Modality.FACT; // a threat is made though it is of the future (codebook 2, rule 3)
    }
    if (hit.cue().needs("real") && NOT_YET.contains(modality)) {
      refuse(hit, "counts only where it is done");
      return Optional.empty();
    }
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

  private Optional<String> objection(CueHit hit, Map<String, List<Filler>> roles, boolean linked) {
    Optional<Need> unmet = needs.unmet(hit, roles);
    if (unmet.isPresent()) {
      return Optional.of("the entry asks for " + unmet.get());
    }
    if (!linked && !hit.cue().needs("free") && !dreaded(hit) && !among(hit)) {
      return Optional.of("no actor with a code fills a role");
    }
    if (!Linkage.holds(hit, roles, needs)) {
      return Optional.of("its actors make it no matter between states or groups");
    }
    Optional<String> unmeant =
        new Unmeant(sentence, needs, slots)
            .of(hit, roles)
            .or(() -> new Warner(sentence, needs).of(hit, roles));
    if (unmeant.isPresent()) {
      return unmeant;
    }
    return Domain.admits(hit, roles, sentence, needs)
        ? Optional.empty()
        : Optional.of("the sentence is of another domain");
  }

  /** A threat or a distrust whose sides the sentence leaves open, where it speaks of states. */
  private boolean among(CueHit hit) {
    boolean open = OPEN.contains(hit.cue().category()) || UNOWNED.contains(hit.cue().rule());
    boolean fight = FIGHTS.contains(hit.cue().subcategory());
    if (Coup.is(hit) && new Theatre(sentence, before, needs).toppled()) {
      return true;
    }
    return open
        && (fight || !BOUND.contains(hit.cue().rule()))
        && (needs.beside("security", hit)
            || PLAIN.contains(hit.cue().rule())
            || (fight && needs.beside("gang", hit)))
        && !needs.anywhere("offdomain")
        && !needs.anywhere("customer")
        && (sentence.actors().stream()
                .anyMatch(actor -> (fight || !actor.place()) && !actor.mention().codes().isEmpty())
            || (Theatre.fights(hit.cue()) && !needs.named(Theatre.LAND).isEmpty())
            || new Theatre(sentence, before, needs).goesOn(hit));
  }

  /** A fear of war that nobody is named to have is still a fear, where states are spoken of. */
  private boolean dreaded(CueHit hit) {
    return hit.cue().category() == Category.FEAR
        && needs.any("security", Complement.of(sentence, hit.head()))
        && sentence.actors().stream()
            .anyMatch(actor -> !actor.place() && !actor.mention().codes().isEmpty());
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
