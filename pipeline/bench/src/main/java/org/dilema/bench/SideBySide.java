package org.dilema.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Measures the program and CoreNLP's own command line on the same news, one after the other.
 *
 * <pre>SideBySide HOME NEWS.jsonl WORK ARTICLES CORENLP_ARTICLES</pre>
 */
public final class SideBySide {

  private static final String CORENLP = "edu.stanford.nlp.pipeline.StanfordCoreNLP";
  private static final String NER =
      "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz";

  private final Path home;
  private final Path news;
  private final Path work;
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private SideBySide(Path home, Path news, Path work) {
    this.home = home;
    this.news = news;
    this.work = work;
  }

  /** Runs everything and prints what it took. */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createDirectories(Path.of(arguments[2]));
    SideBySide bench = new SideBySide(Path.of(arguments[0]), Path.of(arguments[1]), work);
    int articles = Integer.parseInt(arguments[3]);
    Rate theirs = bench.theirs(Integer.parseInt(arguments[4]));
    Rate ours = bench.ours("en", articles);
    bench.tell(
        "English, cold: %.1f times CoreNLP's command line less set-up, %.1f times in all",
        ours.lessSetUp() / theirs.lessSetUp(), ours.inAll() / theirs.inAll());
    bench.ours("sq", articles);
  }

  /**
   * How fast a program was.
   *
   * @param setUp seconds that it takes over one article
   */
  private record Rate(double tokens, double seconds, double setUp) {

    double inAll() {
      return tokens / seconds;
    }

    double lessSetUp() {
      return tokens / (seconds - setUp);
    }
  }

  /** Runs cold and warm; returns how fast the cold one was. */
  private Rate ours(String language, int articles) throws IOException {
    Path cache = work.resolve("cache-" + language + ".mv");
    Files.deleteIfExists(cache);
    Path one = corpus(language, 1);
    Path many = corpus(language, articles);
    double setUp = MeasuredRun.of(home, one, work, "one-" + language, null).seconds();
    MeasuredRun cold = MeasuredRun.of(home, many, work, "cold-" + language, cache);
    tell(
        "%s: %,d articles, %.1f %% of the sentences with parts of speech and names, %.1f %% with"
            + " dependencies",
        language, articles, cold.percent("annotated"), cold.percent("parsed"));
    Rate rate = new Rate(cold.tokens(), cold.seconds(), setUp);
    tell("  cold", rate);
    stages(cold);
    if (cold.number("annotated") > 0) {
      MeasuredRun.of(home, one, work, "one-" + language, cache);
      double warmSetUp = MeasuredRun.of(home, one, work, "one-" + language, cache).seconds();
      MeasuredRun warm = MeasuredRun.of(home, many, work, "warm-" + language, cache);
      tell("  warm", new Rate(warm.tokens(), warm.seconds(), warmSetUp));
      stages(warm);
    }
    return rate;
  }

  private void tell(String name, Rate rate) {
    tell(
        "%s: %,.0f tokens in %.1f s, %,.0f tokens/s; less set-up of %.1f s, %,.0f tokens/s",
        name, rate.tokens(), rate.seconds(), rate.inAll(), rate.setUp(), rate.lessSetUp());
  }

  private void stages(MeasuredRun run) {
    StringBuilder line = new StringBuilder("    stages:");
    for (String stage : MeasuredRun.STAGES) {
      line.append(
          String.format(
              Locale.ROOT, " %s %.1f s (%.0f %%)", stage, run.stage(stage), run.share(stage)));
    }
    tell(
        "%s; processors %.0f s; %,.0f sentences annotated; memory %,.0f MB, %,.0f MB without mapped"
            + " files",
        line, run.processors(), run.number("annotated"), run.megabytes(), run.ownMegabytes());
  }

  private Path corpus(String language, int articles) throws IOException {
    Path folder = work.resolve("news-" + language + "-" + articles);
    MeasuredRun.delete(folder);
    GeneratedCorpus.lines(news, folder, articles, List.of(language));
    return folder;
  }

  /** Measures CoreNLP's command line over one file an article. */
  private Rate theirs(int articles) throws IOException {
    double setUp = coreNlp("corenlp-one", 1)[1];
    double[] many = coreNlp("corenlp-many", articles);
    Rate rate = new Rate(many[0], many[1], setUp);
    tell(String.format(Locale.ROOT, "CoreNLP's command line, %,d articles", articles), rate);
    return rate;
  }

  /** Returns tokens and seconds. */
  private double[] coreNlp(String name, int articles) throws IOException {
    Path folder = work.resolve(name);
    MeasuredRun.delete(folder);
    Files.createDirectories(folder);
    News made = new News(news, articles);
    List<String> files = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      Path file = folder.resolve(i + ".txt");
      Files.writeString(file, made.article("en", 2_150));
      files.add(file.toString());
    }
    Path list = Files.write(work.resolve(name + ".list"), files);
    Child child =
        Child.run(
            work.resolve(name + ".log"),
            List.of("-Xmx4g"),
            CORENLP,
            List.of(
                "-annotators", "tokenize,ssplit,pos,lemma,ner,depparse",
                "-ner.model", NER,
                "-ner.applyFineGrained", "false",
                "-ner.applyNumericClassifiers", "false",
                "-ner.useSUTime", "false",
                "-ner.buildEntityMentions", "false",
                "-ner.statisticalOnly", "true",
                "-filelist", list.toString(),
                "-outputFormat", "conll",
                "-outputDirectory", folder.toString(),
                "-threads", "2"));
    long tokens = 0;
    try (Stream<Path> written = Files.list(folder)) {
      for (Path file : written.filter(path -> path.toString().endsWith(".conll")).toList()) {
        try (Stream<String> lines = Files.lines(file)) {
          tokens += lines.filter(line -> !line.isBlank()).count();
        }
      }
    }
    return new double[] {tokens, child.seconds()};
  }

  private void tell(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
  }
}
