package org.dilema.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.DependencyParseAnnotator;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.dilema.language.en.EnglishPack;
import org.dilema.text.Sentence;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Holds the parser to CoreNLP's own annotator, which has the same model. */
class DependencyParserTest {

  private static final Path HOME = Path.of(System.getProperty("dilema.home"));
  private static final Path NEWS = HOME.resolve("../shared/data/ntrex_dev.jsonl").normalize();

  private static List<Sentence> sample() throws IOException {
    List<Sentence> sentences = new ArrayList<>();
    try (var files = Files.walk(HOME.resolve("corpus/sample/en"))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().limit(6).toList()) {
        sentences.addAll(new EnglishPack().sentences(Files.readString(file), 1));
      }
    }
    return sentences;
  }

  private static List<CoreLabel> labels(Sentence sentence, List<Word> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(TreebankForm.of(sentence.tokens().get(i).text()));
      label.setValue(label.word());
      label.setTag(words.get(i).pos());
      label.setLemma(words.get(i).lemma());
      label.setNER(words.get(i).name());
      label.setIndex(i + 1);
      labels.add(label);
    }
    return labels;
  }

  private static void compare(List<Sentence> sentences) {
    var theirs = new DependencyParseAnnotator(new Properties());
    DependencyParser ours = new DependencyParser(ParserModel.read());
    List<Annotation> named = SharedAnnotator.ENGLISH.name(sentences);
    int edges = 0;
    for (int i = 0; i < sentences.size(); i++) {
      CoreMap map = new edu.stanford.nlp.pipeline.Annotation("");
      map.set(
          CoreAnnotations.TokensAnnotation.class, labels(sentences.get(i), named.get(i).words()));
      var document = new edu.stanford.nlp.pipeline.Annotation("");
      document.set(CoreAnnotations.SentencesAnnotation.class, List.of(map));
      theirs.annotate(document);
      SemanticGraph expected =
          Objects.requireNonNull(map.get(EnhancedPlusPlusDependenciesAnnotation.class));
      SemanticGraph found = ours.parse(labels(sentences.get(i), named.get(i).words()));
      assertEquals(CoreNlpAnnotator.dependencies(expected), CoreNlpAnnotator.dependencies(found));
      edges += found.edgeCount();
    }
    assertTrue(edges > sentences.size(), "nothing was parsed");
  }

  @Test
  void findsTheDependenciesThatCoreNlpFinds() throws IOException {
    List<Sentence> sentences = sample();
    compare(sentences.subList(0, Math.min(60, sentences.size())));
  }

  @Test
  @Tag("slow")
  void findsTheDependenciesThatCoreNlpFindsInRealNews() throws IOException {
    Assumptions.assumeTrue(Files.exists(NEWS), () -> NEWS + " is not at hand");
    List<Sentence> sentences = new ArrayList<>();
    var json = new com.fasterxml.jackson.databind.ObjectMapper();
    for (String line : Files.readAllLines(NEWS)) {
      var record = json.readTree(line);
      if (record.path("language").asText().equals("en")) {
        sentences.addAll(new EnglishPack().sentences(record.path("text").asText(), 1));
      }
    }
    compare(sentences);
  }
}
