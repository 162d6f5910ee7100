package org.dilema.validate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.archive.Archive;
import org.dilema.archive.StoredArticle;
import org.dilema.lexicon.Category;
import org.dilema.text.Span;

/**
 * Every sentence of a run with the strata it belongs to. A stratum is named {@code
 * language/kind/category/what}: a hit by category and filled role ({@code en/hit/FEAR/feared}, or
 * {@code none} where no role is filled), a near miss ({@code en/near/FEAR/cue} holds a cue word of
 * a category that no frame was found of, {@code en/near/FEAR/negated} a negated frame), and {@code
 * en/random}, to which every sentence belongs.
 */
final class Population {

  /** A sentence and its strata. */
  record Member(RunFolder.Place place, String language, Set<String> strata) {}

  private final RunFolder run;
  private final Map<String, CueWords> cues;

  Population(RunFolder run, Map<String, CueWords> cues) {
    this.run = run;
    this.cues = cues;
  }

  /** Returns the sentences of the languages that cues are known of, by article and number. */
  List<Member> members() throws IOException {
    Map<String, RunFolder.Article> articles = run.articles();
    Map<String, Map<Integer, Span>> sentences = run.sentences();
    Map<RunFolder.Place, List<CodedFrame>> frames = run.frames();
    List<Member> members = new ArrayList<>();
    try (Archive archive = Archive.open(run.path())) {
      for (RunFolder.Article article : articles.values()) {
        CueWords words = cues.get(article.language());
        if (words == null) {
          continue;
        }
        StoredArticle text = text(archive, article.id());
        for (Map.Entry<Integer, Span> sentence :
            sentences.getOrDefault(article.id(), Map.of()).entrySet()) {
          RunFolder.Place place = new RunFolder.Place(article.id(), sentence.getKey());
          String characters = sentence.getValue().of(text.textOf(place.sentence()));
          List<CodedFrame> found = frames.getOrDefault(place, List.of());
          members.add(
              new Member(
                  place,
                  article.language(),
                  strata(article.language(), found, words.in(characters))));
        }
      }
    }
    return members;
  }

  static StoredArticle text(Archive archive, String article) throws IOException {
    return archive
        .article(article)
        .orElseThrow(
            () ->
                new SheetException(
                    "article " + article + " is not in the run's archive; run the study again"));
  }

  static Set<String> strata(String language, List<CodedFrame> frames, Set<Category> cues) {
    Set<String> strata = new TreeSet<>();
    strata.add(language + "/random");
    Set<Category> open = EnumSet.noneOf(Category.class);
    open.addAll(cues);
    for (CodedFrame frame : frames) {
      open.remove(Category.valueOf(frame.category()));
      if (frame.polarity().equals("negated")) {
        strata.add(language + "/near/" + frame.category() + "/negated");
      } else if (frame.roles().isEmpty()) {
        strata.add(language + "/hit/" + frame.category() + "/none");
      } else {
        frame
            .roles()
            .keySet()
            .forEach(role -> strata.add(language + "/hit/" + frame.category() + "/" + role));
      }
    }
    open.forEach(category -> strata.add(language + "/near/" + category + "/cue"));
    return strata;
  }
}
