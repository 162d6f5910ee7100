package org.dilema.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Category;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;
import org.dilema.text.Span;
import org.dilema.text.Token;
import org.jspecify.annotations.Nullable;

/** Articles for tests; a sentence ends at a full stop or a line end. */
final class Articles {
  private Articles() {}

  static TaggedArticle article(String id, String language, String title, String body) {
    return article(id, language, "sample-a", LocalDate.of(2022, 3, 1), title, body);
  }

  static TaggedArticle article(
      String id,
      String language,
      String outlet,
      @Nullable LocalDate date,
      String title,
      String body) {
    Article article =
        new Article(id, outlet, date, language, title, body, "https://example.org/" + id);
    CuratedArticle curated =
        new CuratedArticle(article, outlet, language, new Verdict(Verdict.Kind.KEPT, null), id);
    Document document = new Document(article, language, sentences(title, body));
    return new TaggedArticle(curated, document, List.of(), List.of());
  }

  static TaggedArticle tagged(TaggedArticle bare, List<Mention> mentions, List<Frame> frames) {
    return new TaggedArticle(bare.curated(), bare.document(), mentions, frames);
  }

  static Mention mention(int sentence, String actor, String... codes) {
    return new Mention(actor, "state", List.of(codes), sentence, new Span(0, 1), 0, 0, "x", "name");
  }

  static Frame frame(int sentence, Category category, String sub, Role... roles) {
    return new Frame(
        sentence,
        category,
        sub,
        new Span(0, 1),
        "cue",
        Polarity.ASSERTED,
        Modality.FACT,
        "author",
        "r1",
        1,
        List.of(roles));
  }

  static List<Sentence> sentences(String title, String body) {
    List<Sentence> all = new ArrayList<>();
    if (!title.isBlank()) {
      all.add(sentence(0, 0, title.length(), title));
    }
    int start = 0;
    for (int i = 0; i < body.length(); i++) {
      boolean end = body.charAt(i) == '.' || body.charAt(i) == '\n' || i + 1 == body.length();
      if (end && !body.substring(start, i + 1).isBlank()) {
        int first = start;
        while (Character.isWhitespace(body.charAt(first))) {
          first++;
        }
        all.add(sentence(all.size() + (title.isBlank() ? 1 : 0), first, i + 1, body));
        start = i + 1;
      }
    }
    return all;
  }

  private static Sentence sentence(int number, int start, int end, String text) {
    return new Sentence(
        number, new Span(start, end), List.of(new Token(text.substring(start, end), start, end)));
  }

  static Archive archive(Path folder, List<TaggedArticle> articles) throws IOException {
    try (ArchiveWriter writer = ArchiveWriter.create(folder)) {
      for (TaggedArticle article : articles) {
        writer.add(article);
      }
      writer.commit();
    }
    return Archive.open(folder);
  }

  static List<String> ids(SearchResult result) {
    return result.hits().stream().map(Hit::article).sorted().toList();
  }
}
