package org.dilema.validate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dilema.archive.ArchiveWriter;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Category;
import org.dilema.lexicon.Lexicons;
import org.dilema.report.ArticlesCsv;
import org.dilema.report.OutputFolder;
import org.dilema.report.TaggedTables;
import org.dilema.tag.Frame;
import org.dilema.tag.Modality;
import org.dilema.tag.Polarity;
import org.dilema.tag.Role;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Article;
import org.dilema.text.Document;
import org.dilema.text.Sentence;

/** Writes the folder of a run over articles made here, tagged by a rule of thumb. */
final class SmallRun {

  static final String FORMULA = "=1+1 is how the headline begins";

  private SmallRun() {}

  /** Writes a run of that many articles of five sentences and a headline each. */
  static Path write(Path folder, int articles) throws IOException {
    OutputFolder output = OutputFolder.at(folder);
    List<CuratedArticle> all = new ArrayList<>();
    try (TaggedTables tables = new TaggedTables(output);
        ArchiveWriter archive = ArchiveWriter.create(folder.resolve("index"))) {
      for (int i = 0; i < articles; i++) {
        TaggedArticle tagged = tagged(i);
        all.add(tagged.curated());
        tables.add(tagged);
        archive.add(tagged);
      }
      tables.commit();
      archive.commit();
    }
    ArticlesCsv.write(output, all);
    return folder;
  }

  static Lexicons english() {
    Path home = Path.of(System.getProperty("dilema.home"));
    return Lexicons.read(home.resolve("lexicons"), List.of("en"));
  }

  private static TaggedArticle tagged(int i) {
    String body =
        "Kosovo fears Serbia in case "
            + i
            + ".\nThe minister had tea and cake number "
            + i
            + ".\nSerbia does not threaten anybody in case "
            + i
            + ".\n@traders worry about a storm of "
            + i
            + " days.\nThe road is open again.";
    String id = String.format(Locale.ROOT, "a%03d", i);
    Article article = new Article(id, "paper", LocalDate.of(2022, 3, 1), "en", FORMULA, body, null);
    CuratedArticle curated =
        new CuratedArticle(article, "paper", "en", new Verdict(Verdict.Kind.KEPT, null), id);
    Document document = Taggers.document(curated);
    List<Frame> frames = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      String text = document.textOf(sentence);
      if (text.contains("fears")) {
        frames.add(frame(sentence, Category.FEAR, "F0", Polarity.ASSERTED, "experiencer", "XKX"));
      }
      if (text.contains("threaten")) {
        frames.add(frame(sentence, Category.THREAT, "TV", Polarity.NEGATED, "threatener", "SRB"));
      }
    }
    return new TaggedArticle(curated, document, List.of(), frames);
  }

  private static Frame frame(
      Sentence sentence,
      Category category,
      String subcategory,
      Polarity polarity,
      String role,
      String code) {
    return new Frame(
        sentence.number(),
        category,
        subcategory,
        sentence.span(),
        "cue",
        polarity,
        Modality.FACT,
        "author",
        "rule",
        1,
        List.of(new Role(role, "state:" + code.toLowerCase(Locale.ROOT), List.of(code))));
  }
}
