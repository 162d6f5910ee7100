package org.dilema.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** Runs everything and prints a table. */
  public static void main(String[] arguments) throws IOException {
    Path work = Files.createDirectories(Path.of(arguments[2]));
    SideBySide bench = new SideBySide(Path.of(arguments[0]), Path.of(arguments[1]), work);
    int articles = Integer.parseInt(arguments[3]);
    double ours = bench.ours("en", articles);
    double theirs = bench.theirs(Integer.parseInt(arguments[4]));
    bench.tell("English, cold: %.1f times CoreNLP's command line", ours / theirs);
    bench.ours("sq", articles);
  }

  /** Runs cold and warm; returns cold tokens a second less set-up. */
  private double ours(String language, int articles) throws IOException {
    Path one = corpus(language, 1);
    Path many = corpus(language, articles);
    Path cache = work.resolve("cache-" + language + ".mv");
    Files.deleteIfExists(cache);
    Child setUp = run(one, "one-" + language, "-");
    Child cold = run(many, "cold-" + language, cache.toString());
    Child warm = run(many, "warm-" + language, cache.toString());
    double tokens = cold.numbers().getOrDefault("tokens", 0.0);
    double rate = tokens / (cold.seconds() - setUp.seconds());
    tell(
        "%s: %,d articles, %,.0f tokens; set-up %.1f s",
        language, articles, tokens, setUp.seconds());
    tell("  cold: %.1f s, %,.0f tokens/s less set-up", cold.seconds(), rate);
    double sentences = Math.max(1, cold.numbers().getOrDefault("sentences", 1.0));
    tell(
        "  of %,.0f sentences %.1f %% got parts of speech and names, %.1f %% dependencies",
        sentences,
        100 * cold.numbers().getOrDefault("annotated", 0.0) / sentences,
        100 * cold.numbers().getOrDefault("parsed", 0.0) / sentences);
    tell(
        "  warm: %.1f s, %,.0f tokens/s less set-up; %,.0f sentences annotated",
        warm.seconds(),
        tokens / (warm.seconds() - setUp.seconds()),
        warm.numbers().getOrDefault("annotated", 0.0));
    stages("  cold", cold.numbers());
    stages("  warm", warm.numbers());
    return rate;
  }

  private void stages(String name, Map<String, Double> numbers) {
    double sum =
        numbers.entrySet().stream()
            .filter(one -> one.getKey().startsWith("seconds:"))
            .mapToDouble(Map.Entry::getValue)
            .sum();
    StringBuilder line = new StringBuilder(name + " stages:");
    numbers.forEach(
        (key, seconds) -> {
          if (key.startsWith("seconds:")) {
            line.append(
                String.format(
                    Locale.ROOT,
                    " %s %.1f s (%.0f %%)",
                    key.substring(8),
                    seconds,
                    100 * seconds / sum));
          }
        });
    tell("%s; peak %,.0f MB resident", line, numbers.getOrDefault("peak_resident_kb", 0.0) / 1024);
  }

  private Child run(Path corpus, String name, String cache) throws IOException {
    Path folder = work.resolve("run-" + name);
    delete(folder);
    return Child.run(
        work.resolve(name + ".log"),
        "2g",
        OneRun.class.getName(),
        List.of(home.toString(), corpus.toString(), folder.toString(), cache, "2"));
  }

  private Path corpus(String language, int articles) throws IOException {
    Path folder = work.resolve("news-" + language + "-" + articles);
    delete(folder);
    GeneratedCorpus.lines(news, folder, articles, List.of(language));
    return folder;
  }

  /** Returns the tokens a second of CoreNLP's command line less set-up: one file an article. */
  private double theirs(int articles) throws IOException {
    double setUp = coreNlp("corenlp-one", 1)[1];
    double[] many = coreNlp("corenlp-many", articles);
    double rate = many[0] / (many[1] - setUp);
    tell(
        "CoreNLP's command line: %,d articles, %,.0f tokens; set-up %.1f s; %.1f s, %,.0f tokens/s less"
            + " set-up",
        articles, many[0], setUp, many[1], rate);
    return rate;
  }

  /** Returns tokens and seconds. */
  private double[] coreNlp(String name, int articles) throws IOException {
    Path folder = work.resolve(name);
    delete(folder);
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
            "4g",
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

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }
}
