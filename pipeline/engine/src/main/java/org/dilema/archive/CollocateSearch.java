package org.dilema.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;

/** Counts the words that stand near matches and tells which are there more often than by chance. */
final class CollocateSearch {
  private static final Comparator<Collocate> ORDER =
      Comparator.comparingDouble(Collocate::logLikelihood)
          .reversed()
          .thenComparing(Collocate::language)
          .thenComparing(Collocate::word);

  private final Hunt hunt;
  private final int window;
  private final boolean grammar;
  private final Map<String, Map<String, Spellings>> near = new HashMap<>();
  private final Map<String, long[]> places = new HashMap<>();

  /**
   * Prepares to count.
   *
   * @param window words on each side that count as near
   * @param grammar whether words of grammar are listed too
   */
  CollocateSearch(Hunt hunt, int window, boolean grammar) {
    this.hunt = hunt;
    this.window = window;
    this.grammar = grammar;
  }

  /** Returns the words by their log-likelihood, at most so many. */
  List<Collocate> collocates(int least, int limit) throws IOException {
    var found = hunt.occurrences();
    if (found.isEmpty()) {
      throw new QueryException(1, "collocates need a word or a token pattern; the query has none");
    }
    LeafReaderContext[] last = new LeafReaderContext[1];
    ArticleReader[] reader = new ArticleReader[1];
    found
        .get()
        .each(
            (leaf, scan) -> {
              if (last[0] != leaf) {
                last[0] = leaf;
                reader[0] = ArticleReader.inOrder(leaf);
              }
              add(reader[0].read(scan.document()), scan.matches());
            });
    List<Collocate> all = new ArrayList<>();
    for (var language : near.entrySet()) {
      long tokens = tokens(TextLanguage.of(language.getKey()));
      for (var word : language.getValue().entrySet()) {
        if (word.getValue().total() >= least) {
          all.add(collocate(language.getKey(), word.getKey(), word.getValue(), tokens));
        }
      }
    }
    all.removeIf(one -> one.logLikelihood() <= 0);
    all.sort(ORDER);
    return List.copyOf(all.subList(0, Math.min(limit, all.size())));
  }

  /** A place counts once, however many matches it is near to; the matches themselves do not. */
  private void add(ArticleReader.Shown article, TokenMatches matches) {
    WordRow row = article.row();
    BitSet around = new BitSet();
    for (int i = 0; i < matches.size(); i++) {
      hunt.deadline().check();
      boolean title = row.inTitle(matches.start(i));
      int first = title ? 0 : row.bodyStart();
      int end = title ? row.title().size() : row.end();
      around.set(
          Math.max(first, matches.start(i) - window), Math.min(end, matches.end(i) + window));
    }
    for (int i = 0; i < matches.size(); i++) {
      around.clear(matches.start(i), matches.end(i));
    }
    TextLanguage language = TextLanguage.of(article.language());
    Map<String, Spellings> words = near.computeIfAbsent(language.code(), code -> new HashMap<>());
    long[] counted = places.computeIfAbsent(language.code(), code -> new long[1]);
    counted[0] += around.cardinality();
    around.stream()
        .mapToObj(position -> row.at(position).written())
        .filter(word -> grammar || !language.isStopWord(word))
        .forEach(word -> words.computeIfAbsent(Letters.fold(word), w -> new Spellings()).add(word));
  }

  private Collocate collocate(String language, String folded, Spellings word, long tokens)
      throws IOException {
    long observed = word.total();
    String field = Fields.layer(Fields.Layer.FOLD, TextLanguage.of(language));
    long all = hunt.searcher().getIndexReader().totalTermFreq(new Term(field, folded));
    long size = places.getOrDefault(language, new long[1])[0];
    double expected = (double) all * size / tokens;
    double dice = 2.0 * observed / ((double) size / (2 * window) + all);
    return new Collocate(
        word.usual(),
        language,
        observed,
        all,
        expected,
        logLikelihood(observed, all, size, tokens),
        14 + Math.log(dice) / Math.log(2));
  }

  private long tokens(TextLanguage language) throws IOException {
    return hunt.searcher()
        .getIndexReader()
        .getSumTotalTermFreq(Fields.layer(Fields.Layer.FOLD, language));
  }

  /** Compares the window with the rest of the texts, two cells each. */
  static double logLikelihood(long near, long all, long window, long tokens) {
    double far = all - (double) near;
    double rest = tokens - (double) window;
    double[][] table = {{near, far}, {window - (double) near, rest - far}};
    double sum = 0;
    for (int i = 0; i < 2; i++) {
      for (int j = 0; j < 2; j++) {
        double row = table[i][0] + table[i][1];
        double column = table[0][j] + table[1][j];
        double expected = row * column / tokens;
        sum += table[i][j] > 0 && expected > 0 ? table[i][j] * Math.log(table[i][j] / expected) : 0;
      }
    }
    boolean rarer = near < (double) all * window / tokens;
    return rarer ? -2 * sum : 2 * sum;
  }
}
