package org.dilema.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Entry point: the commands of the program. */
@Command(
    name = "dilema",
    description = "Turns an archive of English and Albanian news into an evidence-backed table.",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    subcommands = {
      RunCommand.class,
      PlanCommand.class,
      ReportCommand.class,
      CompareCommand.class,
      BundleCommand.class,
      VerifyCommand.class,
      SearchCommand.class,
      AddCommand.class,
      DeleteCommand.class,
      RebuildCommand.class,
      TagCommand.class,
      CheckCommand.class,
      SampleCommand.class,
      AgreeCommand.class,
      ServeCommand.class,
      LexiconCommand.class
    },
    footer = {"", "Without a study, 'dilema run' carries out the bundled sample study."})
public final class Main implements Runnable {

  /** Lucene tells newer JDKs apart in its log; nobody who searches can do anything about it. */
  private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

  @Spec private @org.jspecify.annotations.Nullable CommandSpec spec;

  /** Runs the command that the arguments name and exits with its status: 0, 1 or 2. */
  public static void main(String[] arguments) {
    // CoreNLP lower-cases by the machine's language, and in Turkish I is no i.
    Locale.setDefault(Locale.ROOT);
    LUCENE.setLevel(Level.SEVERE);
    System.exit(commandLine().execute(arguments));
  }

  /** Builds the command line as {@link #main} runs it. */
  static CommandLine commandLine() {
    return new CommandLine(new Main())
        .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
        .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
        .registerConverter(LocalDate.class, new DayConverter())
        .setParameterExceptionHandler(new Misuse())
        .setExecutionExceptionHandler(new Failures())
        .setExecutionStrategy(Failures::watched)
        .setCaseInsensitiveEnumValuesAllowed(true);
  }

  @Override
  public void run() {
    if (spec != null) {
      throw new ParameterException(spec.commandLine(), "expected a command");
    }
  }
}
