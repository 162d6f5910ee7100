package org.dilema.tag.sq;

import static org.dilema.tag.actor.Words.lower;

import java.util.List;
import org.dilema.text.Token;

/** Recognises the office before a name, and whether it is held no more. */
final class Titles {

  private static final List<String> TITLES =
      List.of(
          """
          president kryeministr ministr kancelar mbret gjeneral ambasador lider kryetar shef kreu
          kreut sekretar komandant deputet zëdhën përfaqësues emisar komisioner senator guvernator
          zoti zotit zonja z. znj. diplomat kryediplomat kryenegociator negociator udhëheqës zv
          zëvendës politikan kandidat drejtor kryeparlamentar homolog ish dërguar princ ajatollah
          kryeprokuror premier kryekomandant
          """
              .strip()
              .split("\\s+"));

  private static final int REACH = 5;

  private Titles() {}

  /** Returns whether a title stands before the name. */
  static boolean before(List<Token> tokens, int first) {
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      String word = lower(tokens, i);
      if (word.isEmpty()
          || !Character.isLetter(word.codePointAt(0)) && !word.equals(",")
          || word.equals(",") && i < first - 1) {
        return false;
      }
      for (String title : TITLES) {
        if (word.startsWith(title)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns whether the name is said to have held its office once. */
  static boolean former(List<Token> tokens, int first) {
    for (int i = first - 1; i >= 0 && i >= first - REACH; i--) {
      String word = lower(tokens, i);
      if (word.startsWith("ish-")
          || word.equals("ish")
          || word.startsWith("ishkryem")
          || word.startsWith("ishpres")
          || word.equals("atëhershëm")
          || word.equals("ndjeri")) {
        return true;
      }
    }
    return false;
  }
}
