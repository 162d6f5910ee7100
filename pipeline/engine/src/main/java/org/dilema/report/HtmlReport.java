package org.dilema.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Writes {@code report.html}: one file that needs no network, no script and no other file. */
public final class HtmlReport {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private static final List<Section> SECTIONS =
      List.of(
          new FindingsSection(),
          new CellsSection(),
          new ComparisonSection(),
          new RatesSection(),
          new DyadSection(),
          new SeriesSection(),
          new ReadingSection(),
          new MethodSection(),
          new LimitsSection(),
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
    String css = css();
    Html html = new Html();
    html.in(
        Tag.of("html").with("lang", "en"),
        () -> {
          html.in("head", () -> head(html, results, css));
          html.in("body", () -> body(html, results));
        });
    return html.toString();
  }

  private static void head(Html html, Results results, String css) {
    html.meta(Tag.of("meta").with("charset", "utf-8"))
        .meta(Tag.of("meta").with("http-equiv", "Content-Security-Policy").with("content", POLICY))
        .meta(
            Tag.of("meta")
                .with("name", "viewport")
                .with("content", "width=device-width, initial-scale=1"))
        .meta(Tag.of("meta").with("name", "color-scheme").with("content", "light dark"))
        .put("title", results.study().title())
        .style(css);
  }

  private static void body(Html html, Results results) {
    html.put(Tag.jump("content").with("class", "skip"), "Skip to the content");
    HeaderPart.write(html, results.study());
    html.in(Tag.of("nav").with("aria-label", "Contents"), () -> contents(html));
    html.in(
        Tag.of("main").id("content"),
        () -> SECTIONS.forEach(section -> section(html, section, results)));
    html.in(
        "footer",
        () ->
            html.put(
                "p", "Written by Dilema. The tables beside this file hold every number shown."));
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

  private static String css() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(
          Objects.requireNonNull(in, "report.css is missing from the program").readAllBytes(),
          StandardCharsets.UTF_8);
    }
  }
}
