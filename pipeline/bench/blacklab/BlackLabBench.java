import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.inl.blacklab.index.Indexer;
import nl.inl.blacklab.resultproperty.HitPropertyDocumentStoredField;
import nl.inl.blacklab.search.BlackLab;
import nl.inl.blacklab.search.BlackLabIndex;
import nl.inl.blacklab.search.results.ContextSize;
import nl.inl.blacklab.search.results.Hits;
import nl.inl.blacklab.search.results.QueryInfo;
import nl.inl.blacklab.search.textpattern.TextPattern;
import nl.inl.blacklab.search.textpattern.TextPatternAnyToken;
import nl.inl.blacklab.search.textpattern.TextPatternSequence;
import nl.inl.blacklab.search.textpattern.TextPatternTerm;

/**
 * Indexes the generated news with BlackLab and puts the same questions to it. Run as a source file
 * on BlackLab's own class path: java -cp ... BlackLabBench.java NEWS FOLDER. Its input is already
 * cut into words, a line each, so that it need not do so.
 */
public final class BlackLabBench {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final int BATCH = 500;

  public static void main(String[] arguments) throws Exception {
    File folder = new File(arguments[1]);
    long start = System.nanoTime();
    long[] counts = index(Path.of(arguments[0]), folder);
    double seconds = (System.nanoTime() - start) / 1e9;
    tell("index", seconds, "s");
    tell("articles per second", counts[0] / seconds, "1/s");
    tell("words per second", counts[1] / seconds, "1/s");
    tell("size", size(folder.toPath()) / 1e6, "MB");
    try (BlackLabIndex index = BlackLab.open(folder)) {
      TextPattern the = new TextPatternTerm("the");
      TextPattern phrase =
          new TextPatternSequence(new TextPatternTerm("of"), new TextPatternTerm("the"));
      TextPattern gap =
          new TextPatternSequence(the, new TextPatternAnyToken(0, 5), new TextPatternTerm("of"));
      query(index, "term", new TextPatternTerm("war"), false);
      query(index, "frequent term", the, false);
      query(index, "phrase", phrase, false);
      query(index, "token pattern", gap, false);
      query(index, "concordance", the, false);
      query(index, "facet", new TextPatternTerm("war"), true);
    }
    System.exit(0);
  }

  private static long[] index(Path news, File folder) throws Exception {
    long articles = 0;
    long words = 0;
    Indexer indexer = Indexer.createNewIndex(folder, "sketch-wpl");
    indexer.setNumberOfThreadsToUse(2);
    try (BufferedReader in = Files.newBufferedReader(news, StandardCharsets.UTF_8)) {
      StringBuilder batch = new StringBuilder();
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] cells = line.split("\t");
        batch.append("<doc id=\"").append(cells[0]).append("\" outlet=\"").append(cells[1]);
        batch
            .append("\" date=\"")
            .append(cells[2])
            .append("\" lang=\"")
            .append(cells[3])
            .append("\">\n");
        for (String sentence : (cells[4] + ". " + cells[5]).split("(?<=\\.) ")) {
          batch.append("<s>\n");
          Matcher each = WORD.matcher(sentence);
          while (each.find()) {
            batch
                .append(each.group())
                .append("\tx\t")
                .append(each.group().toLowerCase(Locale.ROOT))
                .append('\n');
            words++;
          }
          batch.append("</s>\n");
        }
        batch.append("</doc>\n");
        if (++articles % BATCH == 0) {
          add(indexer, batch, articles);
        }
      }
      add(indexer, batch, articles);
    }
    indexer.close();
    return new long[] {articles, words};
  }

  private static void add(Indexer indexer, StringBuilder batch, long number) {
    if (batch.length() > 0) {
      byte[] bytes = batch.toString().getBytes(StandardCharsets.UTF_8);
      indexer.index("batch" + number + ".wpl", new ByteArrayInputStream(bytes));
      batch.setLength(0);
    }
  }

  private static long ask(BlackLabIndex index, TextPattern pattern, boolean facet)
      throws Exception {
    Hits hits = index.find(pattern.toQuery(QueryInfo.create(index)));
    if (facet) {
      return hits.group(new HitPropertyDocumentStoredField(index, "outlet"), -1).size();
    }
    long total = hits.size();
    Hits page = hits.window(0, 20);
    page.kwics(ContextSize.get(8, 100));
    return total;
  }

  private static void query(BlackLabIndex index, String name, TextPattern pattern, boolean facet)
      throws Exception {
    long start = System.nanoTime();
    long found = ask(index, pattern, facet);
    double cold = (System.nanoTime() - start) / 1e6;
    for (int i = 0; i < 15; i++) {
      ask(index, pattern, facet);
    }
    double[] took = new double[60];
    for (int i = 0; i < took.length; i++) {
      start = System.nanoTime();
      ask(index, pattern, facet);
      took[i] = (System.nanoTime() - start) / 1e6;
    }
    Arrays.sort(took);
    tell(name + " found", found, "hits");
    tell(name + " cold", cold, "ms");
    tell(name + " median", took[30], "ms");
    tell(name + " p99", took[59], "ms");
  }

  private static long size(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      long sum = 0;
      for (Path file : all) {
        sum += Files.size(file);
      }
      return sum;
    }
  }

  private static void tell(String what, double number, String unit) {
    System.out.printf(Locale.ROOT, "BlackLab\t%s\t%.3f\t%s%n", what, number, unit);
  }
}
