package org.dilema.run;

import java.util.ArrayList;
import java.util.List;
import org.dilema.findings.FindingsTable;
import org.dilema.findings.Specifications;
import org.dilema.measure.Collocates;
import org.dilema.measure.Counts;
import org.dilema.measure.Inquiry;
import org.dilema.measure.Keywords;
import org.dilema.measure.Metric;
import org.dilema.report.Analysis;

/** Measures what stands beside the table. */
final class Analyses {

  private final Study study;

  Analyses(Study study) {
    this.study = study;
  }

  Analysis of(Harvest harvest, Counts counts, FindingsTable findings) {
    Inquiry inquiry =
        new Inquiry(
            List.copyOf(study.states().keySet()),
            study.reference(),
            study.event(),
            study.rule().level());
    return new Analysis(
        inquiry.pooled(counts),
        harvest.keyness(),
        harvest.collocations(),
        inquiry.networks(counts),
        inquiry.series(counts),
        inquiry.shifts(counts),
        inquiry.changes(counts),
        inquiry.corrected(counts, StudyFiles.accuracy(study)),
        Specifications.of(
            counts,
            harvest.kin(),
            Designs.of(study),
            findings.cells(),
            StudyFiles.homes(study),
            study.seed()),
        StudyFiles.context(study));
  }

  /** Returns what the analysis adds to {@code metrics.csv}. */
  static List<Metric> metrics(Analysis analysis) {
    List<Metric> metrics = new ArrayList<>();
    metrics.addAll(Inquiry.ofPooled(analysis.pooled()));
    metrics.addAll(Keywords.metrics(analysis.keyness()));
    metrics.addAll(Collocates.metrics(analysis.collocations()));
    metrics.addAll(Inquiry.ofNetworks(analysis.networks()));
    metrics.addAll(Inquiry.ofSeries(analysis.series()));
    metrics.addAll(Inquiry.ofShifts(analysis.shifts()));
    metrics.addAll(Inquiry.ofChanges(analysis.changes()));
    metrics.addAll(Inquiry.ofCorrected(analysis.corrected()));
    metrics.addAll(analysis.sensitivity().metrics());
    return metrics;
  }
}
