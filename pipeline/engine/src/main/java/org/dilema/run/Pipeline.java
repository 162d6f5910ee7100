package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.dilema.annotate.Annotator;
import org.dilema.archive.ArchiveWriter;
import org.dilema.findings.FindingsTable;
import org.dilema.lexicon.Lexicons;
import org.dilema.measure.Counts;
import org.dilema.measure.Metric;
import org.dilema.measure.Metrics;
import org.dilema.measure.Tally;
import org.dilema.measure.UnlistedActors;
import org.dilema.report.Analysis;
import org.dilema.report.ArticlesCsv;
import org.dilema.report.CorrectionsCsv;
import org.dilema.report.FindingsCsv;
import org.dilema.report.Manifest;
import org.dilema.report.ManifestJson;
import org.dilema.report.OutputFolder;
import org.dilema.report.OutputFormat;
import org.dilema.report.RejectedCsv;
import org.dilema.report.Results;
import org.dilema.report.RunResults;
import org.dilema.report.TaggedTables;
import org.dilema.report.UnlistedActorsCsv;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.SentenceSample;
import org.dilema.tag.pack.Taggers;

/** The table of contents of the program: read, curate, tag, index, measure, decide, report. */
public final class Pipeline {

  private static final String MANIFEST = "manifest.json";

  /** Share of the English sentences that are annotated for the sake of unlisted names alone. */
  private static final double NAMES = 0.02;

  private final Study study;
  private final RunOptions options;
  private final Annotator annotator;
  private final Journal journal;

  /** Prepares a run; nothing is read yet. */
  public Pipeline(Study study, RunOptions options, Annotator annotator, Journal journal) {
    this.study = study;
    this.options = options;
    this.annotator = annotator;
    this.journal = journal;
  }

  /** Returns whether a folder holds a finished run. */
  public static boolean finished(java.nio.file.Path folder) {
    return Files.isRegularFile(folder.resolve(MANIFEST));
  }

  /**
   * Carries the study out. The manifest is written last: a folder without one holds no whole run.
   *
   * @return the counts of the run, which add up
   * @throws IOException if the output cannot be written
   * @throws StudyException if the study asks for what is not there
   */
  public RunCounts run() throws IOException {
    Lexicons lexicons = Lexicons.read(study.lexicons(), study.languages());
    OutputFolder folder = OutputFolder.at(options.out());
    Files.deleteIfExists(folder.path().resolve(MANIFEST));
    journal.end("lexicons");

    Intake intake = Intake.of(study);
    RunCounts read = RunCounts.of(intake);
    journal.say("%s", read.sum());
    journal.end("read");

    Review review = Review.of(study, lexicons.actors());
    Taggers taggers = new Taggers(lexicons, annotator, new SentenceSample(study.seed(), NAMES));
    List<TaggedArticle> tagged = tag(folder, intake, taggers, review);
    journal.end("tag and index");

    Counts counts = Tally.of(tagged, Attributions.of(study, lexicons.actors()));
    FindingsTable findings = FindingsTable.of(counts, Designs.of(study), study.seed());
    FindingsTable uncorrected =
        review.changed()
            ? FindingsTable.of(
                Tally.of(review.untouched(tagged), Attributions.of(study, lexicons.actors())),
                Designs.of(study),
                study.seed())
            : findings;
    Analysis analysis = new Analyses(study).of(counts);
    List<Metric> metrics = metrics(counts, findings, analysis);
    journal.end("measure");

    review.reports().forEach(line -> journal.say("%s", line));
    RunCounts all = read.with(tagged).corrected(review.outcomes());
    Manifest manifest =
        new Provenance(study, options, annotator.version()).manifest(intake, all, journal);
    Results results =
        new ResultsOfRun(study)
            .of(
                intake,
                tagged,
                findings,
                metrics,
                analysis,
                review.remarks(findings, uncorrected),
                manifest);
    ArticlesCsv.write(folder, intake.curation().articles());
    RejectedCsv.write(folder, intake.reading().rejections());
    if (review.asked()) {
      FindingsCsv.writeUncorrected(folder, uncorrected.cells());
      CorrectionsCsv.write(folder, review.outcomes());
    }
    UnlistedActorsCsv.write(folder, UnlistedActors.of(tagged));
    RunResults.keep(folder, results).write(folder, OutputFormat.USUAL);
    journal.end("report");
    ManifestJson.write(
        folder, new Provenance(study, options, annotator.version()).manifest(intake, all, journal));
    return all;
  }

  private List<TaggedArticle> tag(
      OutputFolder folder, Intake intake, Taggers taggers, Review review) throws IOException {
    List<TaggedArticle> tagged = new ArrayList<>();
    var kept = intake.curation().kept();
    journal.say("tagging %,d articles", kept.size());
    try (TaggedTables tables = new TaggedTables(folder);
        ArchiveWriter archive = ArchiveWriter.create(folder.path().resolve("index"))) {
      new Tagging(taggers, options.threads())
          .each(
              kept,
              found -> {
                TaggedArticle one = review.apply(found);
                tables.add(one);
                archive.add(one);
                tagged.add(one);
                journal.progress(tagged.size(), kept.size());
              });
      tables.commit();
      archive.commit();
    }
    return tagged;
  }

  private List<Metric> metrics(Counts counts, FindingsTable findings, Analysis analysis) {
    List<String> states = new ArrayList<>(study.states().keySet());
    states.addAll(study.reference());
    List<Metric> metrics =
        new ArrayList<>(
            Metrics.of(
                counts,
                states,
                List.copyOf(new TreeSet<>(study.apart().values())),
                study.rule().level()));
    metrics.addAll(findings.metrics());
    metrics.addAll(Analyses.metrics(analysis));
    metrics.sort(Metric.ORDER);
    return metrics;
  }
}
