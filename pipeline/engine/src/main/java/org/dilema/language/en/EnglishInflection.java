package org.dilema.language.en;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dilema.language.DataLines;
import org.dilema.language.Grammar;
import org.dilema.language.WordForm;

/**
 * The forms of English words, where no lemma of an annotator is at hand: to find candidate
 * sentences before they are annotated. A form too many costs a look, a form too few a sentence, so
 * that every spelling of Britain and America is generated.
 *
 * <p>Classes: {@code N} noun, {@code V} verb, {@code ADJ} and {@code -} invariant, {@code ANY} noun
 * or verb, as for the words of a phrase.
 */
final class EnglishInflection {

  private static final Map<String, List<String>> IRREGULAR = read();

  private EnglishInflection() {}

  static List<Set<WordForm>> forms(String lemma, String inflection) {
    String[] words = lemma.strip().split("\\s+");
    String[] classes = inflection.isEmpty() ? new String[] {"-"} : inflection.split("\\+", -1);
    if (classes.length != 1 && classes.length != words.length) {
      throw new IllegalArgumentException(
          "\""
              + lemma
              + "\" has "
              + words.length
              + " words, its class "
              + inflection
              + " has "
              + classes.length);
    }
    List<Set<WordForm>> forms = new ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      forms.add(word(words[i], classes.length == 1 ? oneClass(classes[0], i, words) : classes[i]));
    }
    return forms;
  }

  /** One class for several words is the last word's, unless it is meant for all. */
  private static String oneClass(String name, int word, String[] words) {
    return word == words.length - 1 || name.equals("ANY") ? name : "-";
  }

  private static Set<WordForm> word(String word, String name) {
    Set<String> forms = new TreeSet<>();
    for (String spelling : Spelling.variants(word)) {
      forms.add(spelling);
      switch (name) {
        case "N" -> addNoun(spelling, forms);
        case "V" -> addVerb(spelling, forms);
        case "ANY" -> {
          addNoun(spelling, forms);
          addVerb(spelling, forms);
        }
        case "ADJ", "-" -> {}
        default ->
            throw new IllegalArgumentException(
                "unknown inflection class \"" + name + "\"; known are N V ADJ ANY -");
      }
    }
    Set<WordForm> built = new LinkedHashSet<>();
    forms.forEach(form -> built.add(new WordForm(form, Grammar.NONE)));
    return Collections.unmodifiableSet(built);
  }

  private static void addNoun(String noun, Set<String> forms) {
    forms.addAll(IRREGULAR.getOrDefault(lower(noun) + " N", List.of(withS(noun))));
  }

  private static void addVerb(String verb, Set<String> forms) {
    forms.add(withS(verb));
    String stem = ingStem(verb);
    forms.add(stem + "ing");
    if (doubles(verb)) {
      forms.add(doubled(verb) + "ing");
    }
    List<String> past = IRREGULAR.get(lower(verb) + " V");
    if (past != null) {
      forms.addAll(past);
      return;
    }
    forms.add(withEd(verb));
    if (doubles(verb)) {
      forms.add(doubled(verb) + "ed");
    }
  }

  private static String withS(String word) {
    if (word.matches(".*[^aeiou]y")) {
      return cut(word, 1) + "ies";
    }
    return word.matches(".*(s|x|z|ch|sh|[^aeiou]o)") ? word + "es" : word + "s";
  }

  private static String withEd(String verb) {
    if (verb.matches(".*[^aeiou]y")) {
      return cut(verb, 1) + "ied";
    }
    return verb.endsWith("e") ? verb + "d" : verb + "ed";
  }

  private static String ingStem(String verb) {
    if (verb.endsWith("ie")) {
      return cut(verb, 2) + "y";
    }
    return verb.matches(".*[^eoy]e") && verb.length() > 2 ? cut(verb, 1) : verb;
  }

  /** A single consonant behind a single vowel may double: stopped, travelled beside traveled. */
  private static boolean doubles(String verb) {
    return verb.matches(".*[^aeiou][aeiou][^aeiouwxy]");
  }

  private static String doubled(String verb) {
    return verb + verb.charAt(verb.length() - 1);
  }

  private static String cut(String word, int count) {
    return word.substring(0, word.length() - count);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static Map<String, List<String>> read() {
    Map<String, List<String>> irregular = new HashMap<>();
    for (String[] row : DataLines.rows("en/irregular-forms.csv", 3)) {
      irregular.put(row[0] + " " + row[1], List.of(row[2].split(" ")));
    }
    return Map.copyOf(irregular);
  }
}
