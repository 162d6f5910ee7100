package org.dilema.language.sq;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dilema.language.SpacedText;
import org.dilema.language.WordLexer;
import org.dilema.text.Token;

/**
 * Cuts a line of Albanian into tokens: CoreNLP's lexer finds words, numbers, addresses and marks;
 * what it does for English alone is undone, and Albanian's own joins and cuts follow.
 *
 * <ul>
 *   <li>a word with an ending behind a hyphen or dash is one token: BE-së, KFOR-it, NATO–s
 *   <li>an elided particle is its own token: s'|ka, ç'|është, t'|i
 *   <li>a full stop is a token, unless it belongs to an abbreviation or initial: z. p.sh. A.
 *   <li>an abbreviation run into its word is cut off: zv.|kryeministri, nr.|5
 * </ul>
 */
final class AlbanianTokens {

  private static final WordLexer LEXER =
      new WordLexer("splitHyphenated=false,splitForwardSlash=true,splitAssimilations=false");

  private static final Pattern ELISION =
      Pattern.compile("(?:[sçctmnSÇCTMN]|th|Th|nd|Nd)['’‘`´ʼ](?=\\p{L})");

  private static final Pattern RUN_IN =
      Pattern.compile("(p\\.sh|d\\.m\\.th|\\p{L}{1,4})\\.(?=\\p{L}{3}|\\p{Nd})");

  /** What may follow an abbreviation and a dash: case endings and their doublets. */
  private static final Set<String> ENDINGS =
      Set.of(
          "i", "u", "in", "un", "it", "ut", "ja", "je", "n", "në", "ne", "s", "së", "se", "t", "të",
          "te", "ve", "ët", "et", "sh");

  private AlbanianTokens() {}

  /** Appends the tokens of one line of the spaced text. */
  static void add(SpacedText spaced, int lineStart, int lineEnd, String source, List<Token> to) {
    int first = to.size();
    for (CoreLabel label : LEXER.lex(spaced.text().substring(lineStart, lineEnd))) {
      int start = spaced.original(lineStart + label.beginPosition());
      int end = spaced.original(lineStart + label.endPosition());
      if (!WordLexer.isInvisible(source, start, end)) {
        cut(source, start, end, to);
      }
    }
    join(source, to, first);
  }

  private static void cut(String source, int start, int end, List<Token> to) {
    int from = start;
    int stop = end;
    if (end - start > 1
        && source.charAt(end - 1) == '.'
        && Character.isLetterOrDigit(source.charAt(end - 2))) {
      stop = end - 1;
    }
    if (stop - start > 2) {
      Matcher elision = ELISION.matcher(source).region(from, stop);
      while (elision.lookingAt()) {
        to.add(token(source, from, elision.end()));
        from = elision.end();
        elision.region(from, stop);
      }
      from = runIn(source, from, stop, to);
    }
    to.add(token(source, from, stop));
    if (stop < end) {
      to.add(token(source, stop, end));
    }
  }

  private static int runIn(String source, int from, int stop, List<Token> to) {
    Matcher runIn = RUN_IN.matcher(source).region(from, stop);
    if (runIn.lookingAt() && Abbreviations.isLeading(runIn.group(1))) {
      to.add(token(source, from, runIn.end()));
      return runIn.end();
    }
    return from;
  }

  private static void join(String source, List<Token> tokens, int first) {
    List<Token> line = tokens.subList(first, tokens.size());
    List<Token> joined = new ArrayList<>(line.size());
    for (int i = 0; i < line.size(); i++) {
      Token token = line.get(i);
      if (touches(line, i) && isStopOf(token, line.get(i + 1))) {
        joined.add(token(source, token.start(), line.get(++i).end()));
      } else if (touches(line, i) && touches(line, i + 1) && isDashed(line, i)) {
        joined.add(token(source, token.start(), line.get(i + 2).end()));
        i += 2;
      } else {
        joined.add(token);
      }
    }
    if (joined.size() < line.size()) {
      line.clear();
      tokens.addAll(joined);
    }
  }

  private static boolean touches(List<Token> line, int i) {
    return i + 1 < line.size() && line.get(i).end() == line.get(i + 1).start();
  }

  private static boolean isStopOf(Token word, Token stop) {
    return stop.text().equals(".") && Abbreviations.takesStop(word.text());
  }

  private static boolean isDashed(List<Token> line, int i) {
    String dash = line.get(i + 1).text();
    return (dash.equals("–") || dash.equals("-") || dash.equals("—"))
        && Character.isLetter(line.get(i).text().charAt(0))
        && ENDINGS.contains(line.get(i + 2).text());
  }

  private static Token token(String source, int start, int end) {
    return new Token(source.substring(start, end), start, end);
  }
}
