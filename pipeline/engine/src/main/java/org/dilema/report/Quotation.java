package org.dilema.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dilema.curate.CuratedArticle;
import org.dilema.report.CitedFrames.Cited;
import org.dilema.tag.Role;
import org.dilema.text.Article;
import org.dilema.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence quoted as evidence, with its cue and actors marked, and where it was printed: all that
 * a reader is shown of an article.
 *
 * @param frame the contract's id of the frame it is quoted for
 * @param article id of its article
 * @param sentence its number, 0 for the title
 * @param start offset of the sentence in the title or body
 * @param end offset after its last character
 * @param sha256 of the whole sentence in UTF-8, in lower-case hexadecimal
 * @param language ISO 639-1 code
 * @param date ISO 8601 day; empty where the article has none
 * @param outlet normalised name; may be empty
 * @param title of the article, shortened where nobody would read it to the end; empty where the
 *     text is withheld
 * @param url as given; may be empty and may be no address of the web
 * @param category of the frame
 * @param subcategory the codebook's code
 * @param cue lemma of the cue
 * @param roles who fills which role, one text each, in order
 * @param pieces the sentence from left to right, cut down around its cue where it is very long;
 *     empty where the text is withheld
 */
public record Quotation(
    String frame,
    String article,
    int sentence,
    int start,
    int end,
    String sha256,
    String language,
    String date,
    String outlet,
    String title,
    String url,
    String category,
    String subcategory,
    String cue,
    List<String> roles,
    List<Piece> pieces) {

  /**
   * A stretch of a sentence.
   *
   * @param text its characters
   * @param label what the reader is told it is; empty where it is not marked
   * @param css its look; empty where it is not marked
   */
  public record Piece(String text, String label, String css) {}

  /** Copies the lists. */
  public Quotation {
    roles = List.copyOf(roles);
    pieces = List.copyOf(pieces);
  }

  /** Returns the quoted text without its marks. */
  String text() {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  /** Returns the quotation without a sentence or title of the article. */
  Quotation withheld() {
    return new Quotation(
        frame,
        article,
        sentence,
        start,
        end,
        sha256,
        language,
        date,
        outlet,
        "",
        url,
        category,
        subcategory,
        cue,
        roles,
        List.of());
  }

  static Quotation of(String frame, Cited cited) {
    CuratedArticle curated = cited.tagged().curated();
    Article article = curated.article();
    Span span = cited.sentence().span();
    return new Quotation(
        frame,
        article.id(),
        cited.sentence().number(),
        span.start(),
        span.end(),
        sha256(span.of(cited.text())),
        curated.language(),
        orEmpty(article.date()),
        curated.outlet(),
        Wording.shortened(article.title()),
        orEmpty(article.url()),
        cited.frame().category().name().toLowerCase(Locale.ROOT),
        cited.frame().subcategory(),
        cited.frame().cue(),
        cited.frame().roles().stream().map(Quotation::role).sorted().toList(),
        pieces(cited));
  }

  private static String role(Role role) {
    String codes = role.codes().isEmpty() ? "" : " (" + String.join(", ", role.codes()) + ")";
    return role.name() + ": " + role.actor() + codes;
  }

  private static List<Piece> pieces(Cited cited) {
    String text = cited.text();
    Span whole = cited.sentence().span();
    Span shown = Excerpt.around(text, whole, cited.frame().span());
    List<Piece> pieces = new ArrayList<>();
    int at = shown.start();
    plain(pieces, shown.start() > whole.start() ? "\u2026" : "");
    for (Highlight mark : Highlight.of(cited)) {
      if (shown.contains(mark.span()) && mark.span().start() >= at) {
        plain(pieces, text.substring(at, mark.span().start()));
        pieces.add(new Piece(mark.span().of(text), mark.label(), mark.css()));
        at = mark.span().end();
      }
    }
    plain(pieces, text.substring(at, shown.end()));
    plain(pieces, shown.end() < whole.end() ? "\u2026" : "");
    return pieces;
  }

  private static void plain(List<Piece> pieces, String text) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, "", ""));
    }
  }

  private static String sha256(String text) {
    MessageDigest digest = HashedFile.sha256Digest();
    return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String orEmpty(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }
}
