package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.dilema.archive.TokenPattern.Condition;
import org.dilema.archive.TokenPattern.One;

/**
 * Says why a pattern found nothing: which of its tokens no word of the archive is, whatever stands
 * around it, and what there is near the values that it asks for.
 */
final class TokenAdvice {
  private static final int MOST_TAGS = 12;

  private final IndexSearcher searcher;
  private final Deadline deadline;
  private final Spelling spelling;
  private final NearValues values;

  TokenAdvice(IndexSearcher searcher, Deadline deadline) {
    this.searcher = searcher;
    this.deadline = deadline;
    this.spelling = new Spelling(searcher.getIndexReader(), deadline);
    this.values = new NearValues(searcher.getIndexReader(), deadline);
  }

  /** Returns the tokens that there are none of; empty where there are some of each. */
  List<NearWords> of(List<AskedToken> asked) throws IOException {
    Map<String, AskedToken> different = new LinkedHashMap<>();
    asked.forEach(token -> different.putIfAbsent(token.text(), token));
    List<NearWords> advice = new ArrayList<>();
    for (AskedToken token : different.values()) {
      if (!exists(token.condition())) {
        advice.addAll(of(token));
      }
    }
    return advice;
  }

  private List<NearWords> of(AskedToken token) throws IOException {
    List<NearWords> advice = new ArrayList<>();
    for (AskedToken.Value value : token.values()) {
      if (!exists(value.condition())) {
        advice.add(new NearWords(token.text(), value.value(), near(value)));
      }
    }
    return advice.isEmpty() ? List.of(new NearWords(token.text(), "", List.of())) : advice;
  }

  private List<String> near(AskedToken.Value value) throws IOException {
    if (value.attribute().equals("pos")) {
      return tags();
    } else if (!Expressions.isLiteral(value.value())) {
      return List.of();
    }
    String folded = Letters.fold(Letters.normal(value.value()));
    return switch (value.attribute()) {
      case "word" -> spelling.near(Fields.Layer.FOLD, folded);
      case "stem" -> spelling.near(Fields.Layer.STEM, folded);
      case "lemma" -> {
        List<String> lemmas = spelling.near(Fields.Layer.LEMMA, folded);
        yield lemmas.isEmpty() ? spelling.near(Fields.Layer.FOLD, folded) : lemmas;
      }
      default -> values.near(named(value), Letters.key(value.value()));
    };
  }

  private static List<String> named(AskedToken.Value value) {
    return value.attribute().equals("role")
        ? TextLanguage.ALL.stream()
            .map(language -> Fields.layer(Fields.Layer.ROLE, language))
            .toList()
        : List.of(value.attribute());
  }

  /** Returns the parts of speech that there are, the most frequent first. */
  private List<String> tags() throws IOException {
    Map<String, Long> tags = new TreeMap<>();
    for (TextLanguage language : TextLanguage.ALL) {
      Terms terms =
          MultiTerms.getTerms(searcher.getIndexReader(), Fields.layer(Fields.Layer.POS, language));
      if (terms != null) {
        TermsEnum each = terms.iterator();
        while (each.next() != null) {
          deadline.check();
          tags.merge(each.term().utf8ToString(), each.totalTermFreq(), Long::sum);
        }
      }
    }
    return tags.entrySet().stream()
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_TAGS)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Returns whether any word of the archive is so. */
  private boolean exists(Condition condition) throws IOException {
    TokenSearch search = new TokenSearch(new One(condition), TokenPattern.Scope.PART, deadline);
    try {
      new Occurrences(searcher, Fields.ARTICLES, search)
          .each(
              (leaf, scan) -> {
                throw new Found();
              });
      return false;
    } catch (Found e) {
      return true;
    }
  }

  /** Ends a look at the first word found. */
  private static final class Found extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Found() {
      super(null, null, false, false);
    }
  }
}
