package org.dilema.tag.sq;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.jspecify.annotations.Nullable;

/** Reads negation and modality around a cue (codebook 2, rules 1 to 4). */
final class Scope {

  private static final Pattern YEAR =
      Pattern.compile("(1[5-9]\\d\\d|20[0-4]\\d)(-\\p{L}+|-\\d\\d(\\d\\d)?)?");
  private static final Pattern DECADE = Pattern.compile("'?[3-9]0(-?ta|-ave|-at|-ës|-a|-tave)?");
  private static final int UNDATED_LIMIT = 2005;
  private static final Set<String> ADMIRATIVE =
      Set.of("paska", "paskan", "paskemi", "qenka", "qenkan", "paskësh", "qenkësh", "paskam");
  private static final Set<String> CONCORD =
      Set.of(
          "asnjë",
          "askush",
          "asnjëherë",
          "kurrë",
          "askujt",
          "askënd",
          "as",
          "kurrfarë",
          "kurrkush");
  private static final Set<String> REASONS =
      Set.of("pse", "çfarë", "arsye", "arsyeje", "si", "shkak", "nevojë");

  private final AlbanianSentence sentence;
  private final Denials denials;
  private final @Nullable LocalDate date;

  Scope(AlbanianSentence sentence, @Nullable LocalDate date) {
    this.sentence = sentence;
    this.denials = new Denials(sentence);
    this.date = date;
  }

  /** Returns whether the cue is negated; two negations cancel. */
  Polarity polarity(CueHit hit, @Nullable VerbGroup verb) {
    int count = hit.cue().needs("lifted") ? 1 : 0;
    boolean refusal = hit.cue().needs("refusal");
    if (!refusal) {
      boolean own = before(hit);
      boolean clause =
          verb != null
              && (denials.negated(verb) && !verb.has("mos")
                  || verb.has("mos") && !afraid(verb)
                  || reasonless(sentence, verb));
      count += own || clause && !hollow(verb) && reaches(verb, hit) ? 1 : 0;
      if (!own && !clause && verb != null && concord(hit, verb)) {
        count++;
      }
    }
    count += denials.count(hit, verb);
    return count % 2 == 1 ? Polarity.NEGATED : Polarity.ASSERTED;
  }

  /** "sulmi nuk do ta pengojë ndihmën": what an active verb denies of its subject leaves that. */
  private boolean reaches(@Nullable VerbGroup verb, CueHit hit) {
    return verb == null
        || hit.verbal()
        || verb.main() <= hit.last()
        || verb.nonActive()
        || verb.copula()
        || verb.is(Set.of("kam"))
        || sentence.is("happen", verb.main());
  }

  /** "nuk ka pse t'i besojë", "nuk kemi arsye të frikësohemi": what there is no reason for. */
  static boolean reasonless(AlbanianSentence sentence, VerbGroup verb) {
    int reason = verb.first() - 1;
    return reason > 0
        && REASONS.contains(sentence.word(reason))
        && sentence.verbs().stream()
            .anyMatch(
                other -> other.negated() && other.main() < reason && reason - other.main() <= 2);
  }

  /** "nuk është e kotë", "nuk janë të pabaza": the denial of a denial. */
  private boolean hollow(@Nullable VerbGroup verb) {
    return verb != null
        && (sentence.is("void", verb.main() + 1) || sentence.is("void", verb.main() + 2));
  }

  /** "pa", "asnjë", "jo", "as" right before a noun. */
  private boolean before(CueHit hit) {
    for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - 3); i--) {
      String word = sentence.word(i);
      if (word.equals("pa")
          || CONCORD.contains(word)
          || word.equals("jo") && !sentence.word(i + 1).equals("vetëm")) {
        return true;
      }
      if (!FunctionWords.QUANTIFIERS.contains(word) && !FunctionWords.LINK.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private boolean concord(CueHit hit, VerbGroup verb) {
    for (int i = sentence.start(hit.first()); i < sentence.end(hit.first()); i++) {
      if (CONCORD.contains(sentence.word(i)) && Math.abs(i - verb.main()) <= 3) {
        return true;
      }
    }
    return false;
  }

  /** "mos" behind a verb or noun of fear asks no negation: kam frikë mos ndodh luftë. */
  private boolean afraid(VerbGroup verb) {
    for (int i = verb.first() - 1; i >= Math.max(0, verb.first() - 3); i--) {
      if (sentence.is("fear-noun", i)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how real the cue is said to be. */
  Modality modality(CueHit hit, @Nullable VerbGroup verb) {
    if (closed(hit, verb)) {
      return Modality.HISTORICAL;
    }
    if (verb != null && verb.has("do") && !conditional(verb)) {
      return Modality.FUTURE;
    }
    if (sentence.is("expected", hit.first() - 1) || verb != null && expected(verb)) {
      return Modality.FUTURE;
    }
    if (hypothetical(hit, verb)) {
      return Modality.HYPOTHETICAL;
    }
    return hit.cue().needs("hedged") || hedged(hit, verb) ? Modality.HEDGED : Modality.FACT;
  }

  private boolean expected(VerbGroup verb) {
    VerbGroup before = sentence.verbBefore(verb.first());
    return before != null && sentence.is("expected", before.main()) && verb.dependent();
  }

  private boolean conditional(VerbGroup verb) {
    String main = sentence.word(verb.main());
    return verb.words().contains("do")
        && (main.endsWith("te")
            || main.endsWith("nin")
            || main.endsWith("hej")
            || verb.has("kishte")
            || verb.has("ishte"));
  }

  private boolean hypothetical(CueHit hit, @Nullable VerbGroup verb) {
    if (verb != null && verb.has("do")) {
      return true;
    }
    int start = sentence.start(verb == null ? hit.first() : Math.min(verb.first(), hit.first()));
    for (int i = Math.max(0, start - 1); i < hit.first(); i++) {
      String word = sentence.word(i);
      if (word.equals("nëse") || word.equals("sikur") && !sentence.word(i + 1).equals("se")) {
        return true;
      }
      if (word.equals("po")
          && (sentence.word(i + 1).equals("të")
              || sentence.word(i + 1).equals("qe")
              || sentence.word(i + 1).equals("t'"))) {
        return true;
      }
    }
    return sentence.word(0).equals("a") && verb != null && verb.first() <= 2;
  }

  private boolean hedged(CueHit hit, @Nullable VerbGroup verb) {
    if (verb != null
        && verb.words().stream().anyMatch(w -> w.equals("mund") || ADMIRATIVE.contains(w))) {
      return true;
    }
    if (verb != null && sentence.word(verb.main()).matches(".*(uaka|rka|uakan|rkan)")) {
      return true;
    }
    int end = sentence.reach(hit.first());
    for (int i = Math.max(0, hit.first() - 8); i < Math.min(end, hit.last() + 3); i++) {
      if (sentence.is("hedge", i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A past that is over; what goes on, or is to come, is none, nor is what a contrast parts off.
   */
  private boolean closed(CueHit hit, @Nullable VerbGroup verb) {
    if (verb != null && (verb.has("po") || verb.has("do"))) {
      return false;
    }
    boolean past = false;
    BitSet history = sentence.of("history");
    for (int i = sentence.opening(hit.first()); i < sentence.closing(hit.last()); i++) {
      String word = sentence.word(i);
      boolean renewed = sentence.is("renewed", i) && Math.abs(i - hit.first()) <= 3;
      if (renewed) {
        return false;
      }
      past |= history.get(i) || year(i, word);
    }
    return past;
  }

  private boolean year(int i, String word) {
    if (DECADE.matcher(word).matches()
        && (sentence.word(i - 1).startsWith("vit") || word.startsWith("'"))) {
      return true;
    }
    if (word.startsWith("nëntëdhjet") && sentence.word(i - 1).startsWith("vit")) {
      return true;
    }
    Matcher matcher = YEAR.matcher(word);
    if (!matcher.matches() || sentence.word(i - 1).equals("deri")) {
      return false;
    }
    String before = sentence.word(i - 1);
    boolean since = since(i);
    boolean dated =
        before.startsWith("vit")
            || before.equals("më")
            || before.equals("në")
            || before.equals("të")
            || before.matches(
                "janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor|e|dhe|–|-");
    int year = Integer.parseInt(matcher.group(1));
    return dated && !since && (date == null ? year < UNDATED_LIMIT : year <= date.getYear() - 2);
  }

  /** "që nga nëntori i vitit 2020", "prej vitit 2004": what lasts is no closed past. */
  private boolean since(int year) {
    for (int i = year - 1; i >= Math.max(0, year - 5); i--) {
      String word = sentence.word(i);
      if (word.equals("që") || word.equals("qysh") || word.equals("prej") || word.equals("nga")) {
        return true;
      }
    }
    return false;
  }
}
