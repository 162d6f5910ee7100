package org.dilema.report;

import java.util.List;
import org.dilema.findings.Sign;
import org.dilema.measure.Metric;

/** What each language alone would say: a table that only one of them carries is a warning. */
final class LanguageSigns {

  private LanguageSigns() {}

  static void write(Html html, Results results) {
    MetricView signs = new MetricView(results.metrics(), "sign", "state", "language");
    List<String> languages = signs.values(1).sorted().toList();
    if (languages.size() < 2) {
      return;
    }
    html.in(
        "details",
        () -> {
          html.put("summary", "What each language says alone");
          languages.forEach(language -> table(html, results, signs, language));
        });
  }

  private static void table(Html html, Results results, MetricView signs, String language) {
    String caption = "Findings from " + Wording.language(language) + " alone";
    Scroll.wrap(
        html,
        caption,
        () ->
            html.in(
                Tag.of("table", "numbers"),
                () -> {
                  html.put("caption", caption);
                  Grid.head(
                      html, "State", results.dimensions().stream().map(Wording::title).toList());
                  html.in(
                      "tbody",
                      () -> results.states().forEach(s -> row(html, results, signs, s, language)));
                }));
  }

  private static void row(
      Html html, Results results, MetricView signs, String state, String language) {
    html.in(
        "tr",
        () -> {
          html.put(Tag.of("th").with("scope", "row"), results.study().nameOf(state));
          for (String dimension : results.dimensions()) {
            Metric sign = signs.at(state, language, dimension);
            html.put("td", Wording.symbol(sign(sign == null ? Double.NaN : sign.value())));
          }
        });
  }

  /** Reads a sign back from its metric: 1, -1, or nothing. */
  private static Sign sign(double value) {
    if (value > 0) {
      return Sign.PLUS;
    }
    return value < 0 ? Sign.MINUS : Sign.NOT_AVAILABLE;
  }
}
