package org.dilema.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dilema.findings.Evidence;
import org.dilema.findings.FindingsTable;
import org.dilema.lexicon.ActorTable;
import org.dilema.measure.Metric;
import org.dilema.report.Analysis;
import org.dilema.report.Manifest;
import org.dilema.report.Quotations;
import org.dilema.report.Reading;
import org.dilema.report.Results;
import org.dilema.report.StudyText;
import org.dilema.tag.TaggedArticle;

/** Gathers what the report tells of a run. */
final class ResultsOfRun {

  private static final String DISCLAIMER =
      "This is a demonstration. Its articles were written for the program; the sample shows what the"
          + " program does and proves nothing about the region.";

  private static final int SHOWN = 1000;

  private final Study study;
  private final ActorTable actors;

  ResultsOfRun(Study study, ActorTable actors) {
    this.study = study;
    this.actors = actors;
  }

  Results of(
      Intake intake,
      List<TaggedArticle> cited,
      FindingsTable findings,
      List<Metric> metrics,
      Analysis analysis,
      List<String> remarks,
      Manifest manifest) {
    return new Results(
        text(),
        Reading.of(
            intake.curation().opened(),
            intake.spool().rejections(),
            intake.curation().unknownOutlets()),
        Quotations.of(findings.cells(), cited),
        study.rule(),
        findings.cells(),
        findings.dilemmas(),
        metrics,
        analysis,
        Stream.concat(remarks.stream(), notes(intake).stream()).toList(),
        List.of(),
        manifest);
  }

  private StudyText text() {
    return new StudyText(
        study.title(),
        study.description(),
        study.demonstration(),
        study.demonstration() ? DISCLAIMER : "",
        study.states(),
        PartyNames.of(actors),
        study.event());
  }

  /** Returns the ids of the articles that the evidence of the findings lies in. */
  static SortedSet<String> cited(FindingsTable findings) {
    SortedSet<String> ids = new TreeSet<>();
    findings
        .cells()
        .forEach(cell -> cell.evidence().stream().map(Evidence::article).forEach(ids::add));
    return ids;
  }

  private static List<String> notes(Intake intake) {
    List<String> notes = new ArrayList<>();
    intake
        .spool()
        .notes()
        .forEach(
            note ->
                notes.add(
                    String.format(
                        Locale.ROOT, "%s %s: %s", note.file(), note.position(), note.text())));
    long untold = intake.spool().noteCount() - notes.size();
    if (untold > 0) {
      notes.add(String.format(Locale.ROOT, "%,d more remarks of this kind", untold));
    }
    intake.curation().conflicts().stream()
        .limit(SHOWN)
        .forEach(
            conflict ->
                notes.add(
                    String.format(
                        Locale.ROOT,
                        "%s: stated to be in '%s', its text is in '%s'; the text counts",
                        conflict.article(),
                        conflict.stated(),
                        conflict.found())));
    return notes;
  }
}
