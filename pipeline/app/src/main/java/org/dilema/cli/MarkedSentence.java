package org.dilema.cli;

import java.util.List;
import java.util.TreeMap;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import picocli.CommandLine.Help.Ansi;

/** Writes a sentence with its actors and cues in colour; cues win where both overlap. */
final class MarkedSentence {

  private final Ansi ansi;

  MarkedSentence(Ansi ansi) {
    this.ansi = ansi;
  }

  String of(Sentence sentence, String text, List<Mention> mentions, List<Frame> frames) {
    TreeMap<Integer, Mark> marks = new TreeMap<>();
    frames.forEach(frame -> add(marks, frame.span(), Style.of(frame.category())));
    mentions.forEach(mention -> add(marks, mention.span(), Style.ACTOR));
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (Mark mark : marks.values()) {
      int start = mark.span().start() - sentence.span().start();
      int end = Math.min(text.length(), mark.span().end() - sentence.span().start());
      marked.append(text, done, start).append(mark.style().on(text.substring(start, end), ansi));
      done = end;
    }
    return marked.append(text.substring(done)).toString();
  }

  private static void add(TreeMap<Integer, Mark> marks, Span span, Style style) {
    boolean free = marks.values().stream().noneMatch(mark -> mark.span().overlaps(span));
    if (free) {
      marks.put(span.start(), new Mark(span, style));
    }
  }

  private record Mark(Span span, Style style) {}
}
