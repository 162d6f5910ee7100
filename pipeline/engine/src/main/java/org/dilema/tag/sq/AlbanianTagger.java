package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.annotate.Annotation;
import org.dilema.curate.CuratedArticle;
import org.dilema.language.LanguagePack;
import org.dilema.lexicon.Cue;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.tag.CueForms;
import org.dilema.tag.Draft;
import org.dilema.tag.Frame;
import org.dilema.tag.LanguageTagger;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.Trace;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.tag.actor.ActorMatcher;
import org.dilema.text.Document;
import org.dilema.text.Sentence;

/** Tags Albanian by case, preposition, clitic and voice; it needs no annotation. Thread-safe. */
public final class AlbanianTagger implements LanguageTagger {

  private final ActorMatcher actors;
  private final LanguageLexicon lexicon;
  private final AlbanianCues cues;
  private final AlbanianClasses classes;
  private final VerbLexicon verbs;
  private final Set<String> women;

  /** Builds a tagger over the actors and the lexicon of Albanian; the women by actor id. */
  public AlbanianTagger(
      ActorMatcher actors, LanguageLexicon lexicon, LanguagePack pack, Set<String> women) {
    this.women = Set.copyOf(women);
    this.actors = actors;
    this.lexicon = lexicon;
    this.cues = new AlbanianCues(lexicon.cues(), pack);
    this.classes = new AlbanianClasses(lexicon.classes(), pack);
    this.verbs = new VerbLexicon(lexicon, pack);
  }

  @Override
  public Draft draft(CuratedArticle curated, Document document) {
    return new Draft(curated, document, actors.find(document));
  }

  @Override
  public List<Sentence> toAnnotate(Draft draft) {
    return List.of();
  }

  @Override
  public TaggedArticle tag(Draft draft, Map<Integer, Annotation> annotations, Trace trace) {
    List<Frame> frames = new ArrayList<>();
    Antecedents before = new Antecedents(women);
    boolean bare = Spelling.bare(draft.curated().article());
    for (Sentence sentence : draft.document().sentences()) {
      List<ActorMatch> matches = draft.in(sentence.number());
      boolean withoutMarks = bare || Spelling.bare(sentence);
      boolean near = !matches.isEmpty() || before.any();
      List<String> words = AlbanianSentence.words(sentence, withoutMarks);
      List<CueForms.Found<Cue>> found = cues.find(words, withoutMarks);
      boolean hit = !found.isEmpty();
      AlbanianSentence parsed =
          hit || !matches.isEmpty()
              ? new AlbanianSentence(sentence, words, withoutMarks, matches, verbs, classes)
              : null;
      if (parsed != null && hit) {
        List<CueHit> hits = cues.in(parsed, found);
        if (near || hits.stream().anyMatch(h -> h.cue().standsAlone())) {
          frames.addAll(
              new AlbanianFrames(
                      lexicon, parsed, hits, before, draft.curated().article().date(), trace)
                  .find());
        } else {
          hits.forEach(h -> trace.refused(AlbanianFrames.unlinked(sentence, h)));
        }
      }
      before.enter(parsed, matches);
    }
    return new TaggedArticle(draft.curated(), draft.document(), draft.mentions(), frames);
  }
}
