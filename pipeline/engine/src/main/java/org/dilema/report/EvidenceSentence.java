package org.dilema.report;

import org.jspecify.annotations.Nullable;

/** One sentence with its cue and actors marked, and where it was printed. */
final class EvidenceSentence {

  private EvidenceSentence() {}

  static void write(Html html, String frame, @Nullable Quotation quotation) {
    if (quotation == null) {
      html.put(Tag.of("p", "none"), "Frame " + frame + " is not at hand.");
      return;
    }
    if (quotation.pieces().isEmpty()) {
      html.put(Tag.of("p", "none"), withheld(quotation));
    } else {
      html.in(
          Tag.of("blockquote").with("lang", language(quotation.language())).with("dir", "auto"),
          () -> quotation.pieces().forEach(piece -> piece(html, piece)));
    }
    html.in(Tag.of("p", "roles"), () -> roles(html, quotation));
    html.in(Tag.of("p", "source"), () -> source(html, quotation));
  }

  private static String withheld(Quotation quotation) {
    return "The text is withheld: characters "
        + quotation.start()
        + " to "
        + quotation.end()
        + (quotation.sentence() == 0 ? " of the title" : " of the body")
        + ", SHA-256 "
        + quotation.sha256()
        + ".";
  }

  private static void piece(Html html, Quotation.Piece piece) {
    if (piece.css().isEmpty()) {
      html.text(piece.text());
      return;
    }
    html.in(
        Tag.of("span", "marked " + piece.css()),
        () -> {
          html.put("mark", piece.text()).text("\u00A0");
          html.put(Tag.of("span", "label").with("lang", "en").with("dir", "ltr"), piece.label());
        });
  }

  private static void roles(Html html, Quotation quotation) {
    if (quotation.roles().isEmpty()) {
      html.text("No role is filled.");
    } else {
      html.put("bdi", String.join("; ", quotation.roles()));
    }
  }

  private static void source(Html html, Quotation quotation) {
    String outlet = quotation.outlet().isBlank() ? "unknown outlet" : quotation.outlet();
    String name = quotation.title().isBlank() ? outlet : outlet + ": " + quotation.title();
    if (Tag.isWeb(quotation.url())) {
      html.in(Tag.link(quotation.url()), () -> html.put("bdi", name));
    } else {
      html.put("bdi", name);
    }
    html.text(", ");
    if (quotation.date().isEmpty()) {
      html.text("undated");
    } else {
      html.put(Tag.of("time").with("datetime", quotation.date()), quotation.date());
    }
    html.text(" \u00B7 ").put("code", Wording.shortened(quotation.frame()));
  }

  private static String language(String code) {
    return code.matches("[a-z]{2,3}") ? code : "und";
  }
}
