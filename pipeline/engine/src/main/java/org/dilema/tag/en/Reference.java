package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dilema.annotate.Dependency;
import org.dilema.tag.Discourse;
import org.dilema.tag.Filler;
import org.dilema.tag.actor.ActorMatch;

/** Resolves a pronoun, or a description such as "the president", to the actors it means. */
final class Reference {

  private static final Set<String> ALL = Set.of("the", "both", "two", "three", "these");
  private static final Set<String> PLURAL = Set.of("they", "their", "them", "themselves");
  private static final double DESCRIPTION = 0.7;

  private final EnglishSentence sentence;
  private final Discourse before;
  private final Optional<Filler> speaker;

  Reference(EnglishSentence sentence, Discourse before, Optional<Filler> speaker) {
    this.sentence = sentence;
    this.before = before;
    this.speaker = speaker;
  }

  /** "Their" may mean all of those who are joined by "and". */
  List<Filler> of(int token) {
    if (several(token)) {
      return parties(token);
    }
    if (!PLURAL.contains(sentence.text(token).toLowerCase(java.util.Locale.ROOT))) {
      return reference(token).stream().toList();
    }
    Optional<ActorMatch> one = antecedent(token, match -> true);
    if (one.isEmpty()) {
      List<Filler> both = before.lastBodies();
      return both.size() == 2
          ? both.stream().map(filler -> filler.discounted(DESCRIPTION)).toList()
          : reference(token).stream().toList();
    }
    Map<String, Filler> joined = new LinkedHashMap<>();
    for (ActorMatch match : joint(token).orElse(coordinated(one.get()))) {
      joined.putIfAbsent(match.mention().actor(), Filler.of(match).discounted(DESCRIPTION));
    }
    return List.copyOf(joined.values());
  }

  /** Those joined last before a plural pronoun, unless a people was named behind them. */
  private Optional<List<ActorMatch>> joint(int token) {
    Optional<List<ActorMatch>> joint = Optional.empty();
    for (ActorMatch match : sentence.actors()) {
      if (match.mention().lastToken() >= token) {
        break;
      }
      List<ActorMatch> several = coordinated(match);
      if (several.size() > 1) {
        joint = Optional.of(several);
      } else if (match.mention().type().equals("ethnic")) {
        joint = Optional.empty();
      }
    }
    return joint;
  }

  /** "The two countries", "both sides". */
  boolean several(int token) {
    return sentence.pos(token).matches("NN.*|CD")
        && Descriptions.PARTIES.contains(sentence.text(token).toLowerCase(java.util.Locale.ROOT))
        && sentence.children(token).stream()
            .anyMatch(
                edge ->
                    edge.relation().matches("det|nummod")
                        && ALL.contains(sentence.lemma(edge.dependent())));
  }

  /** The two actors named last before the token, or all that the sentence before named. */
  private List<Filler> parties(int token) {
    Map<List<String>, Filler> named = new LinkedHashMap<>();
    for (ActorMatch match : sentence.actors()) {
      if (match.mention().lastToken() < token
          && ActorPhrase.usable(match, false)
          && !match.mention().codes().isEmpty()) {
        named.putIfAbsent(match.mention().codes(), Filler.of(match).discounted(DESCRIPTION));
      }
    }
    List<Filler> here = List.copyOf(named.values());
    if (here.size() >= 2) {
      return here.subList(here.size() - 2, here.size());
    }
    List<Filler> last = before.lastBodies();
    return last.size() == 2 || last.size() == 3
        ? last.stream().map(filler -> filler.discounted(DESCRIPTION)).toList()
        : List.of();
  }

  /** An actor and those joined to it, in their order. */
  private List<ActorMatch> coordinated(ActorMatch one) {
    int token = one.mention().lastToken();
    int first =
        sentence.parents(token).stream()
            .filter(edge -> edge.relation().equals("conj:and"))
            .mapToInt(Dependency::governor)
            .findFirst()
            .orElse(token);
    List<ActorMatch> joined = new ArrayList<>();
    sentence.actorAt(first).ifPresent(joined::add);
    for (Dependency edge : sentence.children(first)) {
      if (edge.relation().equals("conj:and")) {
        sentence
            .actorAt(edge.dependent())
            .filter(match -> ActorPhrase.usable(match, false))
            .ifPresent(joined::add);
      }
    }
    return joined.isEmpty() ? List.of(one) : joined;
  }

  private Optional<Filler> reference(int token) {
    String word = sentence.text(token).toLowerCase(java.util.Locale.ROOT);
    switch (word) {
      case "we", "us", "our", "ours", "i", "me", "my", "ourselves", "myself":
        return speaker.map(filler -> filler.discounted(DESCRIPTION));
      case "he", "him", "his", "himself":
        return person(token, false);
      case "she", "her", "hers", "herself":
        return person(token, true);
      case "which", "who", "that":
        return nearest(token, match -> true).map(filler -> filler.discounted(DESCRIPTION));
      case "it", "its", "they", "their", "them", "itself", "themselves":
        return pleonastic(token)
            ? Optional.empty()
            : nearest(token, match -> true)
                .or(before::lastBody)
                .map(f -> f.discounted(DESCRIPTION));
      default:
        return description(token);
    }
  }

  private Optional<Filler> person(int token, boolean woman) {
    return nearest(token, match -> leader(match) && before.isWoman(match) == woman)
        .or(() -> nearest(token, match -> Officers.of(sentence.sentence().tokens(), match)))
        .or(() -> before.lastPerson(woman))
        .or(before::lastOfficer)
        .map(filler -> filler.discounted(DESCRIPTION));
  }

  /** "The Montenegrin president": whom "it" cannot mean; "Iran's president said it would" can. */
  private boolean person(ActorMatch match) {
    return leader(match)
        || sentence.parents(match.mention().lastToken()).stream()
            .anyMatch(
                edge ->
                    edge.relation().equals("amod")
                        && Descriptions.PERSON.contains(sentence.lemma(edge.governor())));
  }

  private static boolean leader(ActorMatch match) {
    return match.mention().type().equals("leader");
  }

  /** "It's a dream that …", "it is clear that …": an "it" that stands for the clause after it. */
  private boolean pleonastic(int token) {
    if (!sentence.lemma(token).equals("it") || token + 1 >= sentence.size()) {
      return false;
    }
    if (sentence.text(token + 1).matches("['’]s")) {
      return true;
    }
    return sentence.parents(token).stream()
        .filter(edge -> edge.relation().startsWith("nsubj") && !sentence.verb(edge.governor()))
        .flatMap(edge -> sentence.children(edge.governor()).stream())
        .anyMatch(edge -> edge.relation().matches("ccomp|csubj|acl|advcl:that"));
  }

  /** Returns whether a word behind "the" may mean somebody named before. */
  static boolean describes(String word) {
    return Descriptions.PERSON.contains(word)
        || Descriptions.BODY.contains(word)
        || Descriptions.PARTIES.contains(word);
  }

  /** "Defence Minister Jan Novak", whom no lexicon knows: of the state spoken of before. */
  private boolean titled(int token) {
    return sentence.name(token).equals("PERSON")
        && sentence.pos(token).startsWith("NNP")
        && sentence.children(token).stream()
            .anyMatch(
                edge ->
                    edge.relation().equals("compound")
                        && Descriptions.PERSON.contains(sentence.lemma(edge.dependent()))
                        && sentence.pos(edge.dependent()).startsWith("NNP"));
  }

  /** "The president", "the government": whom the text named last in that office. */
  Optional<Filler> description(int token) {
    if (titled(token)) {
      return before.lastOfficer().or(before::lastBody).map(f -> f.discounted(DESCRIPTION));
    }
    boolean definite =
        sentence.children(token).stream()
            .anyMatch(
                edge ->
                    edge.relation().equals("det")
                        && sentence.lemma(edge.dependent()).equals("the"));
    if (!definite) {
      return Optional.empty();
    }
    String lemma = sentence.lemma(token);
    if (Descriptions.PERSON.contains(lemma)) {
      return before.lastPerson().map(filler -> filler.discounted(DESCRIPTION));
    }
    if (Descriptions.BODY.contains(lemma) || Descriptions.BODY.contains(sentence.text(token))) {
      return nearest(token, match -> true).or(before::lastBody).map(f -> f.discounted(DESCRIPTION));
    }
    return Optional.empty();
  }

  /** The subject named nearest before the token, or else the actor named nearest before it. */
  private Optional<Filler> nearest(int token, Predicate<ActorMatch> fits) {
    return antecedent(token, fits).map(Filler::of);
  }

  private Optional<ActorMatch> antecedent(int token, Predicate<ActorMatch> fits) {
    List<ActorMatch> candidates = new ArrayList<>();
    Predicate<ActorMatch> may =
        match ->
            match.mention().lastToken() < token
                && ActorPhrase.usable(match, false)
                && fits.test(match)
                && !(sentence.lemma(token).equals("it") && person(match));
    Optional<ActorMatch> above = new Antecedent(sentence).above(token, may);
    if (above.isPresent()) {
      return above;
    }
    for (ActorMatch match : sentence.actors()) {
      if (may.test(match)) {
        candidates.add(match);
      }
    }
    for (int i = candidates.size() - 1; i >= 0; i--) {
      if (subject(candidates.get(i))) {
        return Optional.of(candidates.get(i));
      }
    }
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(candidates.get(candidates.size() - 1));
  }

  /** Whether the match is, or belongs to, the subject of a clause. */
  private boolean subject(ActorMatch match) {
    for (int i = match.mention().firstToken(); i <= match.mention().lastToken(); i++) {
      if (subject(i, 0)) {
        return true;
      }
    }
    return false;
  }

  private boolean subject(int token, int depth) {
    for (Dependency edge : sentence.parents(token)) {
      boolean inside =
          ActorPhrase.TIGHT.contains(edge.relation()) || edge.relation().equals("nmod:of");
      if (edge.relation().startsWith("nsubj")
          || (inside && depth < 2 && subject(edge.governor(), depth + 1))) {
        return true;
      }
    }
    return false;
  }
}
