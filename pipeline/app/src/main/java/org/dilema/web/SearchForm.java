package org.dilema.web;

import static java.util.stream.Collectors.joining;

import io.javalin.http.Context;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.archive.Filters;
import org.dilema.archive.KwicOrder;
import org.dilema.archive.KwicRequest;
import org.dilema.archive.Order;
import org.dilema.archive.SearchRequest;
import org.dilema.archive.Unit;
import org.dilema.language.Languages;
import org.dilema.lexicon.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * A search as its address tells it.
 *
 * @param address the parameters, and nothing else, that the search understands
 * @param pairs words of both languages that mean the same
 */
record SearchForm(Address address, Pairs pairs) {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  /** The parameters of a search, as the help and the API's description name them. */
  static final List<String> PARAMETERS =
      List.of(
          "q", "kind", "both", "unit", "lang", "from", "to", "source", "actor", "frame", "case",
          "marks", "stories", "view", "sort", "page");

  /** Matches every article: each is in one of the languages of the program. */
  private static final String EVERYTHING =
      Languages.all().stream().map(pack -> "lang:" + pack.code()).collect(joining(" OR "));

  /** Takes the parameters of a request that a search understands. */
  static SearchForm of(Context request, String path, Pairs pairs) {
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (String name : PARAMETERS) {
      List<String> values =
          request.queryParams(name).stream().map(String::strip).filter(v -> !v.isEmpty()).toList();
      if (!values.isEmpty()) {
        known.put(name, values);
      }
    }
    return new SearchForm(new Address(path, known), pairs);
  }

  /** Returns the search with another address. */
  SearchForm at(Address other) {
    return new SearchForm(other, pairs);
  }

  String query() {
    return address.first("q");
  }

  boolean sentences() {
    return address.first("unit").equals("sentence");
  }

  boolean matchCase() {
    return address.first("case").equals("yes");
  }

  boolean matchMarks() {
    return address.first("marks").equals("yes");
  }

  /** Returns how hits are shown: {@code list}, {@code lines}, {@code time} or {@code words}. */
  String view() {
    return oneOf("view", List.of("list", "lines", "time", "words"));
  }

  /** Returns whether the query is a token pattern. */
  boolean pattern() {
    return oneOf("kind", List.of("words", "pattern")).equals("pattern");
  }

  boolean bothLanguages() {
    return address.first("both").equals("yes");
  }

  boolean oneOfEachStory() {
    return address.first("stories").equals("one");
  }

  /** Returns a parameter that must be one of a few; the first where it is absent. */
  private String oneOf(String name, List<String> known) {
    String value = address.first(name);
    if (value.isEmpty()) {
      return known.get(0);
    }
    if (!known.contains(value)) {
      throw Refusal.bad(
          name + ": expected one of " + String.join(", ", known) + ", found '" + value + "'");
    }
    return value;
  }

  /** Returns whether anything is asked for. */
  boolean asks() {
    return !query().isEmpty()
        || List.of("lang", "from", "to", "source", "actor", "frame").stream()
            .anyMatch(name -> !address.first(name).isEmpty());
  }

  /** Returns the request that the archive answers. */
  SearchRequest request(int limit) {
    SearchRequest asked =
        query().isEmpty()
            ? SearchRequest.of(EVERYTHING)
            : pattern() ? SearchRequest.pattern(query()) : SearchRequest.of(query());
    Filters filters =
        new Filters(
            values("lang"),
            day("from", true),
            day("to", false),
            values("source"),
            values("actor"),
            values("frame"));
    return asked
        .withFilters(filters)
        .withUnit(sentences() ? Unit.SENTENCE : Unit.ARTICLE)
        .withStrictness(matchCase(), matchMarks())
        .withPairs(bothLanguages() ? pairs : Pairs.NONE)
        .withOrder(order())
        .collapsed(oneOfEachStory())
        .withTimeout(LONGEST)
        .withLimit(limit);
  }

  /** Returns the address of a sentence of an article, which keeps the search in mind. */
  String article(String id, int sentence) {
    return address.at("/article").with("id", id) + "#s" + sentence;
  }

  /** Returns the request for everything, in the same unit. */
  SearchRequest unfiltered() {
    return SearchRequest.of(EVERYTHING)
        .withUnit(sentences() ? Unit.SENTENCE : Unit.ARTICLE)
        .withTimeout(LONGEST)
        .withLimit(0);
  }

  /** Returns the request for lines of a concordance. */
  KwicRequest lines(int offset, int limit) {
    KwicOrder order =
        switch (sort()) {
          case "left" -> KwicOrder.LEFT;
          case "match" -> KwicOrder.MATCH;
          case "right" -> KwicOrder.RIGHT;
          case "date" -> KwicOrder.DATE;
          case "outlet" -> KwicOrder.OUTLET;
          default -> KwicOrder.ARCHIVE;
        };
    return new KwicRequest(
        request(limit).withPage(offset, limit), order, KwicRequest.DEFAULT_CONTEXT + 4);
  }

  private Order order() {
    return switch (sort()) {
      case "date" -> Order.DATE;
      case "outlet" -> Order.OUTLET;
      default -> Order.RELEVANCE;
    };
  }

  /** Returns what comes first; nothing for the best, or for the order of the archive. */
  String sort() {
    return oneOf("sort", List.of("", "relevance", "left", "match", "right", "date", "outlet"));
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
