package org.dilema.lexicon;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Writes out the entries that stand for a whole class of words: a cue {@code @harm-verb} is one cue
 * for each verb of the class {@code harm-verb}, alike in all but its word and inflection.
 */
final class ClassCues {

  private static final String MARK = "@";

  private final WordClasses classes;
  private final Consumer<String> errors;

  ClassCues(WordClasses classes, Consumer<String> errors) {
    this.classes = classes;
    this.errors = errors;
  }

  /** Returns the cues with every class among them written out, in the order of the file. */
  List<Cue> written(List<Cue> cues) {
    return cues.stream().flatMap(this::members).toList();
  }

  private Stream<Cue> members(Cue cue) {
    if (!cue.lemma().startsWith(MARK)) {
      return Stream.of(cue);
    }
    List<WordClasses.Entry> members = classes.of(cue.lemma().substring(MARK.length()));
    if (members.isEmpty()) {
      errors.accept(
          cue.place()
              + ": cue: expected a class of classes.csv behind '"
              + MARK
              + "', found '"
              + cue.lemma()
              + "'");
    }
    return members.stream().map(member -> member(cue, member));
  }

  private static Cue member(Cue cue, WordClasses.Entry member) {
    return new Cue(
        cue.language(),
        cue.category(),
        cue.subcategory(),
        member.lemma(),
        cue.pos(),
        cue.rule(),
        cue.weight(),
        member.inflection(),
        cue.plural(),
        cue.needs(),
        cue.place());
  }
}
