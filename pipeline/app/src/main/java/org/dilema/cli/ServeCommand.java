package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dilema.web.Site;
import org.dilema.web.SiteOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Serves a run to the browser of this machine. */
@Command(
    name = "serve",
    description = {
      "Shows a run in the browser.",
      "Search, articles, findings and the sentences behind them, who threatens whom, and coding by",
      "hand. Only this machine can see it, unless --host and --token say otherwise. Ctrl+C ends it;",
      "codings are saved as they are made."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class ServeCommand implements Callable<Integer> {

  @Parameters(paramLabel = "RUN|ARCHIVE", description = "folder of a run or of an archive")
  private Path folder = Path.of("");

  @Option(names = "--port", paramLabel = "N", description = "port (${DEFAULT-VALUE}; 0: any free)")
  private int port = 7070;

  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "where to listen (${DEFAULT-VALUE}); 0.0.0.0 lets others in, with --token")
  private String host = SiteOptions.LOOPBACK;

  @Option(
      names = "--token",
      paramLabel = "SECRET",
      description = "what a visitor must know; 16 characters or more")
  private @Nullable String token;

  @Option(names = "--lexicons", paramLabel = "DIR", description = "lexicons (the program's own)")
  private @Nullable Path lexicons;

  @Option(names = "--quiet", description = "say nothing but the address and errors")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Serves until the program is told to end; returns 0. */
  @Override
  public Integer call() throws IOException {
    Path names = lexicons == null ? Home.lexicons() : lexicons;
    SiteOptions options = new SiteOptions(folder, names, host, port, token);
    try (Site site = Site.start(options)) {
      Runtime.getRuntime().addShutdownHook(new Thread(site::close, "close"));
      tell(site);
      site.await();
    }
    return 0;
  }

  private void tell(Site site) {
    if (spec == null) {
      return;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.println(site.address());
    out.flush();
    if (!quiet) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("open this address in a browser; Ctrl+C ends the site");
      err.flush();
    }
  }
}
