package org.dilema.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithoutDatelinesTest {

  /** Makes every word depend on the first and remembers what it was given. */
  private static final class Recording implements Annotator {
    private final List<String> seen = new ArrayList<>();

    @Override
    public List<Annotation> annotate(List<Sentence> sentences) {
      List<Annotation> made = new ArrayList<>();
      for (Sentence sentence : sentences) {
        List<Word> words = new ArrayList<>();
        List<Dependency> edges = new ArrayList<>();
        for (int i = 0; i < sentence.tokens().size(); i++) {
          words.add(new Word(sentence.tokens().get(i).text(), "X", "O"));
          edges.add(new Dependency(i == 0 ? -1 : 0, i, i == 0 ? "root" : "dep"));
        }
        seen.add(words.get(0).lemma());
        made.add(new Annotation(words, edges));
      }
      return made;
    }

    @Override
    public String version() {
      return "recording";
    }
  }

  private static Sentence sentence(String text) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ")) {
      tokens.add(new Token(word, start, start + word.length()));
      start += word.length() + 1;
    }
    return new Sentence(1, new Span(0, text.length()), tokens);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "LIMA ( Agency ) - Peru closed it .|5",
        "LIMA , Peru ( Agency ) — It closed .|7",
        "LIMA , June 1 Peru closed it .|4",
        "QUITO , March 19 ( Agency ) – It closed .|8",
        "NATO said it - and only it - acts .|0",
        "Peru said - on Monday - that it acts .|0",
        "KFOR troops left Kosovo - again .|0"
      })
  void findsWhereTheSentenceBegins(String text, int end) {
    assertEquals(end, Dateline.end(sentence(text).tokens()), text);
  }

  @Test
  void annotatesTheRestAndKeepsTheIndexes() {
    Recording inner = new Recording();
    Annotation made =
        new WithoutDatelines(inner)
            .annotate(List.of(sentence("LIMA ( Agency ) - Peru closed it .")))
            .get(0);
    assertEquals(List.of("Peru"), inner.seen);
    assertEquals(9, made.words().size());
    assertEquals(new Dependency(-1, 5, "root"), made.dependencies().get(0));
    assertEquals(new Dependency(5, 6, "dep"), made.dependencies().get(1));
  }
}
