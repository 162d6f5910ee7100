package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.dilema.archive.Archive;
import org.dilema.archive.KwicRequest;
import org.dilema.archive.SearchRequest;

/**
 * Writes every hit to a file, one at a time, and beside it ({@code FILE.json}) what was asked of
 * which archive and how much was found.
 */
final class SearchExport {
  private final SearchCommand.Format format;
  private final Path file;

  SearchExport(SearchCommand.Format format, Path file) {
    this.format = format == SearchCommand.Format.text ? SearchCommand.Format.csv : format;
    this.file = file;
  }

  /** Writes the hits. */
  long hits(Archive archive, SearchRequest request) throws IOException {
    long total;
    try (PrintWriter out = writer()) {
      total = new SearchListing(format, out).all(archive, request);
    }
    tell(archive, request, total);
    return total;
  }

  /** Writes the lines of a concordance. */
  long lines(Archive archive, KwicRequest request) throws IOException {
    long total;
    try (PrintWriter out = writer()) {
      total = new SearchListing(format, out).all(archive, request);
    }
    tell(archive, request.search(), total);
    return total;
  }

  private PrintWriter writer() throws IOException {
    return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
  }

  private void tell(Archive archive, SearchRequest request, long total) throws IOException {
    Map<String, Object> facts = new LinkedHashMap<>();
    facts.put("query", request.query());
    facts.put("syntax", request.syntax().name());
    facts.put("unit", request.unit().name());
    facts.put("languages", request.filters().languages());
    facts.put("from", Objects.toString(request.filters().from(), ""));
    facts.put("to", Objects.toString(request.filters().to(), ""));
    facts.put("sources", request.filters().sources());
    facts.put("actors", request.filters().actors());
    facts.put("frames", request.filters().frames());
    facts.put("case", request.matchCase());
    facts.put("diacritics", request.matchDiacritics());
    facts.put("both", !request.pairs().entries().isEmpty());
    facts.put("archive", archive.hash());
    facts.put("articles", archive.articles());
    facts.put("hits", total);
    Path beside = file.resolveSibling(file.getFileName() + ".json");
    Files.writeString(beside, Rows.json(facts) + "\n", StandardCharsets.UTF_8);
  }
}
