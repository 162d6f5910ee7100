package org.dilema.measure;

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

/** Sketches a tagged article: who is named in which sentence, and with which frames. */
public final class Sketch {

  private final String id;
  private String outlet = "outlet";
  private String story;
  private String language = "en";
  private LocalDate date = LocalDate.of(2022, 3, 1);
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Frame> frames = new ArrayList<>();

  public Sketch(String id) {
    this.id = id;
    this.story = id;
  }

  public Sketch in(String otherOutlet, String otherLanguage) {
    outlet = otherOutlet;
    language = otherLanguage;
    return this;
  }

  public Sketch of(String otherStory) {
    story = otherStory;
    return this;
  }

  public Sketch on(LocalDate day) {
    date = day;
    return this;
  }

  public Sketch names(int sentence, String... codes) {
    for (String code : codes) {
      mentions.add(
          new Mention(
              "actor:" + code, "state", codes(code), sentence, new Span(0, 1), 0, 0, "x", "name"));
    }
    return this;
  }

  public Sketch frame(int sentence, Category category, String subcategory, Role... roles) {
    return frame(sentence, category, subcategory, Polarity.ASSERTED, Modality.FACT, "", roles);
  }

  public Sketch negated(
      int sentence, Category category, String subcategory, String speaker, Role... roles) {
    return frame(sentence, category, subcategory, Polarity.NEGATED, Modality.FACT, speaker, roles);
  }

  public Sketch historical(int sentence, Category category, String subcategory, Role... roles) {
    return frame(
        sentence, category, subcategory, Polarity.ASSERTED, Modality.HISTORICAL, "", roles);
  }

  private Sketch frame(
      int sentence,
      Category category,
      String subcategory,
      Polarity polarity,
      Modality modality,
      String speaker,
      Role... roles) {
    frames.add(
        new Frame(
            sentence,
            category,
            subcategory,
            new Span(0, 1),
            "cue",
            polarity,
            modality,
            speaker,
            "rule",
            1,
            List.of(roles)));
    return this;
  }

  public static Role role(String name, String code) {
    return new Role(name, "actor:" + code, codes(code));
  }

  private static List<String> codes(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(";"));
  }

  public TaggedArticle build() {
    Article article = new Article(id, outlet, date, language, "", "Three small words.", null);
    Sentence sentence =
        new Sentence(1, new Span(0, 18), List.of(new Token("Three", 0, 5), new Token(".", 17, 18)));
    return new TaggedArticle(
        new CuratedArticle(article, outlet, language, new Verdict(Verdict.Kind.KEPT, null), story),
        new Document(article, language, List.of(sentence)),
        mentions,
        frames);
  }
}
