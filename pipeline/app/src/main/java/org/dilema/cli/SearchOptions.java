package org.dilema.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dilema.archive.Filters;
import org.dilema.archive.Sample;
import org.dilema.archive.SavedQuery;
import org.dilema.archive.SearchRequest;
import org.dilema.archive.Unit;
import org.dilema.lexicon.Pairs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is searched for, in which part of an archive, and how much of it is wanted. */
final class SearchOptions {
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

  @Option(
      names = "--tokens",
      description = "the query is a pattern of tokens: [lemma=\"war\"] []{0,5} [actor=\"XKX\"]")
  private boolean tokens;

  @Option(
      names = "--both",
      description = "look for the words' counterparts in the other language too")
  private boolean both;

  @Option(names = "--collapse", paramLabel = "story", description = "show each story once")
  private @Nullable String collapse;

  @Option(names = "--sample", paramLabel = "N", description = "draw N at random")
  private @Nullable Integer sample;

  @Option(names = "--seed", paramLabel = "N", description = "seed of the sample (1)")
  private long seed = 1;

  @Option(names = "--offset", paramLabel = "N", description = "hits to skip (0)")
  private int offset;

  @Option(names = "--limit", paramLabel = "N", description = "hits to print (${DEFAULT-VALUE})")
  private int limit = SearchRequest.DEFAULT_LIMIT;

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      converter = TimeConverter.class,
      description = "give up after: 2, 2s, 500ms, 1m (60 s; with --out, a day)")
  private @Nullable Duration timeout;

  @Option(names = "--saved", description = "the query is the name of a file with a saved query")
  private boolean saved;

  /** Returns what is wrong with the numbers given; empty where nothing is. */
  String wrong() {
    if (limit < 0 || offset < 0) {
      return "--limit and --offset: expected 0 or more, found " + limit + " and " + offset;
    } else if (sample != null && sample < 1) {
      return "--sample: expected at least 1, found " + sample;
    } else if (collapse != null && !collapse.equals("story")) {
      return "--collapse: expected story, found '" + collapse + "'";
    }
    return "";
  }

  /** Returns whether a sample is drawn. */
  boolean isSample() {
    return sample != null;
  }

  /**
   * Returns what is asked for.
   *
   * @param query what was typed: a query, or the name of a file with a saved one
   * @param export whether every hit goes to a file, which may take long
   */
  SearchRequest request(String query, boolean export) throws IOException {
    Duration otherwise = export ? Duration.ofDays(1) : SearchRequest.DEFAULT_TIMEOUT;
    SearchRequest asked =
        saved
            ? SavedQuery.read(Path.of(query)).request()
            : (tokens ? SearchRequest.pattern(query) : SearchRequest.of(query))
                .withFilters(new Filters(languages, from, to, sources, actors, frames))
                .withUnit(unit)
                .withStrictness(matchCase, matchDiacritics);
    return asked
        .withPairs(both ? Pairs.read(Home.lexicons()) : Pairs.NONE)
        .collapsed(collapse != null)
        .withSample(sample == null ? null : new Sample(sample, seed))
        .withPage(offset, limit)
        .withTimeout(timeout == null ? otherwise : timeout);
  }
}
