package org.dilema.tag.en;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dilema.annotate.Dependency;
import org.dilema.lexicon.Category;
import org.dilema.tag.Filler;
import org.dilema.tag.Modality;

/** Refines a cue's subcategory by what the frame is about: what is feared, how one threatens. */
final class Subcategory {

  private static final List<String> FEARS = List.of("F4", "F2", "F1", "F3");
  private static final List<String> KINDS = List.of("T1", "T4", "T5", "T2", "T3");
  private static final List<String> LIKELY = List.of("T4", "T1", "T5", "T2", "T3");

  /** Rules of threats that, where nothing tells their kind, are mostly political. */
  private static final Set<String> MILD = Set.of("consequence-for", "announce", "vow-verb", "heed");

  private static final Set<String> UTTERING =
      Set.of("make", "issue", "repeat", "renew", "voice", "carry", "exchange", "utter", "trade");
  private static final Set<String> VOWING = Set.of("vow-verb", "announce");
  private static final Set<String> AGENTS = Set.of("PERSON", "ORGANIZATION");

  private final EnglishSentence sentence;
  private final EnglishNeeds needs;
  private final SlotPatterns.Finder slots;
  private final List<CueHit> hits;

  Subcategory(
      EnglishSentence sentence, EnglishNeeds needs, SlotPatterns.Finder slots, List<CueHit> hits) {
    this.sentence = sentence;
    this.needs = needs;
    this.slots = slots;
    this.hits = hits;
  }

  /** Returns the codebook's code; for THREAT the act, a dot, and the kind where it is told. */
  String of(
      CueHit hit, Map<String, List<Filler>> roles, Modality modality, EnglishSpeaker.Voice voice) {
    String code = hit.cue().subcategory();
    BitSet about = Complement.of(sentence, hit.head());
    if (hit.cue().category() == Category.FEAR && code.equals("F0")) {
      return first(FEARS, Category.FEAR, about).orElse("F0");
    }
    if (hit.cue().category() != Category.THREAT) {
      return code;
    }
    if (code.matches("T[1-5]")) {
      return (announced(hit, roles, modality, voice) ? "TV." : "TG.") + code;
    }
    String act = act(hit, code, roles, voice);
    if (hit.cue().needs("addressed")) {
      // "warned Iran against meddling": what is meddling, not what will follow
      return act + "." + first(LIKELY, Category.THREAT, all()).orElse("T1");
    }
    if (act.contains(".")) {
      return act;
    }
    if (act.equals("TV")) {
      about.andNot(conditions(about));
    }
    about.or(EnglishFrames.tokens(hit));
    if (!act.equals("TV")) {
      return first(KINDS, Category.THREAT, about).map(kind -> act + "." + kind).orElse(act);
    }
    return first(LIKELY, Category.THREAT, about)
        .or(() -> first(LIKELY, Category.THREAT, all()))
        .map(kind -> act + "." + kind)
        .orElse(act + (MILD.contains(hit.cue().rule()) ? ".T2" : ".T1"));
  }

  private BitSet all() {
    BitSet all = new BitSet();
    all.set(0, sentence.size());
    return all;
  }

  /** What another would have to do first is not what he is threatened with. */
  private BitSet conditions(BitSet about) {
    BitSet conditions = new BitSet();
    for (int token = about.nextSetBit(0); token >= 0; token = about.nextSetBit(token + 1)) {
      for (Dependency edge : sentence.children(token)) {
        if (edge.relation().matches("advcl:(if|unless|should|because)")) {
          conditions.or(sentence.below(edge.dependent()));
        }
      }
    }
    return conditions;
  }

  /** TV or TG, or a code that tells already. */
  private String act(
      CueHit hit, String code, Map<String, List<Filler>> roles, EnglishSpeaker.Voice voice) {
    boolean told = VOWING.contains(hit.cue().rule()) && reported(roles, voice);
    if (code.equals("TV") && (told || !said(hit))) {
      return "TG"; // what another says that he plans, or what an event threatens
    }
    return uttered(hit) ? "TV" : code;
  }

  private static boolean reported(Map<String, List<Filler>> roles, EnglishSpeaker.Voice voice) {
    List<Filler> threateners = roles.getOrDefault("threatener", List.of());
    return voice.actor().isPresent()
        && !threateners.isEmpty()
        && !voice.actor().get().codes().isEmpty()
        && threateners.stream()
            .noneMatch(filler -> filler.codes().equals(voice.actor().get().codes()));
  }

  /** Whoever says that he will do harm threatens, also where it is not known who says so. */
  private boolean announced(
      CueHit hit, Map<String, List<Filler>> roles, Modality modality, EnglishSpeaker.Voice voice) {
    boolean ahead =
        modality == Modality.FUTURE
            || modality == Modality.HYPOTHETICAL
            || modality == Modality.HEDGED;
    List<Filler> threateners = roles.getOrDefault("threatener", List.of());
    if (!ahead || !sentence.verb(hit.head()) || threateners.isEmpty()) {
      return false;
    }
    return voice.equals(EnglishSpeaker.Voice.UNKNOWN)
        || voice.actor().stream()
            .anyMatch(
                speaker ->
                    threateners.stream().anyMatch(one -> one.codes().equals(speaker.codes())));
  }

  /** "Threats by", "a threat to close the strait", "made threats": a noun that tells of words. */
  private boolean uttered(CueHit hit) {
    if (!hit.cue().lemma().equals("threat") || sentence.verb(hit.head())) {
      return false;
    }
    boolean infinitive =
        sentence.children(hit.head()).stream()
            .anyMatch(edge -> edge.relation().startsWith("acl") && marked(edge.dependent()));
    boolean made =
        sentence.parents(hit.head()).stream()
            .anyMatch(
                edge ->
                    edge.relation().equals("obj")
                        && UTTERING.contains(sentence.lemma(edge.governor())));
    boolean theirs =
        sentence.text(hit.head()).equalsIgnoreCase("threats")
            && (!slots.arguments("possessor", hit.head()).isEmpty()
                || !slots.arguments("agent", hit.head()).isEmpty());
    return infinitive || made || theirs;
  }

  private boolean marked(int verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            edge ->
                edge.relation().equals("mark") && sentence.lemma(edge.dependent()).equals("to"));
  }

  /** A threat is said by somebody; what an event or a thing threatens is a description. */
  private boolean said(CueHit hit) {
    if (!sentence.verb(hit.head()) || !hit.cue().needs("agent")) {
      return true;
    }
    List<Integer> subjects = slots.arguments("subject", hit.head());
    List<Integer> agents = subjects.isEmpty() ? slots.arguments("agent", hit.head()) : subjects;
    return agents.isEmpty() || agents.stream().anyMatch(this::agent);
  }

  private boolean agent(int token) {
    BitSet one = new BitSet();
    one.set(token);
    return sentence.actorAt(token).isPresent()
        || sentence.pos(token).startsWith("PRP")
        || AGENTS.contains(sentence.name(token))
        || needs.any("agent", one);
  }

  private Optional<String> first(List<String> codes, Category category, BitSet about) {
    for (String code : codes) {
      boolean cue =
          hits.stream()
              .anyMatch(
                  hit ->
                      hit.cue().category() == category
                          && hit.cue().subcategory().equals(code)
                          && about.get(hit.head())
                          && needs.worded(hit));
      if (cue || needs.any("kind-" + code, about)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
