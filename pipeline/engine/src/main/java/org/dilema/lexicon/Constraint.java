package org.dilema.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition on the context of a name, written as a flag in {@code actors.csv}.
 *
 * @param kind what is asked
 * @param words words or codes that it names
 */
public record Constraint(Kind kind, List<String> words) {

  private static final Set<String> VETO = Set.of("not-before", "not-after");

  /** Kinds of condition. */
  public enum Kind {
    /** Matches only in the written case. */
    CASE,
    /** A bare surname needs a first name, a title or an earlier full mention. */
    FIRST_OR_TITLE,
    /** A state with one of these codes must be named in the sentence. */
    STATE,
    /** Does not match before these words. */
    NOT_BEFORE,
    /** Does not match after these words. */
    NOT_AFTER,
    /** Counts only as the subject of a verb of speech, decision or emotion. */
    SUBJECT_ONLY
  }

  /** Copies the words. */
  public Constraint {
    words = List.copyOf(words);
  }

  /** Reads one flag, such as {@code needs:first|title} or {@code not-before:Post,Nationals}. */
  static Optional<Constraint> parse(String flag) {
    int colon = flag.indexOf(':');
    String head = colon < 0 ? flag : flag.substring(0, colon);
    String tail = colon < 0 ? "" : flag.substring(colon + 1);
    if (flag.equals("case")) {
      return Optional.of(new Constraint(Kind.CASE, List.of()));
    }
    if (flag.equals("subject-only")) {
      return Optional.of(new Constraint(Kind.SUBJECT_ONLY, List.of()));
    }
    if (flag.equals("needs:first|title")) {
      return Optional.of(new Constraint(Kind.FIRST_OR_TITLE, List.of()));
    }
    if (head.equals("needs") && tail.startsWith("state=")) {
      return Optional.of(new Constraint(Kind.STATE, split(tail.substring("state=".length()))));
    }
    if (VETO.contains(head) && !tail.isEmpty()) {
      Kind kind = head.equals("not-before") ? Kind.NOT_BEFORE : Kind.NOT_AFTER;
      return Optional.of(new Constraint(kind, split(tail)));
    }
    return Optional.empty();
  }

  private static List<String> split(String words) {
    return Arrays.stream(words.split(",")).map(word -> word.replace('_', ' ')).toList();
  }
}
