package org.dilema.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dilema.text.Span;

/** Something to mark in a text: where, as what, and with which words beside it. */
record Mark(Span span, String kind, String label, String note) {
  private static final Comparator<Mark> ORDER =
      Comparator.comparingInt((Mark mark) -> mark.span().start())
          .thenComparing(mark -> -mark.span().end())
          .thenComparing(Mark::kind);

  private static final List<String> RANK = List.of("cue", "role", "actor", "hit");

  /**
   * Cuts a stretch of a text into pieces. Where marks overlap the more telling one stays (cue,
   * role, actor, hit; then the earlier), takes the notes of the others over and says whether one of
   * them was searched for.
   *
   * @param text title or body
   * @param within the stretch to cut
   * @param marks in any order; those that leave the stretch are cut to it
   */
  static List<Piece> cut(String text, Span within, List<Mark> marks) {
    List<Piece> pieces = new ArrayList<>();
    int at = within.start();
    for (Mark mark : disjoint(clipped(within, marks))) {
      if (mark.span().start() > at) {
        pieces.add(Piece.plain(text.substring(at, mark.span().start())));
      }
      pieces.add(new Piece(mark.span().of(text), mark.kind(), mark.label(), mark.note()));
      at = mark.span().end();
    }
    if (at < within.end()) {
      pieces.add(Piece.plain(text.substring(at, within.end())));
    }
    return pieces;
  }

  private static List<Mark> clipped(Span within, List<Mark> marks) {
    List<Mark> inside = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark.span().overlaps(within)) {
        Span span =
            new Span(
                Math.max(within.start(), mark.span().start()),
                Math.min(within.end(), mark.span().end()));
        inside.add(new Mark(span, mark.kind(), mark.label(), mark.note()));
      }
    }
    inside.sort(Comparator.comparingInt((Mark m) -> RANK.indexOf(m.kind())).thenComparing(ORDER));
    return inside;
  }

  private static List<Mark> disjoint(List<Mark> byRank) {
    List<Mark> kept = new ArrayList<>();
    for (Mark next : byRank) {
      int over = overlapping(kept, next);
      if (over < 0) {
        kept.add(next);
      } else {
        kept.set(over, kept.get(over).with(next));
      }
    }
    kept.sort(ORDER);
    return kept;
  }

  private static int overlapping(List<Mark> kept, Mark next) {
    for (int i = 0; i < kept.size(); i++) {
      if (kept.get(i).span().overlaps(next.span())) {
        return i;
      }
    }
    return -1;
  }

  /** Takes over what another mark of the same place says, and that it was searched for. */
  private Mark with(Mark other) {
    boolean found = other.kind().equals("hit") && !kind.contains("hit");
    boolean told = other.note().isEmpty() || note.contains(other.note());
    String notes = note.isEmpty() ? other.note() : note + " \u00B7 " + other.note();
    return new Mark(span, found ? kind + " hit" : kind, label, told ? note : notes);
  }
}
