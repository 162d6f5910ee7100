package org.dilema.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes news of real sentences: draws sentences of one language and puts another word of that
 * language in the place of one word in each, so that hardly a sentence occurs twice and no cache
 * can help. The same seed makes the same news.
 */
final class News {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern WORD = Pattern.compile("\\b\\p{Ll}{4,}\\b");
  private static final int LEAST = 30;

  private final Map<String, List<String>> sentences = new HashMap<>();
  private final Map<String, List<String>> words = new HashMap<>();
  private final SplittableRandom random;

  /**
   * Reads real news.
   *
   * @param file JSON Lines with the fields text and language, such as {@code ntrex_dev.jsonl}
   */
  News(Path file, long seed) {
    this.random = new SplittableRandom(seed);
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        JsonNode record = JSON.readTree(line);
        add(record.path("language").asText(), record.path("text").asText());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String language, String text) {
    for (String sentence : text.split("\n")) {
      if (sentence.length() >= LEAST) {
        sentences.computeIfAbsent(language, key -> new ArrayList<>()).add(sentence);
        Matcher word = WORD.matcher(sentence);
        while (word.find()) {
          words.computeIfAbsent(language, key -> new ArrayList<>()).add(word.group());
        }
      }
    }
  }

  /** Returns an article of about that many characters. */
  String article(String language, int characters) {
    StringBuilder article = new StringBuilder();
    while (article.length() < characters) {
      article.append(sentence(language)).append('\n');
    }
    return article.toString();
  }

  /** Returns a real sentence with one word changed. */
  String sentence(String language) {
    return changed(draw(sentences, language), language);
  }

  /**
   * Returns a copy of an article as an outlet prints it: a credit line, every twentieth word new.
   */
  String copy(String article, String language) {
    StringBuilder copy = new StringBuilder("(Agency " + random.nextInt(1_000) + ")\n");
    Matcher word = WORD.matcher(article);
    int at = 0;
    while (word.find()) {
      if (random.nextInt(20) == 0) {
        copy.append(article, at, word.start()).append(draw(words, language));
        at = word.end();
      }
    }
    return copy.append(article, at, article.length()).toString();
  }

  private String changed(String sentence, String language) {
    List<int[]> places = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      places.add(new int[] {word.start(), word.end()});
    }
    if (places.isEmpty()) {
      return sentence;
    }
    int[] place = places.get(random.nextInt(places.size()));
    return sentence.substring(0, place[0]) + draw(words, language) + sentence.substring(place[1]);
  }

  private String draw(Map<String, List<String>> from, String language) {
    List<String> all = from.getOrDefault(language, List.of());
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no news in '" + language + "'");
    }
    return all.get(random.nextInt(all.size()));
  }

  /** Returns a number below a bound. */
  int number(int bound) {
    return random.nextInt(bound);
  }
}
