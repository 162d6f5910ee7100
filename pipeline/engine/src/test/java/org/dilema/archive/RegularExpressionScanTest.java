package org.dilema.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.dilema.tag.TaggedArticle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares regular expressions over words with those of Java, over generated texts. */
class RegularExpressionScanTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"en 41", "sq 42"})
  void regularExpressionsFindWhatThoseOfJavaFind(String kind) throws IOException {
    Random random = new Random(Long.parseLong(kind.substring(3)));
    String language = kind.substring(0, 2);
    List<TaggedArticle> articles = OperatorCorpus.articles(random, language);
    try (Archive archive = Articles.archive(folder, articles)) {
      for (int i = 0; i < 120; i++) {
        String expression = expression(random, language);
        Pattern wanted = Pattern.compile(Letters.fold(expression));
        long expected = 0;
        for (TaggedArticle article : articles) {
          for (List<String> row : OperatorCorpus.rows(article)) {
            expected += row.stream().filter(w -> wanted.matcher(Letters.fold(w)).matches()).count();
          }
        }
        String query = "[word=\"" + expression + "\"]";
        assertEquals(
            expected,
            archive.concordance(KwicRequest.of(SearchRequest.pattern(query))).total(),
            query);
      }
    }
  }

  private static String expression(Random random, String language) {
    String word = OperatorCorpus.any(random, OperatorCorpus.vocabulary(language));
    int at = 1 + random.nextInt(word.length() - 2);
    String head = word.substring(0, at);
    String tail = word.substring(at + 1);
    return switch (random.nextInt(8)) {
      case 0 -> head + "." + tail;
      case 1 -> head + ".*";
      case 2 -> head + "(" + word.charAt(at) + "|x)" + tail;
      case 3 -> head + word.charAt(at) + "?" + tail;
      case 4 -> head + "[a-s]+" + tail;
      case 5 -> head + ".{1,3}";
      case 6 -> word + "|" + OperatorCorpus.any(random, OperatorCorpus.vocabulary(language));
      default -> "[^" + word.charAt(0) + "].+" + tail;
    };
  }
}
