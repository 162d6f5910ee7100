package org.dilema.language;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The grammatical readings of a word form, several where the form is ambiguous.
 *
 * @param cases possible cases; empty where the class marks none
 * @param number possible numbers; empty where unmarked
 * @param definite whether every reading of the form is definite
 * @param voice possible voices of a verb form; empty for other words
 */
public record Grammar(Set<Case> cases, Set<Number> number, boolean definite, Set<Voice> voice) {

  /** A form that tells nothing. */
  public static final Grammar NONE = new Grammar(Set.of(), Set.of(), false, Set.of());

  /** Grammatical cases; Albanian merges genitive and dative with the ablative in many forms. */
  public enum Case {
    NOMINATIVE,
    ACCUSATIVE,
    OBLIQUE,
    ABLATIVE
  }

  /** Grammatical numbers. */
  public enum Number {
    SINGULAR,
    PLURAL
  }

  /** Whether the subject acts or undergoes. */
  public enum Voice {
    ACTIVE,
    NON_ACTIVE
  }

  /** Copies the sets, in the order of their constants. */
  public Grammar {
    cases = sorted(cases, Case.class);
    number = sorted(number, Number.class);
    voice = sorted(voice, Voice.class);
  }

  /** Joins two readings of one form. */
  public Grammar or(Grammar other) {
    return new Grammar(
        union(cases, other.cases, Case.class),
        union(number, other.number, Number.class),
        definite && other.definite,
        union(voice, other.voice, Voice.class));
  }

  private static <E extends Enum<E>> Set<E> sorted(Set<E> set, Class<E> type) {
    EnumSet<E> copy = EnumSet.noneOf(type);
    copy.addAll(set);
    return Collections.unmodifiableSet(copy);
  }

  private static <E extends Enum<E>> Set<E> union(Set<E> a, Set<E> b, Class<E> type) {
    EnumSet<E> all = EnumSet.noneOf(type);
    all.addAll(a);
    all.addAll(b);
    return all;
  }
}
