package org.dilema.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.dilema.findings.ContextFact;
import org.jspecify.annotations.Nullable;

/** Facts about the states: beside the table, never in it. */
final class ContextSection implements Section {

  @Override
  public String id() {
    return "context";
  }

  @Override
  public String title() {
    return "Facts beside the table";
  }

  @Override
  public void write(Html html, Results results) {
    List<ContextFact> facts =
        results.analysis().context().stream()
            .sorted(Comparator.comparing(ContextFact::state, new Ordering(results.study())))
            .toList();
    if (facts.isEmpty()) {
      html.put(Tag.of("p", "none"), "The study gives no facts about its states.");
      return;
    }
    LocalDate event = results.study().event();
    html.put(
        "p",
        "None of this enters a sign. It is here so that a reader can ask whether the table says more"
            + " than what was known before any article was read.");
    TextGrid.write(
        html,
        "pairs",
        "Facts about the states" + (event == null ? "" : ", and whether they held on " + event),
        List.of("State", "Fact", "Value", "From", "To", "On the day", "Source"),
        facts.stream().map(fact -> row(results, fact, event)).toList());
  }

  private static List<String> row(Results results, ContextFact fact, @Nullable LocalDate event) {
    return List.of(
        results.study().nameOf(fact.state()),
        fact.fact(),
        fact.value(),
        fact.from() == null ? "\u2013" : fact.from().toString(),
        fact.to() == null ? "\u2013" : fact.to().toString(),
        event == null ? "\u2013" : fact.on(event) ? "yes" : "no",
        fact.source());
  }
}
