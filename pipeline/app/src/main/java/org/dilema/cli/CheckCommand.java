package org.dilema.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.language.LanguagePack;
import org.dilema.language.Languages;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.pack.Taggers;
import org.dilema.validate.RuleExamples;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Validates lexicons and runs the example sentences of every rule. */
@Command(
    name = "check",
    description = "Validates lexicons and runs the example sentences of every rule.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class CheckCommand implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "DIR", description = "lexicons (the program's own)")
  private @Nullable Path folder;

  @Option(names = "--lang", split = ",", paramLabel = "CODE", description = "languages (all)")
  private List<String> languages = Languages.all().stream().map(LanguagePack::code).toList();

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Returns 0 where everything holds and 1 where an example fails. */
  @Override
  public Integer call() {
    Lexicons lexicons = Lexicons.read(folder == null ? Home.lexicons() : folder, languages);
    Taggers taggers = new Taggers(lexicons, new CoreNlpAnnotator());
    int failed = 0;
    for (String language : languages) {
      RuleExamples examples = new RuleExamples(taggers, lexicons.of(language));
      List<String> failures = examples.failures();
      failures.forEach(err()::println);
      failed += failures.size();
      if (!quiet) {
        out()
            .printf(
                Locale.ROOT,
                "%s: %d examples, %d failed%n",
                language,
                examples.size(),
                failures.size());
      }
    }
    out().flush();
    return failed == 0 ? 0 : 1;
  }

  private PrintWriter out() {
    return spec == null
        ? new PrintWriter(java.io.Writer.nullWriter())
        : spec.commandLine().getOut();
  }

  private PrintWriter err() {
    return spec == null
        ? new PrintWriter(java.io.Writer.nullWriter())
        : spec.commandLine().getErr();
  }
}
