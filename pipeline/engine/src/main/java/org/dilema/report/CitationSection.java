package org.dilema.report;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The methods cited, as BibTeX to be pasted. */
final class CitationSection implements Section {

  private static final String FILE = "methods.bib";

  @Override
  public String id() {
    return "citations";
  }

  @Override
  public String title() {
    return "Methods cited (BibTeX)";
  }

  @Override
  public void write(Html html, Results results) {
    html.put("p", "The same entries stand in methods.bib, beside findings.tex.");
    html.in(
        "details",
        () -> {
          html.put("summary", "BibTeX");
          html.put("pre", text());
        });
  }

  /** Writes the entries beside the table for TeX. */
  static void file(OutputFolder folder) throws IOException {
    OutputFile.write(folder, FILE, text());
  }

  private static String text() {
    try {
      return PageScripts.text(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
