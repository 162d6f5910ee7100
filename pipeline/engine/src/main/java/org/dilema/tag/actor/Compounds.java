package org.dilema.tag.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dilema.lexicon.ActorName.Kind;
import org.dilema.text.Span;
import org.dilema.text.Token;

/**
 * Finds actors inside a token that a hyphen joins: "Kosovë-Serbi", "BE-SHBA", "pro-Russian". People
 * are left out, as many have two surnames.
 */
final class Compounds {

  private static final Pattern PART = Pattern.compile("[^-–]+");
  private static final Set<String> TYPES = Set.of("state", "entity", "region", "igo");

  private final NameIndex index;
  private final NameContext context;

  Compounds(NameIndex index, NameContext context) {
    this.index = index;
    this.context = context;
  }

  /** The forms that a part of a token may be. */
  record Part(Span span, List<NameForm> forms) {}

  /** Returns the parts of a token that name an actor. */
  List<Part> in(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    List<Part> parts = new ArrayList<>();
    if (token.text().indexOf('-') < 1 && token.text().indexOf('–') < 1) {
      return parts;
    }
    boolean stance = false;
    Matcher part = PART.matcher(token.text());
    while (part.find()) {
      if (context.isStance(part.group())) {
        stance = true;
      } else if (stance || Words.capital(part.group())) {
        int start = token.start() + part.start();
        Token alone = new Token(part.group(), start, start + part.group().length());
        List<NameForm> forms = forms(alone, stance || context.isDealing(tokens, at));
        if (!forms.isEmpty()) {
          parts.add(new Part(new Span(alone.start(), alone.end()), forms));
        }
      }
    }
    return parts;
  }

  /** A capital beside another one stands for its government only where the two deal. */
  private List<NameForm> forms(Token alone, boolean dealing) {
    NameIndex.Match match = index.longestAt(List.of(alone), 0);
    return match == null
        ? List.of()
        : match.forms().stream()
            .filter(form -> TYPES.contains(form.name().actor().type()))
            .filter(form -> dealing || form.name().kind() == Kind.NAME)
            .toList();
  }
}
