package org.dilema.tag.actor;

import java.util.List;
import org.dilema.text.Token;

/** What a language's surroundings of a name tell; one implementation a language. */
public interface NameContext {

  /**
   * Returns whether a capital only says where something happened.
   *
   * @param tokens the sentence
   * @param first first token of the name
   * @param last last token of the name
   * @param form the form that matched
   */
  boolean isPlace(List<Token> tokens, int first, int last, NameForm form);

  /** Returns whether a demonym that may name a state or an ethnic group names the group here. */
  boolean isGroup(List<Token> tokens, int first, int last);

  /** Returns whether the words around the name show that it is no actor at all here. */
  boolean isNobody(List<Token> tokens, int first, int last, NameForm form);

  /** Returns whether a title of office stands right before the name. */
  boolean hasTitle(List<Token> tokens, int first);

  /** Returns whether a word around the name says that its bearer once held the office. */
  boolean isFormer(List<Token> tokens, int first);

  /** Returns whether the capitals that a hyphen joins in this token deal with one another. */
  boolean isDealing(List<Token> tokens, int index);

  /** Returns whether this word, before a hyphen and a name, says for or against whom one is. */
  boolean isStance(String prefix);
}
