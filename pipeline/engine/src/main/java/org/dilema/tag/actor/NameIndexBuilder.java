package org.dilema.tag.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.language.Grammar;
import org.dilema.language.LanguagePack;
import org.dilema.language.WordForm;
import org.dilema.lexicon.ActorName;
import org.dilema.lexicon.ActorTable;
import org.dilema.text.Sentence;

/** Inflects every name of an actor table into the index of one language. */
public final class NameIndexBuilder {

  private static final Set<String> ONE = Set.of("state", "leader", "entity", "region");

  /** What every language cuts at its blanks. */
  static final Pattern WORDS = Pattern.compile("\\p{L}+(?: \\p{L}+)*");

  private final LanguagePack pack;

  /** Builds for one language. */
  public NameIndexBuilder(LanguagePack pack) {
    this.pack = pack;
  }

  /** Returns the index of all names that the table has in the language. */
  public NameIndex build(ActorTable table) {
    NameIndex index = new NameIndex();
    for (ActorName name : table.names()) {
      if (name.language().equals(pack.code())) {
        add(index, name);
      }
    }
    return index;
  }

  private void add(NameIndex index, ActorName name) {
    if (name.inflection().equals("X")) {
      for (String form : name.lemma().split("/")) {
        index.add(tokens(form), name, LiteralCase.of(form));
      }
    } else if (name.inflection().isEmpty()) {
      index.add(tokens(name.lemma()), name, Grammar.NONE);
    } else {
      inflect(index, name);
    }
  }

  /** Of a name of several words with one class, only the last word inflects (codebook 4.1). */
  private void inflect(NameIndex index, ActorName name) {
    List<String> words = List.of(name.lemma().split(" "));
    if (name.inflection().contains("+")) {
      combine(index, name, pack.forms(name.lemma(), name.inflection()), List.of(), Grammar.NONE);
      return;
    }
    String last = words.get(words.size() - 1);
    List<String> before = words.subList(0, words.size() - 1);
    combine(index, name, pack.forms(last, name.inflection()), before, Grammar.NONE);
  }

  private void combine(
      NameIndex index,
      ActorName name,
      List<Set<WordForm>> rest,
      List<String> before,
      Grammar grammar) {
    if (rest.isEmpty()) {
      index.add(tokens(String.join(" ", before)), name, grammar);
      return;
    }
    for (WordForm form : rest.get(0)) {
      if (singular(name) && form.features().number().equals(Set.of(Grammar.Number.PLURAL))) {
        continue;
      }
      List<String> words = new ArrayList<>(before);
      words.add(form.text());
      Grammar told = grammar.cases().isEmpty() ? form.features() : grammar;
      combine(index, name, rest.subList(1, rest.size()), words, told);
    }
  }

  /** A country or a person has no plural, though its inflection class has one. */
  private static boolean singular(ActorName name) {
    return name.kind() != ActorName.Kind.DEMONYM
        && ONE.contains(name.actor().type())
        && !name.inflection().contains("PL");
  }

  /** Words alone need no lexer, which takes half the time of the whole index. */
  private List<String> tokens(String text) {
    if (WORDS.matcher(text).matches()) {
      return List.of(text.split(" "));
    }
    List<String> tokens = new ArrayList<>();
    for (Sentence sentence : pack.sentences(text, 1)) {
      sentence.tokens().forEach(token -> tokens.add(token.text()));
    }
    return tokens;
  }
}
