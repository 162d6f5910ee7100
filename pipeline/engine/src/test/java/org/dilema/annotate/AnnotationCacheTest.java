package org.dilema.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotationCacheTest {

  /** Annotates a word with its own letters, and counts. */
  private static final class Counting implements Annotator {
    private final String version;
    private int sentences;

    Counting(String version) {
      this.version = version;
    }

    @Override
    public List<Annotation> annotate(List<Sentence> given) {
      sentences += given.size();
      return given.stream().map(Counting::annotation).toList();
    }

    static Annotation annotation(Sentence sentence) {
      List<Word> words = new ArrayList<>();
      List<Dependency> edges = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        edges.add(new Dependency(words.size() - 1, words.size(), "dep:" + token.text()));
        words.add(new Word(token.text(), "NN", "O"));
      }
      return new Annotation(words, edges);
    }

    @Override
    public String version() {
      return version;
    }
  }

  @TempDir private Path folder;
  private Path file;
  private final List<String> notices = new ArrayList<>();

  @BeforeEach
  void namesTheFile() {
    file = folder.resolve("below").resolve("cache.mv");
  }

  private static Sentence sentence(int number, String... words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String word : words) {
      tokens.add(new Token(word, at, at + word.length()));
      at += word.length() + 1;
    }
    return new Sentence(number, new Span(0, at - 1), tokens);
  }

  private static List<Sentence> sentences(int from, int to) {
    return IntStream.range(from, to).mapToObj(i -> sentence(i, "word", "n" + i)).toList();
  }

  /** Annotates and returns how many sentences reached the annotator. */
  private int reach(List<Sentence> given, String version, long most) {
    Counting annotator = new Counting(version);
    try (AnnotationCache cache = AnnotationCache.open(file, annotator, most, notices::add)) {
      List<Annotation> expected = given.stream().map(Counting::annotation).toList();
      assertEquals(expected, cache.name(given));
      assertEquals(annotator.sentences, cache.made());
      assertEquals(given.size() - annotator.sentences, cache.found());
    }
    return annotator.sentences;
  }

  private int reach(List<Sentence> given) {
    return reach(given, "v1", 1 << 20);
  }

  @Test
  void remembersBySentenceAndModelsAcrossRuns() {
    assertEquals(20, reach(sentences(0, 20)));
    assertEquals(0, reach(sentences(0, 20)));
    assertEquals(5, reach(sentences(10, 25)));
    assertEquals(20, reach(sentences(0, 20), "v2", 1 << 20));
    assertEquals(0, reach(sentences(0, 25)));
    assertEquals(List.of(), notices);
  }

  @Test
  void tellsWordsApartThatJoinToTheSameLetters() {
    assertEquals(2, reach(List.of(sentence(1, "ab", "c"), sentence(1, "a", "bc"))));
    assertEquals(0, reach(List.of(sentence(9, "a", "bc"))));
  }

  @Test
  void replacesAFileThatIsNoStore() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "no store".repeat(5_000));
    assertEquals(3, reach(sentences(0, 3)));
    assertEquals(1, notices.size());
    assertTrue(notices.get(0).endsWith("it is made anew"), notices.get(0));
    assertEquals(0, reach(sentences(0, 3)));
  }

  @Test
  void makesDamagedEntriesAnew() throws IOException {
    reach(sentences(0, 200));
    byte[] bytes = Files.readAllBytes(file);
    for (int i = bytes.length / 3; i < bytes.length; i += 97) {
      bytes[i] ^= 0x55;
    }
    Files.write(file, bytes);
    reach(sentences(0, 200)); // equal annotations, whatever the store makes of it
    assertEquals(0, reach(sentences(0, 200)));
  }

  @Test
  void refusesBytesThatAreNoAnnotationOfThatSentence() {
    Annotation annotation = Counting.annotation(sentence(1, "a", "b"));
    byte[] record = AnnotationRecord.of(annotation);
    assertEquals(annotation, AnnotationRecord.read(record, 2));
    assertEquals(null, AnnotationRecord.read(record, 3));
    for (int i = 0; i < record.length; i++) {
      byte[] changed = record.clone();
      changed[i] ^= 1;
      assertEquals(null, AnnotationRecord.read(changed, 2), "byte " + i);
    }
    assertEquals(null, AnnotationRecord.read(new byte[0], 2));
  }

  @Test
  void annotatesEverythingWhereAnotherRunHoldsTheFile() {
    try (AnnotationCache first =
        AnnotationCache.open(file, new Counting("v1"), 1 << 20, notices::add)) {
      first.name(sentences(0, 3));
      assertEquals(3, reach(sentences(0, 3)));
      assertTrue(notices.get(0).endsWith("another run uses it"), notices.get(0));
    }
  }

  @Test
  void dropsTheLongestUnusedAndStaysWithinItsSize() throws IOException {
    long most = 200_000;
    for (int i = 0; i < 40; i++) {
      List<Sentence> given = new ArrayList<>(sentences(0, 50));
      given.addAll(sentences(1_000 * i + 1_000, 1_000 * i + 1_500));
      int made = reach(given, "v1", most);
      assertEquals(i == 0 ? 550 : 500, made, "round " + i);
    }
    // 20,050 sentences passed; the store's pages and the space it has still to reuse come on top.
    assertTrue(Files.size(file) < 15 * most, Files.size(file) + " bytes");
  }

  @Test
  void tellsWordsAloneFromWholeAnnotations() {
    reach(sentences(0, 5));
    Counting annotator = new Counting("v1");
    try (AnnotationCache cache = AnnotationCache.open(file, annotator, 1 << 20, notices::add)) {
      List<Annotation> named = cache.name(sentences(0, 5));
      assertEquals(0, annotator.sentences);
      cache.parse(sentences(0, 5), named);
      assertEquals(5, annotator.sentences);
      assertEquals(5, cache.parsed());
      cache.annotate(sentences(0, 5));
      assertEquals(5, annotator.sentences);
    }
  }
}
