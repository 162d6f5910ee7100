package org.dilema.tag.pack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Annotator;
import org.dilema.annotate.WithoutDatelines;
import org.dilema.curate.CuratedArticle;
import org.dilema.language.LanguagePack;
import org.dilema.language.Languages;
import org.dilema.lexicon.ActorTable;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.Draft;
import org.dilema.tag.LanguageTagger;
import org.dilema.tag.Reading;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.Trace;
import org.dilema.tag.UnlistedName;
import org.dilema.tag.Women;
import org.dilema.tag.actor.ActorMatcher;
import org.dilema.tag.actor.NameIndex;
import org.dilema.tag.actor.NameIndexBuilder;
import org.dilema.tag.en.EnglishNames;
import org.dilema.tag.en.EnglishTagger;
import org.dilema.tag.en.FirstNames;
import org.dilema.tag.sq.AlbanianNames;
import org.dilema.tag.sq.AlbanianSlots;
import org.dilema.tag.sq.AlbanianTagger;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;

/** Tags articles in every language that the lexicons were read for. Thread-safe. */
public final class Taggers {

  private final Map<String, LanguageTagger> taggers = new LinkedHashMap<>();
  private final Map<String, UnlistedNames> unlisted = new LinkedHashMap<>();
  private final Annotator annotator;
  private final SentenceSample sample;
  private final boolean exhaustive;

  /**
   * Builds taggers that look for unlisted names only in sentences that they annotate anyway.
   *
   * @param lexicons actors and cues of each language
   * @param annotator annotates the sentences that a tagger asks for
   */
  public Taggers(Lexicons lexicons, Annotator annotator) {
    this(lexicons, annotator, SentenceSample.NONE);
  }

  /**
   * Builds the taggers.
   *
   * @param lexicons actors and cues of each language
   * @param annotator annotates the sentences that a tagger asks for
   * @param sample which other sentences to annotate, for the sake of unlisted names alone
   */
  public Taggers(Lexicons lexicons, Annotator annotator, SentenceSample sample) {
    this(lexicons, annotator, sample, false);
  }

  /**
   * Builds the taggers.
   *
   * @param exhaustive whether every English sentence is annotated, not only those that a tag can
   *     depend on; finds the same tags and takes much longer
   */
  public Taggers(
      Lexicons lexicons, Annotator annotator, SentenceSample sample, boolean exhaustive) {
    this.exhaustive = exhaustive;
    this.annotator = new WithoutDatelines(annotator);
    this.sample = sample;
    // Inflecting every name takes a second a language: each has a thread.
    Map<String, NameIndex> names =
        lexicons.languages().keySet().parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    code -> code,
                    code -> new NameIndexBuilder(pack(code)).build(lexicons.actors())));
    lexicons
        .languages()
        .forEach(
            (code, lexicon) -> {
              NameIndex index = Objects.requireNonNull(names.get(code));
              unlisted.put(code, new UnlistedNames(index));
              taggers.put(code, tagger(lexicons.actors(), index, lexicon));
            });
  }

  private static LanguageTagger tagger(
      ActorTable actors, NameIndex names, LanguageLexicon lexicon) {
    LanguagePack pack = pack(lexicon.language());
    return switch (lexicon.language()) {
      case "en" ->
          new EnglishTagger(
              new ActorMatcher(names, new EnglishNames(lexicon.classes())),
              lexicon,
              Women.in(actors, lexicon.classes()),
              new FirstNames(actors));
      case "sq" ->
          new AlbanianTagger(
              new ActorMatcher(names, new AlbanianNames(lexicon.classes(), pack)),
              lexicon,
              pack,
              Women.in(actors, lexicon.classes()));
      default -> throw new IllegalArgumentException("no tagger for language " + lexicon.language());
    };
  }

  /**
   * Returns the slots that the rules of a language may name; {@code prep} stands for {@code prep:}
   * with any preposition.
   */
  public static Set<String> slots(LanguageLexicon lexicon) {
    if (lexicon.language().equals("sq")) {
      return AlbanianSlots.NAMES;
    }
    Set<String> slots = new TreeSet<>(lexicon.slots().keySet());
    slots.addAll(EnglishTagger.SLOTS);
    return slots;
  }

  /** Cuts an article into sentences in the language that curation found. */
  public static Document document(CuratedArticle curated) {
    Article article = curated.article();
    LanguagePack pack = pack(curated.language());
    List<Sentence> sentences = new ArrayList<>();
    List<Sentence> title = pack.sentences(article.title(), 0);
    if (!title.isEmpty()) {
      sentences.add(joined(title));
    }
    sentences.addAll(pack.sentences(curated.analysedBody(), 1));
    return new Document(article, curated.language(), LongSentences.cut(sentences));
  }

  private static LanguagePack pack(String language) {
    return Languages.of(language)
        .orElseThrow(() -> new IllegalArgumentException("no language pack for " + language));
  }

  /** The title is one sentence, number 0, however many the splitter saw in it. */
  private static Sentence joined(List<Sentence> parts) {
    List<org.dilema.text.Token> tokens = new ArrayList<>();
    parts.forEach(part -> tokens.addAll(part.tokens()));
    int start = parts.get(0).span().start();
    int end = parts.get(parts.size() - 1).span().end();
    return new Sentence(0, new org.dilema.text.Span(start, end), tokens);
  }

  /** Tags a kept article whose language has a tagger. */
  public TaggedArticle tag(CuratedArticle curated) {
    return tag(curated, Trace.UNHEARD);
  }

  /** Tags a kept article whose language has a tagger, and tells which cues made no frame. */
  public TaggedArticle tag(CuratedArticle curated, Trace trace) {
    LanguageTagger tagger = taggers.get(curated.language());
    if (tagger == null) {
      throw new IllegalArgumentException("no lexicon was read for " + curated.language());
    }
    Draft draft = tagger.draft(curated, document(curated));
    List<Sentence> needed = tagger.toAnnotate(draft);
    boolean all = exhaustive && curated.language().equals("en");
    Map<Integer, Annotation> annotations = name(all ? draft.document().sentences() : needed);
    parse(
        all ? draft.document().sentences() : tagger.toParse(draft, needed, annotations),
        annotations);
    TaggedArticle tagged = tagger.tag(draft, annotations, trace);
    UnlistedNames names = unlisted.get(curated.language());
    List<UnlistedName> found = names == null ? List.of() : names(names, draft, needed, annotations);
    return tagged.naming(found).reading(readings(annotations));
  }

  private static SortedMap<Integer, List<Reading>> readings(Map<Integer, Annotation> annotations) {
    SortedMap<Integer, List<Reading>> readings = new TreeMap<>();
    annotations.forEach(
        (number, annotation) ->
            readings.put(
                number,
                annotation.words().stream()
                    .map(word -> new Reading(word.lemma(), word.pos()))
                    .toList()));
    return readings;
  }

  /**
   * English names come from annotations, Albanian ones from capitals, for which none is needed.
   * What is annotated for their sake joins the other annotations.
   */
  private List<UnlistedName> names(
      UnlistedNames names,
      Draft draft,
      List<Sentence> annotated,
      Map<Integer, Annotation> annotations) {
    List<Sentence> all = draft.document().sentences();
    if (!draft.document().language().equals("en")) {
      return names.capitalised(all);
    }
    String article = draft.document().article().id();
    Set<Integer> numbers = annotated.stream().map(Sentence::number).collect(Collectors.toSet());
    List<Sentence> drawn =
        all.stream()
            .filter(one -> !numbers.contains(one.number()))
            .filter(one -> sample.draws(article, one.number()))
            .toList();
    List<UnlistedName> found = new ArrayList<>(names.annotated(annotated, annotations, false));
    Map<Integer, Annotation> more = name(drawn);
    found.addAll(names.annotated(drawn, more, true));
    annotations.putAll(more);
    found.sort(Comparator.comparingInt(UnlistedName::sentence));
    return found;
  }

  private Map<Integer, Annotation> name(List<Sentence> sentences) {
    Map<Integer, Annotation> annotations = new TreeMap<>();
    List<Annotation> made = annotator.name(sentences);
    for (int i = 0; i < sentences.size(); i++) {
      annotations.put(sentences.get(i).number(), made.get(i));
    }
    return annotations;
  }

  /** Puts whole annotations in the place of those without dependencies. */
  private void parse(List<Sentence> sentences, Map<Integer, Annotation> annotations) {
    List<Annotation> named =
        sentences.stream()
            .map(one -> Objects.requireNonNull(annotations.get(one.number())))
            .toList();
    List<Annotation> made = annotator.parse(sentences, named);
    for (int i = 0; i < sentences.size(); i++) {
      annotations.put(sentences.get(i).number(), made.get(i));
    }
  }
}
