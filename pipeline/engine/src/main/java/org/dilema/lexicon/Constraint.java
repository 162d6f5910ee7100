package org.dilema.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A condition on the context of a name, written as a flag in {@code actors.csv}.
 *
 * @param kind what is asked
 * @param scope the surfaces it is about; none for every one-word name of the actor
 * @param words words or codes that it names
 */
public record Constraint(Kind kind, List<String> scope, List<String> words) {

  private static final Set<String> VETO = Set.of("not-before", "not-after", "not-with");

  /** Kinds of condition. */
  public enum Kind {
    /** Matches only in the written case. */
    CASE,
    /**
     * A bare surname needs a first name, a title, a full mention elsewhere, or an actor with one of
     * these codes in the article.
     */
    FIRST_OR_TITLE,
    /** The actor, or one with these codes, must stand in the article under another name too. */
    EARLIER,
    /** The person stands under another id too, for another office; the date decides. */
    SAME_AS,
    /** None of these words may stand in the sentence. */
    NOT_WITH,
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
    scope = List.copyOf(scope);
    words = List.copyOf(words);
  }

  /**
   * Reads one flag, such as {@code needs:first|title}, {@code not-before:Post,Nationals} or, for
   * one name alone, {@code not-before@Washington:Post,Nationals}.
   */
  static Optional<Constraint> parse(String flag) {
    int at = flag.indexOf('@');
    if (at < 0) {
      return parse(flag, List.of());
    }
    int colon = flag.indexOf(':', at);
    String scope = colon < 0 ? flag.substring(at + 1) : flag.substring(at + 1, colon);
    String bare = flag.substring(0, at) + (colon < 0 ? "" : flag.substring(colon));
    return parse(bare, split(scope));
  }

  private static Optional<Constraint> parse(String flag, List<String> scope) {
    int colon = flag.indexOf(':');
    String head = colon < 0 ? flag : flag.substring(0, colon);
    String tail = colon < 0 ? "" : flag.substring(colon + 1);
    if (flag.equals("case")) {
      return Optional.of(new Constraint(Kind.CASE, scope, List.of()));
    }
    if (flag.equals("subject-only")) {
      return Optional.of(new Constraint(Kind.SUBJECT_ONLY, scope, List.of()));
    }
    if (flag.equals("needs:first|title")) {
      return Optional.of(new Constraint(Kind.FIRST_OR_TITLE, scope, List.of()));
    }
    if (head.equals("needs") && tail.startsWith("first|title=")) {
      List<String> codes = split(tail.substring("first|title=".length()));
      return Optional.of(new Constraint(Kind.FIRST_OR_TITLE, scope, codes));
    }
    if (flag.equals("needs:earlier")) {
      return Optional.of(new Constraint(Kind.EARLIER, scope, List.of()));
    }
    if (head.equals("needs") && tail.startsWith("earlier=")) {
      List<String> codes = split(tail.substring("earlier=".length()));
      return Optional.of(new Constraint(Kind.EARLIER, scope, codes));
    }
    if (head.equals("same-as") && !tail.isEmpty()) {
      return Optional.of(new Constraint(Kind.SAME_AS, scope, List.of(tail)));
    }
    if (head.equals("needs") && tail.startsWith("state=")) {
      List<String> codes = split(tail.substring("state=".length()));
      return Optional.of(new Constraint(Kind.STATE, scope, codes));
    }
    if (VETO.contains(head) && !tail.isEmpty()) {
      Kind kind = Kind.valueOf(head.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
      return Optional.of(new Constraint(kind, scope, split(tail)));
    }
    return Optional.empty();
  }

  /** Returns whether the condition is about a name that stands in the text so. */
  public boolean about(String surface) {
    return scope.isEmpty() ? surface.indexOf(' ') < 0 : scope.contains(surface);
  }

  private static List<String> split(String words) {
    return Arrays.stream(words.split(",")).map(word -> word.replace('_', ' ')).toList();
  }
}
