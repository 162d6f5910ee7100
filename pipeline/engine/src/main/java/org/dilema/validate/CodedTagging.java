package org.dilema.validate;

import java.util.List;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.tag.Frame;
import org.dilema.tag.Mention;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Article;
import org.dilema.text.Sentence;

/** Tags a coded sentence in its context, as an undated article of one or two lines. */
public final class CodedTagging {

  private final Taggers taggers;
  private final String language;

  /** Tags sentences of one language. */
  public CodedTagging(Taggers taggers, String language) {
    this.taggers = taggers;
    this.language = language;
  }

  /** Returns what the tagger finds in the sentence itself, its context left out. */
  public TaggerAccuracy.Found tag(CodedSentence coded) {
    String before = coded.previous().isEmpty() ? "" : coded.previous() + "\n";
    Article article = new Article(coded.id(), "", null, language, "", before + coded.text(), null);
    CuratedArticle curated =
        new CuratedArticle(article, "", language, new Verdict(Verdict.Kind.KEPT, null), coded.id());
    TaggedArticle tagged = taggers.tag(curated);
    int first =
        tagged.document().sentences().stream()
            .filter(sentence -> sentence.span().start() >= before.length())
            .mapToInt(Sentence::number)
            .min()
            .orElse(1);
    List<Mention> mentions =
        tagged.mentions().stream().filter(mention -> mention.sentence() >= first).toList();
    List<Frame> frames =
        tagged.frames().stream().filter(frame -> frame.sentence() >= first).toList();
    return new TaggerAccuracy.Found(mentions, frames);
  }
}
