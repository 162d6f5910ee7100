package org.dilema.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dilema.curate.Curation;
import org.dilema.curate.Curator;
import org.dilema.curate.LanguageIdentifier;
import org.dilema.curate.SectionFilter;
import org.dilema.curate.Selection;
import org.dilema.ingest.Corpus;
import org.dilema.ingest.Spool;
import org.dilema.lexicon.Outlets;
import org.dilema.lexicon.Sections;
import org.dilema.text.Article;

/**
 * What a study reads and what it makes of it before tagging.
 *
 * @param corpus the files
 * @param spool what was read
 * @param curation what became of the articles
 */
public record Intake(Corpus corpus, Spool spool, Curation curation) implements Closeable {

  /** Looks up the files of a study; reads none yet. */
  static Corpus corpus(Study study) {
    return Corpus.open(study.base(), study.corpus(), study.columns());
  }

  /** Curates articles that were read. */
  static Intake of(Study study, Corpus corpus, Spool spool) {
    Curator curator =
        new Curator(
            selection(study),
            outlets(study.lexicons()),
            new LanguageIdentifier(),
            study.handling().stories());
    return new Intake(corpus, spool, curator.curate(spool));
  }

  /**
   * Reads and curates the articles of a study.
   *
   * @param folder where to keep what is read; nothing but this is written
   */
  public static Intake of(Study study, Path folder) throws IOException {
    Path file = folder.resolve("articles");
    Corpus corpus = corpus(study);
    return of(study, corpus, Spool.write(corpus, file, (articles, rejected) -> {}));
  }

  @Override
  public void close() throws IOException {
    spool.close();
  }

  /** Returns the outlets that lexicons name. */
  static Outlets outlets(Path lexicons) {
    Path file = lexicons.resolve("outlets.csv");
    return Files.exists(file) ? Outlets.read(file) : Outlets.NONE;
  }

  private static Selection selection(Study study) {
    return new Selection(
        new TreeSet<>(study.languages()),
        study.from(),
        study.to(),
        true,
        study.dropOffSection() ? sections(study.lexicons()) : article -> true,
        study.minCharacters());
  }

  private static Predicate<Article> sections(Path lexicons) {
    return new SectionFilter(
        Sections.read(lexicons).stream()
            .map(
                entry ->
                    new SectionFilter.Section(entry.name(), entry.paths(), patterns(entry.words())))
            .toList());
  }

  /** A star stands for any ending of the word. */
  private static List<Pattern> patterns(List<String> words) {
    return words.stream()
        .map(word -> Pattern.quote(word).replace("*", "\\E\\p{L}*\\Q"))
        .map(
            quoted ->
                Pattern.compile(
                    "(?<!\\p{L})" + quoted + "(?!\\p{L})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
        .toList();
  }
}
