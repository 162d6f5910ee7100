package org.dilema.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dilema.findings.Sensitivity;

/** How firmly each cell stands: what becomes of it when a choice is made otherwise. */
final class SensitivitySection implements Section {

  private static final int NAMED = 12;
  private static final int SPELLED = 3;

  @Override
  public String id() {
    return "sensitivity";
  }

  @Override
  public String title() {
    return "If choices had been made otherwise";
  }

  @Override
  public void write(Html html, Results results) {
    Sensitivity sensitivity = results.analysis().sensitivity();
    if (sensitivity.cells().isEmpty()) {
      html.put(Tag.of("p", "none"), "This run tried no other choices.");
      return;
    }
    html.put(
        "p",
        "The share of specifications under which each cell keeps its sign: other thresholds, without"
            + " one outlet, language or month, groups counted for their kin state, what a state's"
            + " own outlets say of it or only what foreign ones say, without some categories, voices"
            + " or hedged frames, hedged frames at half weight, frames by their confidence, other"
            + " reference states, pooled within outlet, language and month, weaker and stronger"
            + " priors, Holm\u2019s control of the cells. A sign that few of them share is one choice,"
            + " not a finding. sensitivity.csv has every cell under every specification.");
    html.charts()
        .figure(
            html,
            "kept",
            "Share of specifications that keep the sign (per cent)",
            chart(results, sensitivity),
            () -> table(html, results, sensitivity));
    changes(html, results, sensitivity);
  }

  private static IntervalChart chart(Results results, Sensitivity sensitivity) {
    List<String> states = results.states();
    return new IntervalChart(
        "Share of specifications that keep the sign (per cent)",
        states.stream().map(results.study()::nameOf).toList(),
        results.dimensions().stream()
            .map(
                dimension -> {
                  double[] none = states.stream().mapToDouble(state -> Double.NaN).toArray();
                  double[] shares =
                      states.stream()
                          .mapToDouble(state -> 100 * share(sensitivity, state, dimension))
                          .toArray();
                  return new IntervalChart.Group(Wording.title(dimension), shares, none, none);
                })
            .toList(),
        100);
  }

  private static double share(Sensitivity sensitivity, String state, String dimension) {
    Optional<Sensitivity.Kept> found =
        sensitivity.cells().stream()
            .filter(k -> k.state().equals(state) && k.dimension().equals(dimension))
            .findFirst();
    return found.map(Sensitivity.Kept::share).orElse(Double.NaN);
  }

  private static void table(Html html, Results results, Sensitivity sensitivity) {
    TextGrid.write(
        html,
        "numbers",
        "Specifications that keep the sign of each cell",
        List.of("State", "Dimension", "Sign", "Kept", "Say +", "Say \u2212", "Odds that keep it"),
        sensitivity.cells().stream()
            .map(
                kept ->
                    List.of(
                        results.study().nameOf(kept.state()),
                        Wording.title(kept.dimension()),
                        Wording.symbol(kept.sign()),
                        kept.kept() + " of " + kept.tried(),
                        Integer.toString(kept.plus()),
                        Integer.toString(kept.minus()),
                        Double.isFinite(kept.oddsLow())
                            ? Decimals.rounded(kept.oddsLow(), 2)
                                + " to "
                                + Decimals.rounded(kept.oddsHigh(), 2)
                            : "n/a"))
            .toList());
  }

  /** Names, family by family, the specifications that change a sign. */
  private static void changes(Html html, Results results, Sensitivity sensitivity) {
    Map<String, List<Sensitivity.Outcome>> families = new LinkedHashMap<>();
    sensitivity
        .outcomes()
        .forEach(o -> families.computeIfAbsent(o.family(), f -> new ArrayList<>()).add(o));
    TextGrid.write(
        html,
        "pairs",
        "What changes a sign, by kind of choice",
        List.of("Choice", "Specifications", "Cells kept", "Changes"),
        families.entrySet().stream()
            .map(family -> row(results, family.getKey(), family.getValue()))
            .toList());
  }

  private static List<String> row(
      Results results, String family, List<Sensitivity.Outcome> outcomes) {
    long tried = outcomes.stream().map(Sensitivity.Outcome::specification).distinct().count();
    Map<String, List<String>> changed = new LinkedHashMap<>();
    int kept = 0;
    for (Sensitivity.Outcome one : outcomes) {
      if (one.kept()) {
        kept++;
      } else {
        changed
            .computeIfAbsent(change(results, one), cell -> new ArrayList<>())
            .add(Wording.shortened(one.specification()));
      }
    }
    List<String> named =
        changed.entrySet().stream()
            .limit(NAMED)
            .map(cell -> cell.getKey() + " (" + some(cell.getValue()) + ")")
            .toList();
    String more = changed.size() > NAMED ? "; and " + (changed.size() - NAMED) + " more" : "";
    return List.of(
        family,
        Decimals.count(tried),
        kept + " of " + outcomes.size(),
        changed.isEmpty() ? "none" : String.join("; ", named) + more);
  }

  /** Names the first and the last of many specifications, all of a few. */
  private static String some(List<String> names) {
    return names.size() <= SPELLED
        ? String.join(", ", names)
        : names.size() + " specifications, " + names.get(0) + " to " + names.get(names.size() - 1);
  }

  private static String change(Results results, Sensitivity.Outcome outcome) {
    return results.study().nameOf(outcome.state())
        + " "
        + outcome.dimension()
        + " "
        + Wording.symbol(outcome.sign());
  }
}
