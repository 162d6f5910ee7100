package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Dateline;
import org.dilema.curate.CuratedArticle;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.Rule;
import org.dilema.tag.Discourse;
import org.dilema.tag.Draft;
import org.dilema.tag.Frame;
import org.dilema.tag.LanguageTagger;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.Trace;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.tag.actor.ActorMatcher;
import org.dilema.text.Document;
import org.dilema.text.Sentence;

/** Tags English articles. Thread-safe. */
public final class EnglishTagger implements LanguageTagger {

  /** Slots that rules may name beside those that are patterns. */
  public static final Set<String> SLOTS = SlotPatterns.NAMED;

  private static final Set<String> WHERE = Set.of("in", "at", "near", "from", "outside", "across");

  private final ActorMatcher actors;
  private final LanguageLexicon lexicon;
  private final Set<String> women;
  private final Homographs homographs;
  private final FirstNames firstNames;
  private final EnglishCues cues;
  private final EnglishClasses classes;
  private final SlotPatterns slots;
  private final Prospects prospects;

  /** Builds a tagger over the actors and the lexicon of English. */
  public EnglishTagger(
      ActorMatcher actors, LanguageLexicon lexicon, Set<String> women, FirstNames firstNames) {
    this.firstNames = firstNames;
    this.actors = actors;
    this.women = Set.copyOf(women);
    this.homographs = new Homographs(lexicon.classes());
    this.lexicon = lexicon;
    this.cues = new EnglishCues(lexicon.cues());
    this.classes = new EnglishClasses(lexicon.classes());
    this.slots = new SlotPatterns(lexicon.slots(), used(lexicon));
    this.prospects = new Prospects(cues, classes);
  }

  private static Set<String> used(LanguageLexicon lexicon) {
    Set<String> used = new TreeSet<>(Set.of("subject", "object", "agent", "passive-subject"));
    for (Rule rule : lexicon.rules().rules().values()) {
      rule.roles().values().forEach(places -> places.forEach(slot -> used.add(bare(slot))));
    }
    return used;
  }

  /** A plus before a slot says that an actor may fill this role beside another one. */
  private static String bare(String slot) {
    return slot.startsWith("+") ? slot.substring(1) : slot;
  }

  @Override
  public Draft draft(CuratedArticle curated, Document document) {
    return new Draft(curated, document, Introductions.with(document, beyondDateline(document)));
  }

  /** The actors that are no part of a dateline. */
  private Map<Integer, List<ActorMatch>> beyondDateline(Document document) {
    Map<Integer, List<ActorMatch>> found = new TreeMap<>(actors.find(document));
    for (Sentence sentence : document.sentences()) {
      int end = Dateline.end(sentence.tokens());
      if (end > 0) {
        found.computeIfPresent(
            sentence.number(),
            (number, matches) ->
                matches.stream().filter(match -> match.mention().firstToken() >= end).toList());
      }
    }
    return found;
  }

  @Override
  public List<Sentence> toAnnotate(Draft draft) {
    BitSet open = prospects.byTokens(draft);
    return draft.document().sentences().stream()
        .filter(one -> open.get(one.number()) || homographs.among(one, draft.in(one.number())))
        .toList();
  }

  @Override
  public List<Sentence> toParse(
      Draft draft, List<Sentence> sentences, Map<Integer, Annotation> named) {
    return prospects.byWords(confirmed(draft, named), named);
  }

  @Override
  public TaggedArticle tag(Draft found, Map<Integer, Annotation> annotations, Trace trace) {
    Draft draft = confirmed(found, annotations);
    List<Frame> frames = new ArrayList<>();
    Discourse before = new Discourse(women);
    History history = new History(draft.curated().article().date());
    for (Sentence sentence : draft.document().sentences()) {
      Annotation annotation = annotations.get(sentence.number());
      if (annotation != null) {
        frames.addAll(frames(draft, sentence, annotation, before, history, trace));
      } else if (trace != Trace.UNHEARD) {
        cues.unlinked(sentence).forEach(trace::refused);
      }
      before.enterSpeaker(Sayer.of(sentence, draft.in(sentence.number()), before.lastSpeaker()));
      before.enter(prominent(sentence, draft.in(sentence.number())));
      before.enterOfficer(Officers.first(sentence.tokens(), draft.in(sentence.number())));
    }
    return new TaggedArticle(draft.curated(), draft.document(), draft.mentions(), frames);
  }

  /** Leaves out the names that the recogniser of names vetoes. */
  private Draft confirmed(Draft draft, Map<Integer, Annotation> annotations) {
    Map<Integer, List<ActorMatch>> kept = new TreeMap<>(draft.matches());
    Namesakes namesakes = new Namesakes(firstNames);
    for (Sentence sentence : draft.document().sentences()) {
      Annotation annotation = annotations.get(sentence.number());
      kept.computeIfPresent(
          sentence.number(),
          (number, matches) ->
              annotation == null
                  ? namesakes.without(matches)
                  : namesakes.without(
                      sentence, homographs.confirmed(sentence, matches, annotation), annotation));
    }
    return new Draft(draft.curated(), draft.document(), kept);
  }

  /**
   * Whom a pronoun of the next sentence may mean: not where something happened ("in Singapore").
   */
  private static List<ActorMatch> prominent(Sentence sentence, List<ActorMatch> matches) {
    List<ActorMatch> prominent =
        matches.stream().filter(match -> !behind(sentence, match)).toList();
    return prominent.isEmpty() ? matches : prominent;
  }

  private static boolean behind(Sentence sentence, ActorMatch match) {
    int before = match.mention().firstToken() - 1;
    return before >= 0 && WHERE.contains(sentence.tokens().get(before).text());
  }

  private List<Frame> frames(
      Draft draft,
      Sentence sentence,
      Annotation annotation,
      Discourse before,
      History history,
      Trace trace) {
    EnglishSentence parsed = new EnglishSentence(sentence, annotation, draft.in(sentence.number()));
    List<CueHit> hits = cues.in(parsed);
    if (hits.isEmpty()) {
      return List.of();
    }
    Map<String, BitSet> found = classes.in(parsed);
    SlotPatterns.Finder finder = slots.over(parsed);
    EnglishNeeds needs = new EnglishNeeds(parsed, found, finder);
    return new EnglishFrames(lexicon, parsed, before, history, finder, needs, hits, trace).find();
  }
}
