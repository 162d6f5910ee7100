package org.dilema.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import picocli.CommandLine.Help.Ansi;

/** Prints tags for a person: each sentence, who is named in it, and every frame with its reason. */
final class TextTags {

  private final Ansi ansi;

  TextTags(Ansi ansi) {
    this.ansi = ansi;
  }

  void print(TaggedArticle tagged, PrintWriter out) {
    for (Sentence sentence : tagged.document().sentences()) {
      out.println(bold(tagged.document().textOf(sentence)));
      List<Mention> mentions =
          tagged.mentions().stream().filter(m -> m.sentence() == sentence.number()).toList();
      for (Mention mention : mentions) {
        out.printf(
            Locale.ROOT,
            "  actor  %s = %s%s (%s)%n",
            mention.surface(),
            mention.actor(),
            codes(mention.codes()),
            mention.method());
      }
      tagged.frames().stream()
          .filter(frame -> frame.sentence() == sentence.number())
          .forEach(frame -> frame(frame, out));
    }
  }

  private void frame(Frame frame, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "  %s %s  cue \"%s\"  %s, %s%n",
        bold(frame.category().name()),
        frame.subcategory(),
        frame.cue(),
        frame.polarity().label(),
        frame.modality().label());
    frame
        .roles()
        .forEach(
            role ->
                out.printf(
                    Locale.ROOT, "    %s: %s%s%n", role.name(), role.actor(), codes(role.codes())));
    out.printf(
        Locale.ROOT,
        "    said by %s; rule %s, confidence %.2f%n",
        frame.speaker().isEmpty() ? "somebody not in the lexicon" : frame.speaker(),
        frame.rule(),
        frame.confidence());
  }

  private static String codes(List<String> codes) {
    return codes.isEmpty()
        ? " [no code]"
        : codes.stream().collect(Collectors.joining(";", " [", "]"));
  }

  private String bold(String text) {
    return ansi.enabled() ? "\u001B[1m" + text + "\u001B[22m" : text;
  }
}
