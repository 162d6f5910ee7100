package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dilema.annotate.Annotator;
import org.dilema.archive.Lemmas;
import org.dilema.curate.Card;
import org.dilema.curate.Curation;
import org.dilema.findings.FindingsTable;
import org.dilema.ingest.Corpus;
import org.dilema.lexicon.ActorTable;
import org.dilema.lexicon.Lexicons;
import org.dilema.measure.Counts;
import org.dilema.measure.Metric;
import org.dilema.measure.Metrics;
import org.dilema.report.Analysis;
import org.dilema.report.ArticlesCsv;
import org.dilema.report.BoilerplateCsv;
import org.dilema.report.CorrectionsCsv;
import org.dilema.report.CrosslingualCsv;
import org.dilema.report.FindingsCsv;
import org.dilema.report.ManifestJson;
import org.dilema.report.OutputFolder;
import org.dilema.report.OutputFormat;
import org.dilema.report.RejectedCsv;
import org.dilema.report.Results;
import org.dilema.report.RunResults;
import org.dilema.report.SensitivityCsv;
import org.dilema.report.UnlistedActorsCsv;
import org.dilema.tag.pack.SentenceSample;
import org.dilema.tag.pack.Taggers;

/** The table of contents of the program: read, curate, tag, index, measure, decide, report. */
public final class Pipeline {

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

  /** Returns whether a folder holds a finished run and none that was broken off. */
  public static boolean finished(Path folder) {
    return Files.isRegularFile(folder.resolve(Publication.MANIFEST)) && !Workshop.in(folder);
  }

  /**
   * Carries the study out. Nothing is published before everything is whole: until then the folder
   * holds what it held before, and what is done so far waits for {@code --resume}.
   *
   * @return the counts of the run, which add up
   * @throws IOException if the output cannot be written
   * @throws StudyException if the study asks for what is not there
   */
  public RunCounts run() throws IOException {
    Lexicons lexicons = Lexicons.read(study.lexicons(), study.languages());
    Review review = Review.of(study, lexicons.actors());
    Corpus corpus = Intake.corpus(study);
    OutputFolder out = OutputFolder.at(options.out());
    Provenance provenance = Provenance.of(study, options, annotator.version(), corpus);
    journal.end("lexicons");
    try (Workshop workshop = Workshop.open(out.path(), provenance.identity(), options.resume());
        Intake intake = Intake.of(study, corpus, workshop.articles(corpus, journal::reading));
        TagLog log = workshop.tags()) {
      RunCounts read = RunCounts.of(intake);
      journal.reading(read.get("articles"), read.get("rejected"));
      journal.say("%s", read.sum());
      journal.end("read");

      List<Card> kept = intake.curation().kept();
      tag(lexicons, intake.curation(), kept, log);
      RunCounts all;
      try (Harvest harvest =
          new Harvest(
              study,
              intake.curation(),
              kept,
              log,
              review,
              Attributions.of(study, lexicons.actors()),
              Lemmas.of(lexicons))) {
        OutputFolder stage = workshop.stage();
        harvest.gather(stage, options.threads());
        journal.end("tables and index");

        RunCounts tagged = read.with(harvest.totals()).givenUp(log.givenUp().size());
        List<String> givenUp = log.givenUp().stream().map(GivenUp::told).toList();
        all =
            report(stage, intake, harvest, review, provenance, tagged, givenUp, lexicons.actors());
      }
      workshop.publish();
      return all;
    }
  }

  private void tag(Lexicons lexicons, Curation curation, List<Card> kept, TagLog log)
      throws IOException {
    if (options.resume()) {
      journal.say("%,d of %,d articles were finished before", log.size(), kept.size());
    }
    journal.say("tagging %,d articles", kept.size() - log.size());
    Taggers taggers =
        new Taggers(
            lexicons, annotator, new SentenceSample(study.seed(), NAMES), options.exhaustive());
    new Tagging(taggers, options.threads(), journal).into(log, curation, kept);
    journal.end("tag");
  }

  private RunCounts report(
      OutputFolder stage,
      Intake intake,
      Harvest harvest,
      Review review,
      Provenance provenance,
      RunCounts tagged,
      List<String> givenUp,
      ActorTable actors)
      throws IOException {
    Counts counts = harvest.counts();
    FindingsTable findings = FindingsTable.of(counts, Designs.of(study), study.seed());
    FindingsTable uncorrected =
        review.changed()
            ? FindingsTable.of(harvest.uncorrected(), Designs.of(study), study.seed())
            : findings;
    Analysis analysis = new Analyses(study).of(harvest, counts, findings);
    List<Metric> metrics = metrics(counts, findings, analysis);
    harvest.awaitIndex();
    metrics.addAll(SubCorpora.metrics(study.queries(), stage.path().resolve("index")));
    metrics.sort(Metric.ORDER);
    journal.end("measure");

    review.reports().forEach(line -> journal.say("%s", line));
    RunCounts all = tagged.corrected(review.outcomes());
    Results results =
        new ResultsOfRun(study, actors)
            .of(
                intake,
                harvest.articles(ResultsOfRun.cited(findings)),
                findings,
                metrics,
                analysis,
                Stream.concat(givenUp.stream(), review.remarks(findings, uncorrected).stream())
                    .toList(),
                provenance.manifest(all, journal));
    ArticlesCsv.writeInOrder(stage, intake.curation().opened());
    CrosslingualCsv.write(stage, harvest.pairs());
    BoilerplateCsv.write(stage, intake.curation().boilerplate().lines());
    RejectedCsv.writeInOrder(stage, intake.spool().rejections());
    if (review.asked()) {
      FindingsCsv.writeUncorrected(stage, uncorrected.cells());
      CorrectionsCsv.write(stage, review.outcomes());
    }
    SensitivityCsv.write(stage, analysis.sensitivity());
    UnlistedActorsCsv.write(stage, harvest.unlisted());
    StudyCopy.write(stage.path(), study, options.exhaustive());
    RunResults.keep(stage, results).write(stage, OutputFormat.USUAL);
    journal.end("report");
    ManifestJson.write(stage, provenance.manifest(all, journal));
    return all;
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
