package org.dilema.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.dilema.text.Sentence;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Annotates English with CoreNLP: part of speech, lemma, statistical names, enhanced++
 * dependencies. The models are loaded at the first sentence and shared by all threads. CoreNLP
 * lower-cases by the default locale: whoever embeds this sets one whose capital i is I.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Longer sentences are parsed in no reasonable time; they get tags and names only. */
  private static final int MAX_PARSED_TOKENS = 150;

  private static final Comparator<Dependency> ORDER =
      Comparator.comparingInt(Dependency::dependent)
          .thenComparingInt(Dependency::governor)
          .thenComparing(Dependency::relation);

  /** Names come cheap; dependencies cost five times as much and are asked for apart. */
  private enum Part {
    NAMES("pos,lemma,ner"),
    DEPENDENCIES("depparse");

    private final String annotators;

    Part(String annotators) {
      this.annotators = annotators;
    }
  }

  private final Map<Part, StanfordCoreNLP> pipelines = new EnumMap<>(Part.class);

  /** Builds an annotator; no model is read yet. */
  public CoreNlpAnnotator() {}

  @Override
  public String version() {
    return "stanford-corenlp-4.5.10 pos,lemma,ner(conll.4class),depparse";
  }

  @Override
  public List<Annotation> annotate(List<Sentence> sentences) {
    return parse(sentences, name(sentences));
  }

  @Override
  public List<Annotation> name(List<Sentence> sentences) {
    List<CoreMap> maps = new ArrayList<>();
    for (Sentence sentence : sentences) {
      maps.add(coreMap(sentence, maps.size()));
    }
    return annotated(maps, Part.NAMES);
  }

  @Override
  public List<Annotation> parse(List<Sentence> sentences, List<Annotation> named) {
    List<CoreMap> maps = new ArrayList<>();
    for (Sentence sentence : sentences) {
      CoreMap map = coreMap(sentence, maps.size());
      List<Word> words = named.get(maps.size()).words();
      List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
      for (int i = 0; i < labels.size(); i++) {
        labels.get(i).setTag(words.get(i).pos());
        labels.get(i).setLemma(words.get(i).lemma());
        labels.get(i).setNER(words.get(i).name());
      }
      maps.add(map);
    }
    return annotated(maps, Part.DEPENDENCIES);
  }

  private List<Annotation> annotated(List<CoreMap> maps, Part part) {
    if (maps.isEmpty()) {
      return List.of();
    }
    var document = new edu.stanford.nlp.pipeline.Annotation("");
    List<CoreLabel> tokens = new ArrayList<>();
    maps.forEach(map -> tokens.addAll(map.get(CoreAnnotations.TokensAnnotation.class)));
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, maps);
    pipeline(part).annotate(document);
    return maps.stream().map(CoreNlpAnnotator::annotation).toList();
  }

  private synchronized StanfordCoreNLP pipeline(Part part) {
    return pipelines.computeIfAbsent(
        part, missing -> new StanfordCoreNLP(properties(missing), false));
  }

  private static Properties properties(Part part) {
    Properties properties = new Properties();
    properties.setProperty("annotators", part.annotators);
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.statisticalOnly", "true");
    properties.setProperty("depparse.sentence.len", Integer.toString(MAX_PARSED_TOKENS));
    properties.setProperty("parse.maxlen", Integer.toString(MAX_PARSED_TOKENS));
    return properties;
  }

  private static CoreMap coreMap(Sentence sentence, int index) {
    List<CoreLabel> labels = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CoreLabel();
      String word = TreebankForm.of(token.text());
      label.setWord(word);
      label.setValue(word);
      label.setOriginalText(token.text());
      label.setBeginPosition(token.start());
      label.setEndPosition(token.end());
      label.setIndex(labels.size() + 1);
      label.setSentIndex(index);
      labels.add(label);
    }
    CoreMap map = new edu.stanford.nlp.pipeline.Annotation("");
    map.set(CoreAnnotations.TokensAnnotation.class, labels);
    map.set(CoreAnnotations.SentenceIndexAnnotation.class, index);
    map.set(CoreAnnotations.TokenBeginAnnotation.class, 0);
    map.set(CoreAnnotations.TokenEndAnnotation.class, labels.size());
    return map;
  }

  private static Annotation annotation(CoreMap sentence) {
    List<Word> words = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      words.add(
          new Word(or(label.lemma(), label.word()), or(label.tag(), "X"), or(label.ner(), "O")));
    }
    return new Annotation(words, dependencies(sentence));
  }

  private static List<Dependency> dependencies(CoreMap sentence) {
    SemanticGraph graph = sentence.get(EnhancedPlusPlusDependenciesAnnotation.class);
    if (graph == null) {
      return List.of();
    }
    List<Dependency> edges = new ArrayList<>();
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      edges.add(
          new Dependency(
              edge.getGovernor().index() - 1,
              edge.getDependent().index() - 1,
              edge.getRelation().toString()));
    }
    graph.getRoots().forEach(root -> edges.add(new Dependency(-1, root.index() - 1, "root")));
    return edges.stream().sorted(ORDER).distinct().toList();
  }

  private static String or(@Nullable String value, String otherwise) {
    return value == null ? otherwise : value;
  }
}
