package org.dilema.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dilema.language.en.EnglishPack;
import org.dilema.text.Sentence;
import org.junit.jupiter.api.Test;

class CoreNlpAnnotatorTest {

  private static final Annotator ANNOTATOR = SharedAnnotator.ENGLISH;

  private static List<Sentence> cut(String text) {
    return new EnglishPack().sentences(text, 1);
  }

  @Test
  void annotatesEverySentenceByItself() {
    List<Sentence> both = cut("Serbia threatened Kosovo.\nRussia invaded Ukraine.");
    List<Annotation> together = ANNOTATOR.annotate(both);
    assertEquals(ANNOTATOR.annotate(both.subList(1, 2)).get(0), together.get(1));
    assertEquals(List.of("Serbia", "threaten", "Kosovo", "."), lemmas(together.get(0)));
  }

  @Test
  void findsSubjectAndObject() {
    Annotation annotation = ANNOTATOR.annotate(cut("Serbia threatened Kosovo.")).get(0);
    assertTrue(annotation.dependencies().contains(new Dependency(1, 0, "nsubj")));
    assertTrue(annotation.dependencies().contains(new Dependency(1, 2, "obj")));
    assertEquals("LOCATION", annotation.words().get(0).name());
  }

  @Test
  void leavesASentenceThatIsTooLongUnparsed() {
    List<Sentence> sentences = cut("Kosovo and ".repeat(200) + "Serbia agreed.");
    Annotation annotation = ANNOTATOR.annotate(sentences).get(0);
    assertEquals(sentences.get(0).tokens().size(), annotation.words().size());
  }

  @Test
  void annotatesNothingForNothing() {
    assertEquals(List.of(), ANNOTATOR.annotate(List.of()));
  }

  private static List<String> lemmas(Annotation annotation) {
    return annotation.words().stream().map(Word::lemma).toList();
  }
}
