package org.dilema.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.dilema.text.Sentence;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Annotates English with CoreNLP: part of speech, lemma, statistical names, enhanced++
 * dependencies. The models are loaded at the first sentence, that of the parser beside the others,
 * and shared by all threads. CoreNLP lower-cases by the default locale: whoever embeds this sets
 * one whose capital i is I.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Longer sentences are parsed in no reasonable time; they get tags and names only. */
  private static final int MAX_PARSED_TOKENS = 150;

  private static final Comparator<Dependency> ORDER =
      Comparator.comparingInt(Dependency::dependent)
          .thenComparingInt(Dependency::governor)
          .thenComparing(Dependency::relation);

  private @Nullable StanfordCoreNLP pipeline;
  private @Nullable CompletableFuture<DependencyParser> parser;

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
    if (sentences.isEmpty()) {
      return List.of();
    }
    List<CoreMap> maps = new ArrayList<>();
    for (Sentence sentence : sentences) {
      maps.add(coreMap(sentence, maps.size()));
    }
    var document = new edu.stanford.nlp.pipeline.Annotation("");
    List<CoreLabel> tokens = new ArrayList<>();
    maps.forEach(map -> tokens.addAll(map.get(CoreAnnotations.TokensAnnotation.class)));
    document.set(CoreAnnotations.TokensAnnotation.class, tokens);
    document.set(CoreAnnotations.SentencesAnnotation.class, maps);
    pipeline().annotate(document);
    return maps.stream().map(map -> new Annotation(words(map), List.of())).toList();
  }

  @Override
  public List<Annotation> parse(List<Sentence> sentences, List<Annotation> named) {
    List<Annotation> parsed = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      parsed.add(parse(sentences.get(i), i, named.get(i).words()));
    }
    return parsed;
  }

  private Annotation parse(Sentence sentence, int index, List<Word> words) {
    if (words.isEmpty() || words.size() > MAX_PARSED_TOKENS) {
      return new Annotation(words, List.of());
    }
    List<CoreLabel> labels = coreMap(sentence, index).get(CoreAnnotations.TokensAnnotation.class);
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setTag(words.get(i).pos());
      labels.get(i).setLemma(words.get(i).lemma());
      labels.get(i).setNER(words.get(i).name());
    }
    return new Annotation(words, dependencies(parser().join().parse(labels)));
  }

  private synchronized StanfordCoreNLP pipeline() {
    StanfordCoreNLP ready = pipeline;
    if (ready == null) {
      parser(); // is read meanwhile
      ready = new StanfordCoreNLP(properties(), false);
      pipeline = ready;
    }
    return ready;
  }

  private synchronized CompletableFuture<DependencyParser> parser() {
    CompletableFuture<DependencyParser> ready = parser;
    if (ready == null) {
      ready = CompletableFuture.supplyAsync(() -> new DependencyParser(ParserModel.read()));
      parser = ready;
    }
    return ready;
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "pos,lemma,ner");
    properties.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    properties.setProperty("ner.statisticalOnly", "true");
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

  private static List<Word> words(CoreMap sentence) {
    List<Word> words = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      words.add(
          new Word(or(label.lemma(), label.word()), or(label.tag(), "X"), or(label.ner(), "O")));
    }
    return words;
  }

  static List<Dependency> dependencies(SemanticGraph graph) {
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
