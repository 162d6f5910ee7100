package org.dilema.validate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Lexicons;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Article;

/** Compares what is found in the two halves of stories told in both languages. */
final class Parity {

  private final Map<String, Map<String, Half>> stories = new TreeMap<>();

  /** What one half names and frames. */
  record Half(Set<String> codes, Set<String> categories) {}

  /**
   * How many stories agree.
   *
   * @param stories told in both languages
   * @param actors of them with the same codes
   * @param categories of them with the same categories of frames
   */
  record Result(int stories, int actors, int categories) {}

  /** Tags every article of a file; the ids end in {@code .en} and {@code .sq}. */
  void read(Path file, Taggers taggers) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode json = mapper.readTree(line);
      String id = json.get("id").asText();
      String language = json.get("language").asText();
      Article article =
          new Article(
              id,
              json.path("source").asText(),
              null,
              language,
              json.path("title").asText(),
              json.get("text").asText(),
              null);
      TaggedArticle tagged =
          taggers.tag(
              new CuratedArticle(article, "", language, new Verdict(Verdict.Kind.KEPT, null), id));
      stories
          .computeIfAbsent(id.substring(0, id.length() - 3), key -> new TreeMap<>())
          .put(language, half(tagged));
    }
  }

  private static Half half(TaggedArticle tagged) {
    Set<String> codes = new TreeSet<>();
    tagged.mentions().forEach(mention -> codes.addAll(mention.codes()));
    Set<String> categories = new TreeSet<>();
    tagged.frames().forEach(frame -> categories.add(frame.category().name()));
    return new Half(codes, categories);
  }

  Result result() {
    int both = 0;
    int actors = 0;
    int categories = 0;
    for (Map<String, Half> halves : stories.values()) {
      Half english = halves.get("en");
      Half albanian = halves.get("sq");
      if (english != null && albanian != null) {
        both++;
        actors += english.codes().equals(albanian.codes()) ? 1 : 0;
        categories += english.categories().equals(albanian.categories()) ? 1 : 0;
      }
    }
    return new Result(both, actors, categories);
  }

  private void print() {
    stories.forEach(
        (story, halves) -> {
          Half english = halves.getOrDefault("en", new Half(Set.of(), Set.of()));
          Half albanian = halves.getOrDefault("sq", new Half(Set.of(), Set.of()));
          if (!english.codes().equals(albanian.codes())) {
            System.out.println(
                story
                    + " actors: only English "
                    + less(english.codes(), albanian.codes())
                    + ", only Albanian "
                    + less(albanian.codes(), english.codes()));
          }
          if (!english.categories().equals(albanian.categories())) {
            System.out.println(
                story
                    + " categories: English "
                    + english.categories()
                    + ", Albanian "
                    + albanian.categories());
          }
        });
    System.out.println(result());
  }

  private static Set<String> less(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  /** Prints the disagreements: {@code Parity HOME FILE}. */
  public static void main(String[] arguments) throws IOException {
    Lexicons lexicons =
        Lexicons.read(Path.of(arguments[0]).resolve("lexicons"), List.of("en", "sq"));
    Parity parity = new Parity();
    parity.read(Path.of(arguments[1]), new Taggers(lexicons, new CoreNlpAnnotator()));
    parity.print();
  }
}
