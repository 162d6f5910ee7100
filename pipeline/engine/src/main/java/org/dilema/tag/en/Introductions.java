package org.dilema.tag.en;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.tag.Mention;
import org.dilema.tag.actor.ActorMatch;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;

/**
 * Follows office holders whom no lexicon lists through an article: who is introduced as "Iran's
 * chief negotiator, Hasan Rowhani" or "Seyoum Hagos, deputy commander of the Ethiopian force"
 * stands for that state wherever the surname is named after it.
 */
final class Introductions {

  private static final int TITLE_REACH = 9;
  private static final Set<String> BODIES =
      Set.of("state", "government", "institution", "igo", "armed_force", "entity", "leader");
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "minister",
          "premier",
          "chancellor",
          "leader",
          "ambassador",
          "envoy",
          "general",
          "secretary",
          "spokesman",
          "spokeswoman",
          "commander",
          "negotiator",
          "chief",
          "adviser",
          "advisor",
          "aide",
          "official",
          "officer",
          "colonel",
          "admiral",
          "diplomat",
          "representative",
          "commissioner",
          "head");
  private static final Set<String> WITHIN =
      Set.of("of", "for", "on", "the", "and", "to", "in", "at", "'s", "’s", "'", "’", "-");

  /** Before an introduction: the office is one of the past. */
  private static final Set<String> PAST =
      Set.of("former", "ex", "late", "then", "ousted", "retired");

  private final Document document;
  private final Map<Integer, List<ActorMatch>> matches;
  private final Map<String, ActorMatch> known = new HashMap<>();

  private Introductions(Document document, Map<Integer, List<ActorMatch>> matches) {
    this.document = document;
    this.matches = matches;
  }

  /** Returns the matches with those of the persons introduced, by sentence and place. */
  static Map<Integer, List<ActorMatch>> with(
      Document document, Map<Integer, List<ActorMatch>> matches) {
    return new Introductions(document, matches).all();
  }

  private Map<Integer, List<ActorMatch>> all() {
    Map<Integer, List<ActorMatch>> all = new TreeMap<>(matches);
    for (Sentence sentence : document.sentences()) {
      List<ActorMatch> named = matches.getOrDefault(sentence.number(), List.of());
      List<ActorMatch> again = again(sentence, named);
      if (!again.isEmpty()) {
        List<ActorMatch> joined = new ArrayList<>(named);
        joined.addAll(again);
        joined.sort(Comparator.comparingInt(match -> match.mention().firstToken()));
        all.put(sentence.number(), joined);
      }
      for (ActorMatch match : named) {
        if (introduces(match)) {
          introduce(sentence.tokens(), match, named);
        }
      }
    }
    return all;
  }

  private static boolean introduces(ActorMatch match) {
    return match.decided()
        && !match.place()
        && !match.mention().codes().isEmpty()
        && BODIES.contains(match.mention().type());
  }

  /** Where a surname introduced in an earlier sentence is named again. */
  private List<ActorMatch> again(Sentence sentence, List<ActorMatch> named) {
    List<ActorMatch> again = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size() && !known.isEmpty(); i++) {
      ActorMatch body = known.get(tokens.get(i).text());
      int at = i;
      if (body != null
          && named.stream().noneMatch(match -> match.covers(at))
          && (i == 0 || !name(tokens.get(i - 1).text()) || title(tokens.get(i - 1).text()))) {
        again.add(mention(sentence, i, body));
      }
    }
    return again;
  }

  private ActorMatch mention(Sentence sentence, int token, ActorMatch body) {
    Token at = sentence.tokens().get(token);
    Mention mention =
        new Mention(
            body.mention().actor(),
            body.mention().type(),
            body.mention().codes(),
            sentence.number(),
            new Span(at.start(), at.end()),
            token,
            token,
            at.text(),
            "introduced");
    return new ActorMatch(mention, Kind.NAME, body.grammar(), false, true);
  }

  private void introduce(List<Token> tokens, ActorMatch body, List<ActorMatch> named) {
    int first = body.mention().firstToken();
    for (int i = Math.max(0, first - 2); i < first; i++) {
      if (PAST.contains(lower(tokens, i))) {
        return;
      }
    }
    behind(tokens, body, named);
    before(tokens, body, named);
  }

  /** "Taiwan Defence Minister Feng Shih-kuan", "Iran's negotiator on nuclear affairs, Rowhani". */
  private void behind(List<Token> tokens, ActorMatch body, List<ActorMatch> named) {
    boolean office = false;
    int end = Math.min(tokens.size(), body.mention().lastToken() + TITLE_REACH);
    for (int i = body.mention().lastToken() + 1; i < end; i++) {
      String word = tokens.get(i).text();
      if (PAST.contains(lower(tokens, i)) || taken(i, named)) {
        return;
      }
      if (office && name(word) && !title(word)) {
        remember(tokens, i, body, named);
        return;
      }
      boolean comma = word.equals(",") && office;
      office |= title(word);
      if (!comma && !title(word) && !WITHIN.contains(word) && !word.matches("[A-Za-z-]+\\.?")) {
        return;
      }
    }
  }

  /** "Seyoum Hagos, the deputy commander of the Ethiopian force". */
  private void before(List<Token> tokens, ActorMatch body, List<ActorMatch> named) {
    boolean office = false;
    for (int i = body.mention().firstToken() - 1;
        i > 0 && i > body.mention().firstToken() - TITLE_REACH;
        i--) {
      String word = tokens.get(i).text();
      office |= title(word);
      if (word.equals(",") && office && name(tokens.get(i - 1).text())) {
        int from = i - 1;
        while (from > 0
            && name(tokens.get(from - 1).text())
            && !title(tokens.get(from - 1).text())) {
          from--;
        }
        if (i - from > 1) {
          remember(tokens, from, body, named);
        }
        return;
      }
      if (PAST.contains(lower(tokens, i)) || !word.matches("[A-Za-z'’-]+")) {
        return;
      }
    }
  }

  /** Keeps the last word of a name, and the first where the family's name stands first. */
  private void remember(List<Token> tokens, int from, ActorMatch body, List<ActorMatch> named) {
    int last = from;
    while (last + 1 < tokens.size() && name(tokens.get(last + 1).text())) {
      last++;
    }
    for (int i = from; i <= last; i++) {
      if (taken(i, named)) {
        return; // whom the lexicon knows
      }
    }
    if (last > from && last - from < 4) {
      String family = tokens.get(last).text();
      known.put(family.contains("-") ? tokens.get(from).text() : family, body);
    }
  }

  private static boolean taken(int token, List<ActorMatch> named) {
    return named.stream().anyMatch(match -> match.covers(token));
  }

  private static boolean name(String word) {
    return word.length() > 1
        && Character.isUpperCase(word.codePointAt(0))
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static boolean title(String word) {
    return OFFICES.contains(word.toLowerCase(Locale.ROOT));
  }

  private static String lower(List<Token> tokens, int index) {
    return tokens.get(index).text().toLowerCase(Locale.ROOT);
  }
}
