package org.dilema.report;

import java.io.IOException;
import java.util.List;

/**
 * Writes {@code report.html}: one file that needs no network and no other file. It is complete
 * without scripts; where they run, the page's own two, named by their hashes in its policy, make
 * the charts answer.
 */
public final class HtmlReport {

  private static final List<Section> SECTIONS =
      List.of(
          new FindingsSection(),
          new CellsSection(),
          new ComparisonSection(),
          new ContextSection(),
          new SensitivitySection(),
          new RatesSection(),
          new DyadSection(),
          new SeriesSection(),
          new KeynessSection(),
          new QuerySection(),
          new ReadingSection(),
          new MethodSection(),
          new LimitsSection(),
          new CitationSection(),
          new ProvenanceSection());

  private HtmlReport() {}

  /**
   * Writes the file.
   *
   * @throws IOException if it cannot be written
   */
  public static void write(OutputFolder folder, Results results) throws IOException {
    OutputFile.write(folder, "report.html", render(results));
  }

  static String render(Results results) throws IOException {
    String css = PageScripts.text("report.css");
    PageScripts scripts = PageScripts.read();
    Html html = new Html();
    html.in(
        Tag.of("html").with("lang", "en"),
        () -> {
          html.in("head", () -> head(html, results, css, scripts.policy()));
          html.in("body", () -> body(html, results, scripts));
        });
    return html.toString();
  }

  private static void head(Html html, Results results, String css, String policy) {
    html.meta(Tag.of("meta").with("charset", "utf-8"))
        .meta(Tag.of("meta").with("http-equiv", "Content-Security-Policy").with("content", policy))
        .meta(
            Tag.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"))
        .meta(Tag.of("meta").with("name", "color-scheme").with("content", "light dark"))
        .put("title", results.study().title())
        .style(css);
  }

  private static void body(Html html, Results results, PageScripts scripts) {
    html.put(Tag.jump("content").with("class", "skip"), "Skip to the content");
    HeaderPart.write(html, results.study());
    html.in(Tag.of("nav").with("aria-label", "Contents"), () -> contents(html));
    html.in(
        Tag.of("main").id("content"),
        () -> SECTIONS.forEach(section -> section(html, section, results)));
    html.in(
        "footer",
        () ->
            html.put("p", "Written by Dilema. The tables beside this file hold every number shown.")
                .put(
                    Tag.of("p", "paper"),
                    "On paper the numbers beneath the charts, the words that set groups apart and"
                        + " the words nearby are left out; they are on the screen and in metrics.csv."));
    html.data("charts", html.charts().json());
    scripts.write(html);
  }

  private static void contents(Html html) {
    html.in(
        "ul",
        () ->
            SECTIONS.forEach(
                section -> html.in("li", () -> html.put(Tag.jump(section.id()), section.title()))));
  }

  private static void section(Html html, Section section, Results results) {
    html.in(
        Tag.of("section").with("aria-labelledby", section.id()),
        () -> {
          html.put(Tag.of("h2").id(section.id()), section.title());
          section.write(html, results);
        });
  }
}
