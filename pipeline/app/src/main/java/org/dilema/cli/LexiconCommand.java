package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.language.Languages;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.Lexicons;
import org.dilema.lexicon.exchange.ActorImport;
import org.dilema.lexicon.exchange.CueImport;
import org.dilema.lexicon.exchange.DictionaryEntry;
import org.dilema.lexicon.exchange.DictionaryFormat;
import org.dilema.lexicon.exchange.ImportedTable;
import org.dilema.lexicon.exchange.QuantedaExport;
import org.dilema.run.StudyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Exchanges lexicons with other programs. */
@Command(
    name = "lexicon",
    description = "Reads dictionaries of other programs and writes cues for them.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class LexiconCommand implements Runnable {

  @Spec private @Nullable CommandSpec spec;

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "expected import or export");
    }
  }

  @Command(
      name = "import",
      description = {
        "Reads a dictionary into a table of cues (newsmap: of actors).",
        "Every row says in its notes what to review; add the reviewed rows to the lexicon's own file",
        "and run 'dilema check'."
      },
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int read(
      @Parameters(paramLabel = "FILE", description = "the dictionary") Path file,
      @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
          DictionaryFormat format,
      @Option(names = "--category", description = "category of the cues: ${COMPLETION-CANDIDATES}")
          @Nullable Category category,
      @Option(
              names = "--only",
              split = ",",
              paramLabel = "NAME",
              description = "categories of the dictionary to take (all)")
          @Nullable List<String> only,
      @Option(names = "--lang", paramLabel = "CODE", description = "en or sq", defaultValue = "en")
          String language,
      @Option(names = "--lexicons", paramLabel = "DIR", description = "lexicons to follow")
          @Nullable Path lexicons,
      @Option(names = "--out", required = true, paramLabel = "FILE", description = "table to write")
          Path out,
      @Option(names = "--quiet", description = "say nothing but errors") boolean quiet)
      throws IOException {
    List<DictionaryEntry> entries = format.read(file);
    ImportedTable table;
    if (format == DictionaryFormat.NEWSMAP) {
      table = ActorImport.of(entries);
    } else if (category == null) {
      throw new StudyException("--category: expected one of " + List.of(Category.values()));
    } else {
      Set<String> wanted = only == null ? Set.of() : new TreeSet<>(only);
      table = new CueImport(lexicon(lexicons, language), category).of(entries, wanted);
    }
    table.write(out);
    if (!quiet) {
      table.skipped().forEach(writer(true)::println);
      writer(true)
          .printf(
              java.util.Locale.ROOT,
              "%d rows to review, %d skipped%n",
              table.rows().size(),
              table.skipped().size());
      writer(true).flush();
      writer(false).println(out);
    }
    return 0;
  }

  @Command(
      name = "export",
      description = "Writes the cues of a language with all their forms.",
      mixinStandardHelpOptions = true,
      sortOptions = false)
  int write(
      @Option(names = "--format", required = true, description = "quanteda") String format,
      @Option(names = "--lang", paramLabel = "CODE", description = "en or sq", defaultValue = "en")
          String language,
      @Option(names = "--lexicons", paramLabel = "DIR", description = "lexicons to write")
          @Nullable Path lexicons,
      @Option(names = "--out", paramLabel = "FILE", description = "file (standard output)")
          @Nullable Path out,
      @Option(names = "--quiet", description = "accepted everywhere") boolean quiet)
      throws IOException {
    if (!format.equalsIgnoreCase("quanteda")) {
      throw new StudyException("--format: expected quanteda, found '" + format + "'");
    }
    String yaml =
        QuantedaExport.yaml(lexicon(lexicons, language), Languages.of(language).orElseThrow());
    if (out == null) {
      writer(false).print(yaml);
      writer(false).flush();
    } else {
      Files.writeString(out, yaml);
    }
    return 0;
  }

  private static LanguageLexicon lexicon(@Nullable Path folder, String language) {
    if (Languages.of(language).isEmpty()) {
      throw new StudyException("--lang: expected en or sq, found '" + language + "'");
    }
    return Lexicons.read(folder == null ? Home.lexicons() : folder, List.of(language)).of(language);
  }

  private PrintWriter writer(boolean errors) {
    if (spec == null) {
      return new PrintWriter(java.io.Writer.nullWriter());
    }
    return errors ? spec.commandLine().getErr() : spec.commandLine().getOut();
  }
}
