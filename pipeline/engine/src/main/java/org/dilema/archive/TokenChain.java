package org.dilema.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dilema.archive.TokenPattern.Atom;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.Either;
import org.dilema.archive.TokenPattern.LayerTerm;
import org.dilema.archive.TokenPattern.One;
import org.dilema.archive.TokenPattern.Repeated;
import org.dilema.archive.TokenPattern.Row;

/**
 * A pattern that is a row of words with gaps of bounded length between them, such as {@code "the"
 * []{0,5} "of"}. Its matches follow from the places of its words alone: nothing else of the article
 * need be known, not even where its title ends, since no chain is longer than the empty positions
 * between title and body.
 */
record TokenChain(List<Link> links) {
  /**
   * A word.
   *
   * @param least tokens that stand between the word before and this one at least, 0 for the first
   * @param most tokens that stand there at most
   */
  record Link(Atom atom, int least, int most) {}

  TokenChain {
    links = List.copyOf(links);
  }

  /** Returns the pattern as a chain; empty where it is none. */
  static Optional<TokenChain> of(TokenPattern pattern) {
    Builder builder = new Builder();
    boolean chain =
        builder.add(pattern)
            && !builder.links.isEmpty()
            && builder.most == 0
            && builder.length <= WordRow.GAP;
    return chain ? Optional.of(new TokenChain(builder.links)) : Optional.empty();
  }

  /** Returns the different words. */
  Set<Atom> atoms() {
    Set<Atom> atoms = new LinkedHashSet<>();
    links.forEach(link -> atoms.add(link.atom()));
    return atoms;
  }

  /**
   * Returns the folded words that can stand so many tokens after the beginning of a match; empty
   * where that does not follow from the chain.
   */
  Optional<SortedSet<String>> foldedAt(int depth) {
    int at = 0;
    for (Link link : links) {
      at += link.least() + (link == links.get(0) ? 0 : 1);
      if (link.least() != link.most() || at > depth) {
        return Optional.empty();
      }
      if (at == depth) {
        return folded(link.atom());
      }
    }
    return Optional.empty();
  }

  private static Optional<SortedSet<String>> folded(Atom atom) {
    SortedSet<String> words = new TreeSet<>(Letters::compare);
    for (LayerTerm term : atom.terms()) {
      if (!term.field().startsWith("a.fold.") && !term.field().startsWith("a.word.")) {
        return Optional.empty();
      }
      words.add(Letters.fold(term.text()));
    }
    return Optional.of(words);
  }

  /** Takes a pattern apart from left to right. */
  private static final class Builder {
    private final List<Link> links = new ArrayList<>();
    private int least;
    private int most;
    private int length;

    /** Adds a part; returns false where it is no word and no gap. */
    boolean add(TokenPattern part) {
      if (part instanceof Row row) {
        return row.parts().stream().allMatch(this::add);
      } else if (part instanceof Either either) {
        return either.parts().size() == 1 ? add(either.parts().get(0)) : oneOf(either);
      } else if (part instanceof Repeated repeated) {
        return repeated(repeated);
      } else if (part instanceof One one) {
        return one.condition() instanceof Condition.Anything
            ? gap(1, 1)
            : atom(one.condition()).map(this::word).orElse(false);
      }
      return false;
    }

    private boolean oneOf(Either either) {
      List<Condition> words = new ArrayList<>();
      for (TokenPattern part : either.parts()) {
        if (!(part instanceof One one)) {
          return false;
        }
        words.add(one.condition());
      }
      return atom(new Condition.OneOf(words)).map(this::word).orElse(false);
    }

    private boolean repeated(Repeated repeated) {
      if (repeated.most() > WordRow.GAP) {
        return false;
      }
      if (repeated.part() instanceof One one && one.condition() instanceof Condition.Anything) {
        return gap(repeated.least(), repeated.most());
      }
      for (int i = 0; i < repeated.most(); i++) {
        if (repeated.least() != repeated.most() || !add(repeated.part())) {
          return false;
        }
      }
      return true;
    }

    private boolean gap(int from, int to) {
      least += from;
      most += to;
      // A gap before the first word needs to know where the text begins.
      return !links.isEmpty() && most <= WordRow.GAP;
    }

    private boolean word(Atom atom) {
      links.add(new Link(atom, least, most));
      length += 1 + most;
      least = 0;
      most = 0;
      return length <= WordRow.GAP;
    }

    private static Optional<Atom> atom(Condition condition) {
      if (condition instanceof Condition.Has has) {
        return Optional.of(has.atom());
      }
      if (condition instanceof Condition.OneOf any) {
        Set<LayerTerm> terms = new TreeSet<>();
        for (Condition part : any.parts()) {
          if (!(part instanceof Condition.Has has)) {
            return Optional.empty();
          }
          terms.addAll(has.atom().terms());
        }
        return Optional.of(new Atom(terms));
      }
      return Optional.empty();
    }
  }
}
