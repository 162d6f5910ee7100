package org.dilema.report;

import java.util.List;
import java.util.Map;

/**
 * How the signs come about, in words that can be pasted into a paper, and the settings of this run.
 */
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
    html.put(
        "p",
        "The paragraphs below may be pasted into a paper; the keys in brackets are in the list of methods cited.");
    html.in(
        Tag.of("div", "paste"),
        () -> new MethodText(results).paragraphs().forEach(text -> html.put("p", text)));
    settings(html, "Settings of this run", results.manifest().options());
  }

  /** Adds a table of names and values. */
  static void settings(Html html, String caption, Map<String, String> values) {
    if (!values.isEmpty()) {
      TextGrid.write(
          html,
          "pairs",
          caption,
          List.of("Name", "Value"),
          values.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
    }
  }
}
