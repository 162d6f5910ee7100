package org.dilema.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dilema.findings.DecisionRule;
import org.dilema.ingest.ColumnMap;
import org.jspecify.annotations.Nullable;

/**
 * What a study asks, of what, and by which constants: the validated form of a study file.
 *
 * @param file the study file; its folder is where relative paths start
 * @param title name of the study
 * @param description what it asks
 * @param demonstration whether the corpus shows the program and supports no finding
 * @param languages ISO 639-1 codes of the languages kept
 * @param corpus files, folders and globs of articles
 * @param lexicons folder of lexicons
 * @param from first day of the period, where it has one
 * @param to last day of the period, where it has one
 * @param event day that divides the period, where the study has one
 * @param minCharacters fewest characters of a body
 * @param dropOffSection whether sport, weather and the like are set aside
 * @param columns which columns mean what
 * @param states names of the table's states by code, in the table's order
 * @param reference codes of the reference states
 * @param natoMembers day of accession by code
 * @param apart codes, joined by a semicolon, that together count for an entity of their own and not
 *     for the state among them
 * @param rule constants of the cell rule
 * @param seed seed of every random choice
 * @param published file of a published table to compare with, where one is named
 * @param corrections file of a reviewer's corrections, where one is named
 * @param context file of facts to show beside the table, where one is named
 * @param accuracy file of what the tagger is known to miss, where one is named
 * @param handling how its articles are grouped and annotated
 * @param queries files of saved queries, each counted as a part of the corpus
 */
public record Study(
    Path file,
    String title,
    String description,
    boolean demonstration,
    List<String> languages,
    List<String> corpus,
    Path lexicons,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate event,
    int minCharacters,
    boolean dropOffSection,
    ColumnMap columns,
    Map<String, String> states,
    Set<String> reference,
    Map<String, LocalDate> natoMembers,
    Map<String, String> apart,
    DecisionRule rule,
    long seed,
    @Nullable Path published,
    @Nullable Path corrections,
    @Nullable Path context,
    @Nullable Path accuracy,
    Handling handling,
    List<Path> queries) {

  /** Copies the collections. */
  public Study {
    languages = List.copyOf(languages);
    corpus = List.copyOf(corpus);
    queries = List.copyOf(queries);
    states = Collections.unmodifiableMap(new LinkedHashMap<>(states));
    reference = Collections.unmodifiableSet(new java.util.TreeSet<>(reference));
    apart = Collections.unmodifiableMap(new java.util.TreeMap<>(apart));
    natoMembers = Collections.unmodifiableMap(new java.util.TreeMap<>(natoMembers));
  }

  /** Returns the folder that the study's relative paths start from. */
  public Path base() {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("").toAbsolutePath() : parent;
  }

  /**
   * Returns the study with other articles.
   *
   * @param paths files, folders and globs, relative to {@code from}
   * @param lifted whether the period, section and length filters are lifted too
   */
  public Study of(List<String> paths, Path from, boolean lifted) {
    StudyDraft draft = new StudyDraft(this);
    draft.corpus = paths.stream().map(path -> from.resolve(path).toString()).toList();
    if (lifted) {
      draft.title =
          "Articles of " + String.join(", ", paths.stream().map(Study::lastName).toList());
      draft.lift();
    }
    return draft.study();
  }

  /** Returns the study with another seed. */
  public Study seeded(long other) {
    StudyDraft draft = new StudyDraft(this);
    draft.seed = other;
    return draft.study();
  }

  /** Returns the study with other lexicons. */
  public Study withLexicons(Path other) {
    StudyDraft draft = new StudyDraft(this);
    draft.lexicons = other;
    return draft.study();
  }

  private static String lastName(String path) {
    return String.valueOf(Path.of(path.replace('*', '_')).getFileName());
  }
}
