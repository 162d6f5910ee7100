package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilema.report.HashedFile;
import org.dilema.report.Manifest;

/** Records what a run was made of: versions, settings, and the hash of every file it read. */
final class Provenance {

  private final Study study;
  private final RunOptions options;
  private final String models;

  Provenance(Study study, RunOptions options, String models) {
    this.study = study;
    this.options = options;
    this.models = models;
  }

  Manifest manifest(Intake intake, RunCounts counts, Journal journal) throws IOException {
    List<HashedFile> inputs = new ArrayList<>();
    for (Map.Entry<String, Path> file : intake.corpus().paths().entrySet()) {
      if (Files.isReadable(file.getValue())) {
        inputs.add(HashedFile.of(file.getKey(), file.getValue()));
      }
    }
    return new Manifest(
        study.title(),
        study.seed(),
        Versions.of(models),
        settings(),
        inputs,
        lexicons(),
        counts.numbers(),
        timings(journal));
  }

  private List<HashedFile> lexicons() throws IOException {
    List<HashedFile> files = new ArrayList<>();
    files.add(HashedFile.of(String.valueOf(study.file().getFileName()), study.file()));
    Path corrections = study.corrections();
    if (corrections != null) {
      files.add(HashedFile.of(String.valueOf(corrections.getFileName()), corrections));
    }
    Path folder = study.lexicons();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
        String below = folder.relativize(path).toString().replace('\\', '/');
        if (below.endsWith(".csv") || below.endsWith(".yml")) {
          files.add(HashedFile.of("lexicons/" + below, path));
        }
      }
    }
    return files;
  }

  /** The settings in force, in the words of the study file. */
  Map<String, String> settings() {
    Map<String, String> settings = new TreeMap<>();
    settings.put("languages", String.join(" ", study.languages()));
    settings.put("period", orOpen(study.from()) + " to " + orOpen(study.to()));
    settings.put("event", orOpen(study.event()));
    settings.put("filters.min_characters", Integer.toString(study.minCharacters()));
    settings.put("filters.drop_off_section", Boolean.toString(study.dropOffSection()));
    settings.put("states", String.join(" ", study.states().keySet()));
    settings.put("reference", String.join(" ", study.reference()));
    settings.put("decision", study.rule().toString());
    return settings;
  }

  private Map<String, String> timings(Journal journal) {
    Map<String, String> timings = new TreeMap<>();
    journal
        .seconds()
        .forEach(
            (stage, s) -> timings.put("seconds " + stage, String.format(Locale.ROOT, "%.3f", s)));
    timings.put("threads", Integer.toString(options.threads()));
    return timings;
  }

  private static String orOpen(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "open" : value.toString();
  }
}
