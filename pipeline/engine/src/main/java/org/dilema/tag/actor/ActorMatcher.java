package org.dilema.tag.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dilema.lexicon.ActorName;
import org.dilema.lexicon.Constraint;
import org.dilema.tag.Mention;
import org.dilema.tag.actor.Candidates.Candidate;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds the actors that an article names, by longest match and context. Thread-safe. */
public final class ActorMatcher {

  private final NameIndex index;
  private final NameContext context;
  private final ActorChoice choice;
  private final Compounds compounds;

  /** Builds a matcher over the names of one language. */
  public ActorMatcher(NameIndex index, NameContext context) {
    this.index = index;
    this.context = context;
    this.choice = new ActorChoice(context);
    this.compounds = new Compounds(index, context);
  }

  /** Returns the matches of each sentence, by sentence number and place. */
  public Map<Integer, List<ActorMatch>> find(Document document) {
    Candidates candidates = new Candidates();
    for (Sentence sentence : document.sentences()) {
      find(sentence, candidates);
    }
    LocalDate date = document.article().date();
    Map<Integer, List<ActorMatch>> matches = new TreeMap<>();
    for (Candidate candidate : candidates.all()) {
      ActorMatch match = decide(document, candidate, candidates, date);
      if (match != null) {
        matches.computeIfAbsent(candidate.sentence().number(), key -> new ArrayList<>()).add(match);
      }
    }
    return matches;
  }

  private void find(Sentence sentence, Candidates candidates) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); ) {
      NameIndex.Match match = index.longestAt(tokens, i);
      if (match == null && opens(tokens, i)) {
        match = index.longestAt(lowered(tokens, i), i);
      }
      if (match == null) {
        for (Compounds.Part part : compounds.in(tokens, i)) {
          candidates.add(new Candidate(sentence, i, i, part.span(), part.forms()));
        }
      }
      if (match == null || runsOver(tokens, i, match)) {
        i++;
        continue;
      }
      int last = i + match.length() - 1;
      Span span = new Span(tokens.get(i).start(), tokens.get(last).end());
      candidates.add(new Candidate(sentence, i, last, span, match.forms()));
      for (NameForm form : match.forms()) {
        if (form.words() > 1 || context.hasTitle(tokens, i)) {
          candidates.introduce(form.name().actor().id());
        }
      }
      i = last + 1;
    }
  }

  /** A name behind an article may reach into a longer one: the South, and the South African. */
  private boolean runsOver(List<Token> tokens, int start, NameIndex.Match match) {
    if (match.length() < 2 || Words.capital(tokens.get(start).text()) && !opens(tokens, start)) {
      return false;
    }
    NameIndex.Match inner = index.longestAt(tokens, start + 1);
    return inner != null && inner.length() >= match.length();
  }

  /** Returns whether a token is written large only because a sentence or quotation begins. */
  private static boolean opens(List<Token> tokens, int index) {
    return Character.isUpperCase(tokens.get(index).text().codePointAt(0))
        && (index == 0 || !Character.isLetterOrDigit(tokens.get(index - 1).text().codePointAt(0)))
        && (index == 0 || !tokens.get(index - 1).text().equals(","));
  }

  private static List<Token> lowered(List<Token> tokens, int index) {
    List<Token> lowered = new ArrayList<>(tokens);
    Token token = tokens.get(index);
    String small =
        token.text().substring(0, 1).toLowerCase(java.util.Locale.ROOT) + token.text().substring(1);
    lowered.set(index, new Token(small, token.start(), token.end()));
    return lowered;
  }

  private @Nullable ActorMatch decide(
      Document document, Candidate candidate, Candidates all, @Nullable LocalDate date) {
    List<Token> tokens = candidate.sentence().tokens();
    int first = candidate.first();
    int last = candidate.last();
    List<NameForm> possible = new ArrayList<>();
    for (NameForm form : candidate.forms()) {
      if (form.name().actor().equals(ActorName.NOBODY)
          || context.isNobody(tokens, first, last, form)) {
        return null;
      }
      if (allowed(form, candidate, all)) {
        possible.add(form);
      }
    }
    ActorChoice.Chosen chosen = choice.choose(possible, candidate, all, date);
    return chosen == null ? null : match(document, candidate, chosen);
  }

  private ActorMatch match(Document document, Candidate candidate, ActorChoice.Chosen chosen) {
    List<Token> tokens = candidate.sentence().tokens();
    NameForm form = chosen.form();
    Span span = candidate.span();
    boolean place = context.isPlace(tokens, candidate.first(), candidate.last(), form);
    String kind = form.name().kind().name().toLowerCase(java.util.Locale.ROOT);
    Mention mention =
        new Mention(
            form.name().actor().id(),
            form.name().actor().type(),
            chosen.codes(),
            candidate.sentence().number(),
            span,
            candidate.first(),
            candidate.last(),
            span.of(document.article().textOf(candidate.sentence().number())),
            chosen.note().isEmpty() ? kind : kind + ":" + chosen.note());
    return new ActorMatch(mention, form.name().kind(), form.grammar(), place, chosen.decided());
  }

  private boolean allowed(NameForm form, Candidate candidate, Candidates all) {
    String surface = surface(candidate);
    for (Constraint constraint : form.name().constraints()) {
      if (constraint.about(surface) && !holds(constraint, form, candidate, all)) {
        return false;
      }
    }
    return true;
  }

  private static String surface(Candidate candidate) {
    return candidate.sentence().tokens().subList(candidate.first(), candidate.last() + 1).stream()
        .map(Token::text)
        .collect(java.util.stream.Collectors.joining(" "));
  }

  private boolean holds(Constraint constraint, NameForm form, Candidate candidate, Candidates all) {
    List<Token> tokens = candidate.sentence().tokens();
    return switch (constraint.kind()) {
      case CASE, SAME_AS -> true; // names match in their written case already
      case FIRST_OR_TITLE ->
          form.words() > 1
              || all.introduces(form.name().actor().id())
              || context.hasTitle(tokens, candidate.first())
              || !constraint.words().isEmpty()
                  && all.names().stream().anyMatch(o -> stands(o, form.name(), constraint.words()));
      case EARLIER ->
          all.names().stream()
              .anyMatch(other -> introduces(other, form.name(), constraint.words()));
      case NOT_WITH -> tokens.stream().map(Token::text).noneMatch(constraint.words()::contains);
      case STATE ->
          all.beside(candidate).stream()
              .flatMap(other -> other.forms().stream())
              .flatMap(other -> other.name().actor().codes().stream())
              .anyMatch(constraint.words()::contains);
      case NOT_BEFORE -> !startsWithAny(tokens, candidate.last() + 1, constraint.words());
      case NOT_AFTER -> !endsWithAny(tokens, candidate.first() - 1, constraint.words());
      case SUBJECT_ONLY -> !context.isPlace(tokens, candidate.first(), candidate.last(), form);
    };
  }

  /** Returns whether a full name stands for a short one, by its actor or by one of these codes. */
  private static boolean introduces(ActorName full, ActorName brief, List<String> codes) {
    boolean sure =
        full.constraints().stream()
            .noneMatch(c -> c.kind() == Constraint.Kind.EARLIER && c.about(full.lemma()));
    return full.actor().equals(brief.actor())
        ? !full.lemma().equals(brief.lemma())
        : sure && full.actor().codes().stream().anyMatch(codes::contains);
  }

  /** Returns whether another actor with one of these codes stands in the article. */
  private static boolean stands(ActorName other, ActorName brief, List<String> codes) {
    return !other.actor().type().equals("leader") && introduces(other, brief, codes);
  }

  private static boolean startsWithAny(List<Token> tokens, int at, List<String> phrases) {
    return phrases.stream()
        .map(phrase -> phrase.split(" "))
        .anyMatch(words -> Words.at(tokens, at, words));
  }

  private static boolean endsWithAny(List<Token> tokens, int at, List<String> phrases) {
    return phrases.stream()
        .map(phrase -> phrase.split(" "))
        .anyMatch(words -> Words.at(tokens, at - words.length + 1, words));
  }
}
