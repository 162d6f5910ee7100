package org.dilema.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.dilema.archive.ArchiveException;
import org.eclipse.jetty.io.EofException;

/** Which address shows what: the table of contents of the site. */
final class Routes {
  private final Holdings holdings;
  private final Gate gate;
  private final Pages pages = new Pages();
  private final Api api;
  private final CodingRoutes coding;
  private final Assets assets = new Assets();

  Routes(Holdings holdings, SiteOptions options) throws IOException {
    this.holdings = holdings;
    this.gate = new Gate(options);
    this.api = new Api(holdings);
    this.coding = new CodingRoutes(holdings, options, gate, pages);
  }

  void add(RoutesConfig routes) {
    routes.before(gate::check);
    routes.get("/", request -> search(request, "/search"));
    routes.get("/search", request -> search(request, "/search"));
    routes.get("/article", this::article);
    routes.get("/findings", this::findings);
    routes.get("/findings/cell", this::cell);
    routes.get("/dyads", this::dyads);
    routes.get("/dyads/pair", this::pair);
    routes.get("/help", this::help);
    routes.get("/api", this::data);
    api.add(routes);
    coding.add(routes);
    routes.get(Gate.ENTRY, request -> entry(request, ""));
    routes.post(Gate.ENTRY, gate::enter);
    routes.get("/assets/{name}", assets::show);
    routes.exception(Refusal.class, (refusal, request) -> refuse(refusal, request));
    routes.exception(ArchiveException.class, (e, request) -> later(request));
    routes.exception(UncheckedIOException.class, (e, request) -> {});
    routes.exception(EofException.class, (e, request) -> {});
    routes.exception(
        HttpResponseException.class,
        (e, request) -> refuse(new Refusal(e.getStatus(), plain(e)), request));
    routes.exception(
        Exception.class,
        (e, request) ->
            refuse(new Refusal(500, "This page could not be made: " + e.getMessage()), request));
  }

  private void search(Context request, String path) throws IOException {
    pages.show(
        request, "search", SearchPage.of(holdings, SearchForm.of(request, path, holdings.pairs())));
  }

  private void article(Context request) throws IOException {
    SearchForm form = SearchForm.of(request, "/search", holdings.pairs());
    pages.show(request, "article", ArticlePage.of(holdings, required(request, "id"), form));
  }

  private void findings(Context request) throws IOException {
    pages.show(request, "findings", FindingsPage.of(holdings));
  }

  private void cell(Context request) throws IOException {
    pages.show(request, "evidence", Evidence.ofCell(holdings, request));
  }

  private void dyads(Context request) throws IOException {
    String relation = request.queryParam("relation");
    pages.show(request, "dyads", DyadsPage.of(holdings, relation == null ? "threatens" : relation));
  }

  private void pair(Context request) throws IOException {
    pages.show(request, "evidence", Evidence.ofPair(holdings, request));
  }

  private void help(Context request) {
    pages.show(request, "help", holdings.masthead("Help", "help"));
  }

  private void data(Context request) {
    Masthead head = holdings.masthead("Data for R and Python", "data");
    pages.show(request, "data", new DataPage(head, request.scheme() + "://" + request.host()));
  }

  private void entry(Context request, String message) {
    pages.show(request, "entry", new EntryPage(holdings.masthead("Token", "entry"), message));
  }

  private void refuse(Refusal refusal, Context request) {
    request.status(refusal.status());
    String message = String.valueOf(refusal.getMessage());
    if (request.path().startsWith("/api")) {
      request.contentType("application/json").result(Json.text(Map.of("error", message)));
    } else if (refusal.status() == 401) {
      entry(request, message);
    } else {
      pages.show(
          request,
          "refused",
          new RefusedPage(holdings.masthead("Not possible", ""), refusal.status(), message));
    }
  }

  /** Answers while another archive is being put in the place of the one that is served. */
  private void later(Context request) {
    request.header("Retry-After", "2");
    refuse(new Refusal(503, "The archive is just being replaced; try again in a moment."), request);
  }

  static String required(Context request, String name) {
    String value = request.queryParam(name);
    if (value == null || value.isBlank()) {
      throw Refusal.bad("The address lacks '" + name + "'.");
    }
    return value;
  }

  private static String plain(HttpResponseException e) {
    return switch (e.getStatus()) {
      case 404 -> "There is no such page.";
      case 405 -> "That address cannot be used in this way.";
      case 413 -> "That is too much to send at once.";
      default -> String.valueOf(e.getMessage());
    };
  }
}
