package org.dilema.tag.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dilema.language.Grammar;
import org.dilema.lexicon.ActorName;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * All forms of all names of one language as a tree over tokens. Names match in their written case;
 * diacritics may be missing from the text.
 */
public final class NameIndex {

  private final Node root = new Node();

  /** A longest match. */
  public record Match(int length, List<NameForm> forms) {}

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<NameForm> ends = new ArrayList<>();
  }

  /**
   * Adds a form.
   *
   * @param tokens its tokens as the language's tokenizer cuts them
   * @param name the name
   * @param grammar what the form tells
   */
  void add(List<String> tokens, ActorName name, Grammar grammar) {
    insert(tokens, new NameForm(name, grammar, tokens.size()));
    List<String> bare = tokens.stream().map(Diacritics::strip).toList();
    if (!bare.equals(tokens)) {
      insert(bare, new NameForm(name, grammar, tokens.size()));
    }
  }

  private void insert(List<String> tokens, NameForm form) {
    Node node = root;
    for (String token : tokens) {
      node = node.next.computeIfAbsent(token, key -> new Node());
    }
    for (int i = 0; i < node.ends.size(); i++) {
      NameForm known = node.ends.get(i);
      if (known.name().actor().equals(form.name().actor())
          && known.name().kind() == form.name().kind()) {
        node.ends.set(
            i, new NameForm(known.name(), known.grammar().or(form.grammar()), known.words()));
        return;
      }
    }
    node.ends.add(form);
  }

  /** Returns the longest name that starts at a token, or null where none does. */
  public @Nullable Match longestAt(List<Token> tokens, int start) {
    Node node = root;
    Match best = null;
    for (int i = start; i < tokens.size(); i++) {
      String text = tokens.get(i).text();
      Node next = node.next.get(text);
      if (next == null) {
        next = node.next.get(Diacritics.strip(text));
      }
      if (next == null) {
        break;
      }
      node = next;
      if (!node.ends.isEmpty()) {
        best = new Match(i - start + 1, node.ends);
      }
    }
    return best;
  }
}
