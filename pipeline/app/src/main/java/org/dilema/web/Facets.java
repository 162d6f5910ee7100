package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.dilema.archive.Counts;
import org.dilema.archive.Facet;

/**
 * Ways to narrow a search, with how many hits each choice has. What is chosen of one kind are
 * alternatives, so that its own filter is left aside while it is counted.
 */
final class Facets {
  private static final int MOST = 12;

  private final Holdings holdings;
  private final SearchForm form;

  Facets(Holdings holdings, SearchForm form) {
    this.holdings = holdings;
    this.form = form;
  }

  /** Returns the ways to narrow the search; those without a hit are left out. */
  List<Narrowing> all() throws IOException {
    List<Narrowing> all = new ArrayList<>();
    add(all, "Language", "", "lang", Facet.LANGUAGE, Words::language);
    add(
        all,
        "Holds a frame of",
        "What the program recognised in the text.",
        "frame",
        Facet.FRAME,
        value -> Words.title(Words.category(value.toUpperCase(Locale.ROOT))));
    add(
        all,
        "Names",
        "States, organisations and groups, by any of their names.",
        "actor",
        Facet.ACTOR,
        holdings.names()::ofAnyCase);
    add(all, "Outlet", "", "source", Facet.OUTLET, value -> value.isEmpty() ? "none given" : value);
    return all;
  }

  private void add(
      List<Narrowing> all,
      String title,
      String help,
      String parameter,
      Facet facet,
      UnaryOperator<String> name)
      throws IOException {
    SearchForm open = form.at(form.address().with(parameter, ""));
    Counts counts = holdings.archive().counts(open.request(0), facet);
    List<Narrowing.Choice> choices = new ArrayList<>();
    for (Counts.Row row : counts.rows()) {
      boolean chosen =
          form.values(parameter).stream().anyMatch(value -> value.equalsIgnoreCase(row.value()));
      if (row.found() > 0 && !row.value().isEmpty() && (chosen || choices.size() < MOST)) {
        choices.add(choice(parameter, row, chosen, name.apply(row.value())));
      }
    }
    if (!choices.isEmpty()) {
      all.add(new Narrowing(title, help, choices));
    }
  }

  private Narrowing.Choice choice(String parameter, Counts.Row row, boolean chosen, String name) {
    Address link = form.address().with("page", "");
    if (chosen) {
      for (String value : form.values(parameter)) {
        link = value.equalsIgnoreCase(row.value()) ? link.dropping(parameter, value) : link;
      }
    } else {
      link = link.adding(parameter, row.value());
    }
    return new Narrowing.Choice(name, row.found(), row.all(), chosen, link.toString());
  }
}
