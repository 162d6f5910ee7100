package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.archive.ArchiveUpdate.Outcome;
import org.dilema.run.Additions;
import org.dilema.run.Study;
import org.dilema.run.StudyReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads articles, tags them and adds them to an archive. */
@Command(
    name = "add",
    description = {
      "Reads articles, tags them and adds them to an archive, which can be searched meanwhile.",
      "An article whose id is there already takes the old one's place where it says something else."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class AddCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "1",
      paramLabel = "ARCHIVE",
      description = "folder of a run or of an archive; begun where absent or empty")
  private Path archive = Path.of("");

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "articles: files, folders, globs")
  private List<String> paths = new ArrayList<>();

  @Mixin private TaggingOptions options = new TaggingOptions();

  @Spec private @Nullable CommandSpec spec;

  /** Returns 0 when done; see {@link Failures} for the rest. */
  @Override
  public Integer call() throws IOException {
    Study study =
        StudyReader.read(Home.sampleStudy()).of(paths, Path.of("").toAbsolutePath(), true);
    Additions.Summary done = options.additions(study).add(archive);
    options.say(
        spec,
        String.format(
            Locale.ROOT,
            "added %,d, replaced %,d, unchanged %,d, not kept %,d, rejected %,d; %,d joined a"
                + " story of the archive, which holds %,d articles",
            done.of(Outcome.ADDED),
            done.of(Outcome.REPLACED),
            done.of(Outcome.UNCHANGED),
            done.dropped(),
            done.rejected(),
            done.joined(),
            done.articles()));
    return 0;
  }
}
