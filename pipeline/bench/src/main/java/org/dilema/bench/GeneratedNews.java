package org.dilema.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes news that nobody wrote: English and Albanian words drawn by Zipf's law (the word of rank r
 * with a probability in proportion to 1/r), in sentences of 8 to 28 words. The most frequent words
 * are those of the language, so that {@code the} and {@code of} are as frequent as in news.
 */
public final class GeneratedNews {
  private static final int VOCABULARY = 60_000;
  private static final List<String> ENGLISH =
      List.of(
          ("the of to and in a said that for on is was with by as it at from be have an has he are"
                  + " but his not will which their been this who they were would had more its after"
                  + " war threat fear army president minister government border peace security")
              .split(" "));
  private static final List<String> ALBANIAN =
      List.of(
          ("e të në i se për me nga u një ka që është do si dhe më nuk ky kjo edhe por ai pas ishte"
                  + " kanë tha janë mund këtë ndaj gjatë luftë kërcënim frikë ushtri president"
                  + " ministër qeveri kufi paqe siguri")
              .split(" "));

  private GeneratedNews() {}

  /**
   * Writes articles, one a line: id, outlet, day, language, title and body, separated by tabs.
   *
   * @param arguments file, number of articles, seed
   */
  public static void main(String[] arguments) throws IOException {
    int articles = Integer.parseInt(arguments[1]);
    Random random = new Random(Long.parseLong(arguments[2]));
    List<Source> sources = List.of(new Source("en", ENGLISH, 7), new Source("sq", ALBANIAN, 8));
    try (BufferedWriter out =
        Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      for (int i = 0; i < articles; i++) {
        Source source = sources.get(random.nextInt(10) < 7 ? 0 : 1);
        LocalDate day = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1000));
        String title = source.sentence(random, 4 + random.nextInt(6)).replace(".", "");
        StringBuilder body = new StringBuilder();
        for (int s = 1 + random.nextInt(4); s >= 0; s--) {
          body.append(body.isEmpty() ? "" : " ")
              .append(source.sentence(random, 8 + random.nextInt(21)));
        }
        out.write(
            String.join(
                "\t",
                String.format(java.util.Locale.ROOT, "a%07d", i),
                "outlet-" + random.nextInt(20),
                day.toString(),
                source.language(),
                title,
                body.toString()));
        out.write('\n');
      }
    }
  }

  /** The words of a language with the sums of their frequencies. */
  private record Source(String language, List<String> words, double[] sums) {
    Source(String language, List<String> frequent, long seed) {
      this(language, vocabulary(frequent, seed), zipf());
    }

    private static List<String> vocabulary(List<String> frequent, long seed) {
      Random random = new Random(seed);
      List<String> words = new ArrayList<>(frequent);
      String syllables = "ba ke ti do ru sha ven lor mi pra gjo stë ndi fal qe zu hor lan ke ser";
      String[] parts = syllables.split(" ");
      while (words.size() < VOCABULARY) {
        StringBuilder word = new StringBuilder();
        for (int n = 2 + random.nextInt(3); n > 0; n--) {
          word.append(parts[random.nextInt(parts.length)]);
        }
        words.add(word.toString());
      }
      return words;
    }

    private static double[] zipf() {
      double[] sums = new double[VOCABULARY];
      double sum = 0;
      for (int i = 0; i < VOCABULARY; i++) {
        sum += 1.0 / (i + 2.7);
        sums[i] = sum;
      }
      return sums;
    }

    String sentence(Random random, int length) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < length; i++) {
        int found = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[VOCABULARY - 1]);
        String word = words.get(found < 0 ? -found - 1 : found);
        out.append(i == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : " " + word);
      }
      return out.append('.').toString();
    }
  }
}
