package org.dilema.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dilema.archive.Match;
import org.dilema.text.Span;

/** What the program saw in one article. */
final class ArticleTags {
  private final ActorNames names;
  private final List<TableRow> mentions;
  private final List<FrameView> frames;
  private final Map<Integer, Span> sentences = new TreeMap<>();
  private final List<Match> matches = new ArrayList<>();

  private ArticleTags(ActorNames names, List<TableRow> mentions, List<FrameView> frames) {
    this.names = names;
    this.mentions = mentions;
    this.frames = frames;
  }

  /** Reads the tags of an article; none where the folder holds no run. */
  static ArticleTags read(RunFiles run, ActorNames names, String article) throws IOException {
    Map<String, List<FrameView.Part>> roles = new LinkedHashMap<>();
    for (TableRow row : run.roles().rows(article)) {
      roles
          .computeIfAbsent(row.get("frame"), frame -> new ArrayList<>())
          .add(
              new FrameView.Part(
                  row.get("role"), row.get("actor"), names.of(row.get("actor")), row.get("code")));
    }
    List<FrameView> frames =
        run.frames().rows(article).stream()
            .map(row -> new FrameView(row, roles.getOrDefault(row.get("frame"), List.of())))
            .toList();
    ArticleTags tags = new ArticleTags(names, run.mentions().rows(article), frames);
    for (TableRow row : run.sentences().rows(article)) {
      tags.sentences.put(row.number("sentence"), new Span(row.number("start"), row.number("end")));
    }
    return tags;
  }

  /** Adds the places that a search found. */
  ArticleTags with(List<Match> found) {
    matches.addAll(found);
    return this;
  }

  /** Returns the places of the sentences by number, 0 for the title. */
  Map<Integer, Span> sentences() {
    return sentences;
  }

  List<FrameView> frames() {
    return frames;
  }

  List<FrameView> frames(int sentence) {
    return frames.stream().filter(frame -> frame.sentence() == sentence).toList();
  }

  List<TableRow> mentions() {
    return mentions;
  }

  /** Returns a sentence with all that was seen in it. */
  List<Piece> pieces(String text, int sentence, Span span) {
    return Mark.cut(text, span, marks(sentence, frames(sentence)));
  }

  /** Returns a sentence with one frame and the actors around it. */
  List<Piece> pieces(String text, FrameView frame, Span span) {
    return Mark.cut(text, span, marks(frame.sentence(), List.of(frame)));
  }

  private List<Mark> marks(int sentence, List<FrameView> shown) {
    List<Mark> marks = new ArrayList<>();
    for (FrameView frame : shown) {
      marks.add(new Mark(frame.span(), "cue", Words.category(frame.category()), frame.note(names)));
    }
    for (TableRow mention : mentions) {
      if (mention.number("sentence") == sentence) {
        marks.add(actor(mention, shown));
      }
    }
    for (Match match : matches) {
      if (match.title() == (sentence == 0)) {
        marks.add(new Mark(match.span(), "hit", "", ""));
      }
    }
    return marks;
  }

  private Mark actor(TableRow mention, List<FrameView> shown) {
    String actor = mention.get("actor");
    TreeSet<String> roles = new TreeSet<>();
    TreeSet<String> plays = new TreeSet<>();
    for (FrameView frame : shown) {
      for (FrameView.Part part : frame.roles()) {
        if (part.actor().equals(actor)) {
          roles.add(part.role());
          plays.add(part.word() + " (" + Words.category(frame.category()) + ")");
        }
      }
      if (frame.row().get("speaker").equals(actor)) {
        plays.add("speaks");
      }
    }
    String code = mention.get("code");
    String note =
        names.of(actor)
            + (code.isEmpty() ? ", no code" : ", counts for " + code.replace(";", ", "))
            + "; found by "
            + mention.get("method")
            + (plays.isEmpty() ? "" : "; " + String.join(", ", plays));
    boolean speaks = roles.isEmpty() && plays.contains("speaks");
    return new Mark(
        new Span(mention.number("start"), mention.number("end")),
        roles.isEmpty() && !speaks ? "actor" : "role",
        speaks ? "speaker" : roles.stream().collect(Collectors.joining(", ")),
        note);
  }
}
