package org.dilema.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dilema.curate.CuratedArticle;
import org.dilema.findings.Evidence;
import org.dilema.report.CitedFrames.Cited;
import org.dilema.tag.Role;
import org.dilema.text.Span;

/** One sentence with its cue and actors marked, and where it was printed. */
final class EvidenceSentence {

  private EvidenceSentence() {}

  static void write(Html html, Evidence evidence, CitedFrames cited) {
    Optional<Cited> found = cited.find(evidence.frame());
    if (found.isEmpty()) {
      html.put(Tag.of("p", "none"), "Frame " + evidence.frame() + " is not at hand.");
      return;
    }
    Cited frame = found.get();
    html.in(
        Tag.of("blockquote")
            .with("lang", language(frame.tagged().curated().language()))
            .with("dir", "auto"),
        () -> marked(html, frame));
    html.in(Tag.of("p", "roles"), () -> roles(html, frame));
    html.in(Tag.of("p", "source"), () -> source(html, frame.tagged().curated(), evidence));
  }

  private static void marked(Html html, Cited frame) {
    String text = frame.text();
    Span shown = Excerpt.around(text, frame.sentence().span(), frame.frame().span());
    int at = shown.start();
    html.text(shown.start() > frame.sentence().span().start() ? "\u2026" : "");
    for (Highlight mark : Highlight.of(frame)) {
      if (shown.contains(mark.span()) && mark.span().start() >= at) {
        html.text(text.substring(at, mark.span().start()));
        mark(html, mark, text);
        at = mark.span().end();
      }
    }
    html.text(text.substring(at, shown.end()));
    html.text(shown.end() < frame.sentence().span().end() ? "\u2026" : "");
  }

  private static void mark(Html html, Highlight mark, String text) {
    html.in(
        Tag.of("mark", mark.css()),
        () -> {
          html.text(mark.span().of(text)).text(" ");
          html.put(Tag.of("span", "label").with("lang", "en").with("dir", "ltr"), mark.label());
        });
  }

  private static void roles(Html html, Cited frame) {
    List<Role> roles = frame.frame().roles();
    if (roles.isEmpty()) {
      html.text("No role is filled.");
      return;
    }
    html.put(
        "bdi",
        roles.stream()
            .map(role -> role.name() + ": " + role.actor() + codes(role))
            .sorted()
            .collect(Collectors.joining("; ")));
  }

  private static String codes(Role role) {
    return role.codes().isEmpty() ? "" : " (" + String.join(", ", role.codes()) + ")";
  }

  private static void source(Html html, CuratedArticle curated, Evidence evidence) {
    String outlet = curated.outlet().isBlank() ? "unknown outlet" : curated.outlet();
    String title = curated.article().title();
    String name = title.isBlank() ? outlet : outlet + ": " + Wording.shortened(title);
    String url = curated.article().url();
    if (url != null && Tag.isWeb(url)) {
      html.in(Tag.link(url), () -> html.put("bdi", name));
    } else {
      html.put("bdi", name);
    }
    LocalDate date = curated.article().date();
    html.text(", ");
    if (date == null) {
      html.text("undated");
    } else {
      html.put(Tag.of("time").with("datetime", date.toString()), date.toString());
    }
    html.text(" \u00B7 ").put("code", Wording.shortened(evidence.frame()));
  }

  private static String language(String code) {
    return code.matches("[a-z]{2,3}") ? code : "und";
  }
}
