package org.dilema.curate;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dilema.text.Article;

/**
 * Recognises sport, weather, show business and the like (codebook 2, rule 7): by a section named in
 * the address, or by two different words of one section in the headline and the first paragraph.
 */
public final class SectionFilter implements Predicate<Article> {

  private static final int HEAD = 600;
  private static final int ENOUGH = 2;

  private final List<Section> sections;

  /**
   * A section that is set aside.
   *
   * @param name such as {@code sport}
   * @param paths parts of an address that name it, such as {@code sport}
   * @param words patterns of words that tell it
   */
  public record Section(String name, List<String> paths, List<Pattern> words) {

    /** Copies the lists. */
    public Section {
      paths = List.copyOf(paths);
      words = List.copyOf(words);
    }
  }

  /** Builds a filter over sections. */
  public SectionFilter(Collection<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  /** Returns whether the article belongs to none of the sections. */
  @Override
  public boolean test(Article article) {
    return sections.stream().noneMatch(section -> holds(section, article));
  }

  private static boolean holds(Section section, Article article) {
    String url = article.url();
    if (url != null) {
      String path = url.toLowerCase(Locale.ROOT);
      if (section.paths().stream().anyMatch(part -> path.contains("/" + part + "/"))) {
        return true;
      }
    }
    String body = article.body();
    String head = article.title() + "\n" + body.substring(0, Math.min(HEAD, body.length()));
    return section.words().stream().filter(word -> word.matcher(head).find()).count() >= ENOUGH;
  }
}
