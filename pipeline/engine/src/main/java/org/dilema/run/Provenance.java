package org.dilema.run;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dilema.curate.StoryRule;
import org.dilema.findings.DecisionRule;
import org.dilema.ingest.Corpus;
import org.dilema.report.HashedFile;
import org.dilema.report.Manifest;

/** Records what a run was made of: versions, settings, and the hash of every file it read. */
final class Provenance {

  private final Study study;
  private final RunOptions options;
  private final String models;
  private final List<HashedFile> inputs;
  private final List<HashedFile> lexicons;

  private Provenance(
      Study study,
      RunOptions options,
      String models,
      List<HashedFile> inputs,
      List<HashedFile> lexicons) {
    this.study = study;
    this.options = options;
    this.models = models;
    this.inputs = inputs;
    this.lexicons = lexicons;
  }

  /** Hashes every file that the run reads. */
  static Provenance of(Study study, RunOptions options, String models, Corpus corpus)
      throws IOException {
    List<HashedFile> inputs = new ArrayList<>();
    for (Map.Entry<String, Path> file : corpus.paths().entrySet()) {
      if (Files.isReadable(file.getValue())) {
        inputs.add(HashedFile.of(file.getKey(), file.getValue()));
      }
    }
    return new Provenance(study, options, models, inputs, lexicons(study));
  }

  /** Returns one hash of all that the tags of the run depend on. */
  String identity() {
    List<String> lines = new ArrayList<>();
    lines.add(Versions.of(models) + " " + study.seed() + " " + settings());
    inputs.forEach(file -> lines.add(file.toString()));
    lexicons.forEach(file -> lines.add(file.toString()));
    return HashedFile.sha256(String.join("\n", lines));
  }

  Manifest manifest(RunCounts counts, Journal journal) {
    return new Manifest(
        study.title(),
        study.seed(),
        Versions.of(models),
        settings(),
        inputs,
        lexicons,
        counts.numbers(),
        timings(journal));
  }

  private static List<HashedFile> lexicons(Study study) throws IOException {
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
    StoryRule stories = study.handling().stories();
    settings.put("stories.similarity", number(stories.similarity()));
    settings.put("stories.words", Integer.toString(stories.words()));
    settings.put("states", String.join(" ", study.states().keySet()));
    settings.put("reference", String.join(" ", study.reference()));
    settings.put(
        "apart",
        study.apart().entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(java.util.stream.Collectors.joining(" ")));
    settings.putAll(decision(study.rule()));
    return settings;
  }

  private static Map<String, String> decision(DecisionRule rule) {
    Map<String, String> settings = new TreeMap<>();
    settings.put("decision.odds", number(rule.odds()));
    settings.put("decision.pole_ratio", number(rule.poleRatio()));
    settings.put("decision.prior", number(rule.prior()));
    settings.put("decision.min_sentences", Integer.toString(rule.minSentences()));
    settings.put("decision.min_stories", Integer.toString(rule.minStories()));
    settings.put("decision.min_outlets", Integer.toString(rule.minOutlets()));
    settings.put("decision.min_expected", number(rule.minExpected()));
    settings.put("decision.resamples", Integer.toString(rule.resamples()));
    settings.put("decision.level", number(rule.level()));
    settings.put("decision.false_discovery", number(rule.falseDiscovery()));
    return settings;
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  private Map<String, String> timings(Journal journal) {
    Map<String, String> timings = new TreeMap<>();
    journal
        .seconds()
        .forEach(
            (stage, s) -> timings.put("seconds " + stage, String.format(Locale.ROOT, "%.3f", s)));
    timings.put("threads", Integer.toString(options.threads()));
    timings.put("study file", place(study.file()));
    for (int i = 0; i < study.corpus().size(); i++) {
      timings.put("corpus " + (i + 1), place(study.base().resolve(study.corpus().get(i))));
    }
    return timings;
  }

  /** Returns where a file lay, from the project's folder where it lies in it. */
  private String place(Path path) {
    Path home = options.home().toAbsolutePath().normalize();
    Path absolute = path.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(home) ? home.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  private static String orOpen(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "open" : value.toString();
  }
}
