package org.dilema.archive;

import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dilema.archive.TokenCorpus.Told;

/** Generates token patterns, each with a plain recursion that finds its matches. */
final class PatternGenerator {
  private static final int LONGEST = 6;

  private PatternGenerator() {}

  /** A pattern as text, and all ends of its matches from a start. */
  record Asked(String text, Ends ends) {}

  /** Finds where matches end that begin at a word. */
  interface Ends {
    TreeSet<Integer> from(List<Told> words, int start);
  }

  private record Condition(String text, Predicate<Told> holds) {}

  /** Generates a pattern. */
  static Asked pattern(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 2)) {
      case 0, 1 -> token(random);
      case 7, 8 -> chain(random);
      case 2, 3, 4 -> row(pattern(random, depth - 1), pattern(random, depth - 1));
      case 5 -> either(pattern(random, depth - 1), pattern(random, depth - 1));
      default -> repeated(random, pattern(random, depth - 1));
    };
  }

  private static Asked row(Asked a, Asked b) {
    return new Asked(
        "(" + a.text() + ") (" + b.text() + ")",
        (words, start) -> {
          TreeSet<Integer> all = new TreeSet<>();
          a.ends().from(words, start).forEach(at -> all.addAll(b.ends().from(words, at)));
          return all;
        });
  }

  /** Words with gaps between them. */
  private static Asked chain(Random random) {
    Asked all = literal(random);
    for (int more = 1 + random.nextInt(3); more > 0; more--) {
      int least = random.nextInt(3);
      int most = least + 1 + random.nextInt(LONGEST);
      Asked gap = times(one("[]", word -> true), least, most, "{" + least + "," + most + "}");
      all =
          random.nextInt(3) == 0 ? row(all, literal(random)) : row(row(all, gap), literal(random));
    }
    return all;
  }

  private static Asked literal(Random random) {
    String asked = TokenCorpus.WORDS.get(random.nextInt(TokenCorpus.WORDS.size()));
    Asked word = one("\"" + asked + "\"", told -> told.folded().equals(Letters.fold(asked)));
    return random.nextInt(4) == 0 ? either(word, literal(random)) : word;
  }

  private static Asked either(Asked a, Asked b) {
    return new Asked(
        "(" + a.text() + " | " + b.text() + ")",
        (words, start) -> {
          TreeSet<Integer> all = new TreeSet<>(a.ends().from(words, start));
          all.addAll(b.ends().from(words, start));
          return all;
        });
  }

  private static Asked repeated(Random random, Asked part) {
    int least = random.nextInt(3);
    int most = random.nextInt(4) == 0 ? -1 : Math.max(1, least + random.nextInt(LONGEST / 2));
    String sign =
        most < 0
            ? (least == 0 ? "*" : least == 1 ? "+" : "{" + least + ",}")
            : (least == 0 && most == 1 ? "?" : "{" + least + "," + most + "}");
    return times(part, least, most, sign);
  }

  private static Asked times(Asked part, int least, int most, String sign) {
    return new Asked(
        "(" + part.text() + ")" + sign,
        (words, start) -> {
          TreeSet<Integer> all = new TreeSet<>();
          TreeSet<Integer> now = new TreeSet<>(List.of(start));
          int times = most < 0 ? words.size() + 3 : most;
          for (int i = 0; i <= times; i++) {
            if (i >= least) {
              all.addAll(now);
            }
            TreeSet<Integer> next = new TreeSet<>();
            now.forEach(at -> next.addAll(part.ends().from(words, at)));
            now = next;
          }
          return all;
        });
  }

  private static Asked token(Random random) {
    if (random.nextInt(6) == 0) {
      return one("[]", word -> true);
    }
    Condition condition = condition(random, 2);
    return one("[" + condition.text() + "]", condition.holds());
  }

  private static Asked one(String text, Predicate<Told> holds) {
    return new Asked(
        text,
        (words, start) ->
            start < words.size() && holds.test(words.get(start))
                ? new TreeSet<>(List.of(start + 1))
                : new TreeSet<>());
  }

  private static Condition condition(Random random, int depth) {
    switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 6 -> {
        Condition a = condition(random, depth - 1);
        Condition b = condition(random, depth - 1);
        return new Condition("(" + a.text() + ") & (" + b.text() + ")", a.holds().and(b.holds()));
      }
      case 7 -> {
        Condition a = condition(random, depth - 1);
        Condition b = condition(random, depth - 1);
        return new Condition("(" + a.text() + " | " + b.text() + ")", a.holds().or(b.holds()));
      }
      case 8 -> {
        Condition a = condition(random, depth - 1);
        return new Condition("!(" + a.text() + ")", a.holds().negate());
      }
      case 5 -> {
        return new Condition("actor=\"RUS\"", Told::russia);
      }
      case 4 -> {
        return new Condition("frame=\"f.*\"", Told::fear);
      }
      case 3 -> {
        return new Condition(
            "word=\"f.*|k.+\"", word -> "fk".indexOf(word.folded().charAt(0)) >= 0);
      }
      case 2 -> {
        String other = TokenCorpus.WORDS.get(random.nextInt(TokenCorpus.WORDS.size()));
        return new Condition(
            "word!=\"" + other + "\"", word -> !word.folded().equals(Letters.fold(other)));
      }
      default -> {
        String asked = TokenCorpus.WORDS.get(random.nextInt(TokenCorpus.WORDS.size()));
        return new Condition(
            "word=\"" + asked + "\"", word -> word.folded().equals(Letters.fold(asked)));
      }
    }
  }
}
