package org.dilema.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dilema.curate.Card;
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

/** Articles made by hand, with the places of their actors and cues looked up in their text. */
final class Corpus {

  static final String HOSTILE = "=cmd|' /C calc'!A0, \"quoted\"\r\nnext <script>alert(1)</script>";

  private Corpus() {}

  static CuratedArticle article(String id, String language, String title, String body, String url) {
    Article article =
        new Article(id, "Koha, ditore", LocalDate.of(2022, 3, 1), language, title, body, url);
    return new CuratedArticle(
        article, "koha.net", language, new Verdict(Verdict.Kind.KEPT, null), id);
  }

  static CuratedArticle dropped(String id, Verdict.Kind kind, String duplicateOf) {
    Article article = new Article(id, "", null, null, "", "", null);
    return new CuratedArticle(
        article,
        "",
        "other",
        new Verdict(kind, duplicateOf),
        duplicateOf == null ? id : duplicateOf);
  }

  /** Tags a one-sentence body: a threat by the first actor to the second. */
  static TaggedArticle threat(
      CuratedArticle curated, String cue, String threatener, String target) {
    String body = curated.article().body();
    List<Sentence> sentences = new ArrayList<>();
    if (!curated.article().title().isBlank()) {
      sentences.add(new Sentence(0, new Span(0, curated.article().title().length()), List.of()));
    }
    sentences.add(new Sentence(1, new Span(0, body.length()), List.of()));
    Frame frame =
        new Frame(
            1,
            Category.THREAT,
            "TV.T1",
            find(body, cue),
            cue,
            Polarity.ASSERTED,
            Modality.FACT,
            "author",
            "en.threat.v1",
            0.875,
            List.of(
                new Role("threatener", "state:" + threatener, List.of("SRB")),
                new Role("target", "state:" + target, List.of("XKX", "g:albanians"))));
    return new TaggedArticle(
        curated,
        new Document(curated.article(), curated.language(), sentences),
        List.of(mention(body, target, "XKX"), mention(body, threatener, "SRB")),
        List.of(frame));
  }

  private static Mention mention(String body, String name, String code) {
    return new Mention(
        "state:" + name, "state", List.of(code), 1, find(body, name), 0, 0, name, "name");
  }

  private static Span find(String body, String part) {
    int start = body.indexOf(part);
    if (start < 0) {
      throw new IllegalArgumentException(part + " is not in: " + body);
    }
    return new Span(start, start + part.length());
  }

  static Card card(CuratedArticle curated) {
    Article article = curated.article();
    return new Card(
        0,
        article.id(),
        article.date(),
        curated.outlet(),
        curated.language(),
        article.body().length(),
        curated.verdict(),
        curated.story());
  }
}
