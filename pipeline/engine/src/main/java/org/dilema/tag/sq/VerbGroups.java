package org.dilema.tag.sq;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dilema.language.Grammar;
import org.dilema.language.Grammar.Number;
import org.dilema.language.Grammar.Voice;
import org.jspecify.annotations.Nullable;

/** Finds the verbs of a sentence with what belongs to them. */
final class VerbGroups {

  private static final Pattern FIRST_PERSON =
      Pattern.compile(".*(ojmë|uam|emi|ohem|oj|ova|ojme|ëm|jmë|shim|nim|im)");
  private static final Set<String> PURPOSE =
      Set.of("të", "t'", "ta", "t'i", "t'u", "t'ia", "t'ua", "tu");
  private static final Set<String> NOMINAL = Set.of("një", "çdo", "ndonjë", "këtij", "kësaj");
  private static final Set<String> BEFORE_VERBS =
      Set.of("pa", "për", "me", "para", "pas", "në", "si", "deri", "rreth", "ndaj", "kah", "veç");
  private static final Set<String> AND = Set.of("dhe", "e", "apo", "ose", "edhe");
  private static final int REACH = 7;

  private final List<String> words;
  private final boolean bare;
  private final VerbLexicon lexicon;
  private final boolean[] names;

  VerbGroups(List<String> words, boolean bare, VerbLexicon lexicon, boolean[] names) {
    this.words = words;
    this.bare = bare;
    this.lexicon = lexicon;
    this.names = names;
  }

  List<VerbGroup> find() {
    List<VerbGroup> groups = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < words.size(); i++) {
      if (names[i]) {
        continue;
      }
      VerbGroup group = at(i, free);
      if (group == null && !groups.isEmpty()) {
        group = shared(groups.get(groups.size() - 1), i);
      }
      if (group != null) {
        if (!groups.isEmpty() && auxiliary(groups.get(groups.size() - 1), group)) {
          groups.remove(groups.size() - 1);
        }
        groups.add(group);
        free = i + 1;
      }
    }
    return groups;
  }

  /** "ka çarmatosur dhe kërcënuar": a second participle to the auxiliary of the first. */
  private @Nullable VerbGroup shared(VerbGroup before, int i) {
    boolean compound =
        before.main() == i - 2
            && AND.contains(words.get(i - 1))
            && UnknownVerbs.PARTICIPLE.matcher(words.get(before.main())).matches()
            && !auxiliary(before.first(), before.main()).isEmpty();
    if (!compound || !UnknownVerbs.PARTICIPLE.matcher(words.get(i)).matches()) {
      return null;
    }
    VerbLexicon.Reading reading = lexicon.read(words.get(i), bare);
    return reading == null
        ? null
        : new VerbGroup(
            i,
            i,
            reading.lemmas(),
            before.nonActive(),
            before.number(),
            before.firstPerson(),
            before.words());
  }

  /** The auxiliary was read as a verb of its own before its participle came. */
  private static boolean auxiliary(VerbGroup before, VerbGroup group) {
    return before.main() >= group.first() && before.main() < group.main();
  }

  private @Nullable VerbGroup at(int i, int free) {
    String word = words.get(i);
    boolean have = FunctionWords.HAVE.contains(word);
    boolean be = FunctionWords.BE.contains(word) && !word.equals("u");
    VerbLexicon.Reading reading = have || be ? null : lexicon.read(word, bare);
    if (reading == null && !have && !be) {
      if (FunctionWords.is(word)) {
        return null;
      }
    }
    if (reading != null && !have && !be && nominal(i)) {
      return null;
    }
    int from = free;
    if (have || be) {
      int first = left(i, from);
      Set<String> before = span(first, i);
      boolean firstPerson = FunctionWords.FIRST_AUXILIARY.contains(word);
      Set<Number> number = number(word);
      return new VerbGroup(
          first, i, Set.of(have ? "kam" : "jam"), false, number, firstPerson, before);
    }
    int start = left(i, 0);
    start = Math.max(start, lowerBound(i, free));
    Set<String> before = span(start, i);
    boolean helped = helped(start, i);
    Grammar grammar =
        reading == null ? UnknownVerbs.guess(word, before, helped) : reading.grammar();
    if (grammar == null) {
      return null;
    }
    if (grammar.number().isEmpty() && !helped && !subjunctive(word, before)) {
      return null;
    }
    String auxiliary = auxiliary(start, i);
    boolean participle = UnknownVerbs.PARTICIPLE.matcher(word).matches() && !auxiliary.isEmpty();
    if (!grammar.number().isEmpty()
        && reading != null
        && start == i
        && i > 0
        && FunctionWords.LINK.contains(words.get(i - 1))) {
      return null;
    }
    boolean nonActive = nonActive(grammar, before, auxiliary, participle);
    boolean firstPerson =
        auxiliary.isEmpty()
            ? !grammar.number().isEmpty()
                && FIRST_PERSON.matcher(word).matches()
                && !before.contains("duke")
            : FunctionWords.FIRST_AUXILIARY.contains(auxiliary);
    Set<Number> number = auxiliary.isEmpty() ? grammar.number() : number(auxiliary);
    return new VerbGroup(
        start,
        i,
        reading == null ? Set.of() : reading.lemmas(),
        nonActive,
        number,
        firstPerson,
        before);
  }

  /** "nga një përgjigje", "çdo sulm": right behind such a word stands a noun. */
  private boolean nominal(int i) {
    String before = i > 0 ? words.get(i - 1) : "";
    return NOMINAL.contains(before)
        || FunctionWords.PREPOSITIONS.contains(before) && !BEFORE_VERBS.contains(before);
  }

  /** Subjunctives of irregular verbs tell no number: "do të hyjë", "të godasë". */
  private static boolean subjunctive(String word, Set<String> before) {
    boolean intended = before.contains("do") || before.contains("mund");
    return before.contains("të") && (intended || !UnknownVerbs.PARTICIPLE.matcher(word).matches());
  }

  /** An auxiliary that was taken for a verb may still be part of this group. */
  private int lowerBound(int i, int free) {
    int bound = free;
    while (bound > 0
        && bound > i - REACH
        && (FunctionWords.HAVE.contains(words.get(bound - 1))
            || FunctionWords.BE.contains(words.get(bound - 1)))) {
      bound--;
      while (bound > 0 && particle(bound - 1)) {
        bound--;
      }
    }
    return bound;
  }

  private boolean helped(int start, int i) {
    for (int t = start; t < i; t++) {
      String word = words.get(t);
      if (FunctionWords.HAVE.contains(word)
          || (FunctionWords.BE.contains(word) && (!word.equals("u")))
          || Set.of("duke", "pa", "tu").contains(word)) {
        return true;
      }
      if (word.equals("për") && t + 1 < words.size() && PURPOSE.contains(words.get(t + 1))) {
        return true;
      }
    }
    return false;
  }

  private String auxiliary(int start, int i) {
    for (int t = start; t < i; t++) {
      String word = words.get(t);
      if (FunctionWords.HAVE.contains(word)
          || (FunctionWords.BE.contains(word) && !word.equals("u"))) {
        return word;
      }
    }
    return "";
  }

  private boolean nonActive(
      Grammar grammar, Set<String> before, String auxiliary, boolean participle) {
    if (before.contains("u") && !before.contains("i u")) {
      boolean dative =
          before.contains("do") || before.contains("të")
              ? !grammar.voice().contains(Voice.NON_ACTIVE)
              : false;
      return auxiliary.isEmpty()
          ? !dative && (grammar.voice().isEmpty() || grammar.voice().contains(Voice.NON_ACTIVE))
          : before.contains("duke") || before.contains("pa");
    }
    if (!auxiliary.isEmpty()) {
      return participle && FunctionWords.BE.contains(auxiliary);
    }
    return grammar.voice().equals(Set.of(Voice.NON_ACTIVE));
  }

  private Set<Number> number(String auxiliary) {
    boolean plural =
        Set.of(
                "kanë", "kishin", "kenë", "paskan", "patën", "janë", "ishin", "qenë", "jenë",
                "kemi", "jemi", "kan", "qenkan", "kishim", "ishim")
            .contains(auxiliary);
    return Set.of(plural ? Number.PLURAL : Number.SINGULAR);
  }

  private boolean particle(int i) {
    String word = words.get(i);
    return !names[i]
        && (FunctionWords.PARTICLES.contains(word) || FunctionWords.CLITICS.contains(word));
  }

  private int left(int i, int free) {
    int first = i;
    int at = i - 1;
    while (at >= free && at >= i - REACH) {
      String word = words.get(at);
      boolean auxiliary = FunctionWords.HAVE.contains(word) || FunctionWords.BE.contains(word);
      if (names[at]) {
        break;
      }
      if (particle(at) || auxiliary) {
        first = at;
      } else if (!FunctionWords.ADVERBS.contains(word)) {
        break;
      }
      at--;
    }
    // "e" and "i" that follow a name or noun are links or conjunctions, unless a verb needs them
    return first;
  }

  private Set<String> span(int first, int last) {
    Set<String> span = new LinkedHashSet<>();
    for (int t = first; t < last; t++) {
      String word = words.get(t);
      span.add(word);
      if (word.equals("t'i")
          || word.equals("t'ia")
          || word.equals("t'")
          || word.equals("ta")
          || word.equals("tua")) {
        span.add("të");
      }
      if (word.equals("s’")) {
        span.add("s'");
      }
    }
    return span;
  }
}
