package org.dilema.annotate;

import java.util.ArrayList;
import java.util.List;
import org.dilema.text.Sentence;
import org.dilema.text.Token;

/** Annotates sentences as if no dateline opened them; its tokens are words without relations. */
public final class WithoutDatelines implements Annotator {

  private final Annotator inner;

  /** Wraps the annotator that does the work. */
  public WithoutDatelines(Annotator inner) {
    this.inner = inner;
  }

  @Override
  public List<Annotation> annotate(List<Sentence> sentences) {
    return padded(sentences, inner.annotate(cut(sentences)));
  }

  @Override
  public List<Annotation> name(List<Sentence> sentences) {
    return padded(sentences, inner.name(cut(sentences)));
  }

  @Override
  public List<Annotation> parse(List<Sentence> sentences, List<Annotation> named) {
    List<Annotation> shorter = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Word> words = named.get(i).words();
      int from = sentences.get(i).tokens().size() - cut(sentences.get(i)).tokens().size();
      shorter.add(new Annotation(words.subList(from, words.size()), List.of()));
    }
    return padded(sentences, inner.parse(cut(sentences), shorter));
  }

  @Override
  public String version() {
    return inner.version();
  }

  private static List<Sentence> cut(List<Sentence> sentences) {
    return sentences.stream().map(WithoutDatelines::cut).toList();
  }

  private static Sentence cut(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    int from = Dateline.end(tokens);
    return from == 0 || from >= tokens.size()
        ? sentence
        : new Sentence(sentence.number(), sentence.span(), tokens.subList(from, tokens.size()));
  }

  private static List<Annotation> padded(List<Sentence> sentences, List<Annotation> made) {
    List<Annotation> padded = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      int shift = sentences.get(i).tokens().size() - made.get(i).words().size();
      padded.add(shift == 0 ? made.get(i) : shifted(sentences.get(i), made.get(i), shift));
    }
    return padded;
  }

  private static Annotation shifted(Sentence sentence, Annotation made, int shift) {
    List<Word> words = new ArrayList<>();
    sentence.tokens().subList(0, shift).forEach(t -> words.add(new Word(t.text(), "NNP", "O")));
    words.addAll(made.words());
    List<Dependency> edges =
        made.dependencies().stream()
            .map(
                edge ->
                    new Dependency(
                        edge.governor() < 0 ? -1 : edge.governor() + shift,
                        edge.dependent() + shift,
                        edge.relation()))
            .toList();
    return new Annotation(words, edges);
  }
}
