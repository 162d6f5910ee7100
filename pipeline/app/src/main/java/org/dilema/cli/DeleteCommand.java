package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.archive.ArchiveUpdate;
import org.dilema.archive.Lemmas;
import org.dilema.archive.SearchRequest;
import org.dilema.run.StudyException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Deletes articles from an archive. */
@Command(
    name = "delete",
    description = "Deletes articles from an archive, by id or by what a query finds.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class DeleteCommand implements Callable<Integer> {
  @Parameters(arity = "1", paramLabel = "ARCHIVE", description = "folder of a run or an archive")
  private Path archive = Path.of("");

  @Option(names = "--id", paramLabel = "ID", description = "an article's id; may be repeated")
  private List<String> ids = new ArrayList<>();

  @Option(names = "--query", paramLabel = "QUERY", description = "every article that it finds")
  private @Nullable String query;

  @Option(names = "--quiet", description = "say nothing but errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Returns 0 when done; see {@link Failures} for the rest. */
  @Override
  public Integer call() throws IOException {
    if (ids.isEmpty() && query == null) {
      throw new StudyException("delete: expected --id or --query, found neither");
    }
    long deleted = 0;
    long articles;
    try (ArchiveUpdate update = ArchiveUpdate.open(archive, Lemmas.NONE)) {
      for (String id : ids) {
        deleted += update.delete(id) ? 1 : 0;
      }
      deleted += query == null ? 0 : update.delete(SearchRequest.of(query));
      update.commit();
      articles = update.articles();
    }
    if (!quiet && spec != null) {
      String line = "deleted %,d; the archive holds %,d articles";
      spec.commandLine().getErr().println(String.format(Locale.ROOT, line, deleted, articles));
      spec.commandLine().getErr().flush();
    }
    return 0;
  }
}
