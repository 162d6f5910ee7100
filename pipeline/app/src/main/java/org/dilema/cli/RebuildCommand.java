package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.run.StudyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds an archive again from the articles it holds. */
@Command(
    name = "rebuild",
    description = {
      "Builds an archive again from the articles it holds.",
      "It is then in this program's format and tagged with the lexicons as they are now."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class RebuildCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "ARCHIVE", description = "folder of a run or an archive")
  private Path archive = Path.of("");

  @Mixin private TaggingOptions options = new TaggingOptions();

  @Spec private @Nullable CommandSpec spec;

  /** Returns 0 when done; see {@link Failures} for the rest. */
  @Override
  public Integer call() throws IOException {
    long articles = options.additions(StudyReader.read(Home.sampleStudy())).rebuild(archive);
    options.say(spec, String.format(Locale.ROOT, "built again: %,d articles", articles));
    return 0;
  }
}
