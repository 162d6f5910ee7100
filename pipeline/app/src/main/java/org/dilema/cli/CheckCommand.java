package org.dilema.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.language.LanguagePack;
import org.dilema.language.Languages;
import org.dilema.lexicon.LanguageLexicon;
import org.dilema.lexicon.LexiconAudit;
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

  /** Returns 0 where everything holds and 1 where an entry is wrong or an example fails. */
  @Override
  public Integer call() {
    Lexicons lexicons = Lexicons.read(folder == null ? Home.lexicons() : folder, languages);
    long wrong = 0;
    for (String language : languages) {
      wrong += audit(lexicons.of(language));
    }
    Taggers taggers = new Taggers(lexicons, new CoreNlpAnnotator());
    for (String language : languages) {
      wrong += examples(taggers, lexicons.of(language));
    }
    out().flush();
    err().flush();
    return wrong == 0 ? 0 : 1;
  }

  /** Prints what is wrong in the lexicon of a language and returns how many errors there are. */
  private long audit(LanguageLexicon lexicon) {
    List<LexiconAudit.Finding> findings =
        LexiconAudit.of(
            lexicon, Languages.of(lexicon.language()).orElseThrow(), Taggers.slots(lexicon));
    long errors = findings.stream().filter(LexiconAudit.Finding::error).count();
    findings.stream()
        .filter(finding -> finding.error() || !quiet)
        .forEach(finding -> err().println(finding.line()));
    say(
        "%s: %d cues, %d rules, %d classes; %d errors, %d warnings%n",
        lexicon.language(),
        lexicon.cues().size(),
        lexicon.rules().rules().size(),
        lexicon.classes().classes().size(),
        errors,
        findings.size() - errors);
    return errors;
  }

  /** Runs the examples of a language and returns how many fail. */
  private int examples(Taggers taggers, LanguageLexicon lexicon) {
    RuleExamples examples = new RuleExamples(taggers, lexicon);
    List<String> failures = examples.failures();
    failures.forEach(err()::println);
    say("%s: %d examples, %d failed%n", lexicon.language(), examples.size(), failures.size());
    return failures.size();
  }

  private void say(String format, Object... values) {
    if (!quiet) {
      out().printf(Locale.ROOT, format, values);
    }
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
