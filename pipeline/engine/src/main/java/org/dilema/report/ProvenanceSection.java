package org.dilema.report;

import java.util.List;

/** What is needed to make the same report again. */
final class ProvenanceSection implements Section {

  @Override
  public String id() {
    return "provenance";
  }

  @Override
  public String title() {
    return "Making this report again";
  }

  @Override
  public void write(Html html, Results results) {
    Manifest manifest = results.manifest();
    html.put(
        "p",
        "The same inputs, lexicons, settings and seed ("
            + manifest.seed()
            + ") give the same bytes, on any machine and any number of threads. manifest.json lists"
            + " the hash of each of the "
            + Decimals.count(manifest.counts().getOrDefault("input files", 0L))
            + " input files.");
    MethodSection.settings(html, "Versions", manifest.versions());
    lexicons(html, List.copyOf(manifest.lexicons()));
  }

  private static void lexicons(Html html, List<HashedFile> files) {
    if (files.isEmpty()) {
      return;
    }
    String caption = "Lexicons and study file (SHA-256)";
    Scroll.wrap(
        html,
        caption,
        () ->
            html.in(
                Tag.of("table", "pairs"),
                () -> {
                  html.put("caption", caption);
                  Grid.head(html, "File", List.of("Hash"));
                  html.in("tbody", () -> files.forEach(file -> hash(html, file)));
                }));
  }

  private static void hash(Html html, HashedFile file) {
    html.in(
        "tr",
        () -> {
          html.put(Tag.of("th").with("scope", "row"), file.name());
          html.in("td", () -> html.put("code", file.sha256()));
        });
  }
}
