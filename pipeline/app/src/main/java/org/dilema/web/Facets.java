package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dilema.archive.Archive;
import org.dilema.archive.SearchRequest;

/** Counts the hits of a search by language, frame, state and outlet. */
final class Facets {
  private static final int OUTLETS = 12;
  private static final List<String> CATEGORIES =
      List.of("FEAR", "THREAT", "ANARCHY", "MISPERCEPTION", "POSITIVE");

  private final Holdings holdings;
  private final Archive archive;
  private final SearchForm form;

  Facets(Holdings holdings, SearchForm form) {
    this.holdings = holdings;
    this.archive = holdings.archive();
    this.form = form;
  }

  /** Returns the ways to narrow the search; those without a hit are left out. */
  List<Facet> all() throws IOException {
    Denominators known = holdings.denominators();
    Map<String, String> languages = new LinkedHashMap<>();
    known.languages().keySet().forEach(code -> languages.put(code, Words.language(code)));
    Map<String, String> frames = new LinkedHashMap<>();
    CATEGORIES.forEach(code -> frames.put(code, Words.title(Words.category(code))));
    Map<String, String> states = new LinkedHashMap<>();
    holdings.states().forEach(code -> states.put(code, holdings.names().of(code)));
    form.values("actor").forEach(code -> states.putIfAbsent(code, holdings.names().of(code)));
    Map<String, String> outlets = new LinkedHashMap<>();
    form.values("source").forEach(name -> outlets.put(name, name));
    known.outlets().stream().limit(OUTLETS).forEach(e -> outlets.put(e.getKey(), e.getKey()));
    List<Facet> all = new ArrayList<>();
    add(all, "Language", "", "lang", languages);
    add(all, "Holds a frame of", "What the program recognised in the text.", "frame", frames);
    add(all, "Names", "States and organisations, by any of their names.", "actor", states);
    add(all, "Outlet", "", "source", outlets);
    return all;
  }

  private void add(
      List<Facet> all, String title, String help, String parameter, Map<String, String> values)
      throws IOException {
    List<Facet.Choice> choices = new ArrayList<>();
    for (Map.Entry<String, String> value : values.entrySet()) {
      Address alone =
          form.address().with(parameter, "").adding(parameter, value.getKey()).with("page", "");
      boolean chosen = form.address().has(parameter, value.getKey());
      long count = total(new SearchForm(alone));
      if (count > 0 || chosen) {
        Address link =
            chosen
                ? form.address().dropping(parameter, value.getKey())
                : form.address().adding(parameter, value.getKey());
        choices.add(
            new Facet.Choice(
                value.getValue(),
                count,
                total(whole(parameter, value.getKey())),
                chosen,
                link.with("page", "").toString()));
      }
    }
    if (!choices.isEmpty()) {
      all.add(new Facet(title, help, choices));
    }
  }

  /** Returns the search for everything that has a value. */
  private SearchForm whole(String parameter, String value) {
    return new SearchForm(
        Address.of(form.address().path())
            .with("unit", form.sentences() ? "sentence" : "")
            .with(parameter, value));
  }

  private long total(SearchForm search) throws IOException {
    SearchRequest request = search.request(0);
    return archive.search(request).total();
  }
}
