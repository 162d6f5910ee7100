package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.dilema.report.OutputFolder;
import org.dilema.report.OutputFormat;
import org.dilema.report.RunResults;

/**
 * The outputs of a run without a sentence or title of its articles: names of actors, cues, offsets
 * and hashes stay, with which whoever has the articles can check everything. An output that is not
 * known to be free of text is left out.
 */
final class BareOutputs {

  /** Tables that hold no more of an article than names, single words and offsets. */
  private static final List<String> COPIED =
      List.of(
          "actors.csv",
          "corrections_applied.csv",
          "findings.md",
          "findings.tex",
          "findings_uncorrected.csv",
          "frames.csv",
          "manifest.json",
          "methods.bib",
          "network.gexf",
          "network.graphml",
          "rejected.csv",
          "roles.csv",
          "sensitivity.csv",
          "sentences.csv",
          "unlisted_actors.csv");

  private BareOutputs() {}

  /**
   * Writes them.
   *
   * @param run folder of a finished run
   * @param outputs folder to write into
   */
  static void write(Path run, Path outputs) throws IOException {
    OutputFolder folder = OutputFolder.at(outputs);
    for (String name : COPIED) {
      if (Files.isRegularFile(run.resolve(name))) {
        Files.copy(run.resolve(name), outputs.resolve(name));
      }
    }
    RunResults.read(run).withheld(folder, EnumSet.of(OutputFormat.HTML, OutputFormat.CSV));
  }
}
