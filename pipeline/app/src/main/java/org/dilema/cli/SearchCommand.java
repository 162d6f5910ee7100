package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dilema.archive.Archive;
import org.dilema.archive.ArchiveException;
import org.dilema.archive.Filters;
import org.dilema.archive.QueryException;
import org.dilema.archive.SearchRequest;
import org.dilema.archive.SearchResult;
import org.dilema.archive.Unit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
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

  @Option(names = "--lang", split = ",", paramLabel = "CODE", description = "language: en, sq")
  private List<String> languages = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DATE", description = "first day, such as 2022-02-24")
  private @Nullable LocalDate from;

  @Option(names = "--to", paramLabel = "DATE", description = "last day, such as 2022-06-30")
  private @Nullable LocalDate to;

  @Option(names = "--source", split = ",", paramLabel = "OUTLET", description = "outlet")
  private List<String> sources = new ArrayList<>();

  @Option(names = "--actor", split = ",", paramLabel = "CODE", description = "actor or its code")
  private List<String> actors = new ArrayList<>();

  @Option(names = "--frame", split = ",", paramLabel = "CODE", description = "FEAR, THREAT, T1, …")
  private List<String> frames = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "hits to print (${DEFAULT-VALUE})")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Format format = Format.text;

  @Option(
      names = "--unit",
      paramLabel = "sentence|article",
      converter = UnitConverter.class,
      description = "what has to hold all words (article)")
  private Unit unit = Unit.ARTICLE;

  @Option(names = "--case", description = "tell capital and small letters apart")
  private boolean matchCase;

  @Option(names = "--diacritics", description = "tell ë and e, ç and c apart")
  private boolean matchDiacritics;

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
    if (limit < 0) {
      err.println("--limit: expected 0 or more, found " + limit);
      return WRONG_USAGE;
    }
    try (Archive archive = Archive.open(folder)) {
      print(archive.search(request()), err);
      return 0;
    } catch (ArchiveException | QueryException e) {
      err.println(e.getMessage());
      return WRONG_USAGE;
    } catch (IOException e) {
      err.println(folder + ": reading the archive failed: " + e.getMessage());
      return FAILED;
    } finally {
      err.flush();
    }
  }

  private CommandSpec command() {
    if (spec == null) {
      throw new IllegalStateException("picocli has not set up the command");
    }
    return spec;
  }

  private SearchRequest request() {
    return SearchRequest.of(query)
        .withFilters(new Filters(languages, from, to, sources, actors, frames))
        .withUnit(unit)
        .withStrictness(matchCase, matchDiacritics)
        .withLimit(limit);
  }

  private void print(SearchResult result, PrintWriter err) {
    PrintWriter out = command().commandLine().getOut();
    formatted().print(result.hits(), out);
    out.flush();
    if (quiet) {
      return;
    }
    String units = unit == Unit.ARTICLE ? "article" : "sentence";
    if (result.total() == 0) {
      err.println("nothing found; try fewer words, a word* or no filter");
    } else {
      String counted =
          String.format(
              Locale.ROOT, "%,d %s%s", result.total(), units, result.total() == 1 ? "" : "s");
      boolean all = result.total() == result.hits().size();
      err.println(
          all ? counted : counted + ", the best " + result.hits().size() + " shown (--limit)");
    }
  }

  private HitFormat formatted() {
    return switch (format) {
      case text -> new TextHits(Ansi.AUTO.enabled());
      case csv -> new CsvHits();
      case jsonl -> new JsonHits();
    };
  }
}
