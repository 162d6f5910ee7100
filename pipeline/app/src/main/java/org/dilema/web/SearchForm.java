package org.dilema.web;

import static java.util.stream.Collectors.joining;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.archive.Filters;
import org.dilema.archive.SearchRequest;
import org.dilema.archive.Unit;
import org.dilema.language.Languages;
import org.jspecify.annotations.Nullable;

/**
 * A search as its address tells it.
 *
 * @param address the parameters, and nothing else, that the search understands
 */
record SearchForm(Address address) {
  /** The parameters of a search, as the help and the API's description name them. */
  static final List<String> PARAMETERS =
      List.of(
          "q", "unit", "lang", "from", "to", "source", "actor", "frame", "case", "marks", "view",
          "sort", "page");

  /** Matches every article: each is in one of the languages of the program. */
  private static final String EVERYTHING =
      Languages.all().stream().map(pack -> "lang:" + pack.code()).collect(joining(" OR "));

  /** Takes the parameters of a request that a search understands. */
  static SearchForm of(Context request, String path) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (String name : PARAMETERS) {
      List<String> values =
          request.queryParams(name).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
      if (!values.isEmpty()) {
        known.put(name, values);
      }
    }
    return new SearchForm(new Address(path, known));
  }

  String query() {
    return address.first("q");
  }

  boolean sentences() {
    return address.first("unit").equals("sentence") || view().equals("lines");
  }

  boolean matchCase() {
    return address.first("case").equals("yes");
  }

  boolean matchMarks() {
    return address.first("marks").equals("yes");
  }

  /** Returns how hits are shown: {@code list}, {@code lines} or {@code time}. */
  String view() {
    String view = address.first("view");
    return switch (view) {
      case "" -> "list";
      case "list", "lines", "time" -> view;
      default -> throw Refusal.bad("view: expected list, lines or time, found '" + view + "'");
    };
  }

  /** Returns whether anything is asked for. */
  boolean asks() {
    return !query().isEmpty()
        || List.of("lang", "from", "to", "source", "actor", "frame").stream()
            .anyMatch(name -> !address.first(name).isEmpty());
  }

  /** Returns the request that the archive answers. */
  SearchRequest request(int limit) {
    return SearchRequest.of(query().isEmpty() ? EVERYTHING : query())
        .withFilters(
            new Filters(
                values("lang"),
                day("from", true),
                day("to", false),
                values("source"),
                values("actor"),
                values("frame")))
        .withUnit(sentences() ? Unit.SENTENCE : Unit.ARTICLE)
        .withStrictness(matchCase(), matchMarks())
        .withLimit(limit);
  }

  List<String> values(String name) {
    return address.parameters().getOrDefault(name, List.of());
  }

  /** Reads a day, or a month as its first or last day. */
  private @Nullable LocalDate day(String name, boolean first) {
    String text = address.first(name);
    if (text.isEmpty()) {
      return null;
    }
    try {
      if (text.matches("\\d{4}-\\d{2}")) {
        YearMonth month = YearMonth.parse(text);
        return first ? month.atDay(1) : month.atEndOfMonth();
      }
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw Refusal.bad(name + ": expected a day such as 2022-02-24, found '" + text + "'");
    }
  }
}
