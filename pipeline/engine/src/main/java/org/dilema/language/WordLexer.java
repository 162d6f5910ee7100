package org.dilema.language;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import java.io.StringReader;
import java.util.List;

/**
 * CoreNLP's lexer with one set of options.
 *
 * <p>Always on are {@code invertible}, because without it the lexer does not know which tokens
 * touch and cuts some hyphenated numbers otherwise than its pipeline, and {@code
 * untokenizable=noneKeep}, because a character that the lexer does not know is still text.
 */
public final class WordLexer {

  private final String options;

  /**
   * Fixes the options.
   *
   * @param options of {@link PTBTokenizer}, separated by commas; empty for its defaults
   */
  public WordLexer(String options) {
    String base = "invertible,untokenizable=noneKeep";
    this.options = options.isEmpty() ? base : base + "," + options;
  }

  /** Returns the tokens; their positions are offsets into the text. */
  public List<CoreLabel> lex(String text) {
    // Some of the lexer's rules look one character ahead and so cannot match at the very end;
    // CoreNLP's annotator appends a blank too.
    StringReader reader = new StringReader(text + " ");
    return new PTBTokenizer<>(reader, new CoreLabelTokenFactory(), options).tokenize();
  }

  /** Returns whether a character stands for nothing that a reader sees: blank, control, format. */
  public static boolean isInvisible(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /** Returns whether a range of text has nothing to see. */
  public static boolean isInvisible(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!isInvisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns whether a character ends a line: LF, CR, VT, FF, LINE or PARAGRAPH SEPARATOR. */
  public static boolean isNewline(char c) {
    return (c >= '\n' && c <= '\r') || c == '\u2028' || c == '\u2029';
  }
}
