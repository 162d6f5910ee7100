package org.dilema.archive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.Either;
import org.dilema.archive.TokenPattern.Named;
import org.dilema.archive.TokenPattern.One;
import org.dilema.archive.TokenPattern.Repeated;
import org.dilema.archive.TokenPattern.Row;
import org.dilema.archive.TokenPattern.Scope;

/**
 * Reads token patterns: the part of the Corpus Query Language (Christ 1994, "A modular and flexible
 * architecture for an integrated corpus query system") that corpus linguists type most.
 *
 * <pre>
 * query      = either [ "within" ( "&lt;s/&gt;" | "&lt;title/&gt;" | "&lt;body/&gt;" ) ]
 * either     = row { "|" row }
 * row        = repeated { repeated }
 * repeated   = part [ "*" | "+" | "?" | "{" n "}" | "{" n "," [ m ] "}" | "{" "," m "}" ]
 * part       = [ name ":" ] ( token | "(" either ")" )
 * token      = string | "[" [ condition ] "]"
 * condition  = both { "|" both }
 * both       = one { "&amp;" one }
 * one        = "!" one | "(" condition ")" | attribute ( "=" | "!=" ) string
 * string     = '"' regular expression '"' | "'" regular expression "'"
 * </pre>
 */
final class PatternParser {
  private static final int LONGEST = 20_000;
  private static final int DEEPEST = 50;
  private static final int MOST_TIMES = 100_000_000;

  /** A pattern, what its matches must lie in, what was looked for besides, and its tokens. */
  record Parsed(
      TokenPattern pattern, Scope scope, List<String> expansions, List<AskedToken> tokens) {}

  private final PatternText text;
  private final Attributes attributes;
  private final PairExpansion pairs;
  private final Set<String> expansions = new LinkedHashSet<>();
  private final List<AskedToken> tokens = new ArrayList<>();
  private final List<AskedToken.Value> values = new ArrayList<>();
  private boolean negated;
  private int depth;

  private PatternParser(PatternText text, Attributes attributes, PairExpansion pairs) {
    this.text = text;
    this.attributes = attributes;
    this.pairs = pairs;
  }

  /**
   * Reads a pattern.
   *
   * @throws QueryException if it cannot be understood
   */
  static Parsed parse(String query, Attributes attributes, PairExpansion pairs) {
    if (query.length() > LONGEST) {
      throw new QueryException(
          LONGEST, "the pattern is longer than " + LONGEST + " characters; shorten it");
    }
    PatternParser parser = new PatternParser(new PatternText(query), attributes, pairs);
    TokenPattern pattern = parser.either();
    Scope scope = parser.scope();
    if (!parser.text.atEnd()) {
      throw parser.text.unexpected("a token, such as \"war\" or [lemma=\"war\"]");
    }
    return new Parsed(pattern, scope, List.copyOf(parser.expansions), parser.tokens);
  }

  private Scope scope() {
    if (!text.acceptWord("within")) {
      return Scope.PART;
    }
    if (text.accept("<s/>")) {
      return Scope.SENTENCE;
    } else if (text.accept("<title/>")) {
      return Scope.TITLE;
    } else if (text.accept("<body/>")) {
      return Scope.BODY;
    }
    throw text.unexpected("<s/>, <title/> or <body/> after 'within'");
  }

  private TokenPattern either() {
    if (++depth > DEEPEST) {
      throw text.error("more than " + DEEPEST + " levels of brackets; simplify the pattern");
    }
    List<TokenPattern> parts = new ArrayList<>(List.of(row()));
    while (text.accept("|")) {
      parts.add(row());
    }
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Either(parts);
  }

  private TokenPattern row() {
    List<TokenPattern> parts = new ArrayList<>();
    do {
      parts.add(repeated());
    } while (!text.atEnd() && !text.sees("|") && !text.sees(")") && !text.seesWord("within"));
    return parts.size() == 1 ? parts.get(0) : new Row(parts);
  }

  private TokenPattern repeated() {
    TokenPattern part = part();
    while (true) {
      if (text.accept("*")) {
        part = new Repeated(part, 0, TokenPattern.UNLIMITED);
      } else if (text.accept("+")) {
        part = new Repeated(part, 1, TokenPattern.UNLIMITED);
      } else if (text.accept("?")) {
        part = new Repeated(part, 0, 1);
      } else if (text.accept("{")) {
        part = times(part);
      } else {
        return part;
      }
    }
  }

  private TokenPattern times(TokenPattern part) {
    int position = text.position();
    int least = text.sees(",") ? 0 : text.number(MOST_TIMES);
    int most = least;
    if (text.accept(",")) {
      most = text.sees("}") ? TokenPattern.UNLIMITED : text.number(MOST_TIMES);
    }
    text.expect("}");
    if (most < least || most == 0) {
      throw new QueryException(
          position, "{" + least + "," + most + "}: the second number is the larger, and above 0");
    }
    return new Repeated(part, least, most);
  }

  private TokenPattern part() {
    String name = text.label();
    TokenPattern part;
    if (text.accept("(")) {
      part = either();
      text.expect(")");
    } else {
      part = new One(token());
    }
    return name.isEmpty() ? part : new Named(name, part);
  }

  private Condition token() {
    int start = text.position();
    values.clear();
    Condition condition;
    if (text.accept("[")) {
      condition = text.sees("]") ? new Condition.Anything() : condition();
      text.expect("]");
    } else {
      String value = text.string("a token, such as \"war\" or [lemma=\"war\"]");
      condition = is("word", value, start);
    }
    tokens.add(new AskedToken(text.since(start), condition, values));
    return condition;
  }

  private Condition condition() {
    if (++depth > DEEPEST) {
      throw text.error("more than " + DEEPEST + " levels of brackets; simplify the pattern");
    }
    List<Condition> parts = new ArrayList<>(List.of(both()));
    while (text.accept("|")) {
      parts.add(both());
    }
    depth--;
    return parts.size() == 1 ? parts.get(0) : new Condition.OneOf(parts);
  }

  private Condition both() {
    List<Condition> parts = new ArrayList<>(List.of(one()));
    while (text.accept("&")) {
      parts.add(one());
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.Both(parts);
  }

  private Condition one() {
    boolean negative = false;
    while (text.accept("!")) {
      negative = !negative;
    }
    negated ^= negative;
    Condition condition;
    if (text.accept("(")) {
      condition = condition();
      text.expect(")");
    } else {
      condition = comparison();
    }
    negated ^= negative;
    return negative ? new Condition.No(condition) : condition;
  }

  private Condition comparison() {
    int position = text.position();
    String attribute = text.name("an attribute, such as word, lemma, pos or actor");
    boolean not = text.accept("!=");
    if (!not) {
      text.expect("=");
    }
    Attributes.known(attribute, position);
    int place = text.position();
    String value = text.string("a value in quotation marks");
    negated ^= not;
    Condition is = is(attribute, value, place);
    negated ^= not;
    return not ? new Condition.No(is) : is;
  }

  private Condition is(String attribute, String value, int position) {
    Condition is = either(attribute, value, position);
    if (!negated) {
      values.add(new AskedToken.Value(attribute.toLowerCase(Locale.ROOT), value, is));
    }
    return is;
  }

  /** A lemma or word with counterparts of one word in the other language stands for these too. */
  private Condition either(String attribute, String value, int position) {
    Condition given = attributes.is(attribute, value, position);
    if (!attribute.equals("word") && !attribute.equals("lemma")) {
      return given;
    }
    List<String> others = pairs.of(value).stream().filter(one -> !one.contains(" ")).toList();
    if (others.isEmpty()) {
      return given;
    }
    expansions.add(value + ": " + String.join(", ", others));
    List<Condition> any = new ArrayList<>(List.of(given));
    others.forEach(other -> any.add(attributes.is("lemma", other, position)));
    return new Condition.OneOf(any);
  }
}
