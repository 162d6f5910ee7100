package org.dilema.tag.pack;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dilema.annotate.Annotation;
import org.dilema.annotate.Word;
import org.dilema.tag.UnlistedName;
import org.dilema.tag.UnlistedName.Basis;
import org.dilema.tag.actor.NameIndex;
import org.dilema.text.Sentence;
import org.dilema.text.Token;

/**
 * Finds names of people and organisations that the lexicon of a language does not know. A name is
 * known by its last word, the surname; an organisation only where every word belongs to a known one
 * ("Kosovo" is known, "Kosovo Energy Corporation" is not).
 */
final class UnlistedNames {

  private static final String PERSON = "PERSON";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String NAME = "NAME";

  /** Marks behind which a sentence goes on. */
  private static final Set<String> INSIDE = Set.of(",", ";", "(", ")", "/", "-");

  private final NameIndex index;

  UnlistedNames(NameIndex index) {
    this.index = index;
  }

  /** Returns the unknown people and organisations that an annotator sees in sentences. */
  List<UnlistedName> annotated(
      List<Sentence> sentences, Map<Integer, Annotation> annotations, boolean sampled) {
    List<UnlistedName> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      Annotation annotation = annotations.get(sentence.number());
      if (annotation != null) {
        List<String> kinds = annotation.words().stream().map(Word::name).map(this::kind).toList();
        collect(sentence, kinds, sampled ? Basis.SAMPLE : Basis.ANNOTATED, found);
      }
    }
    return found;
  }

  private String kind(String name) {
    return name.equals(PERSON) || name.equals(ORGANIZATION) ? name : "";
  }

  /** Returns the unknown names that capital letters show; one that opens a sentence may be none. */
  List<UnlistedName> capitalised(List<Sentence> sentences) {
    List<UnlistedName> found = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<String> kinds = new ArrayList<>();
      boolean opening = true;
      int capitals = 0;
      for (Token token : sentence.tokens()) {
        boolean capital =
            token.text().length() > 1 && Character.isUpperCase(token.text().codePointAt(0));
        capitals += capital ? 1 : 0;
        kinds.add(capital && !opening ? NAME : "");
        boolean word = Character.isLetterOrDigit(token.text().codePointAt(0));
        // Behind a mark that opens or closes speech a capital tells nothing either.
        opening = word ? opening && capital : opening || !INSIDE.contains(token.text());
      }
      if (2 * capitals <= sentence.tokens().size()) {
        collect(sentence, kinds, Basis.ALL, found);
      }
    }
    return found;
  }

  private void collect(
      Sentence sentence, List<String> kinds, Basis basis, List<UnlistedName> found) {
    List<Token> tokens = sentence.tokens();
    BitSet known = known(tokens);
    int first = 0;
    while (first < Math.min(tokens.size(), kinds.size())) {
      String kind = kinds.get(first);
      int last = first;
      while (last + 1 < kinds.size() && kinds.get(last + 1).equals(kind)) {
        last++;
      }
      if (!kind.isEmpty() && !known(known, kind, first, last)) {
        String name =
            tokens.subList(first, last + 1).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
        if (name.codePoints().anyMatch(Character::isLetter)) {
          found.add(new UnlistedName(basis, kind, name, sentence.number()));
        }
      }
      first = last + 1;
    }
  }

  private static boolean known(BitSet known, String kind, int first, int last) {
    return kind.equals(ORGANIZATION) ? known.nextClearBit(first) > last : known.get(last);
  }

  private BitSet known(List<Token> tokens) {
    BitSet known = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      NameIndex.Match match = index.longestAt(tokens, i);
      if (match != null) {
        known.set(i, i + match.length());
      }
    }
    return known;
  }
}
