package org.dilema.report;

import java.util.List;
import java.util.stream.Stream;
import org.dilema.measure.ChangePoint;

/** The days on which a rate changes, found without the event. */
final class ChangesPart {

  private ChangesPart() {}

  static void write(Html html, Results results) {
    if (results.analysis().series().isEmpty()) {
      return;
    }
    html.put("h3", "Days on which a rate changes");
    List<ChangePoint> changes = results.analysis().changes();
    if (changes.isEmpty()) {
      html.put(
          Tag.of("p", "none"),
          "None was found. The search (PELT) was not told the date of the event.");
      return;
    }
    html.put("p", "Found by PELT, which was not told the date of the event.");
    TextGrid.write(
        html,
        "numbers",
        "Change-points",
        List.of("State", "Dimension", "Day", "From the event", "Rate before", "Rate after", "Gain"),
        changes.stream().map(change -> row(results, change)).toList());
  }

  private static List<String> row(Results results, ChangePoint change) {
    return Stream.of(
            results.study().nameOf(change.state()),
            Wording.title(change.key()),
            change.day().toString(),
            Double.isFinite(change.fromEvent())
                ? Decimals.rounded(change.fromEvent(), 0) + " days"
                : "no event",
            Decimals.rounded(change.before(), 1),
            Decimals.rounded(change.after(), 1),
            Decimals.rounded(change.gain(), 1)
                + " (penalty "
                + Decimals.rounded(change.penalty(), 1)
                + ")")
        .toList();
  }
}
