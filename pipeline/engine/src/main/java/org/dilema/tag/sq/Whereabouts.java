package org.dilema.tag.sq;

import static org.dilema.tag.actor.Words.capital;
import static org.dilema.tag.actor.Words.lower;
import static org.dilema.tag.actor.Words.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.tag.actor.NameForm;
import org.dilema.text.Token;

/** Tells a state that acts from a mere place: "in Belgrade", "the road to Tirana". */
final class Whereabouts {

  private static final Set<String> LOCATIVE =
      Set.of(
          "në", "ne", "pranë", "afër", "brenda", "jashtë", "rreth", "nëpër", "nepër", "kah",
          "përmes", "via", "mbi");
  private static final Set<String> SOURCE = Set.of("nga", "prej", "drejt", "deri", "për", "te");
  private static final Pattern MOTION =
      Pattern.compile(
          "(u )?(kthe|nis|arri|fluturu|udhëto|shko|vij|vjen|erdh|ardh|larg|ik[uë]|transporto|vizit|rrug|udhëtim|fluturim|autobus|tren|linj|kilomet|km|marsh|dal|del|doli|dolën|sjell|solli|sjellë|sollën|dërgo|mbërri|rikthe|nise|qark|lëviz|deport).*");
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(kërcënim|presion|reagim|kundërshtim|mesazh|sinjal|rrezik|frik|ndihm|arm[ëa]|raket|garanci).*");
  private static final Pattern PLACE_NOUN =
      Pattern.compile(
          "(rrug|jug|veri|lindj|perëndim|afërsi|rrethin|qytet|aeroport|universitet|lagj|banor|hotel|shesh|periferi|qend|stacion|stadium|spital|komun|galeri|muze|burg|autostrad|qark|rajon|konferenc|samit|takim|metro|kala|park|kisha|kishë|teat|bibliotek|ambasad|gjykat|prokurori|olimp|lojëra|panair|lojrat|festival|fakultet|klinik|qkuk|kryeqytet|hetues|tregj|bursë|bursa|bursën|bursës).*");

  private Whereabouts() {}

  /** Returns whether the name tells where something is, and not who acts. */
  static boolean is(List<Token> tokens, int first, int last, NameForm form) {
    if (form.name().kind() != Kind.METONYM || form.words() > 1 && !locative(tokens, first)) {
      return false;
    }
    if (residence(form)) {
      return false;
    }
    String before = lower(tokens, first - 1);
    if (locative(tokens, first) || dateline(tokens, first, last) || route(tokens, first, last)) {
      return true;
    }
    if (SOURCE.contains(before)) {
      return lower(tokens, first - 2).equals("për")
          || before.equals("deri")
          || moved(tokens, first, before);
    }
    if (Set.of("e", "i", "të", "së").contains(before)) {
      String noun = lower(tokens, first - 2);
      return PLACE_NOUN.matcher(noun).matches() && !noun.startsWith("ambasad");
    }
    return Set.of("viziton", "vizitoi", "vizitojë", "vizituar", "vizitoj", "vizitojnë")
            .contains(before)
        || after(tokens, last);
  }

  private static boolean after(List<Token> tokens, int last) {
    return Set.of("i", "e").contains(lower(tokens, last + 1))
        && lower(tokens, last + 2).matches("lashtë|vjetër|bukur");
  }

  /** Palaces and ministries that stand for a state are no places where one is. */
  private static boolean residence(NameForm form) {
    return form.name().lemma().contains("Shtëpi") || form.name().lemma().contains("Departament");
  }

  private static boolean locative(List<Token> tokens, int first) {
    String before = lower(tokens, first - 1);
    if (LOCATIVE.contains(before)) {
      return true;
    }
    if (Set.of("e", "dhe", "edhe", ",", "ose").contains(before)) {
      String two = lower(tokens, first - 3);
      return LOCATIVE.contains(two)
          && !text(tokens, first).matches(".*[^aeiouyë](i|u)|.*ja")
          && Character.isUpperCase(
              text(tokens, first - 2).isEmpty() ? ' ' : text(tokens, first - 2).charAt(0));
    }
    return before.equals("edhe") && LOCATIVE.contains(lower(tokens, first - 2));
  }

  private static boolean moved(List<Token> tokens, int first, String preposition) {
    for (Token token : tokens) {
      if (MESSAGE.matcher(lower(List.of(token), 0)).matches()) {
        return false;
      }
    }
    if (lower(tokens, first - 2).startsWith("lajme")) {
      return true;
    }
    for (int i = Math.max(0, first - 5); i < Math.min(tokens.size(), first + 3); i++) {
      if (MOTION.matcher(lower(tokens, i)).matches()) {
        return !preposition.equals("prej") && !preposition.equals("për");
      }
    }
    return preposition.equals("drejt");
  }

  private static boolean route(List<Token> tokens, int first, int last) {
    String after = text(tokens, last + 1);
    String before = text(tokens, first - 1);
    boolean dash =
        (after.equals("–") || after.equals("-"))
            && capital(text(tokens, last + 2))
            && touching(tokens, last);
    boolean back =
        (before.equals("–") || before.equals("-"))
            && capital(text(tokens, first - 2))
            && touching(tokens, first - 2);
    return (dash || back)
        && !lower(tokens, first - 1).startsWith("dialog")
        && !lower(tokens, first - 3).startsWith("dialog");
  }

  private static boolean touching(List<Token> tokens, int i) {
    return i >= 0 && i + 1 < tokens.size() && tokens.get(i).end() == tokens.get(i + 1).start();
  }

  /** A dateline opens a text: "Prishtinë, 3 mars –", "BERLIN (Agjencia) –". */
  private static boolean dateline(List<Token> tokens, int first, int last) {
    if (first > 1) {
      return false;
    }
    String after = text(tokens, last + 1);
    if (!(after.equals(",")
        || after.equals("(")
        || after.equals("–")
        || after.equals("-")
        || after.equals("/"))) {
      return false;
    }
    if (after.equals(",") && !text(tokens, last + 2).matches("\\d+")) {
      return false;
    }
    int limit = Math.min(tokens.size(), last + 9);
    for (int i = last + 1; i < limit; i++) {
      String token = text(tokens, i);
      if (token.equals("-") || token.equals("–") || token.equals("—") || token.equals("--")) {
        return true;
      }
    }
    return false;
  }
}
