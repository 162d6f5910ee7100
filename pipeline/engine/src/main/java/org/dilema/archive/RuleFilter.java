package org.dilema.archive;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Rewrites every word by a rule of one word to one word. */
final class RuleFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final UnaryOperator<String> rule;

  RuleFilter(TokenStream input, UnaryOperator<String> rule) {
    super(input);
    this.rule = rule;
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String changed = rule.apply(term.toString());
    term.setEmpty().append(changed);
    return true;
  }
}
