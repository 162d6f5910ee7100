package org.dilema.report;

import java.util.List;
import java.util.Map;
import org.dilema.findings.DecisionRule;

/** How the signs come about, with the constants of this run. */
final class MethodSection implements Section {

  @Override
  public String id() {
    return "method";
  }

  @Override
  public String title() {
    return "Method and settings";
  }

  @Override
  public void write(Html html, Results results) {
    DecisionRule rule = results.rule();
    html.put(
        "p",
        "The unit is the sentence. Actors are found by name, demonym, capital, institution or"
            + " leader; a frame is a cue with the actors that fill its roles. Negated frames and"
            + " closed past are stored but not counted, and a sentence counts at most once for a"
            + " state and dimension. Near-copies of one agency text form one story, and stories,"
            + " not sentences, are what the intervals resample.");
    html.put("p", effect(rule));
    html.put("p", signs(rule));
    html.put("p", floor(rule));
    settings(html, "Settings of this run", results.manifest().options());
  }

  /** Adds a table of names and values. */
  static void settings(Html html, String caption, Map<String, String> values) {
    if (values.isEmpty()) {
      return;
    }
    Scroll.wrap(
        html,
        caption,
        () ->
            html.in(
                Tag.of("table", "pairs"),
                () -> {
                  html.put("caption", caption);
                  Grid.head(html, "Name", List.of("Value"));
                  html.in("tbody", () -> values.forEach((name, value) -> pair(html, name, value)));
                }));
  }

  private static void pair(Html html, String name, String value) {
    html.in(
        "tr",
        () -> {
          html.put(Tag.of("th").with("scope", "row"), name);
          html.in("td", () -> html.put("bdi", value));
        });
  }

  private static String effect(DecisionRule rule) {
    return "The effect is the difference of log-odds between the state and the reference states,"
        + " shrunken by a prior worth "
        + Decimals.exact(rule.prior())
        + " sentences at the corpus rate. Its "
        + Decimals.exact(100 * rule.level())
        + " % interval comes from "
        + rule.resamples()
        + " resamples of stories, corrected for the number of cells at a false discovery rate of "
        + Decimals.exact(rule.falseDiscovery())
        + ".";
  }

  private static String signs(DecisionRule rule) {
    String odds = Decimals.exact(rule.odds());
    String pole = Decimals.exact(rule.poleRatio());
    return "A cell is + where the whole interval lies above odds of "
        + odds
        + " times the reference and the opposite pole is surely not "
        + pole
        + " times as frequent. It is \u2212 where the whole interval lies below "
        + odds
        + ", or where the opposite pole surely is that frequent. Anything between is n/a,"
        + " inconclusive.";
  }

  private static String floor(DecisionRule rule) {
    return "Nothing is decided below the evidence floor of "
        + rule.minSentences()
        + " sentences, "
        + rule.minStories()
        + " stories, "
        + rule.minOutlets()
        + " outlets and "
        + Decimals.exact(rule.minExpected())
        + " frames expected under the corpus rate: such a cell is n/a.";
  }
}
