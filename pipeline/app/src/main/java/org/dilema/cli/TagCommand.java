package org.dilema.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.dilema.annotate.CoreNlpAnnotator;
import org.dilema.curate.CuratedArticle;
import org.dilema.curate.LanguageIdentifier;
import org.dilema.curate.Verdict;
import org.dilema.lexicon.Lexicons;
import org.dilema.run.StudyException;
import org.dilema.tag.TaggedArticle;
import org.dilema.tag.pack.Taggers;
import org.dilema.text.Article;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is tagged in a text and why, and what was considered and refused. */
@Command(
    name = "tag",
    description = "Shows what is tagged in a text and why, and what was considered and refused.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class TagCommand implements Callable<Integer> {

  /** Ways to print tags, named as they are typed. */
  @SuppressWarnings("JavaCase")
  enum Format {
    text,
    json
  }

  /** When to print colours, named as they are typed. */
  @SuppressWarnings("JavaCase")
  enum Colour {
    auto(Ansi.AUTO),
    always(Ansi.ON),
    never(Ansi.OFF);

    private final Ansi ansi;

    Colour(Ansi ansi) {
      this.ansi = ansi;
    }

    Ansi ansi() {
      return ansi;
    }
  }

  @Parameters(
      arity = "1",
      paramLabel = "TEXT|FILE|-",
      description = "a text, a file of text, or - for standard input")
  private String input = "";

  @Option(names = "--lang", paramLabel = "CODE", description = "en or sq (found from the text)")
  private @Nullable String language;

  @Option(names = "--lexicons", paramLabel = "DIR", description = "lexicons to tag with")
  private @Nullable Path lexicons;

  @Option(names = "--date", paramLabel = "DATE", description = "day of the text")
  private @Nullable LocalDate date;

  @Option(names = "--format", description = "${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
  private Format format = Format.text;

  @Option(
      names = "--colour",
      description = "${COMPLETION-CANDIDATES}: colours on a terminal (${DEFAULT-VALUE})")
  private Colour colour = Colour.auto;

  @Option(names = "--quiet", description = "accepted everywhere; this command says nothing else")
  @SuppressWarnings("UnusedVariable")
  private boolean quiet;

  @Spec private @Nullable CommandSpec spec;

  /** Prints the tags and returns 0. */
  @Override
  public Integer call() throws IOException {
    Article article = new Article("text", "", date, language, "", text(), null);
    String code =
        language == null ? new LanguageIdentifier().identify(article).language() : language;
    if (!List.of("en", "sq").contains(code)) {
      throw new StudyException(
          "expected a text in English or Albanian, found '"
              + code
              + "'; name it with --lang en or"
              + " --lang sq");
    }
    Taggers taggers =
        new Taggers(
            Lexicons.read(lexicons == null ? Home.lexicons() : lexicons, List.of(code)),
            new CoreNlpAnnotator());
    CuratedArticle curated =
        new CuratedArticle(article, "", code, new Verdict(Verdict.Kind.KEPT, null), "text");
    TagTrace trace = new TagTrace();
    TaggedArticle tagged = taggers.tag(curated, trace);
    PrintWriter out =
        spec == null ? new PrintWriter(java.io.Writer.nullWriter()) : spec.commandLine().getOut();
    if (format == Format.json) {
      new JsonTags().print(tagged, trace, out);
    } else {
      new TextTags(colour.ansi()).print(tagged, trace, out);
    }
    out.flush();
    return 0;
  }

  private String text() throws IOException {
    if (input.equals("-")) {
      return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    }
    try {
      Path file = Path.of(input);
      return Files.isRegularFile(file) ? Files.readString(file) : input;
    } catch (java.nio.file.InvalidPathException e) {
      return input; // a text that no file can be called
    }
  }
}
