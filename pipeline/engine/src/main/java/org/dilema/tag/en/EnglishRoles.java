package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Rule;
import org.dilema.lexicon.WordClasses;
import org.dilema.tag.Discourse;
import org.dilema.tag.Evidence;
import org.dilema.tag.Filler;
import org.dilema.tag.OnlyOther;
import org.dilema.tag.Trace;

/** Fills the roles of a frame: slot by slot, the surest first, as its rule names them. */
final class EnglishRoles {

  private static final Set<String> AGAINST = Set.of("target");

  /** Categories whose doer is mostly the subject of a clause above. */
  private static final Set<Category> ABOVE = Set.of(Category.THREAT, Category.ANARCHY);

  /** Where a place that is named is what an act is done to: "send its army into Syria". */
  private static final Set<String> WHITHER =
      Set.of("prep:into", "prep:inside", "prep:around", "prep:near", "clause-object");

  /** Rules of what happens to somebody, or is announced to him, in a clause that is not his. */
  private static final Set<String> APART =
      Set.of("or-else", "armed-verb", "risk-verb", "repel-verb", "told-verb", "independence");

  private final EnglishSentence sentence;
  private final Discourse before;
  private final SlotPatterns.Finder slots;
  private final EnglishNeeds needs;
  private final Trace trace;
  private final WordClasses classes;

  EnglishRoles(
      EnglishSentence sentence,
      Discourse before,
      SlotPatterns.Finder slots,
      EnglishNeeds needs,
      WordClasses classes,
      Trace trace) {
    this.sentence = sentence;
    this.before = before;
    this.slots = slots;
    this.needs = needs;
    this.classes = classes;
    this.trace = trace;
  }

  /** The roles with those that the clause above and the only other actor of the sentence fill. */
  Map<String, List<Filler>> whole(
      CueHit hit, Map<String, List<Filler>> roles, EnglishSpeaker.Voice voice) {
    Map<String, List<Filler>> whole = new LinkedHashMap<>(roles);
    Pair pair = Pair.of(hit.cue().category());
    Theatre theatre = new Theatre(sentence, before, needs);
    theatre
        .struck(hit, whole)
        .ifPresent(one -> add(hit, whole, one.role(), one.slot(), one.fillers()));
    boolean above = ABOVE.contains(hit.cue().category()) && !APART.contains(hit.cue().rule());
    if (above && OnlyOther.codes(whole, pair.doer()).isEmpty()) {
      ActorPhrase phrases = new ActorPhrase(sentence, before, Optional.empty());
      List<Filler> subjects =
          new ClauseAbove(sentence, phrases)
              .subject(hit.head()).stream()
                  .filter(
                      filler -> !OnlyOther.codes(whole, pair.other()).containsAll(filler.codes()))
                  .filter(
                      filler ->
                          hit.cue().category() != Category.THREAT
                              || !Bystanders.are(filler.codes()))
                  .toList();
      add(hit, whole, pair.doer(), "clause-above", subjects);
    }
    if (hit.cue().subcategory().startsWith("TV")
        && OnlyOther.codes(whole, "threatener").isEmpty()) {
      voice
          .actor()
          .filter(one -> !OnlyOther.codes(whole, "target").containsAll(one.codes()))
          .ifPresent(one -> add(hit, whole, "threatener", "voice", List.of(one)));
    }
    new Remainder(sentence)
        .of(hit, whole)
        .ifPresent(
            one ->
                add(
                    hit,
                    whole,
                    one.getKey(),
                    "only-other-" + one.getKey(),
                    List.of(one.getValue())));
    theatre.of(hit, whole).ifPresent(one -> add(hit, whole, one.role(), one.slot(), one.fillers()));
    return whole;
  }

  private void add(
      CueHit hit, Map<String, List<Filler>> roles, String role, String slot, List<Filler> more) {
    List<Filler> fillers = new ArrayList<>(roles.getOrDefault(role, List.of()));
    fillers.addAll(more);
    roles.put(role, fillers);
    tell(hit, role, slot, more);
  }

  Map<String, List<Filler>> of(Rule rule, CueHit hit, EnglishSpeaker.Voice voice) {
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
                    again || AGAINST.contains(role) ? new TreeSet<>() : taken,
                    fillers);
                if (!again && AGAINST.contains(role)) {
                  fillers.removeIf(
                      filler ->
                          (filler.codes().isEmpty() && taken.contains(filler.actor()))
                              || (Rivals.same(filler, roles) && !Rivals.displaced(filler, roles)));
                }
                int from = Math.min(known, fillers.size()); // a pronoun before may have given way
                if (hit.cue().rule().equals("told-verb")) { // who only demands
                  fillers
                      .subList(from, fillers.size())
                      .removeIf(filler -> Bystanders.are(filler.codes()));
                }
                tell(hit, role, slot, fillers.subList(from, fillers.size()));
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
    if (hit.cue().category() == Category.ANARCHY) {
      return new Guarantors(needs).sided(hit, roles);
    }
    if (hit.cue().category() == Category.MISPERCEPTION) {
      other(hit, roles);
    }
    return new Told(sentence, before, needs, classes).sided(hit, roles);
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
        filler ->
            trace.filled(
                new Evidence(
                    number, EnglishFrames.span(sentence, hit), role, filler.actor(), slot)));
  }

  private void fill(
      String slot,
      CueHit hit,
      EnglishSpeaker.Voice voice,
      TreeSet<String> taken,
      List<Filler> fillers) {
    if (slot.equals("speaker")) {
      if (hit.cue().category() == Category.POSITIVE && fillers.size() > 1) {
        return; // who speaks of two others is no third
      }
      if ((hit.cue().category() == Category.MISPERCEPTION || hit.cue().needs("promoted"))
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
    if (slot.equals("topic")) {
      new Topic(sentence, before)
          .of(hit.head())
          .filter(filler -> !taken.contains(filler.actor()))
          .ifPresent(fillers::add);
      return;
    }
    if (slot.equals("parties")) {
      if (fillers.stream().allMatch(filler -> filler.codes().isEmpty())) {
        new Parties(sentence, before)
            .of(hit.head()).stream()
                .filter(filler -> !taken.contains(filler.actor()))
                .forEach(fillers::add);
      }
      return;
    }
    if (slot.equals("above")) {
      if (fillers.size() > 1) {
        return;
      }
      ActorPhrase subjects = new ActorPhrase(sentence, before, voice.actor());
      new ClauseAbove(sentence, subjects)
          .subject(hit.head()).stream()
              .filter(filler -> !taken.contains(filler.actor()))
              .toList()
              .forEach(fillers::add);
      return;
    }
    if (slot.equals("within")) {
      sentence.actors().stream()
          .filter(actor -> actor.mention().firstToken() >= hit.first())
          .filter(actor -> actor.mention().lastToken() <= hit.last())
          .forEach(actor -> fillers.add(Filler.of(actor)));
      return;
    }
    boolean places =
        slot.equals("prep:in")
            || slot.equals("prep:among")
            || (hit.cue().category() == Category.THREAT && WHITHER.contains(slot));
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
}
