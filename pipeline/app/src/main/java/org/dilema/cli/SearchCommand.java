package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.archive.Archive;
import org.dilema.archive.ArchiveException;
import org.dilema.archive.Facet;
import org.dilema.archive.KwicOrder;
import org.dilema.archive.KwicRequest;
import org.dilema.archive.Order;
import org.dilema.archive.QueryException;
import org.dilema.archive.SavedQuery;
import org.dilema.archive.SearchRequest;
import org.dilema.archive.SearchResult;
import org.dilema.archive.SearchTimeoutException;
import org.dilema.lexicon.LexiconException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Searches the archive of a run and prints what it finds. */
@Command(
    name = "search",
    description = "Searches the archive of a run.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footer = {
      "",
      "A query is words that must all be found, in any form, whatever their case and",
      "diacritics; \"a phrase\" in quotation marks; AND, OR, NOT and brackets; wild* and",
      "w?ld; and fields:",
      "  title:  outlet:  lang:sq  date:2022-03  date:[2022-02-24 TO 2022-06-30]",
      "  actor:XKX  frame:THREAT  threatener:RUS  target:BIH  polarity:  modality:"
    })
public final class SearchCommand implements Callable<Integer> {
  private static final int WRONG_USAGE = 2;
  private static final int FAILED = 1;

  @Parameters(
      index = "0",
      arity = "1",
      paramLabel = "DIR",
      description = "folder of a run or of an archive")
  private Path folder = Path.of("");

  @Parameters(index = "1", arity = "1", paramLabel = "QUERY", description = "what to look for")
  private String query = "";

  @Mixin private SearchOptions asked = new SearchOptions();

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Format format = Format.text;

  @Option(names = "--kwic", description = "list every match in its context")
  private boolean kwic;

  @Option(names = "--context", paramLabel = "N", description = "words on each side of a match (8)")
  private int context = KwicRequest.DEFAULT_CONTEXT;

  @Option(
      names = "--sort",
      paramLabel = "KEY",
      description =
          "relevance, date or outlet; with --kwic: archive, left, match, right, date, outlet")
  private String sort = "";

  @Option(
      names = "--count-by",
      paramLabel = "FACET",
      description = "count by outlet, language, month, actor or frame, beside all there is")
  private @Nullable Facet facet;

  @Option(
      names = "--collocates",
      arity = "0..1",
      fallbackValue = "5",
      paramLabel = "N",
      description = "words that stand within N words of the matches more often than by chance (5)")
  private @Nullable Integer window;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "write every hit to a file, and FILE.json beside it")
  private @Nullable Path file;

  @Option(names = "--save", paramLabel = "FILE", description = "save the query in a file")
  private @Nullable Path save;

  @Option(names = "--quiet", description = "print no counts")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Ways to print hits, named as they are typed. */
  @SuppressWarnings("JavaCase")
  enum Format {
    text,
    csv,
    jsonl
  }

  /** Returns 0, also where nothing is found; 1 if reading fails; 2 for a wrong folder or query. */
  @Override
  public Integer call() {
    PrintWriter err = command().commandLine().getErr();
    String wrong = wrong();
    if (!wrong.isEmpty()) {
      err.println(wrong);
      return WRONG_USAGE;
    }
    try (Archive archive = Archive.open(folder)) {
      Order order =
          kwic || sort.isEmpty() ? Order.RELEVANCE : Order.valueOf(sort.toUpperCase(Locale.ROOT));
      SearchRequest request = asked.request(query, file != null).withOrder(order);
      if (save != null) {
        new SavedQuery("", request).write(save);
      }
      answer(archive, request, err);
      return 0;
    } catch (ArchiveException | QueryException | LexiconException e) {
      err.println(e.getMessage());
      return WRONG_USAGE;
    } catch (SearchTimeoutException e) {
      err.println(e.getMessage());
      return FAILED;
    } catch (IOException e) {
      err.println(folder + ": reading or writing failed: " + e.getMessage());
      return FAILED;
    } finally {
      err.flush();
    }
  }

  private String wrong() {
    if (!asked.wrong().isEmpty()) {
      return asked.wrong();
    } else if (context < 0 || context > 100) {
      return "--context: expected 0 to 100, found " + context;
    } else if (window != null && (window < 1 || window > 100)) {
      return "--collocates: expected 1 to 100, found " + window;
    }
    String orders = kwic ? names(KwicOrder.values()) : names(Order.values());
    boolean known = sort.isEmpty() || (" " + orders + " ").contains(" " + sort + " ");
    return known ? "" : "--sort: expected one of " + orders + ", found '" + sort + "'";
  }

  private static String names(Enum<?>[] all) {
    return String.join(
        " ", Arrays.stream(all).map(one -> one.name().toLowerCase(Locale.ROOT)).toList());
  }

  private void answer(Archive archive, SearchRequest request, PrintWriter err) throws IOException {
    PrintWriter out = command().commandLine().getOut();
    SearchListing listing = new SearchListing(format, out);
    KwicOrder order =
        sort.isEmpty() || !kwic
            ? KwicOrder.ARCHIVE
            : KwicOrder.valueOf(sort.toUpperCase(Locale.ROOT));
    KwicRequest lines = new KwicRequest(request, order, context);
    if (file != null) {
      SearchExport export = new SearchExport(format, file);
      long written = kwic ? export.lines(archive, lines) : export.hits(archive, request);
      say(err, String.format(Locale.ROOT, "%,d hits written to %s", written, file));
    } else if (facet != null) {
      listing.counts(archive, request, facet);
    } else if (window != null) {
      listing.collocates(archive, request, window);
    } else if (kwic) {
      SearchSummary.lines(listing.concordance(archive, lines), request.syntax())
          .forEach(line -> say(err, line));
    } else {
      SearchResult result = archive.search(request);
      listing.hits(result);
      SearchSummary.lines(result, request, asked.isSample()).forEach(line -> say(err, line));
    }
  }

  private void say(PrintWriter err, String line) {
    if (!quiet) {
      err.println(line);
    }
  }

  private CommandSpec command() {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set up the command");
    }
    return spec;
  }
}
