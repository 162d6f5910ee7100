package org.dilema.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.curate.StoryRule;
import org.dilema.findings.DecisionRule;
import org.dilema.ingest.ColumnMap;
import org.dilema.language.LanguagePack;
import org.dilema.language.Languages;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code study.yml}; every error names the file and the line. */
public final class StudyReader {

  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of(
              "title",
              "description",
              "demonstration",
              "languages",
              "corpus",
              "lexicons",
              "period",
              "event",
              "filters",
              "columns",
              "states",
              "reference",
              "nato_members",
              "decision",
              "seed",
              "published",
              "apart",
              "corrections",
              "context",
              "accuracy",
              "stories",
              "cache",
              "queries"));

  private static final Set<String> PERIOD = Set.of("from", "to");
  private static final Set<String> FILTERS = Set.of("min_characters", "drop_off_section");
  private static final Set<String> STORIES = Set.of("similarity", "words");
  private static final Set<String> CACHE = Set.of("file", "megabytes");
  private static final Set<String> DECISION =
      Set.of(
          "odds",
          "pole_ratio",
          "prior",
          "min_sentences",
          "min_stories",
          "min_outlets",
          "min_expected",
          "resamples",
          "level",
          "false_discovery");

  private final Path file;
  private final String name;

  private StudyReader(Path file) {
    this.file = file;
    this.name = String.valueOf(file.getFileName());
  }

  /**
   * Reads a study.
   *
   * @throws StudyException if the file is missing or says something that is not understood
   */
  public static Study read(Path file) {
    return new StudyReader(file).study();
  }

  private Study study() {
    YamlSection root = new YamlSection(name, parse(), KEYS);
    YamlSection period = root.section("period", PERIOD);
    YamlSection filters = root.section("filters", FILTERS);
    LocalDate from = period == null ? null : period.date("from");
    LocalDate to = period == null ? null : period.date("to");
    if (from != null && to != null && to.isBefore(from)) {
      throw root.error(
          "period", "expected 'to' on or after 'from'; " + to + " lies before " + from);
    }
    Path base = base();
    String published = root.text("published", "");
    String corrections = root.text("corrections", "");
    String context = root.text("context", "");
    String accuracy = root.text("accuracy", "");
    return new Study(
        file,
        root.text("title", name),
        root.text("description", "").strip(),
        root.flag("demonstration", false),
        languages(root),
        required(root, "corpus"),
        base.resolve(root.text("lexicons", "lexicons")).normalize(),
        from,
        to,
        root.date("event"),
        filters == null ? 0 : filters.whole("min_characters", 0, 0),
        filters != null && filters.flag("drop_off_section", false),
        columns(root),
        states(root),
        new TreeSet<>(required(root, "reference")),
        members(root),
        apart(root),
        rule(root),
        root.seed("seed", 1),
        published.isEmpty() ? null : base.resolve(published),
        corrections.isEmpty() ? null : base.resolve(corrections),
        context.isEmpty() ? null : base.resolve(context),
        accuracy.isEmpty() ? null : base.resolve(accuracy),
        handling(root, base),
        root.list("queries").stream().map(query -> base.resolve(query).normalize()).toList());
  }

  private static Handling handling(YamlSection root, Path base) {
    YamlSection stories = root.section("stories", STORIES);
    YamlSection cache = root.section("cache", CACHE);
    StoryRule usual = StoryRule.USUAL;
    StoryRule rule = usual;
    if (stories != null) {
      try {
        rule =
            new StoryRule(
                stories.number("similarity", usual.similarity(), 0),
                stories.whole("words", usual.words(), 1));
      } catch (IllegalArgumentException e) {
        throw root.error("stories", String.valueOf(e.getMessage()));
      }
    }
    String file = cache == null ? "" : cache.text("file", "");
    return new Handling(
        rule,
        file.isEmpty() ? null : base.resolve(file),
        cache == null ? Handling.MEGABYTES : cache.whole("megabytes", Handling.MEGABYTES, 1));
  }

  private Path base() {
    Path parent = file.toAbsolutePath().getParent();
    return parent == null ? Path.of("").toAbsolutePath() : parent;
  }

  private Node parse() {
    try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      Node node = new Yaml(new LoaderOptions()).compose(reader);
      if (node == null) {
        throw new StudyException(name + ": expected a study, found an empty file");
      }
      return node;
    } catch (NoSuchFileException e) {
      throw new StudyException(file + ": no such study file");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new StudyException(name + ":" + line + ": not YAML: " + e.getProblem());
    } catch (IOException e) {
      throw new StudyException(file + ": cannot be read: " + e.getMessage());
    }
  }

  private static List<String> required(YamlSection root, String key) {
    List<String> list = root.list(key);
    if (list.isEmpty()) {
      throw root.error(key, "expected at least one entry; the study has none");
    }
    return list;
  }

  private static List<String> languages(YamlSection root) {
    List<String> known = Languages.all().stream().map(LanguagePack::code).toList();
    List<String> languages = root.list("languages");
    for (String language : languages) {
      if (!known.contains(language)) {
        throw root.error("languages", "expected some of " + known + ", found '" + language + "'");
      }
    }
    return languages.isEmpty() ? known : languages;
  }

  private static Map<String, String> states(YamlSection root) {
    YamlSection section = root.section("states", Set.of());
    if (section == null || section.keys().isEmpty()) {
      throw root.error("states", "expected the states of the table, code and name");
    }
    Map<String, String> states = new LinkedHashMap<>();
    section.keys().forEach(code -> states.put(code, section.text(code, code)));
    return states;
  }

  private static Map<String, LocalDate> members(YamlSection root) {
    Map<String, LocalDate> members = new TreeMap<>();
    YamlSection section = root.section("nato_members", Set.of());
    if (section != null) {
      for (String code : section.keys()) {
        @Nullable LocalDate day = section.date(code);
        if (day != null) {
          members.put(code, day);
        }
      }
    }
    return members;
  }

  private static Map<String, String> apart(YamlSection root) {
    Map<String, String> apart = new TreeMap<>();
    YamlSection section = root.section("apart", Set.of());
    if (section != null) {
      section.keys().forEach(codes -> apart.put(codes, section.text(codes, "")));
    }
    return apart;
  }

  private static ColumnMap columns(YamlSection root) {
    YamlSection section = root.section("columns", Set.of());
    if (section == null) {
      return ColumnMap.CONTRACT;
    }
    Map<String, String> columns = new LinkedHashMap<>();
    section.keys().forEach(field -> columns.put(field, section.text(field, "")));
    try {
      return new ColumnMap(columns);
    } catch (IllegalArgumentException e) {
      throw root.error("columns", String.valueOf(e.getMessage()));
    }
  }

  private static DecisionRule rule(YamlSection root) {
    DecisionRule codebook = DecisionRule.CODEBOOK;
    YamlSection decision = root.section("decision", DECISION);
    if (decision == null) {
      return codebook;
    }
    return new DecisionRule(
        decision.number("odds", codebook.odds(), 1),
        decision.number("pole_ratio", codebook.poleRatio(), 1),
        decision.number("prior", codebook.prior(), 0),
        decision.whole("min_sentences", codebook.minSentences(), 0),
        decision.whole("min_stories", codebook.minStories(), 0),
        decision.whole("min_outlets", codebook.minOutlets(), 0),
        decision.number("min_expected", codebook.minExpected(), 0),
        decision.whole("resamples", codebook.resamples(), 1),
        decision.number("level", codebook.level(), 0),
        decision.number("false_discovery", codebook.falseDiscovery(), 0));
  }
}
