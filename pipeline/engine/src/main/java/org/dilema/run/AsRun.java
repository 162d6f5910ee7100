package org.dilema.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dilema.ingest.ColumnMap;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * In what a run departed from its study file: what {@code dilema run} was told on the command line.
 *
 * @param file name of the study file
 * @param lifted whether the filters were lifted, as for articles without a study
 * @param title name of the study
 * @param seed seed of every random choice
 * @param exhaustive whether every sentence was annotated
 * @param published name of the published table; empty where there is none
 * @param corrections name of the corrections; empty where there are none
 * @param context name of the facts beside the table; empty where there are none
 * @param accuracy name of the coded sheet; empty where there is none
 */
record AsRun(
    String file,
    boolean lifted,
    String title,
    long seed,
    boolean exhaustive,
    String published,
    String corrections,
    String context,
    String accuracy) {

  static final String FILE = "as-run.yml";

  private static final Set<String> KEYS =
      Set.of(
          "file",
          "lifted",
          "title",
          "seed",
          "exhaustive",
          "published",
          "corrections",
          "context",
          "accuracy");

  static AsRun of(Study study, boolean exhaustive) {
    return new AsRun(
        String.valueOf(study.file().getFileName()),
        !StudyReader.read(study.file()).title().equals(study.title()),
        study.title(),
        study.seed(),
        exhaustive,
        name(study.published()),
        name(study.corrections()),
        name(study.context()),
        name(study.accuracy()));
  }

  /** Reads the file from the copy of a study. */
  static AsRun read(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      throw new StudyException(
          file + ": expected the copy of the study that a run keeps, found none; run it again");
    }
    YamlSection root;
    try (var reader = Files.newBufferedReader(file)) {
      root = new YamlSection(FILE, new Yaml(new LoaderOptions()).compose(reader), KEYS);
    }
    return new AsRun(
        root.text("file", "study.yml"),
        root.flag("lifted", false),
        root.text("title", ""),
        root.seed("seed", 1),
        root.flag("exhaustive", false),
        root.text("published", ""),
        root.text("corrections", ""),
        root.text("context", ""),
        root.text("accuracy", ""));
  }

  String yaml() {
    return "# In what the run departed from the study file; written by the run.\n"
        + "file: "
        + quoted(file)
        + "\nlifted: "
        + lifted
        + "\ntitle: "
        + quoted(title)
        + "\nseed: "
        + seed
        + "\nexhaustive: "
        + exhaustive
        + "\npublished: "
        + quoted(published)
        + "\ncorrections: "
        + quoted(corrections)
        + "\ncontext: "
        + quoted(context)
        + "\naccuracy: "
        + quoted(accuracy)
        + "\n";
  }

  /**
   * Returns the study as it was run, with its files from a copy and its articles from a folder.
   *
   * @param folder the copy of the study
   * @param corpus folder of the articles, laid out by the names of the manifest
   */
  Study study(Path folder, Path corpus) {
    Study read = StudyReader.read(inside(folder, file));
    StudyDraft draft = new StudyDraft(read);
    draft.corpus = List.of(corpus.toAbsolutePath().toString());
    draft.lexicons = folder.resolve(StudyCopy.LEXICONS).toAbsolutePath();
    draft.title = title;
    draft.seed = seed;
    if (lifted) {
      draft.lift();
    }
    draft.published = published.isEmpty() ? null : inside(folder, published);
    draft.corrections = corrections.isEmpty() ? null : inside(folder, corrections);
    draft.context = context.isEmpty() ? null : inside(folder, context);
    draft.accuracy = accuracy.isEmpty() ? null : inside(folder, accuracy);
    draft.queries =
        draft.queries.stream()
            .map(queries -> inside(folder, String.valueOf(queries.getFileName())))
            .toList();
    return draft.study();
  }

  /** Returns which columns mean what in the study that a copy holds. */
  static ColumnMap columns(Path folder) throws IOException {
    return StudyReader.read(inside(folder, read(folder).file())).columns();
  }

  private static Path inside(Path folder, String name) {
    Path path = folder.resolve(name).normalize();
    if (!folder.normalize().equals(path.getParent())) {
      throw new StudyException(FILE + ": expected the plain name of a file, found '" + name + "'");
    }
    return path;
  }

  private static String name(@Nullable Path file) {
    return file == null ? "" : String.valueOf(file.getFileName());
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("'");
    text.codePoints()
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(c -> out.append(c == '\'' ? "''" : Character.toString(c)));
    return out.append('\'').toString();
  }
}
