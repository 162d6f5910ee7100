package org.dilema.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dilema.report.CitedFrames.Cited;
import org.dilema.tag.Mention;
import org.dilema.tag.Role;
import org.dilema.text.Span;

/**
 * A part of a sentence to be marked.
 *
 * @param span its place
 * @param label what the reader is told it is
 * @param css its look
 */
record Highlight(Span span, String label, String css) {

  private static final Comparator<Highlight> ORDER =
      Comparator.<Highlight>comparingInt(h -> h.span().start())
          .thenComparing(h -> -h.span().end())
          .thenComparing(Highlight::label);

  /** Returns the cue and the actors of a frame's sentence, in order and without overlap. */
  static List<Highlight> of(Cited cited) {
    List<Highlight> all = new ArrayList<>();
    all.add(
        new Highlight(
            cited.frame().span(),
            cited.frame().category().name().toLowerCase(Locale.ROOT)
                + " "
                + cited.frame().subcategory(),
            "cue"));
    for (Mention mention : cited.tagged().mentions()) {
      if (mention.sentence() == cited.frame().sentence()) {
        all.add(actor(mention, cited.frame().roles()));
      }
    }
    all.sort(ORDER);
    return disjoint(all, cited.frame().span());
  }

  private static Highlight actor(Mention mention, List<Role> roles) {
    String label =
        roles.stream()
            .filter(role -> role.actor().equals(mention.actor()))
            .map(Role::name)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return label.isEmpty()
        ? new Highlight(mention.span(), "actor", "actor")
        : new Highlight(mention.span(), label, "role");
  }

  /** The cue wins, then the earlier and longer. */
  private static List<Highlight> disjoint(List<Highlight> sorted, Span cue) {
    List<Highlight> kept = new ArrayList<>();
    int end = 0;
    for (Highlight next : sorted) {
      boolean isCue = next.css().equals("cue");
      if (next.span().length() > 0
          && next.span().start() >= end
          && (isCue || !next.span().overlaps(cue))) {
        kept.add(next);
        end = next.span().end();
      }
    }
    return kept;
  }
}
