package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dilema.annotate.Annotator;
import org.dilema.archive.ArchiveSource;
import org.dilema.archive.ArchiveUpdate;
import org.dilema.archive.ArchiveUpdate.Outcome;
import org.dilema.archive.ArchiveWriter;
import org.dilema.archive.Lemmas;
import org.dilema.curate.CuratedArticle;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;

/** Changes archives that exist: adds articles to them, or builds them again. */
public final class Additions {
  /** Articles that are held in memory while an archive is built again. */
  private static final int AT_ONCE = 500;

  private final Study study;
  private final int threads;
  private final Lexicons lexicons;
  private final Taggers taggers;

  /** Reads the lexicons of a study, with which articles are tagged. */
  public Additions(Study study, Annotator annotator, int threads) {
    this.study = study;
    this.threads = threads;
    this.lexicons = Lexicons.read(study.lexicons(), study.languages());
    this.taggers = new Taggers(lexicons, annotator);
  }

  /**
   * What was done.
   *
   * @param outcomes kept articles by what became of them
   * @param joined new or changed articles that repeat one of the archive and joined its story
   * @param dropped articles that were not kept: copies, other languages
   * @param rejected records that are no articles
   * @param articles articles in the archive now
   */
  public record Summary(
      Map<Outcome, Long> outcomes, long joined, long dropped, long rejected, long articles) {
    /** Copies the numbers. */
    public Summary {
      outcomes = Map.copyOf(outcomes);
    }

    /** Returns how many articles had that outcome. */
    public long of(Outcome outcome) {
      return outcomes.getOrDefault(outcome, 0L);
    }
  }

  /**
   * Reads the articles of the study, tags those that are new or changed, and adds them to an
   * archive. One that repeats an article of the archive joins its story. Until all are added,
   * whoever searches it sees what was there before.
   *
   * @param archive the folder of a run or of an archive; an archive is begun where the folder is
   *     absent or empty
   * @throws org.dilema.archive.ArchiveException if another program is writing to it
   */
  public Summary add(Path archive) throws IOException {
    begin(archive);
    Path spool = Files.createTempDirectory("dilema-add");
    Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    try (ArchiveUpdate update = ArchiveUpdate.open(archive, Lemmas.of(lexicons));
        Intake intake = Intake.of(study, spool)) {
      List<CuratedArticle> fresh = new ArrayList<>();
      for (CuratedArticle one : intake.curation().opened()) {
        if (one.verdict().kept()) {
          Outcome outcome = update.outcome(one);
          outcomes.merge(outcome, 1L, Long::sum);
          if (outcome != Outcome.UNCHANGED) {
            fresh.add(one);
          }
        }
      }
      StoryJoin stories = new StoryJoin(study.handling().stories(), update);
      List<CuratedArticle> told = stories.join(fresh);
      InOrder.each(0, told.size(), threads, i -> taggers.tag(told.get(i)), update::put);
      update.commit();
      long kept = outcomes.values().stream().mapToLong(Long::longValue).sum();
      return new Summary(
          outcomes,
          stories.joined(),
          intake.curation().cards().size() - kept,
          intake.spool().rejected(),
          update.articles());
    } finally {
      delete(spool);
    }
  }

  /**
   * Builds an archive again from the articles it holds, whatever its format. It lies in the same
   * folder: who searches it sees what was there before until all is written, nobody else can change
   * it meanwhile, and what is interrupted leaves it as it was.
   *
   * @return how many articles it holds
   * @throws org.dilema.archive.ArchiveException if there is no archive, or another program is
   *     writing to it
   */
  public long rebuild(Path archive) throws IOException {
    ArchiveSource.require(archive);
    Path folder = ArchiveSource.folder(archive);
    try (ArchiveWriter writer = ArchiveWriter.create(folder, Lemmas.of(lexicons))) {
      Lot<CuratedArticle, TaggedArticle> lot =
          new Lot<>(AT_ONCE, threads, taggers::tag, writer::add);
      ArchiveSource.each(folder, lot::add);
      long articles = lot.finish();
      writer.commit();
      return articles;
    }
  }

  private void begin(Path archive) throws IOException {
    boolean absent = !Files.exists(archive);
    if (!absent && Files.isDirectory(archive)) {
      try (Stream<Path> files = Files.list(archive)) {
        absent = files.findAny().isEmpty();
      }
    }
    if (absent) {
      try (ArchiveWriter writer = ArchiveWriter.create(archive, Lemmas.of(lexicons))) {
        writer.commit();
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
