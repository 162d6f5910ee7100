package org.dilema.report;

import java.util.List;
import org.dilema.findings.Cell;
import org.dilema.findings.Sensitivity;
import org.dilema.findings.Sign;
import org.dilema.findings.Status;
import org.dilema.measure.Metric;
import org.jspecify.annotations.Nullable;

/** The numbers of one cell, in words that need no statistics to be read. */
final class CellNumbers {

  private CellNumbers() {}

  static void write(Html html, Cell cell, Results results) {
    Metric expected = metric(results, cell, "expected_frequency");
    List<String> missing =
        Wording.missing(cell, results.rule(), expected == null ? Double.NaN : expected.value());
    if (!missing.isEmpty()) {
      html.put(
          Tag.of("p", "missing"),
          "Below the evidence floor; it would take " + String.join(", ", missing) + ".");
    }
    html.in(
        Tag.of("dl", "facts"),
        () -> {
          facts(html, cell);
          corrected(html, cell, results);
          beside(html, cell, results.analysis());
        });
  }

  private static void facts(Html html, Cell cell) {
    fact(
        html,
        "Effect against the reference (log-odds)",
        interval(cell.logOdds(), cell.low(), cell.high()));
    fact(html, "As a ratio of odds", ratio(cell));
    fact(
        html,
        "Balance against the opposite pole (log ratio)",
        interval(cell.balance(), cell.balanceLow(), cell.balanceHigh()));
    fact(html, "Sentences naming the state", Decimals.count(cell.n()));
    fact(html, "Of these with a counted frame", Decimals.count(cell.frames()) + perThousand(cell));
    fact(html, "Stories", Decimals.count(cell.stories()));
    fact(html, "Outlets", Decimals.count(cell.outlets()));
    Sign published = cell.published();
    if (published != null) {
      fact(html, "Published table", Wording.against(cell, published));
    }
  }

  /** What decides a +: the bound that is left after the control of the whole table. */
  private static void corrected(Html html, Cell cell, Results results) {
    Metric low = metric(results, cell, "log_odds_adjusted_low");
    Metric p = metric(results, cell, "log_odds_p");
    if (low != null && Double.isFinite(low.value()) && cell.status() != Status.INSUFFICIENT) {
      fact(
          html,
          "Lower end after the control of all cells, which decides a +",
          Decimals.rounded(low.value(), 2)
              + " (needs "
              + Decimals.rounded(Math.log(results.rule().odds()), 2)
              + (p == null ? "" : "; p " + Decimals.rounded(p.value(), 3))
              + ")");
    }
  }

  private static @Nullable Metric metric(Results results, Cell cell, String name) {
    return new MetricView(results.metrics(), name, "state").at(cell.state(), cell.dimension());
  }

  private static void beside(Html html, Cell cell, Analysis analysis) {
    analysis.pooled().stream()
        .filter(p -> p.state().equals(cell.state()) && p.key().equals(cell.dimension()))
        .forEach(
            p ->
                fact(
                    html,
                    "Log-odds within outlet, language and month",
                    interval(p.logOdds(), p.low(), p.high())));
    analysis.corrected().stream()
        .filter(c -> c.state().equals(cell.state()) && c.key().equals(cell.dimension()))
        .forEach(
            c ->
                fact(
                    html,
                    "Corrected for tagging errors, " + Wording.language(c.language()),
                    c.usable()
                        ? Wording.interval(1000 * c.corrected(), 1000 * c.low(), 1000 * c.high(), 1)
                            + " per 1,000"
                        : "n/a (the tagger is too unsure here)"));
    analysis.sensitivity().cells().stream()
        .filter(k -> k.state().equals(cell.state()) && k.dimension().equals(cell.dimension()))
        .forEach(
            k ->
                fact(
                    html,
                    cell.sign() == Sign.NOT_AVAILABLE
                        ? "Specifications that decide it"
                        : "Specifications that keep the sign",
                    Decimals.count(standing(k)) + " of " + Decimals.count(k.tried())));
  }

  /** Where there is no sign to keep, it is the specifications with a sign that are of interest. */
  private static int standing(Sensitivity.Kept cell) {
    return cell.sign() == Sign.NOT_AVAILABLE ? cell.plus() + cell.minus() : cell.kept();
  }

  private static void fact(Html html, String name, String value) {
    html.in("div", () -> html.put("dt", name).put("dd", value));
  }

  private static String interval(double value, double low, double high) {
    return Wording.interval(value, low, high, 2);
  }

  private static String ratio(Cell cell) {
    return interval(Math.exp(cell.logOdds()), Math.exp(cell.low()), Math.exp(cell.high()));
  }

  private static String perThousand(Cell cell) {
    return cell.n() == 0
        ? ""
        : " (" + Decimals.rounded(1000.0 * cell.frames() / cell.n(), 1) + " per 1,000)";
  }
}
