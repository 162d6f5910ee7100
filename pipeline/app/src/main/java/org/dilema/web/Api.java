package org.dilema.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dilema.archive.Hit;
import org.dilema.archive.KwicLine;
import org.dilema.archive.KwicRequest;
import org.dilema.archive.QueryException;
import org.dilema.archive.SearchRequest;
import org.dilema.archive.SearchResult;
import org.dilema.archive.SearchTimeoutException;

/** The same as data, for R, Python and whoever downloads; described by {@code openapi.json}. */
final class Api {
  private static final Duration EXPORT = Duration.ofMinutes(30);
  private static final int MOST = 1_000;
  private static final int DEFAULT = 100;
  private static final int DEEPEST = 100_000;

  private final Holdings holdings;
  private final Export export = new Export();
  private final String description;

  Api(Holdings holdings) throws IOException {
    this.holdings = holdings;
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      this.description =
          new String(
              Objects.requireNonNull(in, "openapi.json is missing from the program").readAllBytes(),
              StandardCharsets.UTF_8);
    }
  }

  void add(RoutesConfig routes) {
    routes.get("/api/openapi.json", answer -> answer.contentType(JSON).result(description));
    routes.get("/api/info", this::info);
    routes.get("/api/search", this::search);
    routes.get("/api/search.csv", answer -> hits(answer, "hits.csv"));
    routes.get("/api/search.jsonl", answer -> hits(answer, "hits.jsonl"));
    routes.get("/api/lines.csv", answer -> lines(answer, "lines.csv"));
    routes.get("/api/lines.jsonl", answer -> lines(answer, "lines.jsonl"));
    new CountsApi(holdings, export).add(routes);
    routes.get("/api/article", this::article);
    routes.get("/api/findings", this::findings);
    routes.get("/api/dyads", this::dyads);
    routes.get("/api/dyads.csv", this::dyadsTable);
    routes.get("/api/evidence", this::evidence);
    routes.get("/api/evidence.csv", answer -> allEvidence(answer, "evidence.csv"));
    routes.get("/api/evidence.jsonl", answer -> allEvidence(answer, "evidence.jsonl"));
    routes.get("/api/tables/{name}", this::table);
  }

  private static final String JSON = "application/json; charset=utf-8";

  private void info(Context answer) throws IOException {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("study", holdings.title());
    info.put("articles", holdings.archive().articles());
    info.put("run", holdings.run().finished());
    info.put("states", holdings.states());
    info.put("tables", holdings.run().finished() ? RunFiles.TABLES : List.of());
    send(answer, info);
  }

  private void search(Context answer) throws IOException {
    SearchForm form = SearchForm.of(answer, "/api/search", holdings.pairs());
    int limit = number(answer, "limit", DEFAULT, MOST);
    int offset = number(answer, "offset", 0, DEEPEST);
    SearchResult result;
    try {
      result = holdings.archive().search(form.request(limit).withPage(offset, limit));
    } catch (QueryException | SearchTimeoutException e) {
      throw Refusal.bad(String.valueOf(e.getMessage()));
    }
    Map<String, Object> page = page(offset, result.total());
    page.put("archive", holdings.archive().hash());
    page.put(
        "hits", result.hits().stream().map(hit -> Json.object(Hit.COLUMNS, hit.cells())).toList());
    next(page, form.address(), offset, limit, result.total());
    send(answer, page);
  }

  private void hits(Context answer, String name) throws IOException {
    SearchForm form = SearchForm.of(answer, "/api/search", holdings.pairs());
    SearchRequest request = form.request(0).withTimeout(EXPORT);
    check(() -> holdings.archive().search(request));
    answer.header("Dilema-Archive", holdings.archive().hash());
    export.send(
        answer,
        name,
        Hit.COLUMNS,
        sink ->
            holdings
                .archive()
                .each(request, hit -> sink.uncheckedRow(Json.object(Hit.COLUMNS, hit.cells()))));
  }

  private void lines(Context answer, String name) throws IOException {
    SearchForm form = SearchForm.of(answer, "/api/lines", holdings.pairs());
    KwicRequest asked = form.lines(0, 0);
    KwicRequest request =
        new KwicRequest(asked.search().withTimeout(EXPORT), asked.order(), asked.context());
    check(() -> holdings.archive().concordance(request));
    answer.header("Dilema-Archive", holdings.archive().hash());
    export.send(
        answer,
        name,
        KwicLine.COLUMNS,
        sink ->
            holdings
                .archive()
                .eachLine(
                    request,
                    line -> sink.uncheckedRow(Json.object(KwicLine.COLUMNS, line.cells()))));
  }

  /** Tries a query before the first byte is sent, so that a wrong one is answered as such. */
  static void check(java.util.concurrent.Callable<?> query) throws IOException {
    try {
      query.call();
    } catch (QueryException | SearchTimeoutException e) {
      throw Refusal.bad(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void article(Context answer) throws IOException {
    String id = Routes.required(answer, "id");
    send(answer, ArticleData.of(holdings, id));
  }

  private void findings(Context answer) throws IOException {
    List<Map<String, Object>> cells = new ArrayList<>();
    for (TableRow row : holdings.run().all("findings")) {
      Map<String, Object> cell = new LinkedHashMap<>();
      row.header().forEach(column -> cell.put(column, row.get(column)));
      cell.put("name", holdings.names().of(row.get("state")));
      cells.add(cell);
    }
    send(answer, Map.of("cells", cells));
  }

  private void dyads(Context answer) throws IOException {
    List<Map<String, Object>> rows = new ArrayList<>();
    DyadsPage page = DyadsPage.of(holdings, relation(answer));
    page.rows().forEach(row -> rows.add(DyadRow.of(page.relation(), row)));
    send(answer, Map.of("dyads", rows));
  }

  private void dyadsTable(Context answer) throws IOException {
    DyadsPage page = DyadsPage.of(holdings, relation(answer));
    export.send(
        answer,
        "dyads.csv",
        DyadRow.COLUMNS,
        sink -> {
          for (DyadsPage.Row row : page.rows()) {
            sink.row(DyadRow.of(page.relation(), row));
          }
        });
  }

  private static String relation(Context answer) {
    return Objects.requireNonNullElse(answer.queryParam("relation"), "threatens");
  }

  private void evidence(Context answer) throws IOException {
    int limit = number(answer, "limit", DEFAULT, MOST);
    int offset = number(answer, "offset", 0, DEEPEST);
    Evidence found = Evidence.asked(holdings, answer);
    List<EvidenceIndex.Ref> refs = found.refs();
    int from = Math.min(offset, refs.size());
    List<Map<String, Object>> rows = new ArrayList<>();
    for (EvidenceItem item :
        EvidencePage.items(holdings, refs.subList(from, Math.min(refs.size(), from + limit)))) {
      rows.add(FrameRow.of(item));
    }
    Map<String, Object> page = page(offset, refs.size());
    page.put("frames", rows);
    next(page, found.address().at("/api/evidence"), offset, limit, refs.size());
    send(answer, page);
  }

  private void allEvidence(Context answer, String name) throws IOException {
    Evidence found = Evidence.asked(holdings, answer);
    export.send(
        answer,
        name,
        FrameRow.COLUMNS,
        sink -> {
          List<EvidenceIndex.Ref> refs = found.refs();
          for (int i = 0; i < refs.size(); i += DEFAULT) {
            List<EvidenceIndex.Ref> part = refs.subList(i, Math.min(refs.size(), i + DEFAULT));
            for (EvidenceItem item : EvidencePage.items(holdings, part)) {
              sink.row(FrameRow.of(item));
            }
          }
        });
  }

  private void table(Context answer) throws IOException {
    String name = answer.pathParam("name");
    String bare = name.endsWith(".csv") ? name.substring(0, name.length() - 4) : "";
    Path file = holdings.run().table(RunFiles.TABLES.contains(bare) ? bare : "none");
    if (!RunFiles.TABLES.contains(bare) || !Files.isRegularFile(file)) {
      throw Refusal.missing("No such table; there are " + String.join(", ", RunFiles.TABLES) + ".");
    }
    export.limited(
        answer,
        () -> {
          answer
              .contentType("text/csv; charset=utf-8")
              .header("Content-Disposition", "attachment; filename=\"" + bare + ".csv\"");
          Files.copy(file, answer.outputStream());
        });
  }

  private static Map<String, Object> page(int offset, long total) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("total", total);
    page.put("offset", offset);
    return page;
  }

  private static void next(
      Map<String, Object> page, Address address, int offset, int limit, long total) {
    if (offset + limit < total) {
      page.put(
          "next",
          address
              .with("offset", Integer.toString(offset + limit))
              .with("limit", Integer.toString(limit))
              .toString());
    }
  }

  private static void send(Context answer, Object value) {
    answer.contentType(JSON).result(Json.text(value));
  }

  private static int number(Context request, String name, int otherwise, int most) {
    String text = request.queryParam(name);
    if (text == null || text.isEmpty()) {
      return otherwise;
    }
    if (!text.matches("\\d{1,7}") || Integer.parseInt(text) > most) {
      throw Refusal.bad(name + ": expected 0 to " + most + ", found '" + text + "'");
    }
    return Integer.parseInt(text);
  }
}
