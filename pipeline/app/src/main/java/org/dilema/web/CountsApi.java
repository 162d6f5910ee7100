package org.dilema.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dilema.archive.Collocate;
import org.dilema.archive.Counts;
import org.dilema.archive.Facet;
import org.dilema.archive.SearchRequest;

/** What is counted of a search, as JSON and as tables: by a facet, and the words nearby. */
final class CountsApi {
  private static final List<String> NEARBY =
      List.of("word", "language", "near", "all", "expected", "log_likelihood", "log_dice");
  private static final int WORDS = 1_000;

  private final Holdings holdings;
  private final Export export;

  CountsApi(Holdings holdings, Export export) {
    this.holdings = holdings;
    this.export = export;
  }

  void add(RoutesConfig routes) {
    routes.get("/api/counts", this::counts);
    for (String ending : List.of(".csv", ".jsonl")) {
      routes.get("/api/counts" + ending, answer -> table(answer, "counts" + ending));
      routes.get("/api/collocates" + ending, answer -> nearby(answer, "collocates" + ending));
    }
  }

  private void counts(Context answer) throws IOException {
    answer
        .contentType("application/json; charset=utf-8")
        .result(Json.text(Map.of("counts", rows(answer, facet(answer)))));
  }

  private void table(Context answer, String name) throws IOException {
    Facet facet = facet(answer);
    List<Map<String, Object>> rows = rows(answer, facet);
    List<String> columns = List.of(column(facet), "found", "all", "hits", "words");
    export.send(
        answer,
        name,
        columns,
        sink -> {
          for (Map<String, Object> row : rows) {
            sink.row(row);
          }
        });
  }

  private void nearby(Context answer, String name) throws IOException {
    SearchForm form = SearchForm.of(answer, "/api/collocates", holdings.pairs());
    SearchRequest request = form.request(WORDS);
    List<Collocate> found = new ArrayList<>();
    Api.check(
        () ->
            found.addAll(
                holdings
                    .archive()
                    .collocates(request, SearchPage.WINDOW, SearchPage.LEAST, false)));
    export.send(
        answer,
        name,
        NEARBY,
        sink -> {
          for (Collocate one : found) {
            sink.row(Json.object(NEARBY, cells(one)));
          }
        });
  }

  private static List<Object> cells(Collocate one) {
    return List.of(
        one.word(),
        one.language(),
        one.near(),
        one.all(),
        one.expected(),
        one.logLikelihood(),
        one.logDice());
  }

  private List<Map<String, Object>> rows(Context answer, Facet facet) throws IOException {
    SearchForm form = SearchForm.of(answer, "/api/counts", holdings.pairs());
    List<Map<String, Object>> rows = new ArrayList<>();
    Api.check(
        () -> {
          for (Counts.Row row : holdings.archive().counts(form.request(0), facet).rows()) {
            Map<String, Object> data = new LinkedHashMap<>();
            data.put(column(facet), row.value());
            data.put("found", row.found());
            data.put("all", row.all());
            data.put("hits", row.hits());
            data.put("words", row.words());
            rows.add(data);
          }
          return rows;
        });
    return rows;
  }

  private static String column(Facet facet) {
    return facet.name().toLowerCase(Locale.ROOT);
  }

  private static Facet facet(Context answer) {
    String by = Objects.requireNonNullElse(answer.queryParam("by"), "month");
    return Arrays.stream(Facet.values())
        .filter(one -> one.name().equalsIgnoreCase(by))
        .findFirst()
        .orElseThrow(() -> Refusal.bad("by: expected outlet, language, month, actor or frame."));
  }
}
