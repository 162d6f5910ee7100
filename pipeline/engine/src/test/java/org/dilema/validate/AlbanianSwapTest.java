package org.dilema.validate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dilema.annotate.SharedAnnotator;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.Mention;
import org.dilema.tag.pack.Taggers;
import org.junit.jupiter.api.Test;

/** Swaps two states' names, each in the other's case: the roles must swap with them. */
class AlbanianSwapTest {

  private static final Path HOME = Path.of(System.getProperty("dilema.home"));
  private static final int LEAST = 40;
  private static final double SHARE = 0.9;
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** Feminine names, so that linking articles and adjectives agree with either. */
  private static final Map<String, String> STATES = states();

  private final Lexicons lexicons = Lexicons.read(HOME.resolve("lexicons"), List.of("sq"));
  private final CodedTagging tagging =
      new CodedTagging(new Taggers(lexicons, SharedAnnotator.ENGLISH), "sq");

  private static Map<String, String> states() {
    Map<String, String> states = new TreeMap<>();
    String list =
        "Serbia SRB Kosova XKX Rusia RUS Ukraina UKR Turqia TUR Greqia GRC Bullgaria BGR Kina CHN"
            + " Gjermania DEU Franca FRA Polonia POL Armenia ARM India IND Kroacia HRV Gjeorgjia GEO"
            + " Bjellorusia BLR Siria SYR Italia ITA Rumania ROU Lituania LTU Etiopia ETH Suedia SWE"
            + " Finlanda FIN Australia AUS Spanja ESP Hungaria HUN Shqipëria ALB Bosnja BIH"
            + " Moldavia MDA Japonia JPN Letonia LVA Sllovenia SVN Eritrea ERI Libia LBY";
    String[] words = list.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      states.put(words[i], words[i + 1]);
    }
    return states;
  }

  /** Returns definite nominative, accusative and oblique, and the indefinite. */
  private static List<String> forms(String name) {
    String stem = name.substring(0, name.length() - 1);
    String vowel = stem.endsWith("i") ? "" : "ë";
    return stem.endsWith("i")
        ? List.of(name, stem + "në", stem + "së", stem)
        : List.of(name, stem + vowel + "n", stem + vowel + "s", stem + vowel);
  }

  @Test
  void swappedNamesSwapTheRoles() throws IOException {
    int all = 0;
    int kept = 0;
    for (String text : texts()) {
      List<String> pair = pair(text);
      if (pair.size() != 2 || namedOtherwise(text, pair)) {
        continue;
      }
      Set<String> before = roles(text, code -> code);
      if (before.isEmpty()) {
        continue;
      }
      String first = STATES.getOrDefault(pair.get(0), "");
      String second = STATES.getOrDefault(pair.get(1), "");
      Set<String> after =
          roles(
              swapped(text, pair.get(0), pair.get(1)),
              code -> code.equals(first) ? second : code.equals(second) ? first : code);
      all++;
      kept += before.equals(after) ? 1 : 0;
      if (!before.equals(after)) {
        System.out.println(text + "\n  " + before + "\n  " + after);
      }
    }
    System.out.println("swapped: " + kept + " of " + all);
    assertTrue(all >= LEAST, all + " sentences name two states in roles");
    assertTrue(kept >= SHARE * all, kept + " of " + all);
  }

  private List<String> texts() throws IOException {
    Set<String> texts = new LinkedHashSet<>();
    for (String sheet : List.of("development-sq.csv", "press-sq.csv")) {
      CodingSheet.read(HOME.resolve("reports/accuracy").resolve(sheet))
          .forEach(coded -> texts.add(coded.text()));
    }
    lexicons
        .languages()
        .get("sq")
        .rules()
        .rules()
        .values()
        .forEach(rule -> rule.hits().forEach(example -> texts.add(example.text())));
    return List.copyOf(texts);
  }

  private static List<String> pair(String text) {
    Set<String> words = new TreeSet<>(WORD.matcher(text).results().map(r -> r.group()).toList());
    List<String> found = new ArrayList<>();
    for (String name : STATES.keySet()) {
      if (forms(name).stream().anyMatch(words::contains)) {
        found.add(name);
      }
    }
    return found;
  }

  /** A leader or an adjective keeps its state when the state's name is swapped: no fair swap. */
  private boolean namedOtherwise(String text, List<String> pair) {
    List<String> codes = pair.stream().map(name -> STATES.getOrDefault(name, "")).toList();
    Set<String> known = new TreeSet<>();
    pair.forEach(name -> known.addAll(forms(name)));
    CodedSentence sentence = new CodedSentence("swap", "", text, Set.of(), List.of());
    for (Mention mention : tagging.tag(sentence).mentions()) {
      boolean same = mention.codes().stream().anyMatch(codes::contains);
      if (same && !known.contains(mention.surface())) {
        return true;
      }
    }
    return false;
  }

  private static String swapped(String text, String one, String other) {
    List<String> left = forms(one);
    List<String> right = forms(other);
    Matcher matcher = WORD.matcher(text);
    return matcher.replaceAll(
        found -> {
          int at = left.indexOf(found.group());
          int back = right.indexOf(found.group());
          return at >= 0 ? right.get(at) : back >= 0 ? left.get(back) : found.group();
        });
  }

  private Set<String> roles(String text, UnaryOperator<String> code) {
    CodedSentence sentence = new CodedSentence("swap", "", text, Set.of(), List.of());
    Set<String> roles = new TreeSet<>();
    for (String tuple : TaggerAccuracy.foundRoles(tagging.tag(sentence))) {
      int cut = tuple.lastIndexOf(' ');
      roles.add(tuple.substring(0, cut + 1) + code.apply(tuple.substring(cut + 1)));
    }
    return roles;
  }
}
