package org.dilema.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Refusal;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Sentence;
import picocli.CommandLine.Help.Ansi;

/**
 * Prints tags for a person: each sentence with actors and cues marked, who is named in it, every
 * frame with its reason, and the cues that were considered and refused.
 */
final class TextTags {

  private final Ansi ansi;

  TextTags(Ansi ansi) {
    this.ansi = ansi;
  }

  void print(TaggedArticle tagged, TagTrace trace, PrintWriter out) {
    for (Sentence sentence : tagged.document().sentences()) {
      List<Mention> mentions =
          tagged.mentions().stream().filter(m -> m.sentence() == sentence.number()).toList();
      List<Frame> frames =
          tagged.frames().stream().filter(f -> f.sentence() == sentence.number()).toList();
      out.println(
          new MarkedSentence(ansi)
              .of(sentence, tagged.document().textOf(sentence), mentions, frames));
      mentions.forEach(mention -> mention(mention, out));
      frames.forEach(frame -> frame(frame, trace, out));
      trace.refused(sentence.number()).stream()
          .map(refusal -> refused(refusal, tagged))
          .distinct() // several entries of one word are often refused for one reason
          .forEach(line -> out.println(Style.FAINT.on(line, ansi)));
    }
  }

  private void mention(Mention mention, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "  actor  %s = %s%s (%s)%n",
        mention.surface(),
        mention.actor(),
        codes(mention.codes()),
        mention.method());
  }

  private void frame(Frame frame, TagTrace trace, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "  %s %s  cue \"%s\"  %s, %s%n",
        Style.of(frame.category()).on(frame.category().name(), ansi),
        frame.subcategory(),
        frame.cue(),
        frame.polarity().label(),
        frame.modality().label());
    frame.roles().forEach(role -> role(role, trace.slot(frame, role).orElse("moved"), out));
    out.printf(
        Locale.ROOT,
        "    said by %s; rule %s, confidence %.2f%n",
        frame.speaker().isEmpty() ? "somebody not in the lexicon" : frame.speaker(),
        frame.rule(),
        frame.confidence());
  }

  private void role(Role role, String slot, PrintWriter out) {
    out.printf(
        Locale.ROOT,
        "    %s: %s%s by %s%n",
        role.name(),
        Style.ACTOR.on(role.actor(), ansi),
        codes(role.codes()),
        slot);
  }

  private static String refused(Refusal refusal, TaggedArticle tagged) {
    String text =
        refusal.sentence() == 0
            ? tagged.document().article().title()
            : tagged.document().article().body();
    return "  refused "
        + refusal.cue().category().name()
        + " "
        + refusal.cue().subcategory()
        + "  cue \""
        + text.substring(refusal.span().start(), refusal.span().end())
        + "\"  "
        + refusal.reason()
        + " (rule "
        + refusal.cue().rule()
        + ")";
  }

  private static String codes(List<String> codes) {
    return codes.isEmpty()
        ? " [no code]"
        : codes.stream().collect(Collectors.joining(";", " [", "]"));
  }
}
