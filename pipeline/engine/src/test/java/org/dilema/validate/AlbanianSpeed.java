package org.dilema.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Article;

/**
 * Prints how many Albanian tokens go from text to tags in a second of one processor: {@code
 * AlbanianSpeed HOME JSONL}. The words of every second text change places, so that no memory of
 * whole sentences helps.
 */
final class AlbanianSpeed {

  private static final long WARMING = 5_000_000_000L;
  private static final long MEASURED = 5_000_000_000L;

  private final Taggers taggers;
  private final List<CuratedArticle> articles;

  private AlbanianSpeed(Taggers taggers, List<CuratedArticle> articles) {
    this.taggers = taggers;
    this.articles = articles;
  }

  public static void main(String[] arguments) throws IOException {
    Path home = Path.of(arguments[0]);
    Lexicons lexicons = Lexicons.read(home.resolve("lexicons"), List.of("sq"));
    Taggers taggers = new Taggers(lexicons, new CoreNlpAnnotator());
    AlbanianSpeed speed = new AlbanianSpeed(taggers, read(Path.of(arguments[1])));
    speed.run(WARMING);
    System.out.printf(
        Locale.ROOT, "sq %,.0f tokens a second of one processor%n", speed.run(MEASURED));
  }

  private static List<CuratedArticle> read(Path file) throws IOException {
    List<CuratedArticle> articles = new ArrayList<>();
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = mapper.readTree(line);
      if (json.get("language").asText().equals("sq")) {
        articles.add(article(json.get("id").asText(), json.get("text").asText()));
      }
    }
    return articles;
  }

  private static CuratedArticle article(String id, String text) {
    Article article = new Article(id, "", null, "sq", "", text, null);
    return new CuratedArticle(article, "", "sq", new Verdict(Verdict.Kind.KEPT, null), id);
  }

  /** Returns tokens a second of processor time, so that other programs do not count. */
  private double run(long nanos) {
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    long tokens = 0;
    for (int i = 0; clock.getCurrentThreadCpuTime() - start < nanos; i++) {
      CuratedArticle article = articles.get(i % articles.size());
      tokens += tokens(taggers.tag(i % 2 == 0 ? article : turned(article, i)));
    }
    return tokens * 1e9 / (clock.getCurrentThreadCpuTime() - start);
  }

  /** Returns an article of the same lines, each begun at another word. */
  private static CuratedArticle turned(CuratedArticle curated, int by) {
    StringBuilder text = new StringBuilder();
    for (String line : curated.article().body().split("\n")) {
      String[] words = line.split(" ");
      for (int i = 0; i < words.length; i++) {
        text.append(words[(i + by) % words.length]).append(' ');
      }
      text.append('\n');
    }
    return article(curated.article().id(), text.toString());
  }

  private static long tokens(TaggedArticle tagged) {
    return tagged.document().sentences().stream().mapToLong(s -> s.tokens().size()).sum();
  }
}
